import type { SourceDocument } from '../../../../src/core/model/document';
import type { NamedSource, SourceAlias } from '../../../../src/core/model/names-index';
import type { MatchingPolicy, SourceKind } from '../../../../src/core/model/source';
import { buildMatcher } from '../../../../src/core/recognition';

/** `text` or `text~policy`, policy by its first letter: always, case-sensitive, needs-cue, x for never. */
function aliasOf(written: string): SourceAlias {
  const [text = '', letter = 'a'] = written.split('~');
  const policies: Readonly<Record<string, MatchingPolicy>> = {
    a: 'always',
    c: 'case-sensitive',
    n: 'needs-cue',
    x: 'never',
  };
  const acronym = /^[A-Z]{2,6}$/.test(text);
  return { text, matching: policies[letter] ?? 'always', kind: acronym ? 'acronym' : 'official' };
}

export function source(id: string, kind: SourceKind, names: string, domain = ''): NamedSource {
  const aliases = names.split('|').map(aliasOf);
  const label = aliases[0]?.text ?? id;
  return { id, label, kind, aliases, domains: domain ? [domain] : [] };
}

/** A small catalogue with one of each difficulty. */
export const SEED: readonly NamedSource[] = [
  source('ap', 'news-agency', 'Associated Press|AP~c', 'apnews.com'),
  source('reuters', 'news-agency', 'Reuters', 'reuters.com'),
  source(
    'reuters-institute',
    'think-tank',
    'Reuters Institute for the Study of Journalism|Reuters Institute',
  ),
  source('times-uk', 'newspaper', 'The Times~n', 'thetimes.co.uk'),
  source('times-of-israel', 'newspaper', 'The Times of Israel', 'timesofisrael.com'),
  source('la-times', 'newspaper', 'Los Angeles Times', 'latimes.com'),
  source('sana', 'news-agency', 'Syrian Arab News Agency|SANA~c|سانا'),
  source('sohr', 'monitor', 'Syrian Observatory for Human Rights|SOHR~c'),
  source('pa', 'news-agency', 'Press Association|PA~n'),
  source('sun', 'newspaper', 'The Sun~n'),
  source('time', 'magazine', 'Time~n|Time magazine'),
  source('nature', 'journal', 'Nature~n', 'nature.com'),
  source('the-hill', 'newspaper', 'The Hill~n', 'thehill.com'),
  source('fox', 'broadcaster', 'Fox News|Fox~n'),
  source('mayadeen', 'broadcaster', 'Al Mayadeen~n'),
  source('manar', 'broadcaster', 'Al-Manār'),
  source('coalition', 'coalition', 'US-led coalition|Global Coalition~c'),
  source('xinhua', 'news-agency', 'Xinhua|新华社'),
  source('kyodo', 'news-agency', 'Kyodo News|共同通信'),
  source('thai-pbs', 'broadcaster', 'Thai PBS|ไทยพีบีเอส'),
  source('now', 'news-site', 'Hawaii News Now'),
  source('blog', 'news-site', 'Harbour Blog', 'blogs.example/harbour'),
  source('sun-valley', 'company', 'Sun Valley~x'),
];

export const matcher = buildMatcher(SEED);

/** A document of blank-line paragraphs. */
export function docOf(
  text: string,
  page: Partial<SourceDocument['page']> = {},
  links: SourceDocument['links'] = [],
): SourceDocument {
  const blocks: SourceDocument['blocks'][number][] = [];
  let from = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ span: [from, from + part.length], role: 'paragraph' });
    from += part.length + 2;
  }
  return { text, blocks, links, page: { url: 'https://site.example/story', ...page } };
}
