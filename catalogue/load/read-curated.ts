import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { evidenceComplete } from '../rules/evidence-complete';
import { factsAgree } from '../rules/facts-agree';
import { type Located, problemAt } from '../rules/located';
import { namesAndDomains } from '../rules/names-and-domains';
import { plainBodyNames } from '../rules/plain-body-names';
import { tierAComplete } from '../rules/tier-a-complete';
import { curatedFile } from '../schema/curated-file';
import type { Problem } from '../schema/problem';
import { expandRecord } from './expand-record';
import { parseYaml } from './parse-yaml';

export interface Loaded {
  readonly records: readonly Located[];
  readonly problems: readonly Problem[];
}

/** One curated file's text → its record and all that can be said without the other files. */
export function loadCurated(file: string, text: string, today: string): Loaded {
  const parsed = parseYaml(curatedFile, file, text);
  if (!parsed.ok) return { records: [], problems: parsed.problems };
  const { record, problems, used } = expandRecord(file, parsed.value, 'A', parsed.lineOf);
  const at: Located = { file, record, lineOf: parsed.lineOf };
  const idle = Object.keys(parsed.value.evidence)
    .filter((key) => !used.has(key))
    .map((key) => problemAt(at, ['evidence', key], 'no fact refers to this evidence', 'warning'));
  const slug = basename(file).replace(/\.ya?ml$/u, '');
  const misnamed =
    slug === record.id
      ? []
      : [problemAt(at, ['id'], `is “${record.id}” but the file is “${slug}”`)];
  return {
    records: [at],
    problems: [
      ...misnamed,
      ...idle,
      ...problems,
      ...evidenceComplete(at, today),
      ...factsAgree(at),
      ...plainBodyNames(at),
      ...namesAndDomains(at),
      ...tierAComplete(at),
    ],
  };
}

/** All of `catalogue/curated/*.yaml` under `root`, in the order of their names. */
export function readCurated(root: string, today: string): Loaded {
  const folder = join(root, 'catalogue/curated');
  const loaded = readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return loadCurated(relative(root, path), readFileSync(path, 'utf8'), today);
    });
  return {
    records: loaded.flatMap(({ records }) => records),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}
