import { cueForm } from '../cue-forms';
import type { Draft } from '../raw-claim';
import type { Reading } from '../reading';
import { word } from './word-at';

/** Verbs that things do as people do, without saying anything: a drought threatens to, a month has seen. */
const DOING = new Set(['threaten', 'promise', 'see']);
/** What happens or is the case, as the last word of a source. */
const HAPPENING =
  /^(?:development|offensive|operation|trend|crisis|crises|drought|storm|flood|fire|war|conflict|move|change|decline|rise|shortage|delay|cut|situation|tension|violence|fighting|dispute|factor|event|year|month|week|decade|century|law|bill|deal|plan|project|season|outbreak|epidemic|pandemic|strike|attack)s?$/;

/** Whether a "claim" is what things do: “Both developments threaten to end it”. */
export function isThingsDoing(reading: Reading, { source, cue }: Draft): boolean {
  if (!source || !HAPPENING.test(word(reading, source[1]))) return false;
  for (let i = cue[0]; i <= cue[1]; i++) {
    if (DOING.has(cueForm(word(reading, i))?.lemma ?? '')) return true;
  }
  return false;
}
