import type { ResolvedSource } from '../model/claim';
import { pageSource } from '../recognition/domains';
import { words } from '../recognition/words';
import { latest, type Told } from './history';
import { blockAt, inContent, type PageReading } from './page-reading';
import type { Gender, Person } from './person';
import { severalBefore } from './several';
import { RELATIONS, sourcePhrase } from './source-phrase';
import { unnamedType } from './unnamed';

const HE = words('he him his himself');
const SHE = words('she her hers herself');
const IT = words('it its itself');
const THEY = words('they them their theirs themselves both others these those');
const FIRST = words('i we me us my our myself ourselves');

/** How near, how prominent and how fitting somebody is, for “he” and “she”; set by hand on labelled pages. */
const SALIENCE = { perBlock: 1, leads: 0.8, spoke: 1.3, gender: 1 } as const;
const FARTHEST_BLOCKS = 12;

/** A person or body that a pronoun points back to. */
export interface Antecedent {
  readonly person: Person | null;
  readonly resolved: ResolvedSource;
}

/** Who is meant by a pronoun at `offset`, or null. `within`: the claim in whose content it stands. */
export function antecedent(
  page: PageReading,
  pronoun: string,
  offset: number,
  within: Told | null,
): Antecedent | null {
  if (HE.has(pronoun)) return personBefore(page, offset, 'm');
  if (SHE.has(pronoun)) return personBefore(page, offset, 'f');
  if (FIRST.has(pronoun)) return firstPerson(page, pronoun, within);
  if (IT.has(pronoun)) return bodyBefore(page, offset);
  if (pronoun === 'both') return lastTwo(page, offset) ?? severalMeant(page, offset);
  return THEY.has(pronoun) ? severalMeant(page, offset) : null;
}

function firstPerson(page: PageReading, pronoun: string, within: Told | null): Antecedent | null {
  if (within) return { person: within.person, resolved: within.resolved };
  const { author, siteName } = page.doc.page;
  if (pronoun === 'we' || pronoun === 'us' || pronoun === 'our' || pronoun === 'ourselves') {
    const outlet = pageSource(page.doc.page, page.matcher);
    const name = outlet?.label ?? siteName;
    if (!name) return null;
    return {
      person: null,
      resolved: {
        sourceId: outlet?.id ?? null,
        name,
        ...(outlet && { kind: outlet.kind }),
        how: 'pronoun',
      },
    };
  }
  if (!author) return null;
  return {
    person: null,
    resolved: { sourceId: null, name: author, person: author, how: 'pronoun' },
  };
}

/** The most salient person before `offset`; `gender` null when the text doesn’t tell. */
export function personBefore(page: PageReading, offset: number, gender: Gender): Antecedent | null {
  const here = blockAt(page, offset);
  const best = new Map<Person, { score: number; at: number }>();
  const weigh = (person: Person, at: number, bonus: number): void => {
    const away = here - blockAt(page, at);
    if (away > FARTHEST_BLOCKS) return;
    if (gender !== null && person.gender !== null && person.gender !== gender) return;
    const score =
      bonus -
      away * SALIENCE.perBlock +
      (gender !== null && person.gender === gender ? SALIENCE.gender : 0);
    const known = best.get(person);
    if (!known || score > known.score || (score === known.score && at > known.at))
      best.set(person, { score, at });
  };
  for (let i = page.people.namings.length - 1; i >= 0; i--) {
    const n = page.people.namings[i];
    if (!n || n.start >= offset) continue;
    if (here - blockAt(page, n.start) > FARTHEST_BLOCKS) break;
    if (!inContent(page, n.start)) weigh(n.person, n.start, n.leads ? SALIENCE.leads : 0);
  }
  for (let i = page.told.length - 1; i >= 0 && i >= page.told.length - 12; i--) {
    const t = page.told[i];
    if (t?.person && t.start < offset) weigh(t.person, t.start, SALIENCE.spoke);
  }
  const unnamed = unnamedSpeaker(page, offset, here);
  const person = mostSalient(best);
  if (unnamed && !(person && lastAt(person, offset) > unnamed.end)) {
    return { person: null, resolved: { ...unnamed.resolved, how: 'pronoun' } };
  }
  if (!person) return null;
  person.gender ??= gender;
  return { person, resolved: personResolved(page, person, 'pronoun') };
}

/** Somebody unnamed who just spoke: “a doctor from the town said …, he explained”. */
function unnamedSpeaker(page: PageReading, offset: number, here: number): Told | null {
  const last = latest(page.told, offset, (t) => t.resolved.how !== 'none');
  if (!last || last.person || last.plural) return null;
  const near = here - blockAt(page, last.start) <= 2;
  // “the boyfriend said …; he added”
  if (last.resolved.how === 'text' && RELATIONS.has(last.noun)) return near ? last : null;
  if (
    last.resolved.generic === undefined ||
    last.resolved.kind !== 'generic' ||
    NO_PERSON.has(last.resolved.generic ?? '')
  )
    return null;
  if (
    !/^(?:an?|one|the|another)\s(?!lot|number|few|group|couple|majority)/i.test(last.resolved.name)
  )
    return null;
  return near ? last : null;
}

const NO_PERSON = new Set<string>([
  'media',
  'state-media',
  'documents',
  'social-media',
  'local-reports',
]);

const lastAt = (person: Person, offset: number): number =>
  person.at.findLast((at) => at < offset) ?? -1;

/** “both”, “both men”: the two people named last. */
export function lastTwo(page: PageReading, offset: number): Antecedent | null {
  const names: string[] = [];
  for (let i = page.people.namings.length - 1; i >= 0 && names.length < 2; i--) {
    const n = page.people.namings[i];
    if (n && n.start < offset && !names.includes(n.person.name)) names.unshift(n.person.name);
  }
  if (names.length < 2) return null;
  const name = names.join(' and ');
  return {
    person: null,
    resolved: { sourceId: null, name, kind: 'person', person: name, how: 'pronoun' },
  };
}

function mostSalient(best: ReadonlyMap<Person, { score: number; at: number }>): Person | null {
  let person: Person | null = null;
  let top = { score: -Infinity, at: -1 };
  for (const [candidate, mark] of best) {
    if (mark.score > top.score || (mark.score === top.score && mark.at > top.at)) {
      person = candidate;
      top = mark;
    }
  }
  return person;
}

/** A person, with the body that they were said to speak for. */
export function personResolved(
  page: PageReading,
  person: Person,
  how: ResolvedSource['how'],
): ResolvedSource {
  const body = page.affiliations.get(person);
  if (!body) return { sourceId: null, name: person.name, kind: 'person', person: person.name, how };
  return { ...body.resolved, person: person.name, how };
}

function bodyBefore(page: PageReading, offset: number): Antecedent | null {
  const told = latest(
    page.told,
    offset,
    (t) => !t.person && !t.plural && t.resolved.how !== 'none',
  );
  let body = null;
  for (let i = page.bodies.length - 1; i >= 0; i--) {
    const b = page.bodies[i];
    if (b && b.start < offset && !inContent(page, b.start)) {
      body = b;
      break;
    }
  }
  const here = blockAt(page, offset);
  const near = (at: number): number => here - blockAt(page, at);
  if (told && (!body || near(told.start) <= near(body.start) + 1))
    return { person: null, resolved: { ...told.resolved, how: 'pronoun' } };
  return body ? { person: null, resolved: { ...body.resolved, how: 'pronoun' } } : null;
}

/** Several who spoke; else a plural subject; else a body. One person is hardly ever “they”, so nobody rather than them. */
function severalMeant(page: PageReading, offset: number): Antecedent | null {
  const here = blockAt(page, offset);
  const spoke = latest(page.told, offset, (t) => t.plural && here - blockAt(page, t.start) <= 3);
  const subject = pluralSubject(page, offset, here);
  if (spoke && !(subject && subject.start > spoke.end)) return pointedAt(spoke);
  if (subject) return { person: null, resolved: subject.resolved };
  const body = latest(
    page.told,
    offset,
    (t) => !t.person && t.resolved.how !== 'none' && here - blockAt(page, t.start) <= 2,
  );
  return body ? pointedAt(body) : null;
}

const pointedAt = (told: Told): Antecedent => ({
  person: told.person,
  resolved: { ...told.resolved, how: 'pronoun' },
});

function pluralSubject(
  page: PageReading,
  offset: number,
  here: number,
): { start: number; resolved: ResolvedSource } | null {
  const block = page.blocks[here];
  if (!block) return null;
  const { starts, ends } = block.tokens;
  const found = severalBefore(block, firstAtOrAfter(starts, offset), page.blocks[here - 1]);
  if (!found) return null;
  const start = found.block.tokens.starts[found.from] ?? 0;
  const name = found.block.text.slice(start, found.block.tokens.ends[found.to - 1] ?? ends[0]);
  const generic = unnamedType(sourcePhrase(page.doc.text, start, start + name.length));
  return {
    start,
    resolved: {
      sourceId: null,
      name,
      how: 'pronoun',
      ...(generic ? { kind: 'generic', generic } : {}),
    },
  };
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  const at = starts.findIndex((start) => start >= offset);
  return at < 0 ? starts.length : at;
}
