import { cueForm } from './cue-forms';

/** Whether a word, in lower case, is a verb of telling: it reports what is said, not what is thought. */
export function isReportingVerb(word: string): boolean {
  const form = cueForm(word);
  return word === 'according' || (form?.wordClass === 'verb' && form.stance !== 'believes');
}
