import type { SourceRecord } from '../../src/core/model/source';

/** What we owe to those whose tables were imported; shown in the About page and kept in the package. */
export interface Notice {
  readonly title: string;
  readonly by: string;
  readonly url: string;
  readonly licence: string;
  readonly text: string;
}

/** The MIT licence in full, as it asks to be kept. */
function mit(holder: string): string {
  return [
    'MIT License',
    `Copyright (c) ${holder}`,
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ].join('\n\n');
}

export const NOTICES: readonly Notice[] = [
  {
    title: 'State Media Profiles (State Media Matrix)',
    by: 'Alliance for Securing Democracy at GMF; seed data by State Media Monitor, Media and Journalism Research Center',
    url: 'https://github.com/ASD-at-GMF/state-media-profiles',
    licence: 'MIT',
    text: mit('2023 ASD-at-GMF'),
  },
  {
    title: 'Médias français : qui possède quoi ?',
    by: 'Le Monde diplomatique (mdiplo/Medias_francais)',
    url: 'https://github.com/mdiplo/Medias_francais',
    licence: 'ODC-By 1.0',
    text: 'Contains information from Médias français, which is made available under the ODC Attribution License (https://opendatacommons.org/licenses/by/1.0/).',
  },
  {
    title: 'Wikipedia lists of US newspapers with Wikidata items',
    by: 'hearvox/wiki-media-cred',
    url: 'https://github.com/hearvox/wiki-media-cred',
    licence: 'CC0 1.0',
    text: 'Dedicated to the public domain.',
  },
  {
    title: 'Handles of news and media companies, from Wikidata',
    by: 'Wikidata, through sherzod-hakimov/ru-ua-news-discourse-twitter',
    url: 'https://github.com/sherzod-hakimov/ru-ua-news-discourse-twitter',
    licence: 'CC0 1.0 (Wikidata), MIT (table)',
    text: `Data from Wikidata is in the public domain. Of the table:\n\n${mit('2023 Sherzod Hakimov')}`,
  },
  {
    title: 'Reliable sources/Perennial sources (optional pack)',
    by: 'Editors of the English Wikipedia; parsed by audiodude/wiki-reliable-sources-parser',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    licence: 'CC BY-SA 4.0',
    text: 'Statuses, scopes, years and links taken from the English Wikipedia page, made available under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Changes: summaries left out. The pack is under the same licence.',
  },
  {
    title: 'Encyclopaedias and publishers cited as evidence',
    by: 'Wikipedia and the publishers named beside each fact',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Copyrights',
    licence: 'as stated beside each fact',
    text: 'Facts are stated in our own words; the page that states each is named beside it with its licence.',
  },
];

/** Each licence that evidence in the bundle is under, with the number of facts that rest on it. */
export function licenceCounts(records: readonly SourceRecord[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { facts } of records)
    for (const fact of facts)
      for (const licence of new Set(fact.evidence.map((piece) => piece.licence)))
        counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

/** The notices as a text to be read: `catalogue/NOTICES.md`, and NOTICES.txt in the package. */
export function noticesText(): string {
  const parts = NOTICES.map(
    ({ title, by, url, licence, text }) =>
      `## ${title}\n\n${by}\n${url}\nLicence: ${licence}\n\n${text}\n`,
  );
  const head = 'What the catalogue of sources owes to others.\n';
  return `# Notices\n\n${head}\n${parts.join('\n')}`;
}
