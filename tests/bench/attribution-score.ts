/** Runs the scorers that the design names and reads their figures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawClaim } from '../../src/core/attribution';
import { PATHS } from './attribution-corpora';

const OUT = '.cache/bench-attribution';

export interface Found {
  readonly id: string;
  readonly claims: readonly RawClaim[];
}

/** Writes predictions where the scorers can read them; returns the path. */
export function writeFound(name: string, found: readonly Found[]): string {
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, `${name}.jsonl`);
  const lines = found.map(({ id, claims }) =>
    JSON.stringify({ id, claims, attributions: claims, mentions: [] }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function python(args: string[]): unknown {
  return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
}

interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}
interface AttributionScore {
  readonly pred: number;
  readonly rel: Readonly<Record<'C+S' | 'STRICT', Prf>>;
  readonly token: Readonly<Record<'source' | 'cue' | 'content', Prf>>;
  readonly recall_by_type: Readonly<Record<string, { R: number }>>;
}
interface PagesScore {
  readonly core: Readonly<Record<'P' | 'R' | 'C+S' | 'strict' | 'found', number>>;
  readonly all: Readonly<Record<'P' | 'R' | 'C+S', number>>;
}

const percent = (x: number | undefined): string => (100 * (x ?? 0)).toFixed(1);

/** One row of the table for a corpus in PolNeAR's form. */
export function scoreAttributions(name: string, gold: string, found: string): string {
  const row = (filter: string[]): string => {
    const score = python([PATHS.scoreAttribution, gold, found, '--json', ...filter]);
    const { rel, token, recall_by_type: types } = score as AttributionScore;
    const recall = ['direct', 'indirect', 'mixed'].map((t) => percent(types[t]?.R)).join('/');
    return (
      `C+S ${percent(rel['C+S'].F)} (P ${percent(rel['C+S'].P)} R ${percent(rel['C+S'].R)})  ` +
      `strict ${percent(rel.STRICT.F)}  content/source F1 ${percent(token.content.F)}/${percent(token.source.F)}  ` +
      `recall direct/indirect/mixed ${recall}`
    );
  };
  return `${name}\n  speech: ${row(['speech'])}\n  all:    ${row([])}`;
}

/** The core claims' figures on labelled pages. */
export function scorePages(found: string): PagesScore['core'] & { all: number } {
  const score = python([PATHS.scorePages, PATHS.pages, found, '--json']) as PagesScore;
  return { ...score.core, all: score.all['C+S'] };
}
