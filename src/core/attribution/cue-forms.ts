import { STANCES, type Stance } from '../model/claim';
import { ADVERBS_BY_STANCE, IRREGULAR, NOUNS_BY_STANCE, VERBS_BY_STANCE } from './cue-lexicon';

/** Which word class a form was listed under. */
export type CueClass = 'verb' | 'noun' | 'adverb';

export interface CueForm {
  readonly stance: Stance;
  readonly lemma: string;
  readonly wordClass: CueClass;
}

/** The regular forms of an English verb: third person, past, participle in -ing. */
export function inflect(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

function build(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const put = (form: string, entry: CueForm): void => {
    if (!forms.has(form)) forms.set(form, entry);
  };
  for (const stance of STANCES) {
    for (const lemma of VERBS_BY_STANCE[stance].split(' ')) {
      for (const form of inflect(lemma)) put(form, { stance, lemma, wordClass: 'verb' });
    }
  }
  for (const stance of STANCES) {
    for (const lemma of NOUNS_BY_STANCE[stance]?.split(' ') ?? []) {
      put(lemma, { stance, lemma, wordClass: 'noun' });
    }
    for (const lemma of ADVERBS_BY_STANCE[stance]?.split(' ') ?? []) {
      put(lemma, { stance, lemma, wordClass: 'adverb' });
    }
  }
  return forms;
}

const FORMS = build();

/** The lexicon's entry for a word in lower case. */
export function cueForm(word: string): CueForm | undefined {
  return FORMS.get(word);
}

const NOUNS: ReadonlySet<string> = new Set(
  Object.values(NOUNS_BY_STANCE).flatMap((nouns) => nouns.split(' ')),
);

/** Whether a word, in lower case, can name an act of saying, a verb of the same form or not. */
export function isCueNoun(word: string): boolean {
  return NOUNS.has(word);
}
