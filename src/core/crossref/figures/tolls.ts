/** How a word says what became of the people counted, and on which side of the number it stands. */
export interface TollWord {
  readonly what: string;
  /** `before`: "killed 30"; `after`: "30 were killed", "30 deaths"; `both`: either. */
  readonly side: 'before' | 'after' | 'both';
}

const TABLE: readonly (readonly [RegExp, TollWord])[] = [
  [
    /^(killed|massacred|slain|executed|murdered|beheaded|slaughtered)$/,
    { what: 'killed', side: 'both' },
  ],
  [
    /^(killing|kills?|claiming|claimed|claims?|kill|executing|murdering|slaughtering)$/,
    { what: 'killed', side: 'before' },
  ],
  [
    /^(dead|died|deaths?|fatalities|die|perished|corpses|bodies|martyred|martyrs|lives)$/,
    { what: 'killed', side: 'both' },
  ],
  [/^(toll)$/, { what: 'killed', side: 'before' }],
  [/^(wounded|injured|hurt|maimed)$/, { what: 'wounded', side: 'both' }],
  [/^(wounding|injuring|injures?|wounds?|maiming)$/, { what: 'wounded', side: 'before' }],
  [/^(injuries|wounds)$/, { what: 'wounded', side: 'after' }],
  [/^(casualties)$/, { what: 'killed_or_wounded', side: 'both' }],
  [/^(missing|unaccounted)$/, { what: 'missing', side: 'both' }],
  [/^(displaced|uprooted|displacing|fled|homeless)$/, { what: 'displaced', side: 'both' }],
  [
    /^(captured|capturing|kidnapped|abducted|kidnapping|abducting)$/,
    { what: 'captured', side: 'both' },
  ],
  [/^(trapped|trapping)$/, { what: 'trapped', side: 'both' }],
  [/^(arrested|detained|arresting|detaining|arrests)$/, { what: 'arrested', side: 'both' }],
  [/^(evacuated|evacuating|rescued|freed|released)$/, { what: 'evacuated', side: 'both' }],
];

/** What `word` says of the people counted, or null. */
export function tollWord(word: string): TollWord | null {
  const lower = word.toLowerCase();
  return TABLE.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
