import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SourceRecord } from '../../src/core/model/source';
import { evidenceComplete } from '../rules/evidence-complete';
import { factsAgree } from '../rules/facts-agree';
import type { Located } from '../rules/located';
import { namesAndDomains } from '../rules/names-and-domains';
import { sharedEvidence, tableRecord } from '../schema/curated-file';
import { entityFile } from '../schema/entity-file';
import { fieldPath, type Problem } from '../schema/problem';
import { expandRecord } from './expand-record';
import { parseYaml } from './parse-yaml';
import type { Loaded } from './read-curated';

type Shared = v.InferOutput<typeof sharedEvidence>;
type TableRecord = v.InferOutput<typeof tableRecord>;

const EVIDENCE = 'catalogue/imported/evidence.yaml';
/** The imported tables, and the tier of what they hold. */
export const IMPORTED: readonly { readonly file: string; readonly tier: SourceRecord['tier'] }[] = [
  { file: 'catalogue/imported/state-media.jsonl', tier: 'B' },
  { file: 'catalogue/imported/french-media.jsonl', tier: 'C' },
  { file: 'catalogue/imported/us-newspapers.jsonl', tier: 'C' },
  { file: 'catalogue/imported/world-media.jsonl', tier: 'C' },
  { file: 'catalogue/imported/french-owners.jsonl', tier: 'entity' },
];

/** All imported tables that are there: one JSON record a line, evidence from `imported/evidence.yaml`. */
export function readImported(root: string, today: string): Loaded {
  const parsed = parseYaml(sharedEvidence, EVIDENCE, readFileSync(join(root, EVIDENCE), 'utf8'));
  if (!parsed.ok) return { records: [], problems: parsed.problems };
  const tables = IMPORTED.filter(({ file }) => existsSync(join(root, file))).map(({ file, tier }) =>
    loadLines(file, readFileSync(join(root, file), 'utf8'), tier, parsed.value, today),
  );
  return merged(tables);
}

/** JSON lines → records; a line that is broken is named by its number. */
export function loadLines(
  file: string,
  text: string,
  tier: SourceRecord['tier'],
  shared: Shared,
  today: string,
): Loaded {
  const loaded = text.split('\n').map((row, index): Loaded => {
    if (row.trim() === '') return { records: [], problems: [] };
    const line = index + 1;
    const parsed = parseJson(row);
    if (parsed instanceof Error)
      return broken({ level: 'error', file, line, field: '', message: parsed.message });
    const result = v.safeParse(tableRecord, parsed);
    if (!result.success) {
      const problems = result.issues.map((issue): Problem => {
        const path = (issue.path ?? []).map(({ key }) =>
          typeof key === 'number' ? key : String(key),
        );
        return { level: 'error', file, line, field: fieldPath(path), message: issue.message };
      });
      return { records: [], problems };
    }
    return loadRecord(file, result.output, tier, shared, today, () => line);
  });
  return merged(loaded);
}

/** `catalogue/entities/*.yaml`: owners and funders that are not cited as sources themselves. */
export function readEntities(root: string, today: string): Loaded {
  const folder = join(root, 'catalogue/entities');
  const tables = readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name): Loaded => {
      const file = `catalogue/entities/${name}`;
      const parsed = parseYaml(entityFile, file, readFileSync(join(folder, name), 'utf8'));
      if (!parsed.ok) return { records: [], problems: parsed.problems };
      return merged(
        parsed.value.owners.map(({ names, ...owner }, index) => {
          const written: TableRecord = {
            ...owner,
            names: names.map((name) => ({
              text: name,
              lang: 'en',
              kind: 'official',
              matching: 'never',
            })),
            domains: [],
            sameAs: [],
            assessments: [],
          };
          return loadRecord(file, written, 'entity', parsed.value, today, (path) =>
            parsed.lineOf(['owners', index, ...path]),
          );
        }),
      );
    });
  return merged(tables);
}

function loadRecord(
  file: string,
  written: TableRecord,
  tier: SourceRecord['tier'],
  shared: Shared,
  today: string,
  lineOf: Located['lineOf'],
): Loaded {
  const { retrieved, evidence } = shared;
  const { record, problems } = expandRecord(
    file,
    { ...written, retrieved, evidence },
    tier,
    lineOf,
  );
  const at: Located = { file, record, lineOf };
  const checks = [...evidenceComplete(at, today), ...factsAgree(at), ...namesAndDomains(at)];
  return { records: [at], problems: [...problems, ...checks] };
}

function parseJson(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    return new Error(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function broken(problem: Problem): Loaded {
  return { records: [], problems: [problem] };
}

function merged(loaded: readonly Loaded[]): Loaded {
  return {
    records: loaded.flatMap(({ records }) => records),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}
