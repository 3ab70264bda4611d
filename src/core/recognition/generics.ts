import type { GenericType } from '../model/source';
import { isSubject } from './cue-evidence';
import { OUTLET_NOUNS, SOURCE_PHRASES } from './cue-words';
import { BEFORE_HEAD, HEAD_TYPES, NEEDS_MODIFIER } from './generic-lexicon';
import { genericTypeOf } from './generic-type';
import { type BlockReading, gapBefore, isCapital, isNumber, keyAt } from './reading';
import { words } from './words';

/** An unnamed source that stands as one: words `[from, to)` of its block. */
export interface GenericFound {
  readonly block: BlockReading;
  readonly from: number;
  readonly to: number;
  readonly type: GenericType;
}

const CLOSE = /^[\s\u00a0“”"‘’'-]*$/;
const MOST_BEFORE = 7;
const MOST_AFTER = 14;
const DETERMINERS = words('a an the some several these those another many most other');

/** Every unnamed source in a block that has a cue to its right or left. */
export function findGenerics(block: BlockReading): GenericFound[] {
  const found: GenericFound[] = [];
  for (let i = 0; i < block.tokens.keys.length; i++) {
    if (!HEAD_TYPES.has(keyAt(block, i))) continue;
    const hit = genericAt(block, i);
    if (!hit) continue;
    // A head inside the phrase of the one before (“reports in Arabic media”) is no source of its own.
    if ((found[found.length - 1]?.to ?? 0) <= hit.from) found.push(hit);
  }
  return found;
}

function genericAt(block: BlockReading, head: number): GenericFound | null {
  if (HEAD_TYPES.has(keyAt(block, head + 1)) && CLOSE.test(gapBefore(block, head + 1))) return null;
  const from = phraseStart(block, head);
  if (from === head && NEEDS_MODIFIER.has(keyAt(block, head))) {
    if (!/^(?:reports|sources)$/.test(keyAt(block, head))) return null;
  }
  if (
    isCapital(block, head) &&
    head > from &&
    !block.titled &&
    !block.shouting &&
    isCapital(block, head - 1) &&
    !BEFORE_HEAD.has(keyAt(block, head - 1))
  )
    return null;
  const after = headEnd(block, head);
  if (
    isCapital(block, after) &&
    CLOSE.test(gapBefore(block, after)) &&
    isApposed(block, head, after)
  )
    return null;
  if (OUTLET_NOUNS.has(keyAt(block, head + 1)) && isCapital(block, head + 2)) return null;
  const bare = from === head || onlyDeterminer(block, from, head);
  if (
    bare &&
    NEEDS_MODIFIER.has(keyAt(block, head)) &&
    after === head + 1 &&
    !/^(?:reports|sources)$/.test(keyAt(block, head))
  )
    return null;
  if (!hasCueRight(block, after) && !hasCueLeft(block, from)) return null;
  const phrase = block.text.slice(
    block.tokens.starts[from] ?? 0,
    block.tokens.ends[after - 1] ?? 0,
  );
  const type = genericTypeOf(phrase, keyAt(block, head));
  return type ? { block, from, to: after, type } : null;
}

function onlyDeterminer(block: BlockReading, from: number, head: number): boolean {
  return head - from === 1 && DETERMINERS.has(keyAt(block, from));
}

/** Walks left over determiners, numbers and modifiers. */
function phraseStart(block: BlockReading, head: number): number {
  let at = head;
  while (at > 0 && head - at < MOST_BEFORE && CLOSE.test(gapBefore(block, at))) {
    const key = keyAt(block, at - 1);
    const fits =
      BEFORE_HEAD.has(key) ||
      HEAD_TYPES.has(key) ||
      isNumber(block, at - 1) ||
      isDemonym(key) ||
      (key === 's' && isCapital(block, at - 2));
    if (!fits) break;
    at--;
    if (/^(?:a|an|the|some|these|those|several)$/.test(key)) break;
    if (key === 's' && at > 0) at--;
  }
  while (at < head && /^(?:state|s|and)$/.test(keyAt(block, at)) && keyAt(block, at) !== 'state')
    at++;
  return at;
}

const isDemonym = (key: string): boolean =>
  /^[a-z]{4,}(?:ian|ish|ese|ean|aeli|raqi|emeni|stani)$/.test(key);

/** “a spokesman John Smith”: the noun only introduces a name. */
function isApposed(block: BlockReading, head: number, after: number): boolean {
  return (
    after === head + 1 &&
    !/^[A-Z][a-z]+day$/.test(
      block.text.slice(block.tokens.starts[after] ?? 0, block.tokens.ends[after] ?? 0),
    )
  );
}

/** The phrase goes on with “of the attack”, “in Arabic media”, “close to the talks”, “familiar with …”. */
function headEnd(block: BlockReading, head: number): number {
  let at = head + 1;
  if (!PREPOSITION.test(keyAt(block, at))) return at;
  if (!CLOSE.test(gapBefore(block, at))) return head + 1;
  while (at < block.tokens.keys.length && at - head < 8 && CLOSE.test(gapBefore(block, at))) {
    if (at > head + 1 && (isSubject(block, at) || STOPS.has(keyAt(block, at)))) break;
    at++;
  }
  while (at > head + 1 && PREPOSITION.test(keyAt(block, at - 1))) at--;
  return at;
}

const PREPOSITION =
  /^(?:of|in|from|at|on|with|near|inside|close|familiar|briefed|within|across|by|to)$/;
const STOPS = words(
  'who that which has have had is are was were will would could can that when while as but than before after since because said says earlier last this',
);

/** A reporting verb follows, be it after “who spoke on condition of anonymity”, “in the area” or brackets. */
function hasCueRight(block: BlockReading, from: number): boolean {
  for (let i = from; i < from + MOST_AFTER && i < block.tokens.keys.length; i++) {
    const gap = gapBefore(block, i);
    if (
      /[.;:!?]/.test(
        gap.replace(/\./g, (dot, at: number) => (/[A-Z]\.$/.test(gap.slice(0, at + 1)) ? '' : dot)),
      )
    )
      return false;
    if (isSubject(block, i)) return true;
    if (STOPPERS.has(keyAt(block, i)) && !CLOSED.test(gap)) return false;
  }
  return false;
}

const STOPPERS = words(
  'is are was were will would could should can may might and but or as than because if when while where',
);
const CLOSED = /[,)]/;

function hasCueLeft(block: BlockReading, from: number): boolean {
  if (from === 0 || !CLOSE.test(gapBefore(block, from))) return false;
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const key = keyAt(block, i);
    if (i === from - 1 && /^(?:told|citing|quoting|per)$/.test(key)) return true;
    const phrase = SOURCE_PHRASES.get(key);
    if (phrase && (key === 'to' || key === 'by' || key === 'with' || key === 'from')) {
      for (let k = i - 1; k >= 0 && k >= i - 3; k--)
        if (phrase.has(keyAt(block, k))) return key !== 'to' || keyAt(block, k) === 'according';
    }
    if (/[.;:!?,()]/.test(gapBefore(block, i))) return false;
  }
  return false;
}
