import type { ResolvedSource } from '../model/claim';
import type { Mention } from '../model/mention';
import { HEAD_TYPES } from '../recognition/generic-lexicon';
import { genericTypeOf } from '../recognition/generic-type';
import { descriptionMeant } from './descriptions';
import { disclosureOf } from './disclosure';
import { type Body, bodyOf } from './entities';
import { latest, type Told } from './history';
import { metonymMeant, officeMeant } from './ministries';
import { isCredit, type PageReading, sentenceAround } from './page-reading';
import type { Naming, Person } from './person';
import { phraseBefore } from './phrase-before';
import { antecedent, lastTwo, personResolved } from './pronouns';
import { between, startingIn } from './ranges';
import {
  isDefinite,
  NAMED_AFTER,
  PRONOUNS,
  RELATIONS,
  type SourcePhrase,
  SPOKES,
  sourcePhrase,
  wordsOf,
} from './source-phrase';
import { unnamedType } from './unnamed';

/** Who is meant by a phrase, and who the person is when it is one. */
export interface Meant {
  readonly resolved: ResolvedSource;
  readonly person: Person | null;
  readonly phrase: SourcePhrase | null;
}

/** Resolves the source that stands at `[start, end)`. `within`: the source of the claim around it. */
export function resolveSource(
  page: PageReading,
  start: number,
  end: number,
  within: Told | null,
): Meant {
  const phrase = sourcePhrase(page.doc.text, start, end);
  const first = wordsOf(phrase.head)[0] ?? '';
  const clause = RELATIVES.has(first) && wordsOf(phrase.head).length === 1;
  const before = clause ? phraseBefore(page, start) : null;
  if (before) return resolveSource(page, before[0], before[1], within);
  const back =
    PRONOUNS.has(first) && !isQuantity(phrase, first)
      ? pointingBack(page, phrase, first, within)
      : null;
  const meant = back ?? named(page, phrase) ?? described(page, phrase);
  return { ...meant, phrase };
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** “another”, “some”, “others said”: nobody in particular. */
const isQuantity = (phrase: SourcePhrase, first: string): boolean =>
  /^(?:another|some|others?|one|those|these|you)$/.test(first) ||
  (first === 'both' && phrase.head.includes(' '));

type Found = Pick<Meant, 'resolved' | 'person'>;

/** “he”, “they”, and “his office”, “their research”. */
function pointingBack(
  page: PageReading,
  phrase: SourcePhrase,
  first: string,
  within: Told | null,
): Found | null {
  const alone = wordsOf(phrase.head).length === 1;
  const possessive = /^(?:his|her|its|their|my|our)$/.test(first);
  if (!alone && !possessive) return null;
  const found = antecedent(page, first, phrase.start, within);
  if (!found)
    return alone
      ? { person: null, resolved: { sourceId: null, name: phrase.text, how: 'none' } }
      : null;
  if (alone) return found;
  // “her mother, Fiona”: somebody else, named in the same phrase.
  if (namingsIn(page, phrase.start, phrase.end).length > 0) return null;
  if (!RELATIONS.has(phrase.noun) && !(HEAD_TYPES.has(phrase.noun) && !WRITINGS.test(phrase.noun)))
    return found;
  const name = `${said(found.resolved)}: ${phrase.head.replace(/^\p{L}+\s+/u, '')}`;
  const type = genericTypeOf(phrase.head, phrase.noun) ?? 'unnamed-person';
  return {
    person: null,
    resolved: { sourceId: null, name, kind: 'generic', generic: type, how: 'generic' },
  };
}

function named(page: PageReading, phrase: SourcePhrase): Found | null {
  const namings = namingsIn(page, phrase.start, phrase.headEnd);
  const mentions = mentionsIn(page, phrase.start, phrase.end);
  const main = mentions.filter((m) => m.start < phrase.headEnd).at(-1) ?? null;
  const naming = mainNaming(page, phrase, namings);
  const apposed = main || naming ? null : namingAfter(page, phrase);
  const who = naming ?? apposed;
  if (who && !(main && coversBetter(page, phrase, main, who))) {
    if (namings.length > 1 && areJoined(page, namings)) return together(namings);
    const tail = page.doc.text.slice(who.end, Math.max(who.end, phrase.headEnd));
    const alone = afterName(phrase, who, tail) ?? person(page, phrase, who, mentions);
    return /^\s+and\s/.test(tail) ? withCompany(page, phrase, who, alone) : alone;
  }
  return main ? bodySpeaking(page, phrase, main) : null;
}

/** The body after a person’s name is the noun proper: “Obama’s White House”, not “Smith of Reuters”. */
function coversBetter(
  page: PageReading,
  phrase: SourcePhrase,
  main: Mention,
  who: Naming,
): boolean {
  return (
    main.end > who.end &&
    main.end >= phrase.headEnd - 2 &&
    !isAffiliation(page, who.end, main.start)
  );
}

/** The name that the head ends with, else its first. A name after “of” or “by” is somebody else’s. */
function mainNaming(
  page: PageReading,
  phrase: SourcePhrase,
  namings: readonly Naming[],
): Naming | null {
  const last = namings.at(-1);
  const first = namings[0];
  if (!last || !first) return null;
  const pick = last.end >= phrase.headEnd - 2 && !areJoined(page, namings) ? last : first;
  const lead = page.doc.text.slice(phrase.start, pick.start);
  return /\b(?:of|for|by|to|with|from|at|about)\s(?:[^,]*\s)?$/.test(lead) && lead.trim() !== ''
    ? null
    : pick;
}

/** “The witness, Jane Roe”: a name right after the description. */
function namingAfter(page: PageReading, phrase: SourcePhrase): Naming | null {
  const next = namingsIn(page, phrase.headEnd, phrase.end)[0];
  if (!next) return null;
  const lead = page.doc.text.slice(phrase.headEnd, next.start);
  return /^,?\s*(?:[\p{L}. -]{0,24})$/u.test(lead) &&
    !/\b(?:of|for|by|to|with|who|at|from|in)\b/.test(lead)
    ? next
    : null;
}

/** “Rowe and her colleagues”: told as they stand, with the one who is named. */
function withCompany(page: PageReading, phrase: SourcePhrase, who: Naming, found: Found): Found {
  const name = who.person.name + page.doc.text.slice(who.end, phrase.headEnd);
  return { ...found, resolved: { ...found.resolved, name } };
}

function areJoined(page: PageReading, namings: readonly Naming[]): boolean {
  for (let i = 1; i < namings.length; i++) {
    const between = page.doc.text.slice(namings[i - 1]?.end ?? 0, namings[i]?.start ?? 0);
    if (!/^(?:,| and|, and| or| &)(?:\s[\p{L}.]+){0,3}\s?$/u.test(between)) return false;
  }
  return namings.length > 1;
}

function together(namings: readonly Naming[]): Found {
  const names = [...new Set(namings.map((n) => n.person.name))];
  const name = names.join(' and ');
  return {
    person: null,
    resolved: { sourceId: null, name, kind: 'person', person: name, how: 'named' },
  };
}

/** “the Obama administration”, “Ms Roe’s supporters”: what follows a name may make it another source. */
function afterName(phrase: SourcePhrase, who: Naming, tail: string): Found | null {
  const rest = wordsOf(tail);
  const noun = rest.at(-1);
  if (!noun || /^\s*(?:and|who|of|,)/.test(tail)) return null;
  const name = phrase.head.replace(/^(?:the|a|an)\s+/i, '');
  if (RELATIONS.has(noun) || (HEAD_TYPES.has(noun) && !WRITINGS.test(noun))) {
    return {
      person: null,
      resolved: {
        sourceId: null,
        name,
        kind: 'generic',
        generic: genericTypeOf(phrase.head, noun) ?? 'unnamed-person',
        how: 'generic',
      },
    };
  }
  const named = NAMED_AFTER.has(noun) || /^[’']s?\s+(?:\p{Lu}[\p{L}]+\s*)+/u.test(tail);
  return named && who.end < phrase.headEnd
    ? { person: null, resolved: { sourceId: null, name, kind: 'unknown', how: 'text' } }
    : null;
}

const WRITINGS =
  /^(?:report|study|survey|statement|coverage|transcript|memo|paper|complaint|filing|affidavit|emails?|tweets?|posts?|records?)s?$/;

/** "Syrian state media agency SANA": what stands before the name describes it. */
const isApposed = (lead: string, tail: string): boolean =>
  tail.trim() === '' &&
  !/(?:\b(?:of|by|from|at|with|for|to|against|in|on|inside|within)\s(?:the\s)?|[’']s?\s)$/.test(
    lead,
  );

function bodySpeaking(page: PageReading, phrase: SourcePhrase, main: Mention): Found | null {
  const tail = page.doc.text.slice(main.end, phrase.headEnd);
  const lead = page.doc.text.slice(phrase.start, main.start);
  const outside = [...wordsOf(lead), ...wordsOf(tail)];
  const body = bodyOf(main).resolved;
  const speaker = outside.findLast((w) => SPOKES.has(w) || HEAD_TYPES.has(w) || RELATIONS.has(w));
  if (speaker === undefined || WRITINGS.test(speaker)) return { person: null, resolved: body };
  if (isApposed(lead, tail) && !SPOKES.has(speaker)) return { person: null, resolved: body };
  // Somebody unnamed of that body: both are told, the body and what kind of source it is.
  const type = genericTypeOf(phrase.head, speaker) ?? 'unnamed-official';
  const disclosure = disclosureOf(phrase.text, sentenceAround(page, phrase.start, phrase.end));
  if (SPOKES.has(speaker) || isMember(lead, tail)) {
    return { person: null, resolved: { ...body, generic: type, disclosure, how: 'spokesperson' } };
  }
  return { person: null, resolved: generic(page, phrase, type) };
}

/** “analysts at X”, “an X reporter”: of the body; “US media”, “critics of X”: not. */
const isMember = (lead: string, tail: string): boolean =>
  /\b(?:at|with|from|inside|within)\s(?:the\s)?$/.test(lead) ||
  (tail.trim() !== '' && !/\b(?:critics|opponents)\b/.test(tail));

function mentionsIn(page: PageReading, start: number, end: number): Mention[] {
  return between(page.mentions, start, end).filter((m) => m.kind !== 'generic' && !isCredit(m));
}

function namingsIn(page: PageReading, start: number, end: number): Naming[] {
  return between(page.people.namings, start, end);
}

/** Between a person and a later body in the head: “Smith of Reuters”, “Smith at the HRW office”. */
function isAffiliation(page: PageReading, from: number, to: number): boolean {
  return /^\s*(?:of|at|from|for|with|in|who)\b/.test(page.doc.text.slice(from, to));
}

function person(
  page: PageReading,
  phrase: SourcePhrase,
  naming: Naming,
  mentions: readonly Mention[],
): Found {
  const who = naming.person;
  const full = naming.end - naming.start > who.last.length + 1;
  const speaks = wordsOf(phrase.text).some((w) => SPOKES.has(w));
  const body = mentions[0] ? bodyOf(mentions[0]) : bodyInPhrase(page, phrase, naming);
  if (body && speaks && !page.affiliations.has(who)) page.affiliations.set(who, body);
  const how = page.affiliations.has(who) && full ? 'spokesperson' : full ? 'named' : 'surname';
  return { person: who, resolved: personResolved(page, who, how) };
}

const said = (resolved: ResolvedSource): string => resolved.person ?? resolved.name;

function bodyInPhrase(page: PageReading, phrase: SourcePhrase, naming: Naming): Body | null {
  return (
    page.bodies.find(
      (b) => b.start >= phrase.start && b.start < phrase.end && b.start !== naming.start,
    ) ?? null
  );
}

/** “both men”, “both women”, “both leaders”. */
const isBothPeople = (phrase: SourcePhrase): boolean =>
  /^both\s+(?:the\s+)?(?:men|women|officials|leaders|candidates|players|senators)$/i.test(
    phrase.head,
  );

function described(page: PageReading, phrase: SourcePhrase): Found {
  const two = isBothPeople(phrase) ? lastTwo(page, phrase.start) : null;
  if (two) return two;
  const metonym = metonymMeant(phrase, page.matcher);
  if (metonym) return { person: null, resolved: metonym };
  if (isDefinite(phrase)) {
    const meant = descriptionMeant(page, phrase);
    if (meant) return meant;
  }
  const office = HEAD_TYPES.has(phrase.noun) ? null : officeMeant(page, phrase);
  if (office) return { person: null, resolved: office };
  const body = startingIn(page.bodies, phrase.start, phrase.headEnd)[0];
  const speaks = wordsOf(phrase.head).some((w) => SPOKES.has(w));
  if (body && (speaks || !HEAD_TYPES.has(phrase.noun))) {
    return {
      person: null,
      resolved: { ...body.resolved, how: speaks ? 'spokesperson' : body.resolved.how },
    };
  }
  const type = unnamedType(phrase);
  if (type) return { person: null, resolved: generic(page, phrase, type) };
  const name = phrase.text.replace(/^(?:the|a|an)\s+/i, '');
  return { person: null, resolved: { sourceId: null, name, how: 'text' } };
}

function generic(
  page: PageReading,
  phrase: SourcePhrase,
  type: NonNullable<ResolvedSource['generic']>,
): ResolvedSource {
  const around = sentenceAround(page, phrase.start, phrase.end);
  const disclosure = disclosureOf(phrase.text, around);
  const before = isDefinite(phrase)
    ? latest(
        page.told,
        phrase.start,
        (t) => t.noun === phrase.noun && t.resolved.generic !== undefined,
      )
    : null;
  if (before) return { ...before.resolved, how: 'description' };
  return {
    sourceId: null,
    name: phrase.text,
    kind: 'generic',
    generic: type,
    disclosure,
    how: 'generic',
  };
}
