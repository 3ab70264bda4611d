import type { Fact, FactValue, PartialDate, SourceName } from '../model/source';
import type { WikidataItem, WikidataSnak, WikidataStatement } from './wikidata-answer';
import { WIKIDATA_PROPERTIES, type WikidataProperty } from './wikidata-properties';

/** What Wikidata proposes for a source: the reader takes of it what the reader likes, one by one. */
export interface WikidataProposal {
  readonly qid: string;
  readonly label: string;
  readonly names: readonly SourceName[];
  /** Hosts of its official websites, without `www.`. */
  readonly domains: readonly string[];
  readonly facts: readonly Fact[];
}

const PROPORTION = 'P1107';
const START = 'P580';
const END = 'P582';
/** `precision` of a time: what is coarser than a year is no date of ours. */
const YEAR = 9;
const MONTH = 10;
const DAY = 11;
const CURRENT_RANKS: ReadonlySet<string> = new Set(['preferred', 'normal']);

/** The items that the statements of an item point to and whose names are needed, each once. */
export function itemsToName(item: WikidataItem): string[] {
  const ids = properties(item).flatMap(({ property, statement }) =>
    property.form === 'item' || property.form === 'body' ? (itemOf(statement.mainsnak) ?? []) : [],
  );
  return [...new Set(ids)];
}

/**
 * The item as facts with evidence, as of the day on which the item was last changed.
 * @param labels names of the items that `itemsToName` asked for; a value without a name is left out
 * @param today the day of the request, `YYYY-MM-DD`
 */
export function wikidataProposal(
  item: WikidataItem,
  labels: ReadonlyMap<string, string>,
  language: string,
  today: string,
): WikidataProposal {
  const label = item.labels[language]?.value ?? item.labels.en?.value ?? item.id;
  const asOf = /^\d{4}-\d{2}-\d{2}/u.exec(item.modified ?? '')?.[0] ?? today;
  const all = properties(item).flatMap(({ id, property, statement }): Fact[] => {
    const value = proposedValue(property, statement, labels);
    if (value === undefined) return [];
    const from = dateOf(statement.qualifiers[START]?.[0]);
    const to = dateOf(statement.qualifiers[END]?.[0]);
    return [
      {
        field: property.field,
        value,
        ...(from === undefined ? {} : { validFrom: from }),
        ...(to === undefined ? {} : { validTo: to }),
        asOf,
        status: to === undefined ? 'stated' : 'superseded',
        evidence: [
          {
            url: `https://www.wikidata.org/wiki/${item.id}#${id}`,
            title: `${label} (${item.id})`,
            publisher: 'Wikidata',
            retrieved: today,
            relation: 'dataset',
            licence: 'CC0 1.0',
          },
        ],
        addedBy: 'import',
      },
    ];
  });
  const facts = all.map((fact) =>
    contradicts(fact, all) ? { ...fact, status: 'disputed' as const } : fact,
  );
  return {
    qid: item.id,
    label,
    names: namesOf(item, label, language),
    domains: hostsOf(facts),
    facts,
  };
}

/** A body is founded once: two dates that both stand contradict each other, and both are kept. */
function contradicts(fact: Fact, all: readonly Fact[]): boolean {
  if (fact.field !== 'foundingDate' && fact.field !== 'dissolutionDate') return false;
  return all.some(({ field, value }) => field === fact.field && value !== fact.value);
}

interface Stated {
  readonly id: string;
  readonly property: WikidataProperty;
  readonly statement: WikidataStatement;
}

/** Statements of the properties that we know; where one is preferred, the others of its property are not told. */
function properties(item: WikidataItem): Stated[] {
  return Object.entries(WIKIDATA_PROPERTIES).flatMap(([id, property]) => {
    const standing = (item.claims[id] ?? []).filter(({ rank }) => CURRENT_RANKS.has(rank));
    const preferred = standing.filter(({ rank }) => rank === 'preferred');
    return (preferred.length > 0 ? preferred : standing).map((statement) => ({
      id,
      property,
      statement,
    }));
  });
}

function proposedValue(
  property: WikidataProperty,
  statement: WikidataStatement,
  labels: ReadonlyMap<string, string>,
): FactValue | undefined {
  const { mainsnak } = statement;
  if (property.form === 'date') return dateOf(mainsnak);
  if (property.form === 'text') return textOf(mainsnak);
  if (property.form === 'account') {
    const name = textOf(mainsnak);
    return name === undefined
      ? undefined
      : property.address?.replace('$', encodeURIComponent(name));
  }
  const name = labels.get(itemOf(mainsnak) ?? '');
  if (name === undefined || property.form === 'item') return name;
  const share = shareOf(statement.qualifiers[PROPORTION]?.[0]);
  return { name, ...(share === undefined ? {} : { share }) };
}

function namesOf(item: WikidataItem, label: string, language: string): SourceName[] {
  const own = item.labels[language] === undefined ? 'en' : language;
  const others = [
    ...(item.aliases[language] ?? []),
    ...(language === 'en' ? [] : (item.aliases.en ?? [])),
  ];
  const texts = new Set([label]);
  const names: SourceName[] = [{ text: label, lang: own, kind: 'official', matching: 'needs-cue' }];
  for (const { value, language: lang } of others) {
    if (texts.has(value)) continue;
    texts.add(value);
    const kind = /^\p{Lu}{2,6}$/u.test(value) ? 'acronym' : 'short';
    names.push({ text: value, lang, kind, matching: 'needs-cue' });
  }
  return names;
}

function hostsOf(facts: readonly Fact[]): string[] {
  const hosts = facts.flatMap(({ field, value, status }) =>
    field === 'officialWebsite' &&
    status === 'stated' &&
    typeof value === 'string' &&
    URL.canParse(value)
      ? new URL(value).hostname.replace(/^www\./u, '')
      : [],
  );
  return [...new Set(hosts)];
}

function itemOf(snak: WikidataSnak): string | undefined {
  const id = member(snak.datavalue?.value, 'id');
  return snak.snaktype === 'value' && typeof id === 'string' && /^Q\d+$/u.test(id) ? id : undefined;
}

function textOf(snak: WikidataSnak): string | undefined {
  const value = snak.datavalue?.value;
  return snak.snaktype === 'value' && typeof value === 'string' ? value : undefined;
}

/** `+1965-06-24T00:00:00Z` with its precision → `1965`, `1965-06` or `1965-06-24`. */
function dateOf(snak: WikidataSnak | undefined): PartialDate | undefined {
  const time = member(snak?.datavalue?.value, 'time');
  const precision = member(snak?.datavalue?.value, 'precision');
  const parts = typeof time === 'string' ? /^\+(\d{4})-(\d{2})-(\d{2})T/u.exec(time) : null;
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (precision === DAY && day !== '00' && month !== '00') return `${year}-${month}-${day}`;
  if (precision === MONTH && month !== '00') return `${year}-${month}`;
  return precision === YEAR || precision === MONTH || precision === DAY ? year : undefined;
}

function shareOf(snak: WikidataSnak | undefined): number | undefined {
  const amount = Number(member(snak?.datavalue?.value, 'amount') ?? Number.NaN);
  return amount > 0 && amount <= 1 ? amount : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
