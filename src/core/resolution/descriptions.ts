import type { ResolvedSource } from '../model/claim';
import { words } from '../recognition/words';
import { BODY_NOUN, mayBeCalled } from './entities';
import { latest } from './history';
import { inContent, type PageReading } from './page-reading';
import type { Person } from './person';
import { personBefore, personResolved } from './pronouns';
import { isGenericNoun, type SourcePhrase } from './source-phrase';

/** How far back “the agency” may point, in characters. */
const FARTHEST = 12_000;
/** Nouns for what somebody said or wrote, which stand for whoever did. */
const WORK =
  /^(?:report|study|letter|statement|paper|survey|poll|analysis|article|story|post|book|lawsuit|complaint|filing|review|proposal)s?$/;

/** Who is meant by “the governor”, “the agency”, “the coalition”, “the official”: the latest that may be called so. */
export function descriptionMeant(
  page: PageReading,
  phrase: SourcePhrase,
): { person: Person | null; resolved: ResolvedSource } | null {
  if (
    /\s(?:of|for|in|at|from)\s/.test(phrase.head) &&
    !/^the (?:head|leader|mother|father) of/i.test(phrase.head)
  )
    return null;
  const { noun } = phrase;
  const unnamed = latest(
    page.told,
    phrase.start,
    (t) => t.noun === noun && t.resolved.generic !== undefined,
  );
  const person = isPersonNoun(noun) ? personCalled(page, noun, phrase.start) : null;
  if (
    person &&
    !(unnamed && unnamed.start > (person.at.findLast((at) => at < phrase.start) ?? 0))
  ) {
    return { person, resolved: personResolved(page, person, 'description') };
  }
  const called = unnamed ? null : genderCalled(page, phrase);
  if (called) return called;
  if (unnamed) return { person: null, resolved: { ...unnamed.resolved, how: 'description' } };
  if (BODY_NOUN.has(noun) || !isGenericNoun(noun)) {
    const body = bodyCalled(page, noun, phrase.start);
    if (body) return { person: null, resolved: { ...body, how: 'description' } };
  }
  const same = WORK.test(noun) ? latest(page.told, phrase.start, (t) => t.noun === noun) : null;
  return same ? { person: same.person, resolved: { ...same.resolved, how: 'description' } } : null;
}

/** “the governor”, “the actress”: one person; not a body, a work or several people. */
function isPersonNoun(noun: string): boolean {
  return (
    !BODY_NOUN.has(noun) &&
    !WORK.test(noun) &&
    !/(?:[^s]s|people|men)$/.test(noun) &&
    !NOT_A_PERSON.has(noun)
  );
}

const NOT_A_PERSON = words(
  'investigation intelligence state country family public world west war evidence data city party government court media',
);

const WOMEN = words(
  'actress woman mother widow congresswoman businesswoman girl grandmother singer-songwriter',
);
const MEN = words('actor man father widower congressman businessman boy grandfather');
const EITHER = words(
  'singer lawmaker politician author writer agent teacher musician artist comedian athlete player coach billionaire entrepreneur teenager defendant suspect driver journalist veteran',
);

/** “the actress said” of somebody whose trade the page didn’t tell before: the person spoken of. */
function genderCalled(
  page: PageReading,
  phrase: SourcePhrase,
): { person: Person | null; resolved: ResolvedSource } | null {
  const { noun } = phrase;
  const known = WOMEN.has(noun) || MEN.has(noun) || EITHER.has(noun);
  const found = known
    ? personBefore(page, phrase.start, WOMEN.has(noun) ? 'f' : MEN.has(noun) ? 'm' : null)
    : null;
  return found?.person
    ? { person: found.person, resolved: { ...found.resolved, how: 'description' } }
    : null;
}

function personCalled(page: PageReading, noun: string, offset: number): Person | null {
  let best: Person | null = null;
  let at = -1;
  for (const person of page.people.all) {
    if (!person.roles.has(noun)) continue;
    const last = person.at.findLast((a) => a < offset) ?? -1;
    if (last > at) {
      best = person;
      at = last;
    }
  }
  return best;
}

function bodyCalled(page: PageReading, noun: string, offset: number): ResolvedSource | null {
  const told = latest(
    page.told,
    offset,
    (t) =>
      t.resolved.how !== 'generic' &&
      t.resolved.how !== 'none' &&
      !t.person &&
      nameHas(t.resolved.name, noun),
  );
  for (let i = page.bodies.length - 1; i >= 0; i--) {
    const body = page.bodies[i];
    if (!body || body.start >= offset || offset - body.start > FARTHEST) continue;
    if (told && told.start > body.start) break;
    if (mayBeCalled(body, noun) && (!inContent(page, body.start) || body.words.has(noun)))
      return body.resolved;
  }
  return told?.resolved ?? null;
}

const nameHas = (name: string, noun: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(noun);
