import { SOURCE_KINDS } from '../../core/model/source';
import type { SourceEdit } from '../../messaging/protocol';
import type { KeptStore } from '../../storage/kept-store';
import type { SourceEditRow } from '../../storage/rows';

/**
 * Keeps a change of a source, over those made before; without an id a new source of the reader's own.
 * @returns the source's id
 * @throws Error for a kind that doesn't exist, and for a new source without a name
 */
export async function editSource(
  edit: SourceEdit,
  kept: KeptStore,
  now: number,
  newId: () => string,
): Promise<string> {
  if (edit.kind !== undefined && !SOURCE_KINDS.some((kind) => kind === edit.kind)) {
    throw new Error(`no such kind of source: ${edit.kind}`);
  }
  if (edit.id === null && !edit.label?.trim()) throw new Error('a new source needs a name');
  const id = edit.id ?? `own-${newId()}`;
  const before = edit.id === null ? null : await kept.sourceEdit(id);
  await kept.saveSourceEdit(merged(before ?? blank(id, now), edit, now));
  return id;
}

function blank(id: string, now: number): SourceEditRow {
  return { id, addNames: [], addDomains: [], setFacts: [], note: '', created: now, modified: now };
}

function merged(before: SourceEditRow, edit: SourceEdit, now: number): SourceEditRow {
  const names = new Map(
    [...before.addNames, ...(edit.addNames ?? [])].map((name) => [name.text, name]),
  );
  const fields = new Set(edit.setFacts?.map(({ field }) => field));
  return {
    ...before,
    ...(edit.label !== undefined ? { label: edit.label } : {}),
    ...(edit.kind !== undefined ? { kind: edit.kind } : {}),
    ...(edit.country !== undefined ? { country: edit.country } : {}),
    addNames: [...names.values()],
    addDomains: [...new Set([...before.addDomains, ...(edit.addDomains ?? [])])],
    setFacts: [
      ...before.setFacts.filter(({ field }) => !fields.has(field)),
      ...(edit.setFacts ?? []),
    ],
    note: edit.note ?? before.note,
    modified: now,
  };
}
