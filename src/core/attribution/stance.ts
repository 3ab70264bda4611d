import type { Stance } from '../model/claim';
import { cueForm } from './cue-forms';

const NEGATION =
  /^(?:not|never|n't|cannot|\w+n't|neither|nor|declined|refused|refuses|declines|without)$/;
const HEDGE = new Set(
  (
    'reportedly allegedly apparently purportedly supposedly seemingly may might could possibly ' +
    'perhaps probably likely appears appeared seems seemed suggest suggests suggested suggesting ' +
    'believed thought rumored rumoured alleged about roughly approximately estimated'
  ).split(' '),
);
/** Nouns win over a light verb in front of them: "made the accusation", "issued a denial". */
const LIGHT = new Set(
  'say make give issue offer express voice tell call announce release cite address'.split(' '),
);

/** What the cue does with its claim. `words` are the cue's tokens in lower case. */
export function stanceOf(words: readonly string[]): Stance {
  let found: Stance | undefined;
  for (const word of words) {
    const form = cueForm(word);
    if (!form) continue;
    if (found === undefined || form.wordClass !== 'adverb') {
      if (found === undefined || found === 'says' || LIGHT.has(form.lemma)) found = form.stance;
    }
    if (form.lemma === 'expect' && words.includes('is')) found = 'estimates';
  }
  return found ?? 'says';
}

/** Whether the cue is negated ("did not confirm", "declined to say", "refused to rule out"). */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word) => NEGATION.test(word));
}

/** Whether the cue itself leaves room for doubt ("reportedly", "may have said", "suggests"). */
export function isHedged(words: readonly string[]): boolean {
  return words.some((word) => HEDGE.has(word));
}
