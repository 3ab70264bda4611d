import type { KeptFactCheck } from '../model/fact-check';
import { hashText } from '../text/hash-text';
import type { FileProblem } from './annotation-reading';
import { isClaimReview, isNode, type Node, readReview } from './claim-review';
import { lineAt } from './source-pack-json-lines';

/** Levels of a file below which nothing is looked for. */
const MOST_DEPTH = 8;

export interface ReviewFile {
  /** Each once, with an id that is the same whenever the file comes. */
  readonly checks: readonly KeptFactCheck[];
  /** Reviews that lack something, by field: `dataFeedElement[3].item[0].claimReviewed`. */
  readonly leftOut: readonly FileProblem[];
  /** Why nothing can be taken; empty where something can. */
  readonly problems: readonly FileProblem[];
}

/** True for a file that speaks of ClaimReview as a type. Words in a note don't: their quotes are escaped. */
export const speaksOfClaimReview = (file: string): boolean =>
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"ClaimReview"/u.test(file);

/**
 * Reads a file of schema.org's ClaimReview: one, a list, `@graph`, or a feed as Data Commons has it. Never throws.
 * A review that lacks what was checked, its publisher, its rating or its address is left out and named.
 */
export function readClaimReviews(file: string): ReviewFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    const at = Number(/position (\d+)/u.exec(String(error))?.[1] ?? 0);
    return failed({ line: lineAt(file, at), field: '', message: 'is not JSON' });
  }
  const checks = new Map<string, KeptFactCheck>();
  const leftOut: FileProblem[] = [];
  for (const { node, path } of reviewsIn(parsed, '', 0)) {
    const read = readReview(node);
    if (read.check) {
      const id = hashText(`${read.check.url}\n${read.check.claimReviewed}`);
      checks.set(id, { id, ...read.check });
    } else {
      const field = path ? `${path}.${read.field}` : read.field;
      leftOut.push({ field, message: read.message });
    }
  }
  if (checks.size > 0) return { checks: [...checks.values()], leftOut, problems: [] };
  if (leftOut.length > 0) return { checks: [], leftOut: [], problems: leftOut };
  return failed({ field: '@type', message: 'holds no ClaimReview' });
}

const failed = (problem: FileProblem): ReviewFile => ({
  checks: [],
  leftOut: [],
  problems: [problem],
});

/** Reviews in the order of the file, each with its path. */
function* reviewsIn(
  value: unknown,
  path: string,
  depth: number,
): Generator<{ readonly node: Node; readonly path: string }> {
  if (depth > MOST_DEPTH) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* reviewsIn(item, `${path}[${at}]`, depth + 1);
  } else if (isNode(value)) {
    if (isClaimReview(value)) yield { node: value, path };
    else
      for (const [key, child] of Object.entries(value))
        yield* reviewsIn(child, path ? `${path}.${key}` : key, depth + 1);
  }
}
