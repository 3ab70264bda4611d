// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../../src/page/gate/article';

const SENTENCE =
  'The ferries ran half empty through the evening in the rain that had come up from the south. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);

function page(body: string, head = '', path = '/2026/ferries'): Document {
  history.replaceState(null, '', path);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

describe('the gate', () => {
  it('takes the page at its word', () => {
    const type = '<meta property="og:type" content="article">';
    const time = '<meta property="article:published_time" content="2026-01-01">';
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    for (const head of [type, time, data]) expect(looksLikeArticle(page('', head))).toBe(true);
    const shop = '<script type="application/ld+json">{"@type":"Product"}</script>';
    expect(looksLikeArticle(page('', shop))).toBe(false);
  });

  it('asks for running text where the page says nothing, and for less inside an article element', () => {
    expect(looksLikeArticle(page(paragraphs(9)))).toBe(true);
    expect(looksLikeArticle(page(paragraphs(4)))).toBe(false);
    expect(looksLikeArticle(page(`<article>${paragraphs(4)}</article>`))).toBe(true);
    expect(looksLikeArticle(page(`<article>${paragraphs(2)}</article>`))).toBe(false);
  });

  it('asks a front page for much more', () => {
    expect(looksLikeArticle(page(paragraphs(9), '', '/'))).toBe(false);
    expect(looksLikeArticle(page(paragraphs(40), '', '/'))).toBe(true);
  });

  it('does not count labels and teasers', () => {
    expect(looksLikeArticle(page('<p>Ferries run again</p>'.repeat(120)))).toBe(false);
  });

  it('sees text between line breaks and in cells, and none in scripts', () => {
    const lines = Array.from({ length: 18 }, () => SENTENCE).join('<br>');
    expect(looksLikeArticle(page(`<div>${lines}</div>`))).toBe(true);
    const script = `<script>${SENTENCE.repeat(40)}</script>`;
    expect(looksLikeArticle(page(`<div>${script}</div>`))).toBe(false);
  });
});
