import { type BlockReading, gapBefore, isAcronym, isCapital, keyAt } from './reading';
import { words } from './words';

const SMALL = words('of for and the in on de la du');
const SHORTEST = 2;
const LONGEST = 5;

/** Initials of every capitalised sequence of two to five words → the sequences, folded: the other readings of acronyms. */
export function initialsOf(blocks: readonly BlockReading[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const block of blocks) {
    if (block.titled || block.shouting) continue;
    for (let i = 0; i < block.tokens.keys.length; i++) noteFrom(block, i, found);
  }
  return found;
}

function noteFrom(block: BlockReading, from: number, found: Map<string, Set<string>>): void {
  if (!isPlainCapital(block, from)) return;
  let initials = keyAt(block, from).charAt(0);
  let sequence = keyAt(block, from);
  for (let i = from + 1; initials.length < LONGEST; i++) {
    if (!/^[\s\u00a0-]$/.test(gapBefore(block, i)) || i >= block.tokens.keys.length) return;
    const key = keyAt(block, i);
    sequence += ` ${key}`;
    if (!isPlainCapital(block, i)) {
      if (SMALL.has(key)) continue;
      return;
    }
    initials += key.charAt(0);
    if (initials.length < SHORTEST) continue;
    let set = found.get(initials);
    if (!set) {
      set = new Set();
      found.set(initials, set);
    }
    set.add(sequence);
  }
}

function isPlainCapital(block: BlockReading, i: number): boolean {
  return isCapital(block, i) && !isAcronym(block, i) && keyAt(block, i) !== 'the';
}
