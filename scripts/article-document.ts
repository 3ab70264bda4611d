import { blocksOfText } from '../src/core/attribution';
import type { SourceDocument } from '../src/core/model/document';
import type { Article } from './json-lines';

/** An article given as text, in the form in which the engine reads a page. Offsets stay as they are. */
export function documentOf(article: Article): SourceDocument {
  return {
    text: article.text,
    blocks: blocksOfText(article.text),
    links: [],
    page: {
      url: article.url ?? '',
      ...(article.title === undefined ? {} : { title: article.title }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.lang === undefined ? {} : { lang: article.lang }),
      ...(article.outlet === undefined ? {} : { siteName: article.outlet }),
    },
  };
}
