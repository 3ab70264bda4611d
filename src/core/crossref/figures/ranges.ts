import type { Figure } from '../../model/crossref';

/** How two numbers for one thing stand to each other. */
export type NumberRelation = 'same' | 'compatible' | 'differ' | 'exclude';

type Count = Pick<Figure, 'min' | 'max' | 'modifier'>;

/** An open figure and a larger one differ when the larger is this much above (the rules, case 1). */
const OPEN_DIFFERENCE = 1.2;
/** "About 100" allows 90. */
const ABOUT = 0.1;
/** "Dozens" allows 18 and says little against 120. */
const VAGUE_BELOW = 0.75;
const VAGUE_ABOVE: readonly (readonly [from: number, times: number])[] = [
  [200, 10],
  [0, 6],
];

/** The number that a figure names. */
export function nominal(count: Count): number {
  return count.min ?? count.max ?? 0;
}

/** How many times the one number is the other, at least 1; a loose word ("dozens") reaches up to its own top. */
export function timesApart(a: Count, b: Count): number {
  const [low, high] = nominal(a) <= nominal(b) ? [a, b] : [b, a];
  const small = low.modifier === 'vague' ? vagueTop(nominal(low)) : nominal(low);
  return Math.max(1, nominal(high)) / Math.max(1, Math.min(small, nominal(high)));
}

/** `exclude`: the two can't both hold; `differ`: they can, but as news they don't agree. */
export function compareNumbers(a: Count, b: Count): NumberRelation {
  const [low, high] = nominal(a) <= nominal(b) ? [a, b] : [b, a];
  const [small, large] = [nominal(low), nominal(high)];
  if (small === large)
    return a.modifier === 'range' || b.modifier === 'range' ? 'compatible' : 'same';
  if (within(a, nominal(b)) && within(b, nominal(a)) && isClosed(a, b)) return 'compatible';
  if (apart(a, b)) return 'exclude';
  if (low.modifier === 'vague' && isUpTo(high)) return 'compatible';
  if (low.modifier === 'vague') return large <= vagueTop(small) ? 'compatible' : 'differ';
  if (high.modifier === 'vague' && small >= large * VAGUE_BELOW) return 'compatible';
  if (a.modifier === 'range' || b.modifier === 'range') return 'compatible';
  return large >= OPEN_DIFFERENCE * small ? 'differ' : 'compatible';
}

const isUpTo = ({ modifier }: Count): boolean => modifier === 'at_most' || modifier === 'less_than';

function isClosed(a: Count, b: Count): boolean {
  return a.max !== null && a.min !== null && b.max !== null && b.min !== null;
}

function apart(a: Count, b: Count): boolean {
  const [from, to] = bounds(a);
  const [start, end] = bounds(b);
  return from > end || start > to;
}

function within(count: Count, number: number): boolean {
  const [from, to] = bounds(count);
  return number >= from && number <= to;
}

/** The numbers that a figure's words allow. */
function bounds(count: Count): readonly [number, number] {
  const from = count.min ?? 0;
  const to = count.max ?? Number.POSITIVE_INFINITY;
  switch (count.modifier) {
    case 'about':
    case 'nearly':
      return [from * (1 - ABOUT), to * (1 + ABOUT)];
    case 'vague':
      return [from * VAGUE_BELOW, to];
    default:
      return [from, to];
  }
}

function vagueTop(from: number): number {
  return from * (VAGUE_ABOVE.find(([at]) => from >= at)?.[1] ?? 1);
}
