/** Kinds of speaker, by the words that name them; one body often goes by several of them. */
const VOICES: readonly (readonly [string, RegExp])[] = [
  [
    'monitor',
    /\b(?:observatory|(?:war|conflict|rights)? ?monitors?|monitoring (?:group|organi[sz]ation)|SOHR)\b/i,
  ],
  ['committees', /\b(?:coordination committees?|LCC)\b/i],
  ['activists', /\bactivists?\b/i],
  [
    'opposition',
    /\b(?:opposition (?:leader|figure|forces|group|coalition)|national coalition|rebel leaders?)\b/i,
  ],
  [
    'state',
    /\b(?:state (?:television|tv|media|news)|official (?:syrian )?news agency|army statement|SANA)\b/i,
  ],
  [
    'government',
    /\b(?:government|ministry|minister|president|governor|mayor|authorit(?:y|ies)|officials?)\b/i,
  ],
  ['army', /\b(?:military|army) (?:source|statement|spokes\w+|command|official)\b/i],
  ['police', /\bpolice\b(?! (?:station|officers? (?:was|were)))/i],
  [
    'medics',
    /\b(?:medics?|doctors?|medical (?:sources?|workers?)|health (?:authority|ministry|workers?|official)|hospital (?:source|official))\b/i,
  ],
  ['rescuers', /\b(?:civil defen[cs]e|white helmets|rescue workers|rescuers|first responders)\b/i],
  ['united nations', /\b(?:UN|U\.N\.|united nations|UNICEF|WHO|UNHCR|OCHA)\b/],
  ['witnesses', /\b(?:witness(?:es)?|residents?|locals)\b/i],
  ['group itself', /\b(?:the (?:claim|statement)|(?:its|their|[A-Z][p{L}’']*s) statement)\b/i],
];
/** A word of saying. Without one a speaker is only spoken of. */
const SAID =
  /\b(?:said|says|saying|told|report(?:s|ed|ing)?|according to|put(?:s|ting)? (?:the|its)|gave|gives|giving|count(?:s|ed)|document(?:s|ed)|announced|stated|confirmed|estimate[sd]?|claim(?:s|ed)?|citing|cited|quot(?:es|ed|ing)|raised the|added|adding|recorded|accus(?:es|ed|ing))\b/i;

/** Kinds of speaker that a sentence names beside a word of saying. */
export function voicesIn(sentence: string): string[] {
  if (!SAID.test(sentence)) return [];
  return VOICES.filter(([, pattern]) => pattern.test(sentence)).map(([voice]) => voice);
}

/** The kinds of speaker that a source's own name belongs to. */
export function voicesOfName(name: string): string[] {
  return VOICES.filter(([, pattern]) => pattern.test(name)).map(([voice]) => voice);
}

const RAISED =
  /\b(?:rais(?:ed|es|ing)|updat(?:ed|es|ing)|revis(?:ed|es|ing)|increas(?:ed|es|ing))\b[^.;]{0,40}\b(?:toll|count|number|figure)|\b(?:toll|dead|deaths|number)\b[^.;]{0,60}\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed)|jump(?:s|ed)|soar(?:s|ed)|(?:was|been) (?:raised|revised|updated))\b|\bupdated (?:toll|count|figure)|\b(?:updat|revis|rais)\w+ an? (?:earlier|previous|initial)|^\W*UPDATED?\b/iu;

/** True where the words say that a toll given before is replaced by this one. */
export const speaksOfRise = (text: string): boolean => RAISED.test(text);

const CONTRAST =
  /\b(?:higher|lower|different|conflicting|varying|separate|own)\s+(?:(?:death|casualty)\s+)?(?:tolls?|figures?|counts?|numbers?|estimates?)\b|\b(?:put|puts|putting)\s+(?:the|its)\s+(?:(?:death|overall|total)\s+)?(?:toll|number|count|figure)\b|\b(?:gave|gives|giving)\s+an?\s+(?:[\p{L}-]+\s+){0,3}(?:toll|figure|count|number)\b|\bsaid\s+(?:that\s+)?the\s+(?:death\s+)?toll\b|\b(?:by|in) contrast\b|\bfor (?:its|their|his) part\b|\bhowever\b|\bnumber of (?:dead|deaths|victims)\b/iu;

/** True where the words set one count against another. */
export const speaksOfContrast = (text: string): boolean => CONTRAST.test(text);
