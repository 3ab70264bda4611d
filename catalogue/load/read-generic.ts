import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERIC_TYPES } from '../../src/core/model/source';
import { evidenceComplete } from '../rules/evidence-complete';
import { problemAt } from '../rules/located';
import { genericFile } from '../schema/generic-file';
import type { Problem } from '../schema/problem';
import { expandRecord } from './expand-record';
import { parseYaml } from './parse-yaml';
import type { Loaded } from './read-curated';

const FILE = 'catalogue/generic.yaml';

/** `catalogue/generic.yaml` → one record for each kind of unnamed source, with the id `generic-<type>`. */
export function readGeneric(root: string, today: string): Loaded {
  return loadGeneric(FILE, readFileSync(join(root, FILE), 'utf8'), today);
}

/** The text of a generic file → its records; each type of the model must be there once. */
export function loadGeneric(file: string, text: string, today: string): Loaded {
  const parsed = parseYaml(genericFile, file, text);
  if (!parsed.ok) return { records: [], problems: parsed.problems };
  const { evidence, retrieved, sources } = parsed.value;
  const problems: Problem[] = [];
  const records = sources.map((source, index) => {
    const expanded = expandRecord(
      file,
      {
        id: `generic-${source.generic}`,
        kind: 'generic',
        names: [{ text: source.label, lang: 'en', kind: 'official', matching: 'never' }],
        domains: [],
        sameAs: [],
        assessments: [],
        retrieved,
        evidence,
        facts: [{ field: 'description', value: source.tells, from: source.from }],
      },
      'generic',
      () => parsed.lineOf(['sources', index]),
    );
    problems.push(...expanded.problems);
    const record = { ...expanded.record, generic: source.generic };
    return { file, record, lineOf: () => parsed.lineOf(['sources', index]) };
  });
  problems.push(...records.flatMap((at) => evidenceComplete(at, today)));
  for (const type of GENERIC_TYPES) {
    const holders = records.filter(({ record }) => record.generic === type);
    if (holders.length === 1) continue;
    const message =
      holders.length === 0 ? `lacks “${type}”` : `has “${type}” ${holders.length} times`;
    const at = holders[0];
    problems.push(
      at === undefined
        ? { level: 'error', file, field: 'sources', message }
        : problemAt(at, ['generic'], message),
    );
  }
  return { records, problems };
}
