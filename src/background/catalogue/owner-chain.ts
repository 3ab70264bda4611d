import type { SourceRecord } from '../../core/model/source';

/** Owners above this are not followed: a chain that long is a circle or an error. */
const LONGEST = 6;

/** Who owns a source, and who owns the owner, nearest first. A circle ends where it closes. */
export async function ownerChain(
  record: SourceRecord,
  find: (id: string) => Promise<SourceRecord | null>,
): Promise<{ id: string | null; name: string }[]> {
  const chain: { id: string | null; name: string }[] = [];
  const seen = new Set([record.id]);
  let current: SourceRecord | null = record;
  while (current && chain.length < LONGEST) {
    const owner = ownerOf(current);
    if (!owner || (owner.id !== null && seen.has(owner.id))) break;
    chain.push(owner);
    if (owner.id === null) break;
    seen.add(owner.id);
    current = await find(owner.id);
  }
  return chain;
}

/** The owner or parent that holds now: one that ended is history and no link of the chain. */
function ownerOf(record: SourceRecord): { id: string | null; name: string } | null {
  for (const field of ['owner', 'parentOrganization'] as const) {
    for (const fact of record.facts) {
      if (fact.field !== field || fact.status !== 'stated' || fact.validTo) continue;
      if (typeof fact.value !== 'string') {
        return { id: fact.value.entity ?? null, name: fact.value.name };
      }
      if (fact.value) return { id: null, name: fact.value };
    }
  }
  return null;
}
