import type { ResolvedSource } from '../model/claim';
import type { NamedSource } from '../model/names-index';
import { findCandidates } from '../recognition/candidates';
import type { NameMatcher } from '../recognition/matcher';
import { readBlock } from '../recognition/reading';
import {
  type Country,
  countryNamed,
  countryOfDemonym,
  countryOfSeat,
  lastCountryIn,
} from './countries';
import type { PageReading } from './page-reading';
import type { SourcePhrase } from './source-phrase';

const OFFICE =
  /\b((?:foreign|interior|defen[cs]e|health|finance|justice|information|oil|energy|education|agriculture|transport|economy|labou?r)\s+(?:ministry|department|ministers?)|ministry\s+of\s+(?:the\s+)?[\p{L}]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}]+)*|state\s+department|(?:government|army|military|cabinet|presidency|president['’]?s office|parliament|supreme court|central bank|police))\b/iu;
const NEAR = 600;

/**
 * An office of a government that goes by its function (“the foreign ministry”, “the army”): of the country
 * that the phrase names, else of the last one named before it, else of the page’s own outlet.
 */
export function officeMeant(page: PageReading, phrase: SourcePhrase): ResolvedSource | null {
  const hit = OFFICE.exec(phrase.head);
  const office = hit?.[1];
  if (!office || /\blocal\b|\bcity\b|\bcounty\b/i.test(phrase.head)) return null;
  const own =
    lastCountryIn(phrase.head.slice(0, hit.index + office.length)) ?? lastCountryIn(phrase.text);
  const country =
    own ?? lastCountryIn(page.doc.text.slice(Math.max(0, phrase.start - NEAR), phrase.start));
  if (!country) return null;
  const known = lookUp(country, office, page.matcher);
  if (known) return { ...known, how: own ? 'named' : 'description' };
  const name = `${country.name}: ${office.replace(/^the /i, '')}`;
  return { sourceId: null, name, kind: 'government-body', how: own ? 'text' : 'description' };
}

/** The catalogue’s record of an office, by the usual ways of naming it. */
function lookUp(
  country: Country,
  office: string,
  matcher: NameMatcher,
): Omit<ResolvedSource, 'how'> | null {
  const title = office
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ Of /g, ' of ');
  const field = /^(\S+)\s(?:Ministry|Department|Ministers?)$/.exec(title)?.[1];
  const names = [`${country.name} ${title}`, `${title} of ${country.name}`];
  for (const demonym of country.demonyms) {
    names.push(`${demonym} ${title}`);
    if (field) names.push(`${demonym} ${field} Ministry`, `${demonym} Ministry of ${field}`);
  }
  if (field)
    names.push(`Ministry of ${field === 'Foreign' ? 'Foreign Affairs' : field} of ${country.name}`);
  for (const name of names) {
    const source = sourceNamed(name, matcher);
    if (source) return { sourceId: source.id, name: source.label, kind: source.kind };
  }
  return null;
}

/** The source of which a text is a name as a whole. */
function sourceNamed(name: string, matcher: NameMatcher): NamedSource | null {
  const block = readBlock(name, 0, name.length, 'other');
  const count = block.tokens.keys.length;
  const whole = findCandidates(block, [matcher]).find(
    (c) => c.to === count && c.from <= (c.article === null ? 0 : 1),
  );
  return whole?.entries.find((e) => e.alias.matching !== 'never')?.source ?? null;
}

/** A place that stands for its government: “Damascus said”, “the Kremlin”, “Israel argued”. */
export function metonymMeant(phrase: SourcePhrase, matcher: NameMatcher): ResolvedSource | null {
  const plain = phrase.head
    .replace(/^(?:the|both)\s+/i, '')
    .replace(/[’']s?$/, '')
    .trim();
  const country =
    countryNamed(plain) ??
    countryOfSeat(plain) ??
    (/(?:government|authorities|regime|administration|officials)$/i.test(plain)
      ? null
      : countryOfDemonym(plain));
  if (!country) return null;
  const government = lookUp(country, 'government', matcher);
  if (government) return { ...government, how: 'metonym' };
  return {
    sourceId: null,
    name: `Government of ${country.name}`,
    kind: 'government-body',
    how: 'metonym',
  };
}
