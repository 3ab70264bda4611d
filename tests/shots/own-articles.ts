import { readFileSync } from 'node:fs';
import { documentOf } from '../../scripts/article-document';
import type { Annotation } from '../../src/core/model/annotation';
import type { SourceDocument } from '../../src/core/model/document';

/** The demo pages as articles of invented papers, days apart. */
export const OWN_ARTICLES: readonly SourceDocument[] = [
  article('daily', 'https://daily.example/raid', 'Example Daily', '2026-03-08T07:20:00Z'),
  article('wire', 'https://wire.example/toll', 'Meridian Wire', '2026-03-08T16:00:00Z'),
  article(
    'herald',
    'https://herald.example/inquiry',
    'The Herald of Velmar',
    '2026-03-10T09:00:00Z',
  ),
];

function article(file: string, url: string, outlet: string, published: string): SourceDocument {
  const html = readFileSync(`tests/pages/demo/${file}.html`, 'utf8');
  const inner = /<article>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
  const parts = [...inner.matchAll(/<(?:h1|h2|p)(?: class="(\w+)")?>([\s\S]*?)<\/(?:h1|h2|p)>/g)]
    .filter(([, kind]) => kind !== 'note' && kind !== 'byline')
    .map(([, , words = '']) => words.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&'));
  const [title = ''] = parts;
  return documentOf({
    id: file,
    text: parts.join('\n\n'),
    url,
    title,
    published,
    lang: 'en',
    outlet,
  });
}

/** What the reader wrote on them. */
export const OWN_NOTES: readonly Annotation[] = [
  note(1, 'wire', '54 civilians, among them 21 children, were killed', {
    sourceId: 'sohr',
    sourceName: 'Syrian Observatory for Human Rights',
    note: 'The list of names is said to come from the cemetery. Ask for it.',
    tags: ['toll', 'to ask'],
  }),
  note(2, 'daily', 'at least 30 civilians were killed', {
    sourceId: 'sana',
    sourceName: 'Syrian Arab News Agency',
    note: 'First figure of the night.',
    tags: ['toll'],
  }),
  note(3, 'herald', '', { note: 'Read again when the inquiry reports.', kind: 'page' }),
];

function note(
  number: number,
  outlet: string,
  exact: string,
  rest: Partial<Annotation>,
): Annotation {
  const [document = null] = OWN_ARTICLES.filter(({ page }) => page.url.includes(outlet));
  const time = `2026-03-1${number}T10:00:00.000Z`;
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    pageUrl: document?.page.url ?? '',
    pageTitle: document?.page.title ?? '',
    target:
      exact === ''
        ? null
        : { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
    kind: 'claim',
    sourceId: null,
    sourceName: null,
    note: '',
    tags: [],
    created: time,
    modified: time,
    ...rest,
  };
}
