import { hasOwnWord, matchingPolicy } from './matching-policy';
import { namesOfTitle } from './names-of-title';
import { parseTable, readOutlets } from './shared-data';
import { slug } from './slug';
import { type TableRecord, uniqueIds } from './write-table';

/** Words of titles that are no newspaper's: lists, companies, papers of a single school or long gone. */
const NOT_A_PAPER =
  /\b(?:list of|history of|group|company|communications|holdings|high school|college)\b|\b1[78]\d\d\b/iu;

/** Titles of Wikipedia's lists of US newspapers that have an article and a Wikidata item → tier C. */
export function importUsNewspapers(root: string, places: ReadonlySet<string>): TableRecord[] {
  const rows = parseTable(
    readOutlets(root, 'hearvox-wiki-media-cred/wikipedia-us-newspapers.tsv'),
    '\t',
  );
  const titlesOf = new Map<string, Set<string>>();
  for (const { qid = '', 'WP-title': title = '' } of rows)
    titlesOf.set(
      qid,
      (titlesOf.get(qid) ?? new Set()).add(slug(plainTitle(title)).replace(/^the-/u, '')),
    );
  const id = uniqueIds();
  const seen = new Set<string>();
  const records: TableRecord[] = [];
  for (const row of rows) {
    const { state = '', path = '', qid = '' } = row;
    const name = plainTitle(row['WP-title'] ?? '');
    // Several titles of one item are redirects to another paper's article.
    if ((titlesOf.get(qid)?.size ?? 0) > 1) continue;
    if (!/^Q[1-9]\d*$/u.test(qid) || path === '' || seen.has(qid)) continue;
    if (name === '' || NOT_A_PAPER.test(row['WP-title'] ?? '') || name.includes(',')) continue;
    const rule = matchingPolicy(name, places);
    const isDistinct = rule === 'always' || rule === 'case-sensitive';
    if (!isDistinct && !(rule === 'needs-cue' && hasOwnWord(name))) continue;
    seen.add(qid);
    const article = `https://en.wikipedia.org${path}`;
    records.push({
      id: id(`${slug(name)}-us`),
      kind: 'newspaper',
      country: 'US',
      names: namesOfTitle(name, places),
      domains: [],
      sameAs: [qid],
      facts: [
        { field: 'country', value: 'United States', from: ['hearvox'] },
        { field: 'headquarters', value: `${state}, United States`, from: ['hearvox'] },
        { field: 'profile', value: article, from: ['hearvox'] },
      ],
      assessments: [],
    });
  }
  return records;
}

/** `Herald of Freedom (Boston newspaper)` → its name. */
function plainTitle(title: string): string {
  return title
    .replace(/&amp;/gu, '&')
    .replace(/&#39;/gu, '’')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim();
}
