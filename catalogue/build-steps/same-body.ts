import type { SourceRecord } from '../../src/core/model/source';
import { nameKey } from '../rules/collisions';

/** Kinds that a table of owners may name: an owner called like a newspaper is a company, not the paper. */
const OWNER_KINDS: ReadonlySet<SourceRecord['kind']> = new Set([
  'company',
  'person',
  'government-body',
  'ngo',
  'political-movement',
]);

/** What a record can be recognised by in another table; two records with one such key are one body. */
export function bodyKeys(record: SourceRecord): string[] {
  const qids = record.sameAs.filter((entry) => /^Q\d+$/u.test(entry));
  const sites = record.domains.map(({ host, path }) => `site ${host}/${path ?? ''}`);
  return [...qids, ...sites, ...nameKeys(record)];
}

/** Name and country; for owners, name alone, and only where the other is an owner's kind. */
export function nameKeys(record: SourceRecord): string[] {
  // The United States have dozens of papers called The Daily News: such a name names none of them.
  const isShared = record.tier === 'C' && record.country === 'US';
  const texts = record.names
    .filter(
      ({ kind }) => kind !== 'programme' && (record.tier === 'A' || kind !== 'transliteration'),
    )
    .filter(({ matching }) => !(isShared && matching === 'needs-cue'))
    .map(({ text }) => plainName(text));
  const byCountry = texts.map((text) => `name ${text}|${record.country ?? ''}`);
  if (record.tier === 'entity') return texts.map((text) => `owner ${text}`);
  return OWNER_KINDS.has(record.kind)
    ? [...byCountry, ...texts.map((text) => `owner ${text}`)]
    : byCountry;
}

/** A name without its article, case and punctuation: "The Sun" and "Sun" are one. */
export function plainName(text: string): string {
  return nameKey(text).replace(/^the /u, '');
}
