import { nameKey } from '../scene/name-keys';

/** Who is spoken of, as far as words alone tell: a side (`government`), nations (`n:russia`), names (`x:velmar`). */
export type Culprits = readonly string[];

const SIDES: readonly (readonly [string, RegExp])[] = [
  [
    'rebels',
    /\b(?:rebels?|insurgents?|militants?|terrorists?|extremists?|jihad\p{L}+|gunm[ae]n|opposition (?:fighters|forces|groups?|factions)|separatists?|armed (?:groups?|gangs?)|takfiris?)\b/iu,
  ],
  [
    'jihadists',
    /\b(?:islamic state|isis|isil|daesh|al-?qa[ei]da|boko haram|al-?shabaab|taliban)\b/iu,
  ],
  [
    'government',
    /\b(?:regimes?|authorities|(?:government|army|military|state)(?! (?:media|television|tv|news|agency|base|hospital))|presidential guard|security forces|loyalists?|pro-government)\b/iu,
  ],
  ['coalition', /\bcoalition(?! of)\b/iu],
  ['police', /\bpolice\b/iu],
];

/** Nations whose forces are blamed, by the adjective and the name. */
const NATIONS: Readonly<Record<string, string>> = {
  russian: 'russia',
  russia: 'russia',
  moscow: 'russia',
  kremlin: 'russia',
  american: 'america',
  us: 'america',
  'u.s': 'america',
  washington: 'america',
  america: 'america',
  pentagon: 'america',
  turkish: 'turkey',
  turkey: 'turkey',
  ankara: 'turkey',
  israeli: 'israel',
  israel: 'israel',
  iranian: 'iran',
  iran: 'iran',
  tehran: 'iran',
  ukrainian: 'ukraine',
  ukraine: 'ukraine',
  kyiv: 'ukraine',
  kiev: 'ukraine',
  saudi: 'saudi',
  british: 'britain',
  britain: 'britain',
  french: 'france',
  france: 'france',
  belgian: 'belgium',
  belgium: 'belgium',
  indian: 'india',
  india: 'india',
  pakistani: 'pakistan',
  pakistan: 'pakistan',
};
const NATION = /\b(?:\p{Lu}\p{L}+|U\.?S)\b/gu;
const MOST = 8;

/** The culprits that a phrase names; `known` gives the side of names that the page itself tells. */
export function culpritsIn(phrase: string, known: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const [side, pattern] of SIDES) if (pattern.test(phrase)) found.add(side);
  for (const [word] of phrase.matchAll(NATION)) {
    const nation = NATIONS[word.toLowerCase().replace(/s$/, '')] ?? NATIONS[word.toLowerCase()];
    if (nation) found.add(`n:${nation}`);
    const side = known.get(nameKey(word));
    if (side) found.add(side);
    else if (!nation && word.length > 3) found.add(`x:${nameKey(word)}`);
  }
  return [...found].slice(0, MOST);
}

const SIDE_OF_NAME =
  /\b(\p{Lu}[\p{L}-]{3,})(?:['’]?s)?\s+(regime|government|army|forces|troops|rebels|militants|fighters|militia)\b|\b(?:[Pp]resident|[Pp]rime [Mm]inister)\s+(?:\p{Lu}[\p{L}-]+\s+)?(\p{Lu}[\p{L}-]{3,})/gu;

/** Names that a page puts beside a side: "the Velmar regime", "President Anna Velmar". Linear in the text. */
export function sidesOfNames(text: string): Map<string, string> {
  const sides = new Map<string, string>();
  for (const [, name, noun, leader] of text.matchAll(SIDE_OF_NAME)) {
    const word = name ?? leader ?? '';
    if (NATIONS[word.toLowerCase()] || SIDES.some(([, pattern]) => pattern.test(word))) continue;
    const side = /^(?:rebels|militants|fighters|militia)$/.test(noun ?? '')
      ? 'rebels'
      : 'government';
    sides.set(nameKey(word), side);
    // A leader's name often stands as an owner ("President Velmars forces" where a text lost its marks).
    if (leader) sides.set(nameKey(word.replace(/s$/, '')), side);
  }
  return sides;
}

/**
 * True where two claims name culprits that can't be one and the same: two sides or two nations, with nothing in
 * common. A bare name against a side says too little.
 */
export function namesAnother(a: Culprits, b: Culprits): boolean {
  if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) return false;
  const firm = (list: Culprits) => list.filter((one) => !one.startsWith('x:'));
  const [one, other] = [firm(a), firm(b)];
  if (one.length === 0 || other.length === 0) return false;
  return one.some((side) => other.some((against) => clash(side, against)));
}

const ONE_CAMP: readonly (readonly string[])[] = [
  ['rebels', 'jihadists'],
  ['government', 'police'],
  ['coalition', 'n:america'],
  ['coalition', 'n:britain'],
  ['coalition', 'n:france'],
  ['coalition', 'n:belgium'],
];

/** A government may be that of a nation named; a coalition may hold it. */
function clash(a: string, b: string): boolean {
  if (a === b) return false;
  if (ONE_CAMP.some((camp) => camp.includes(a) && camp.includes(b))) return false;
  const [nation, side] = a.startsWith('n:') ? [a, b] : [b, a];
  return !(nation.startsWith('n:') && side === 'government');
}

/** True where a source of this side is among the culprits; one of a nation only where that nation is. */
export function speaksForOneOf(side: Culprits, culprits: Culprits): boolean {
  const nations = side.filter((one) => one.startsWith('n:'));
  const asked = nations.length > 0 ? nations : side;
  return asked.some((one) => culprits.includes(one));
}
