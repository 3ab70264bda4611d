import { matchingPolicy } from './matching-policy';
import { parseTable, type Row, readOutlets } from './shared-data';
import { slug } from './slug';
import type { TableRecord } from './write-table';

type Facts = TableRecord['facts'];

/** Media and owners of the French press, with the shares between them. */
export interface FrenchMedia {
  readonly media: TableRecord[];
  /** Persons and companies: tier `entity`. */
  readonly owners: TableRecord[];
}

const COUNTRIES: Readonly<Record<string, readonly [string, string]>> = {
  National: ['FR', 'France'],
  Régional: ['FR', 'France'],
  Suisse: ['CH', 'Switzerland'],
  Monaco: ['MC', 'Monaco'],
};

/** Channels and magazines of the table that bring music, films, shows or programmes, and no news. */
const NO_NEWS =
  /^(?:6ter|Canal J|Chérie .*|Closer|CStar|Elle|Fun Radio|Gala|Gulli|M6 Music|Néon|Nostalgie|NRJ.*|Paris Première|RFM|Rire et Chansons|RMC (?:Découverte|Story)|RTL ?2|Série Club|TF1 Séries Films|TFX|Télé[ -].*|Téva|Tiji|TMC|Virgin Radio|Voici|W9)$/u;

/** Le Monde diplomatique's seven tables → tier C and an ownership graph. */
export function importFrenchMedia(root: string, places: ReadonlySet<string>): FrenchMedia {
  const read = (name: string): Row[] =>
    parseTable(readOutlets(root, `mdiplo-medias-francais/${name}.tsv`), '\t');
  const media = read('medias').filter(({ Nom: name = '' }) => name !== '' && !NO_NEWS.test(name));
  const persons = new Set(read('personnes').map((row) => row.Nom ?? ''));
  const companies = new Set(read('organisations').map((row) => row.nom ?? ''));
  const links = [
    'organisation-media',
    'personne-media',
    'organisation-organisation',
    'personne-organisation',
  ]
    .flatMap(read)
    .filter((row) => row.origine !== row.cible);
  // A holding and its paper often have one name: the id says which of them is meant.
  const mediaNames = new Set(media.map((row) => slug(row.Nom ?? '')));
  const ownerId = (name: string): string => {
    const plain = slug(name);
    return mediaNames.has(plain) ? `${plain}-owner` : plain;
  };
  const ownersOf = (name: string, targets: readonly Row[]): Facts =>
    targets
      .filter((row) => row.cible === name)
      .flatMap((row) => ownerFact(row, ownerId))
      .filter((fact, at, all) => all.findIndex((other) => sameOwner(other, fact)) === at);

  const toMedia = links.filter((row) => media.some((medium) => medium.Nom === row.cible));
  const toOwners = links.filter((row) => companies.has(row.cible ?? ''));
  const named = new Set(links.map((row) => row.origine ?? ''));
  return {
    media: media.map((row) => mediumRecord(row, ownersOf(row.Nom ?? '', toMedia), places)),
    owners: [...new Set([...persons, ...companies, ...named])]
      .filter((name) => name !== '')
      .map((name) => ownerRecord(name, persons.has(name), ownerId, ownersOf(name, toOwners))),
  };
}

function mediumRecord(row: Row, owners: Facts, places: ReadonlySet<string>): TableRecord {
  const {
    Nom: name = '',
    Type: type = '',
    Periodicite: period = '',
    Echelle: scale = '',
    Prix: price = '',
  } = row;
  const country = COUNTRIES[scale];
  const rule = matchingPolicy(name, places);
  const facts: Facts = [...owners];
  if (country !== undefined)
    facts.unshift({ field: 'country', value: country[1], from: ['mdiplo'] });
  if (price !== '')
    facts.push({
      field: 'fundingModel',
      value: price === 'Gratuit' ? 'Free to its public' : 'Paid for by its public',
      from: ['mdiplo'],
    });
  return {
    id: `${slug(name)}-${(country?.[0] ?? 'fr').toLowerCase()}`,
    kind: kindOf(type, period, scale),
    ...(country === undefined ? {} : { country: country[0] }),
    names: [{ text: name, lang: 'fr', kind: 'official', matching: rule }],
    domains: [],
    sameAs: [],
    facts,
    assessments: [],
  };
}

function kindOf(type: string, period: string, scale: string): TableRecord['kind'] {
  if (type === 'Site') return 'news-site';
  if (type === 'Radio' || type === 'Télévision') return 'broadcaster';
  const isMagazine = period !== '' && period !== 'Quotidien' && scale !== 'Régional';
  return isMagazine ? 'magazine' : 'newspaper';
}

function ownerRecord(
  name: string,
  isPerson: boolean,
  ownerId: (name: string) => string,
  facts: Facts,
): TableRecord {
  return {
    id: ownerId(name),
    kind: isPerson || /^(?:famille|ayant droit)/iu.test(name) ? 'person' : 'company',
    names: [{ text: name, lang: 'fr', kind: 'official', matching: 'never' }],
    domains: [],
    sameAs: [],
    facts,
    assessments: [],
  };
}

/** A share is kept where the table gives it exactly; "more than" and "controls" name the owner alone. */
function ownerFact(row: Row, ownerId: (name: string) => string): Facts {
  const name = row.origine ?? '';
  const percent = Number.parseFloat((row.valeur ?? '').replace(',', '.').replace('%', ''));
  const exact = row.qualificatif === 'égal à' && Number.isFinite(percent);
  if (exact && percent === 0) return [];
  const share = exact ? { share: Math.round(percent * 100) / 10000 } : {};
  return [{ field: 'owner', value: { entity: ownerId(name), name, ...share }, from: ['mdiplo'] }];
}

function sameOwner(one: Facts[number], other: Facts[number]): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}
