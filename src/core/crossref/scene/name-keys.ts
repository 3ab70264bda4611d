/** Adjectives of nations and creeds, titles, days and months: capitalised, but no name of a place of events. */
const NO_PLACE = new Set(
  (
    'syrian syrians iraqi iraqis russian russians american americans british turkish kurdish iranian israeli ' +
    'palestinian palestinians lebanese jordanian saudi arab arabs arabic western islamic islamist muslim shiite ' +
    'shia sunni christian christians druze jewish ukrainian ukrainians french german european african asian ' +
    'chinese indian pakistani afghan yemeni egyptian libyan sudanese nigerian ethiopian mexican canadian ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec president minister prime foreign general colonel col gen lt captain mr mrs ms dr sir king ' +
    'queen prince pope director spokesman spokeswoman spokesperson chief head governor mayor ambassador envoy ' +
    'secretary senator chairman activists activist residents survivors locals witnesses witness officials ' +
    'official doctors medics rescuers opposition rebels militants fighters army police warplanes jets air car ' +
    'bomb suicide death toll dozens hundreds scores strike strikes attack attacks people civilians children ' +
    'women men the a an at in on it its he she they we you i his her their this that these those there but and ' +
    'or if so as for from by of to with after before when while since during earlier later meanwhile also ' +
    'another other some many more most about around over nearly almost up among according however although ' +
    'photo image updated published posted date publication source tags related news report reports read video ' +
    'gmt utc pm am get short url topic print tweet views monitor rights human what who where why how one two ' +
    'three four five six seven eight nine ten not no yes new our said says'
  ).split(' '),
);
/** A name with one of these in it is a body, not a place. */
const BODY = new Set(
  (
    'observatory agency ministry committee committees council network coalition army front state news nations ' +
    'organisation organization union party press agence times post reuters afp ap ap. tass sana sputnik ria ' +
    'interfax xinhua anadolu bbc cnn telegraph guardian jazeera arabiya daesh isis isil is helmets crescent cross ' +
    'unicef who un u.n us u.s uk eu nato pentagon kremlin white house television tv radio defence defense forces ' +
    'brigade brigades movement watch amnesty commission assembly parliament congress court university centre ' +
    'center media office command militia jaish al-nusra nusra ahrar qaeda hezbollah taliban hamas ypg sdf pkk pyd'
  ).split(' '),
);
/** Whole countries and their parts say little: most of a day's events are in them. */
const BROAD = new Set(
  (
    'syria iraq russia turkey iran israel lebanon jordan america states england britain france germany ukraine ' +
    'china india pakistan afghanistan yemen egypt libya sudan nigeria europe africa asia middle east north south ' +
    'west northern southern eastern western united moscow washington'
  ).split(' '),
);

const RUN =
  /(?:\p{Lu}[\p{L}’'.-]*|(?:al|el|ez|az|as|ash|es|ad|ar)-\p{Lu}[\p{L}’'-]*)(?:\s+(?:(?:of|for|and|al|el|de|es)\s+)?(?:\p{Lu}[\p{L}’'.-]*|(?:al|el|ez|az|as|ash|es|ad|ar)-\p{Lu}[\p{L}’'-]*))*/gu;

/**
 * A name in a form in which its spellings meet: `Khan Sheikhun` and `Khan Shaykhoun`, `Hasakah` and
 * `Hassakeh`. Doubled letters, the Arabic article and vowels go, save that one at the head is kept as `a`.
 */
export function nameKey(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$|\.$/u, '')
    .replace(/^(?:al|el|ez|az|as|ash|es|ad|ar)-|^[ae](?=([zsdrtn])\1)/, '')
    .normalize('NFD')
    .replace(/[^\p{Ll}-]/gu, '');
  const bones = plain
    .replace(/^[aeiou]+/, 'A')
    .replace(/[aeiouy-]+/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/q/g, 'k')
    .replace(/(?<=..)h$/, '')
    .replace(/(?<=...)s$/, '');
  return bones.length >= 2 ? bones.toLowerCase() : plain;
}

const PLACED =
  /\b(?:in|on|near|at|outside|around|of|hit|struck|striking)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}?(\p{Lu}[\p{L}’'-]*(?:\s+(?:al|el|\p{Lu})[\p{L}’'-]*)*)/gu;

/** The first name in a text that stands where a place does ("in Velmar"), as the text has it, or null. */
export function placeName(text: string): string | null {
  for (const [, run = ''] of text.matchAll(PLACED)) {
    const name = run.replace(/[’']s$/u, '');
    if (nameKeys(name).close.length > 0 && !isBroadPair(name)) return name;
  }
  return null;
}

/** Keys of the names that stand where a place does: "in Velmar", "the town of Dorn". */
export function placedKeys(text: string): string[] {
  const found = new Set<string>();
  for (const [, run = ''] of text.matchAll(PLACED)) {
    if (isBroadPair(run.replace(/[’']s$/u, ''))) continue;
    for (const key of nameKeys(run).close) found.add(key);
  }
  return [...found];
}

/** "Syria-Jordan" names a border, not a place. */
function isBroadPair(name: string): boolean {
  const parts = name.toLowerCase().split('-');
  return parts.length > 1 && parts.every((part) => BROAD.has(part));
}

export interface NameKeys {
  /** Towns, districts, people: what tells one event from another. */
  readonly close: readonly string[];
  readonly broad: readonly string[];
  /** The names as they stand in the text, for each of `close`. */
  readonly shown: readonly string[];
}

/** The names in a piece of text that may be places, without bodies, titles, and nations' adjectives. */
export function nameKeys(text: string): NameKeys {
  const close = new Map<string, string>();
  const broad = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(/\s+/);
    const lowers = words.map((word) => word.toLowerCase().replace(/[’']s$|(?<=\p{L}{2})\.$/u, ''));
    if (lowers.some((word) => BODY.has(word))) continue;
    if (lowers.some((word) => word.endsWith('-led') || word.endsWith('-backed'))) continue;
    for (const [at, word] of words.entries()) {
      const lower = lowers[at] ?? '';
      if (lower.length < 3 || NO_PLACE.has(lower.replace(/\.$/, ''))) continue;
      if (BROAD.has(lower) || BROAD.has(lower.replace(/s$/, '')))
        broad.add(lower.replace(/s$/, ''));
      else if (!close.has(nameKey(word))) close.set(nameKey(word), word.replace(/[’']s$|\.$/u, ''));
    }
  }
  return { close: [...close.keys()], broad: [...broad], shown: [...close.values()] };
}
