/** Items sorted by start that overlap `[start, end)`; none overlaps another. */
export function between<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
  start: number,
  end: number,
): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, (item) => item.end > start); i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.start >= end) break;
    found.push(item);
  }
  return found;
}

/** Items sorted by start that begin in `[start, end)`. */
export function startingIn<T extends { readonly start: number }>(
  sorted: readonly T[],
  start: number,
  end: number,
): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, (item) => item.start >= start); i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.start >= end) break;
    found.push(item);
  }
  return found;
}

/** Index of the first item that fits, where all after it fit too. */
function firstFrom<T>(sorted: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && !fits(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
