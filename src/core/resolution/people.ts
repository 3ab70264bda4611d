import type { Mention } from '../model/mention';
import { HONORIFICS } from '../recognition/common-words';
import type { BlockReading } from '../recognition/reading';
import { gapBefore, isAcronym, isCapital, keyAt, startsSentence } from '../recognition/reading';
import { words } from '../recognition/words';
import { countryNamed, countryOfDemonym, countryOfSeat } from './countries';
import { genderByPronoun } from './gender-by-pronoun';
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import { NOT_IN_PERSON, NOT_PERSON_FIRST } from './name-parts';
import type { Gender, People, Person } from './person';

const TITLES: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  pres: 'president',
};
const MALE_TITLES = words('mr sir lord king prince father');
const FEMALE_TITLES = words('mrs ms miss lady dame queen princess');
const FEMALE_ROLES = words(
  'actress woman mother daughter wife spokeswoman congresswoman chairwoman sister businesswoman girl widow grandmother',
);
const MALE_ROLES = words(
  'actor man father son husband spokesman congressman chairman brother businessman boy widower grandfather',
);
const PARTICLES = words('al el bin ibn van von de der den di da la le du abu');
/** Titles before a name count too: “Israeli Prime Minister Benjamin Netanyahu”. */
const MOST_WORDS = 8;
const LONGEST_NAME = 4;

/** Finds people by runs of two to four capitalised words that are no name of a source, place or body. */
export function findPeople(blocks: readonly BlockReading[], mentions: readonly Mention[]): People {
  const people: People = { all: [], byLast: new Map(), namings: [] };
  let at = 0;
  for (const block of blocks) {
    const taken = (start: number, end: number): boolean => {
      while (at < mentions.length && (mentions[at]?.end ?? 0) <= start) at++;
      const m = mentions[at];
      return m !== undefined && m.kind !== 'generic' && m.start < end;
    };
    scan(block, people, taken);
  }
  if (blocks[0]) genderByPronoun(blocks[0].text, people.namings);
  return people;
}

function scan(
  block: BlockReading,
  people: People,
  taken: (start: number, end: number) => boolean,
): void {
  if (block.shouting || isCreditLine(block)) return;
  const { tokens } = block;
  for (let i = 0; i < tokens.keys.length; i++) {
    const start = tokens.starts[i] ?? 0;
    if (!isCapital(block, i) || taken(start, tokens.ends[i] ?? start)) continue;
    const run = nameRun(block, i, taken);
    if (run > i + 1 && isPerson(block, i, run)) {
      if (!inCreditBrackets(block, start, tokens.ends[run - 1] ?? start))
        note(block, i, run, people);
      i = run - 1;
    } else if (run === i + 1) noteSurname(block, i, people);
    // A run that is no person may still hold one: go on with its next word.
  }
}

/** A line with the writer’s or photographer’s name alone: nobody who is spoken of. */
function isCreditLine(block: BlockReading): boolean {
  const length = block.to - block.from;
  const text = block.text.slice(block.from, block.to);
  return (
    length < 70 &&
    (/^by\s/i.test(text) || /(?:\/|photo|getty|image)/i.test(text)) &&
    !/[.!?]["”]?$/.test(text)
  );
}

/** Inside the brackets of a photo credit: “(Jane Roe/AP)”, “(Photo by Jane Roe)”. */
function inCreditBrackets(block: BlockReading, start: number, end: number): boolean {
  const before = block.text.slice(Math.max(block.from, start - 20), start);
  const after = block.text.slice(end, end + 30);
  return (
    (/\((?:photos?[^()]*)?$/i.test(before) &&
      /^[^()]*(?:\/|getty|ap\b|photo)[^()]*\)/i.test(after)) ||
    /photo(?:graph)?s?\s*(?:by|:)\s*$/i.test(before)
  );
}

function nameRun(
  block: BlockReading,
  from: number,
  taken: (start: number, end: number) => boolean,
): number {
  let end = from + 1;
  for (let i = from + 1; i < block.tokens.keys.length && end - from < MOST_WORDS; i++) {
    const gap = gapBefore(block, i);
    const initial =
      (block.tokens.ends[i - 1] ?? 0) - (block.tokens.starts[i - 1] ?? 0) === 1 ||
      HONORIFICS.has(keyAt(block, i - 1));
    if (
      !(
        /^[ \u00a0-]$/.test(gap) ||
        (/^['’]$/.test(gap) && isCapital(block, i)) ||
        (gap === '. ' && initial)
      )
    )
      break;
    if (taken(block.tokens.starts[i] ?? 0, block.tokens.ends[i] ?? 0)) break;
    if (isCapital(block, i)) end = i + 1;
    else if (!PARTICLES.has(keyAt(block, i)) || !isCapital(block, i + 1)) break;
  }
  return end;
}

/** Drops titles and nationalities before the name, and asks that no word of it be a body’s or a place’s. */
function isPerson(block: BlockReading, from: number, to: number): boolean {
  const first = firstName(block, from, to);
  if (to - first > LONGEST_NAME) return false;
  if (to - first < 2)
    return to - first === 1 && first > from && HONORIFICS.has(keyAt(block, first - 1));
  for (let i = first; i < to; i++) {
    const key = keyAt(block, i);
    // “Minister Israel Katz” may bear a country’s name: the title says that he is a person.
    const titled = i === first && first > from && i < to - 1;
    if (NOT_IN_PERSON.has(key) || countryOfDemonym(key)) return false;
    if (countryNamed(key) && !titled) return false;
    if (isAcronym(block, i) && key.length > 2 && !block.titled) return false;
  }
  const whole = block.text.slice(block.tokens.starts[first] ?? 0, block.tokens.ends[to - 1] ?? 0);
  if (countryNamed(whole) || countryOfSeat(whole)) return false;
  const known = isGiven(keyAt(block, first));
  if (block.titled || known) return known;
  return !NOT_PERSON_FIRST.has(keyAt(block, first));
}

const isGiven = (key: string): boolean => MALE_NAMES.has(key) || FEMALE_NAMES.has(key);

function firstName(block: BlockReading, from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const key = keyAt(block, at);
    const passed =
      HONORIFICS.has(key) ||
      ROLE_CAPS.has(key) ||
      countryOfDemonym(key) !== null ||
      key === 's' ||
      (NOT_PERSON_FIRST.has(key) && !isGiven(key)) ||
      (isGiven(keyAt(block, at + 1)) && !isGiven(key) && at + 2 < to);
    if (!passed) break;
    at++;
  }
  return at;
}

const ROLE_CAPS = words(`
  vice deputy former chief prime foreign defense defence attorney general republican democrat democratic executive editor
  chairman spokesman spokeswoman police assistant lieutenant staff master acting interim brigadier professor dr senior
  rev reverend cardinal archbishop bishop rabbi imam sheikh ayatollah
`);

function note(block: BlockReading, from: number, to: number, people: People): void {
  const { tokens, text } = block;
  const first = firstName(block, from, to);
  const suffix = /^(?:jr|sr|ii|iii)$/.test(keyAt(block, to - 1)) ? to - 1 : to;
  const last = keyAt(block, suffix - 1);
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  const leads = startsSentence(block, from);
  const title = keyAt(block, first - 1);
  const given = keyAt(block, first);
  const known =
    people.byLast.get(last)?.find((p) => p.first === given || suffix - first === 1) ??
    (suffix - first === 1 ? people.all.findLast((p) => p.first === last) : undefined) ??
    people.byLast.get(given)?.find((p) => p.first === p.last);
  if (known) {
    known.at.push(start);
    if (known.first === known.last && suffix - first > 1) {
      known.name = text.slice(start, end);
      people.byLast.set(last, [...(people.byLast.get(last) ?? []), known]);
    }
    people.namings.push({ person: known, start, end, leads });
    return;
  }
  const person: Person = {
    name: text.slice(start, end),
    last,
    first: given,
    gender: genderOf(given, title),
    roles: new Set(),
    at: [start],
    start,
    end,
  };
  describe(block, first, to, person);
  people.all.push(person);
  people.byLast.set(last, [...(people.byLast.get(last) ?? []), person]);
  people.namings.push({ person, start, end, leads });
}

function noteSurname(block: BlockReading, i: number, people: People): void {
  const key = keyAt(block, i);
  const person = people.byLast.get(key)?.at(-1) ?? byFirstName(people, key);
  if (!person) return;
  const start = block.tokens.starts[i] ?? 0;
  const title = keyAt(block, i - 1);
  if (person.gender === null) person.gender = genderOf('', title);
  person.at.push(start);
  people.namings.push({
    person,
    start,
    end: block.tokens.ends[i] ?? start,
    leads: startsSentence(block, i) || startsSentence(block, i - 1),
  });
}

/** “Xi”, “Bindi”: whoever alone on the page has it as their first name. */
function byFirstName(people: People, key: string): Person | null {
  if (key.length < 2 || NOT_PERSON_FIRST.has(key) || NOT_IN_PERSON.has(key)) return null;
  const [person, other] = people.all.filter((p) => p.first === key);
  return person && !other ? person : null;
}

function genderOf(given: string, title: string): Gender {
  if (MALE_TITLES.has(title)) return 'm';
  if (FEMALE_TITLES.has(title)) return 'f';
  if (MALE_NAMES.has(given)) return 'm';
  return FEMALE_NAMES.has(given) ? 'f' : null;
}

/** Words of the title before and the apposition after, which later descriptions (“the governor”) refer to. */
function describe(block: BlockReading, from: number, to: number, person: Person): void {
  for (
    let i = from - 1;
    i >= 0 && i >= from - 4 && /^[ .\u00a0-]+$/.test(gapBefore(block, i + 1));
    i--
  ) {
    const key = keyAt(block, i);
    if (/^(?:said|says|told|by|and|with|that|of|to|for|from|but)$/.test(key)) break;
    person.roles.add(Object.hasOwn(TITLES, key) ? (TITLES[key] ?? key) : key);
  }
  if (/^,\s/.test(gapBefore(block, to))) {
    for (let i = to; i < to + 14 && i < block.tokens.keys.length; i++) {
      if (i > to && /[.;:—]\s/.test(gapBefore(block, i))) break;
      person.roles.add(keyAt(block, i));
    }
  }
  for (const role of person.roles) {
    if (person.gender === null && FEMALE_ROLES.has(role)) person.gender = 'f';
    if (person.gender === null && MALE_ROLES.has(role)) person.gender = 'm';
  }
}
