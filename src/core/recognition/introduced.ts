import { type BlockReading, gapBefore, isAcronym, isCapital, keyAt, wordAt } from './reading';
import { words } from './words';

/** A short form that the page itself explains: “the Idlib Media Centre (IMC)”. Word positions in its block. */
export interface Introduced {
  readonly block: BlockReading;
  /** The long form, words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly long: string;
  /** Folded. */
  readonly short: string;
  readonly shortAt: number;
}

const SMALL = words(
  'of for and the in on to de la du des del da di y et und für fur al el a an at with against',
);
const LONGEST = 12;
const LONGEST_LETTERS = 6;

/** Every short form that a block introduces in brackets after its long form, or the other way round. */
export function findIntroduced(block: BlockReading): Introduced[] {
  const found: Introduced[] = [];
  const count = block.tokens.keys.length;
  for (let i = 1; i < count; i++) {
    const start = block.tokens.starts[i] ?? 0;
    const opener = block.text.charCodeAt(start - 1);
    const quoted = opener === 0x201c || opener === 0x22;
    const opens = opener === 0x28 || (quoted && block.text.charCodeAt(start - 2) === 0x28);
    if (!opens || !(isAcronym(block, i) || isMixedShort(wordAt(block, i)))) continue;
    if (
      !/^[)”",;]/.test(block.text.slice(block.tokens.ends[i] ?? 0, (block.tokens.ends[i] ?? 0) + 1))
    )
      continue;
    const from = longFormBefore(block, i);
    if (from === null) continue;
    found.push({
      block,
      from,
      to: i,
      long: textOf(block, from, i),
      short: keyAt(block, i),
      shortAt: i,
    });
  }
  return found;
}

/** “D4CC”, “TheDCNF”, “UNHCR’s”: some capitals, few small letters. */
function isMixedShort(word: string): boolean {
  return (
    word.length <= 10 &&
    /^(?:The)?[A-Z][A-Za-z0-9]*[A-Z0-9]$/.test(word) &&
    (word.match(/[A-Z0-9]/g)?.length ?? 0) >= 2
  );
}

/** The first word of the long form before the brackets at word `i`, or null. */
function longFormBefore(block: BlockReading, i: number): number | null {
  const letters = wordAt(block, i)
    .replace(/^The(?=[A-Z])/, '')
    .replace(/[^A-Z0-9]/g, '')
    .toLowerCase();
  return spelledOut(block, i, letters) ?? capitalRun(block, i);
}

/** Walks back over the words whose initials are the letters; small words may be passed over. */
function spelledOut(block: BlockReading, i: number, letters: string): number | null {
  let left = letters.length;
  let at = i;
  let skipped = 0;
  while (left > 0 && at > 0 && i - at < LONGEST) {
    if (!near(block, at) && !(at < i && gapBefore(block, at) === ', ')) return null;
    at--;
    const key = keyAt(block, at);
    const letter = letters.charAt(left - 1);
    if (key.charAt(0) === letter || (letter === '4' && key === 'for')) left--;
    else if (key.length > 1 && letters.endsWith(key.slice(0, 2), left) && left >= 2) left -= 2;
    else if (!SMALL.has(key) && !(key === 's' && isCapital(block, at - 1)) && ++skipped > 1)
      return null;
  }
  if (left > 0) return null;
  return isCapital(block, at) && i - at >= 2 ? at : null;
}

/** For a short form in another language (“People’s Protection Units (YPG)”): the run of capitalised words. */
function capitalRun(block: BlockReading, i: number): number | null {
  // Longer than letters are is a word in capitals: “MANCHESTER (BRITAIN)”.
  if (!isAcronym(block, i) || wordAt(block, i).length > LONGEST_LETTERS) return null;
  let at = i;
  let capitals = 0;
  while (at > 0 && i - at < 8 && near(block, at)) {
    const small = SMALL.has(keyAt(block, at - 1)) || keyAt(block, at - 1) === 's';
    if (!isCapital(block, at - 1) && !small) break;
    at--;
    if (!small) capitals++;
  }
  while (at < i && (!isCapital(block, at) || keyAt(block, at) === 'the')) at++;
  return capitals >= 2 && i - at >= 2 ? at : null;
}

function near(block: BlockReading, i: number): boolean {
  return /^(?:[\s\u00a0'’&‐‑–-]|\s?[(“"]){1,3}$/.test(gapBefore(block, i));
}

export function textOf(block: BlockReading, from: number, to: number): string {
  return block.text.slice(
    block.tokens.starts[from] ?? block.to,
    block.tokens.ends[to - 1] ?? block.to,
  );
}
