import { isSettledByPage, type MatchingPolicy, type SourceName } from '../../src/core/model/source';
import type { Located } from '../rules/located';
import { plainName } from './same-body';

interface Claim {
  readonly tier: string;
  readonly id: string;
  readonly matching: MatchingPolicy;
}

/**
 * Names that several records bear. An imported one gives way to a curated one that is matched freely
 * (`never`); where the curated one needs a cue, or all are imported, all of them need a cue. Articles count
 * for nothing: "The Citizen" and "Citizen" are one name in prose.
 */
export function settleNames(records: readonly Located[]): Located[] {
  const claims = new Map<string, Claim[]>();
  for (const { record } of records)
    for (const name of record.names)
      if (name.matching !== 'never') {
        const key = plainName(name.text);
        const claim = { tier: record.tier, id: record.id, matching: name.matching };
        claims.set(key, [...(claims.get(key) ?? []), claim]);
      }
  return records.map((at) => {
    if (at.record.tier === 'A' || at.record.tier === 'entity') return at;
    const names = at.record.names.map((name) => {
      const others = (claims.get(plainName(name.text)) ?? []).filter(
        ({ id }) => id !== at.record.id,
      );
      return settle(name, others);
    });
    return { ...at, record: { ...at.record, names } };
  });
}

function settle(name: SourceName, others: readonly Claim[]): SourceName {
  if (name.matching === 'never' || others.length === 0) return name;
  const isTaken = others.some(({ tier, matching }) => tier === 'A' && !isSettledByPage(matching));
  return { ...name, matching: isTaken ? 'never' : 'needs-cue' };
}
