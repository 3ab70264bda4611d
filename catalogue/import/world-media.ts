import * as v from 'valibot';
import { countryCode, countryName } from './country-codes';
import { kindOfName } from './kind-of-name';
import { matchingPolicy } from './matching-policy';
import { MEDIA_NOUNS, NOT_NEWS, wordsOf } from './media-words';
import { namesOfTitle } from './names-of-title';
import { readOutlets } from './shared-data';
import { slug } from './slug';
import { type TableRecord, uniqueIds } from './write-table';

const table = v.record(
  v.string(),
  v.object({
    wikidata_id: v.string(),
    company_name: v.string(),
    followers: v.number(),
    verified: v.boolean(),
    country: v.string(),
    description: v.nullish(v.string(), ''),
  }),
);

/** Accounts that few follow are most often namesakes or left behind. */
const MIN_FOLLOWERS = 500;
/** So many follow a body that is known in its country. */
const WIDELY_FOLLOWED = 200_000;
/** What an account says of itself when it brings news. Used to choose, never kept. */
const SAYS_NEWS =
  /\b(?:news|newspaper|newsroom|journalis\w+|breaking|headlines|noticias?|diario|periódico|notícias|jornal|actualité\w*|infos?|journal|quotidien|nachrichten|zeitung|redaktion|notizie|giornale|nieuws|krant|nyheter|nyheder|tidning|avis|uutiset|haber\w*|gazete\w*|berita|новини|новости|газета|wiadomości|gazeta|zprávy|hírek|ştiri|știri|ειδήσεις)\b|ニュース|新聞|뉴스|신문|新闻|أخبار|اخبار|חדשות/iu;
/** Book publishers call themselves a press, shops a star. */
const PRESS_ALONE = /\b(?:press|presse|star|express|record|print|review|journal|sun|post|mail)\b/iu;
const SAYS_PAPER =
  /\b(?:newspaper|diario|periódico|quotidien|zeitung|tidning|gazete|quotidiano|dagblad|krant|avis)\b|新聞|신문/iu;
const SAYS_CHANNEL =
  /\b(?:tv|television|televisión|channel|canal|chaîne|fernseh\w*|sender|radio|rundfunk|broadcast\w*)\b/iu;
/** Widely followed, saying "news" of their own trade: games, books, films, circuses, travel. */
const OTHER_TRADES: ReadonlySet<string> = new Set([
  'Arc System Works',
  'Billboard',
  'Cirque du Soleil',
  'Crunchyroll, LLC',
  'E!',
  'Fox Deportes',
  'GEO Super',
  'Gameloft',
  'Granta',
  'Lonely Planet',
  'NET.',
  'No Starch Press',
  'Regal Cinemas',
  'Sega',
  'Shahid',
  'Simon & Schuster',
  'Sky Devices UK Limited',
  'SuperSport',
  'Zoom',
  '24',
]);
const TRADE = /\b(?:broadcast\w*|magazine|news|newspaper|press|daily|tv|television|radio)\b/iu;

/** News bodies of the Wikidata query → tier C. */
export function importWorldMedia(root: string, places: ReadonlySet<string>): TableRecord[] {
  const text = readOutlets(root, 'wikidata-newsmap-ru-ua/resources/newsmap_metadata.json');
  const accounts = Object.entries(v.parse(table, JSON.parse(text)));
  const best = new Map<string, (typeof accounts)[number]>();
  for (const entry of accounts) {
    const known = best.get(entry[1].wikidata_id);
    if (known === undefined || known[1].followers < entry[1].followers)
      best.set(entry[1].wikidata_id, entry);
  }
  const id = uniqueIds();
  const records: TableRecord[] = [];
  for (const [handle, account] of best.values()) {
    const name = account.company_name
      .normalize('NFC')
      .replace(/\s*\([^)]*\)\s*$/u, '')
      .trim();
    const code = countryCode(account.country);
    const qid = /Q[1-9]\d*$/u.exec(account.wikidata_id)?.[0];
    const kind = newsKind(
      name,
      account.description ?? '',
      account.verified && account.followers >= WIDELY_FOLLOWED,
    );
    if (code === undefined || qid === undefined || kind === undefined) continue;
    if (account.followers < MIN_FOLLOWERS) continue;
    const rule = matchingPolicy(name, places);
    if (rule === 'never') continue;
    records.push({
      id: id(`${slug(name) || qid.toLowerCase()}-${code.toLowerCase()}`),
      kind,
      country: code,
      names: namesOfTitle(name, places),
      domains: [],
      sameAs: [qid],
      facts: [
        { field: 'country', value: countryName(code), from: ['newsmap'] },
        { field: 'profile', value: `https://x.com/${handle}`, from: ['newsmap'] },
      ],
      assessments: [],
    });
  }
  return records;
}

/**
 * What kind of news body it is, or undefined for what is none: publishers, studios, schools, small local relay
 * stations known by their call sign. A newspaper's or an agency's name speaks for itself; any other must
 * say of itself that it brings news, and where its name says nothing it must be widely followed under a
 * name that was confirmed.
 */
export function newsKind(
  name: string,
  saysOfItself: string,
  isWidelyFollowed = false,
): TableRecord['kind'] | undefined {
  const words = wordsOf(name);
  if (words.some((word) => NOT_NEWS.has(word) || /^universi|fashion|sports?$/u.test(word)))
    return undefined;
  // `Q107501510`: an item that nobody has named in English; `PM Press`: a house that prints books.
  if (/^Q\d+$|^(?!Associated|Europa|Jiji)\S+ Press$|\bMedia$/u.test(name)) return undefined;
  if (OTHER_TRADES.has(name)) return undefined;
  const says = SAYS_NEWS.test(saysOfItself);
  if (/^[KWCX][A-Z]{2,3}(?:-[A-Z]+)?\d*$/u.test(name))
    return says && isWidelyFollowed ? 'broadcaster' : undefined;
  const kind = kindOfName(name);
  if (kind === 'newspaper' && !PRESS_ALONE.test(name)) return kind;
  if (!says) return undefined;
  if (kind !== undefined) return kind;
  if (SAYS_PAPER.test(saysOfItself)) return 'newspaper';
  if (words.some((word) => MEDIA_NOUNS.has(word)) && TRADE.test(name)) return 'news-site';
  if (!isWidelyFollowed) return undefined;
  return SAYS_CHANNEL.test(saysOfItself) ? 'broadcaster' : 'news-site';
}
