import type { Span } from '../model/span';
import { HEAD_TYPES } from '../recognition/generic-lexicon';
import { type BlockReading, gapBefore, isCapital, keyAt } from '../recognition/reading';
import { words } from '../recognition/words';
import { blockAt, type PageReading } from './page-reading';
import { RELATIONS } from './source-phrase';

const LONGEST = 10;
const DETERMINERS = words(
  'the a an this that these those some many most several few other another two three four five six its his her their our my one',
);
/** Words that end the phrase before them when one walks back: it begins after. */
const STOPS = words(`
  of by from with for to at in on and or but said says told say as is was are were be been being has have had will would could
  should can may might must do does did not also including include like than when while because since if after before
  against about among between
`);

/** The noun phrase that a relative pronoun at `start` goes with: “the rescuers, who said”. Null when none is plain. */
export function phraseBefore(page: PageReading, start: number): Span | null {
  const block = page.blocks[blockAt(page, start)];
  if (!block) return null;
  const { starts, ends } = block.tokens;
  const at = starts.findIndex((offset) => offset >= start);
  if (at < 1 || !/^,?["”’']? $/.test(gapBefore(block, at))) return null;
  let from = phraseStart(block, at);
  // “the rescuers from the quay, who”: a thing said nothing, whoever it belongs to did.
  const ofPeople = keyAt(block, at) === 'who';
  if (ofPeople && !isPerson(block, at - 1) && JOINS.has(keyAt(block, from - 1)))
    from = phraseStart(block, from - 1);
  const first = starts[from];
  const end = ends[at - 1];
  return from < at && first !== undefined && end !== undefined ? [first, end] : null;
}

function phraseStart(block: BlockReading, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST) {
    const key = keyAt(block, from - 1);
    if (STOPS.has(key) && !isCapital(block, from - 1)) break;
    if (from < at && !/^[\s\u00a0’'-]$/.test(gapBefore(block, from))) break;
    from--;
    if (DETERMINERS.has(key)) break;
  }
  return from;
}

const JOINS = words('of from in at for with');

const isPerson = (block: BlockReading, at: number): boolean =>
  isCapital(block, at) || HEAD_TYPES.has(keyAt(block, at)) || RELATIONS.has(keyAt(block, at));
