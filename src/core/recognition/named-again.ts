import { type BlockReading, gapBefore, isCapital } from './reading';
import { joinsWords } from './tokens';

/** Words `[from, to)` of a block where a body is named again. */
export interface NamedAgain {
  readonly from: number;
  readonly to: number;
}

/**
 * Names of bodies that no list has, by the folded words that they were found with: once a body stands as a source,
 * its other namings on the page are of the same body.
 */
export class FoundBodies {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  get size(): number {
    return this.#byFirst.size;
  }

  add(keys: readonly string[]): void {
    const [first] = keys;
    // A single short word says too little.
    if (first === undefined || (keys.length === 1 && first.length < 3)) return;
    const known = this.#byFirst.get(first) ?? [];
    if (known.some((other) => other.join(' ') === keys.join(' '))) return;
    this.#byFirst.set(
      first,
      [...known, keys].sort((a, b) => b.length - a.length),
    );
  }

  /** Every place of them in a block, longest first at each word. */
  in(block: BlockReading): NamedAgain[] {
    const found: NamedAgain[] = [];
    const { keys } = block.tokens;
    for (let i = 0; i < keys.length; i++) {
      const names = this.#byFirst.get(keys[i] ?? '');
      if (!names || !isCapital(block, i)) continue;
      const name = names.find((words) => stands(block, i, words));
      if (!name) continue;
      found.push({ from: i, to: i + name.length });
      i += name.length - 1;
    }
    return found;
  }
}

function stands(block: BlockReading, at: number, words: readonly string[]): boolean {
  return words.every(
    (word, k) =>
      block.tokens.keys[at + k] === word && (k === 0 || joinsWords(gapBefore(block, at + k))),
  );
}
