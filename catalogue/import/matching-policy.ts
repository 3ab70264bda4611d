import type { MatchingPolicy } from '../../src/core/model/source';
import { isCountryName } from './country-codes';
import { COMMON_WORDS, MEDIA_NOUNS, wordsOf } from './media-words';

/** Initials of fewer letters stand for too much to be taken without a cue. */
const MIN_INITIALS = 4;
const ARTICLES = /^(?:the|la|le|les|el|los|las|der|die|das|il|lo|o|a|os|as|de|het|al|l'|den|det)$/u;
/** Single words that only a newspaper's name is made like: Aftenposten, Handelsblatt. */
const COMPOUND =
  /.{3}(?:posten|zeitung|blatt|bladet|blad|tidende|tidningen|nachrichten|shimbun|gazete|avisen|kurier|press|news|tv|pravda|inform)$/u;

/**
 * How a name that nobody has looked at may be matched. Strict, because a table of names matched everywhere
 * is mostly noise: `always` only for three words or more of which one says "news medium" and one is the
 * name's own.
 * `places` are names of towns and states in lower case.
 */
export function matchingPolicy(name: string, places: ReadonlySet<string>): MatchingPolicy {
  const words = wordsOf(name);
  const bare = words[0] !== undefined && ARTICLES.test(words[0]) ? words.slice(1) : words;
  const phrase = bare.join(' ');
  if (bare.length === 0 || !/\p{L}/u.test(phrase)) return 'never';
  if (isCountryName(phrase)) return 'never';
  if (!/\p{Script=Latin}/u.test(name)) {
    // One word of a script that parts words is most often a word (“Правда”); Chinese parts none.
    const isWhole =
      bare.length > 1 || (/\p{Script=Han}/u.test(name) && [...name].length >= MIN_INITIALS);
    return isWhole ? 'always' : 'needs-cue';
  }
  if (places.has(phrase)) return 'needs-cue';
  if (bare.length === 1) return oneWord(name, phrase, words.length > 1);
  const own = bare.filter((word) => parts(word).some(isOwn));
  if (own.length === 0) return 'needs-cue';
  const says = bare.flatMap(parts).some((word) => MEDIA_NOUNS.has(word) || COMPOUND.test(word));
  // “Show TV” is a channel and “show TV” is not: two words need their capitals.
  if (says)
    return bare.length > 2 && own.some((word) => word.length > 2) ? 'always' : 'case-sensitive';
  // Two words of no trade may be a person, a place or a phrase.
  return bare.length >= 3 && /^\p{Lu}/u.test(name) ? 'case-sensitive' : 'needs-cue';
}

/** `democrat-gazette` → its halves and itself. */
function parts(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word];
}

function isOwn(word: string): boolean {
  const said = (piece: string): boolean => MEDIA_NOUNS.has(piece) || COMMON_WORDS.has(piece);
  return !said(word) && !word.split('-').every(said);
}

/** True where the name holds a word of its own beside others, so that a cue is enough to tell it. */
export function hasOwnWord(name: string): boolean {
  const words = wordsOf(name);
  const bare = words[0] !== undefined && ARTICLES.test(words[0]) ? words.slice(1) : words;
  const isDemonym = bare.length === 1 && /.{4}[ei]an$/u.test(bare[0] ?? '');
  return bare.some(isOwn) && (isDemonym || bare.length > 1 || (bare[0] ?? '').includes('-'));
}

function oneWord(name: string, word: string, hasArticle: boolean): MatchingPolicy {
  if (/^[\p{L}\d-]{3,}\.[a-z]{2,}$/u.test(word)) return 'always';
  if (COMMON_WORDS.has(word) || MEDIA_NOUNS.has(word)) return hasArticle ? 'needs-cue' : 'never';
  if (isInitials(name)) return name.length >= MIN_INITIALS ? 'case-sensitive' : 'needs-cue';
  return COMPOUND.test(word) && !hasArticle ? 'case-sensitive' : 'needs-cue';
}

/** `WAM`, `EiTB`, `UA:PBC`: capitals that were not made to be read as a word. */
export function isInitials(name: string): boolean {
  return (
    /^[\p{Lu}\d:&.-][\p{L}\d:&.-]{1,7}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  );
}
