/** Where Wikidata answers. Another address is used in tests alone. */
export const WIKIDATA = 'https://www.wikidata.org';

/** Most items that one request for labels may name; the API's own limit. */
const MOST_LABELS = 50;

/** Address that finds items by name. `language` is BCP 47; the answer is for `readWikidataSearch`. */
export function wikidataSearchUrl(name: string, language: string, base = WIKIDATA): string {
  return apiUrl(base, {
    action: 'wbsearchentities',
    search: name,
    language,
    uselang: language,
    type: 'item',
    limit: '7',
  });
}

/** Address of one item's whole data; the answer is for `readWikidataItem`. @throws RangeError for no QID */
export function wikidataItemUrl(qid: string, base = WIKIDATA): string {
  if (!/^Q[1-9]\d*$/u.test(qid)) throw new RangeError(`no Wikidata item: ${qid}`);
  return `${base}/wiki/Special:EntityData/${qid}.json`;
}

/** Addresses that ask for the names of items, at most 50 each; the answers are for `readWikidataLabels`. */
export function wikidataLabelUrls(
  qids: readonly string[],
  language: string,
  base = WIKIDATA,
): string[] {
  const urls: string[] = [];
  for (let at = 0; at < qids.length; at += MOST_LABELS)
    urls.push(
      apiUrl(base, {
        action: 'wbgetentities',
        ids: qids.slice(at, at + MOST_LABELS).join('|'),
        props: 'labels',
        languages: language === 'en' ? 'en' : `${language}|en`,
      }),
    );
  return urls;
}

function apiUrl(base: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...parameters, format: 'json', origin: '*' });
  return `${base}/w/api.php?${query.toString()}`;
}
