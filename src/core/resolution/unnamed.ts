import type { GenericType } from '../model/source';
import { HEAD_TYPES } from '../recognition/generic-lexicon';
import { genericTypeOf } from '../recognition/generic-type';
import { words } from '../recognition/words';
import { type SourcePhrase, SPOKES, wordsOf } from './source-phrase';

const QUANTITIES = words(`
  some many most few several all any every each no nobody someone somebody everyone everybody anyone anybody another other others
  one two three four five six seven eight nine ten dozens hundreds thousands more half those countless numerous both various at
`);
const MORE_HEADS: readonly (readonly [GenericType, ReadonlySet<string>])[] = [
  [
    'unnamed-official',
    words(
      'chief chiefs boss bosses representative representatives councillors councilors leaders leader censors regulators',
    ),
  ],
  ['security-source', words('police cops agents detectives')],
  [
    'experts',
    words(
      'commentator commentators pundit pundits professional professionals theorists physicists lecturers',
    ),
  ],
  [
    'documents',
    words(
      'presentation modelling modeling research polling chart charts graph graphs slide slides alert alerts warning release suit settlement rumors rumours findings results solicitation records letter letters note notes advert ad ads pamphlet leaflet speech interview bill plan proposal transcript article articles book film documentary map maps investigation investigations video videos footage photos photographs images data evidence accounts account signs headlines headline text messages work',
    ),
  ],
  ['social-media', words('commenter commenters user users twitter reddit facebook')],
  ['media', words('reporter reporters columnists sites')],
  ['residents', words('crowd crowds staff community communities')],
  ['activists', words('groups group ngos unions watchdog watchdogs charities')],
];
const PLURAL = /[^su]s$|people$|men$|women$/;

/** “Research published last year”, “rumors out of the supply chain”, “a letter that he carried”. */
const WRITING_FIRST =
  /^(?:(?:the|a|an|this|that|new|recent|latest|official|non-\w+)\s+)*(?:research|rumou?rs|letter|tweet|study|chart|figures|modell?ing|photo|presentation|alert|forecast|articles?|settlement|video|footage|e-?mail|text|study)\b/i;

/**
 * The type of an unnamed source by its phrase, wider than what recognition marks by itself: here a claim
 * has already shown that the phrase stands as a source. Null for a name and for a definite singular.
 */
export function unnamedType(phrase: SourcePhrase): GenericType | null {
  const { noun, head } = phrase;
  const type = genericTypeOf(head, noun);
  if (type) return type;
  for (const [more, heads] of MORE_HEADS) if (heads.has(noun)) return more;
  const all = wordsOf(head);
  const first = all[0] ?? '';
  const writing = WRITING_FIRST.exec(head);
  if (writing) return 'documents';
  if (QUANTITIES.has(first) || /^\d+$/.test(first)) return 'unnamed-person';
  if (/^an?\s/i.test(phrase.text))
    return all.some((w) => HEAD_TYPES.has(w)) ? headType(all) : 'unnamed-person';
  const capitals = head.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  if (
    PLURAL.test(noun) &&
    !/^(?:the|this|that)\s/i.test(head) &&
    (capitals <= 1 || SPOKES.has(noun))
  )
    return 'unnamed-person';
  return PLURAL.test(noun) && capitals === (/^The\s/.test(head) ? 1 : 0) ? 'unnamed-person' : null;
}

function headType(all: readonly string[]): GenericType {
  for (const word of all) {
    const type = HEAD_TYPES.get(word);
    if (type) return type;
  }
  return 'unnamed-person';
}
