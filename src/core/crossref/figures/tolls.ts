/** How a word says what became of the people counted, and on which side of the number it stands. */
export interface TollWord {
  readonly what: string;
  /** `before`: "killing 30"; `after`: "30 deaths"; `both`: either ("killed 30", "30 were killed"). */
  readonly side: 'before' | 'after' | 'both';
}

const TABLE: readonly (readonly [RegExp, TollWord])[] = [
  [
    /^(killed|massacred|slain|executed|murdered|beheaded|slaughtered|gassed)$/,
    { what: 'killed', side: 'both' },
  ],
  [
    /^(killing|kills?|executing|murdering|slaughtering|massacring|gassing)$/,
    { what: 'killed', side: 'before' },
  ],
  [
    /^(dead|died|dies?|deaths?|fatalities|perish(?:ed)?|corpses|bodies|martyred|martyrs|lives)$/,
    { what: 'killed', side: 'after' },
  ],
  [/^(toll)$/, { what: 'killed', side: 'before' }],
  [/^(wounded|injured|hurt|maimed)$/, { what: 'wounded', side: 'both' }],
  [/^(wounding|injuring|injures?|wounds?|maiming|hurting)$/, { what: 'wounded', side: 'before' }],
  [/^(injuries|wounds)$/, { what: 'wounded', side: 'after' }],
  [/^(casualties)$/, { what: 'killed_or_wounded', side: 'after' }],
  [/^(missing|unaccounted)$/, { what: 'missing', side: 'after' }],
  [/^(displaced|uprooted)$/, { what: 'displaced', side: 'both' }],
  [/^(displacing|uprooting|displaces?)$/, { what: 'displaced', side: 'before' }],
  [/^(fled|homeless)$/, { what: 'displaced', side: 'after' }],
  [/^(captured|kidnapped|abducted)$/, { what: 'captured', side: 'both' }],
  [/^(capturing|kidnapping|abducting)$/, { what: 'captured', side: 'before' }],
  [/^(trapped)$/, { what: 'trapped', side: 'both' }],
  [/^(trapping)$/, { what: 'trapped', side: 'before' }],
  [/^(arrested|detained)$/, { what: 'arrested', side: 'both' }],
  [/^(arresting|detaining)$/, { what: 'arrested', side: 'before' }],
  [/^(arrests)$/, { what: 'arrested', side: 'after' }],
  [/^(evacuated|rescued|freed|released)$/, { what: 'evacuated', side: 'both' }],
  [/^(evacuating|rescuing|freeing|releasing)$/, { what: 'evacuated', side: 'before' }],
];

/** Nouns that speak for what follows an `of`: "the bodies of 16 children". */
const OF_NOUNS: Readonly<Record<string, string>> = {
  bodies: 'killed',
  lives: 'killed',
  death: 'killed',
  deaths: 'killed',
  killing: 'killed',
  murder: 'killed',
  massacre: 'killed',
  loss: 'killed',
  toll: 'killed',
  displacement: 'displaced',
  arrest: 'arrested',
  kidnapping: 'captured',
};

/** What `word` says of the people counted, or null. */
export function tollWord(word: string): TollWord | null {
  const lower = word.toLowerCase();
  return TABLE.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** What a noun followed by `of` says of those who come next, or null. */
export function tollNounBeforeOf(word: string): string | null {
  return OF_NOUNS[word.toLowerCase()] ?? null;
}
