import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { assemble } from '../../catalogue/build-steps/assemble';
import { toNamedSource } from '../../catalogue/build-steps/named-source';
import type { NamedSource } from '../../src/core/model/names-index';
import {
  matcherOfIndex,
  type NameMatcher,
  parseNames,
  serialiseNames,
} from '../../src/core/recognition';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'public/catalogue/names.txt');

/**
 * The names of the real catalogue: from the index that WHOSAYS_NAMES names (plain or gzipped), from the
 * source files otherwise. `--built` reads what the last `npm run catalogue:build` wrote.
 */
export function catalogueNames(): readonly NamedSource[] {
  const index = process.env.WHOSAYS_NAMES ?? (process.argv.includes('--built') ? BUILT : null);
  if (index === null)
    return assemble(ROOT, '2999-01-01').records.map(({ record }) => toNamedSource(record));
  if (!existsSync(index)) throw new Error(`no names index at ${index}`);
  const bytes = readFileSync(index);
  return parseNames((index.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')).all();
}

/** A matcher of sources, by the way that the extension takes. */
export function matcherOfNames(sources: readonly NamedSource[]): NameMatcher {
  return matcherOfIndex(parseNames(serialiseNames(sources)));
}

/** A matcher of the real catalogue. */
export function catalogueMatcher(): NameMatcher {
  return matcherOfNames(catalogueNames());
}
