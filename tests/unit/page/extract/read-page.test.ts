// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '../../../../src/page/extract/read-page';

const LONG =
  'The ferries ran half empty through the evening in the rain that had come up from the south.';

function read(body: string): PageReading {
  document.body.innerHTML = body;
  const work = readPage(document);
  let step = work.next();
  while (!step.done) step = work.next();
  if (!step.value) throw new Error('there is no body');
  return step.value;
}

const blocksOf = ({ document: { text, blocks } }: PageReading) =>
  blocks.map(({ role, span }) => [role, text.slice(...span)]);

const article = (inside: string) => `<article>${`<p>${LONG}</p>`.repeat(3)}${inside}</article>`;

describe('reading a page', () => {
  it('gives each block its role', () => {
    const reading = read(
      article(
        `<h2>At the lock</h2><ul><li>${LONG}</li></ul><blockquote><p>${LONG}</p></blockquote><table><tr><td>${LONG}</td></tr></table><figure><figcaption>The quay on a Sunday in June</figcaption></figure>`,
      ),
    );
    expect(blocksOf(reading).slice(3)).toEqual([
      ['subheading', 'At the lock'],
      ['list-item', LONG],
      ['quote', LONG],
      ['table-cell', LONG],
      ['caption', 'The quay on a Sunday in June'],
    ]);
  });

  it('leaves out what is hidden, foreign or around the text', () => {
    const out = [
      `<p hidden>OUT ${LONG}</p>`,
      `<p style="display:none">OUT ${LONG}</p>`,
      `<p style="visibility:hidden">OUT ${LONG}</p>`,
      `<p aria-hidden="true">OUT ${LONG}</p>`,
      `<div class="related-links"><p>OUT ${LONG}</p></div>`,
      `<aside><p>OUT ${LONG}</p></aside>`,
      `<div contenteditable="true">OUT ${LONG}</div>`,
      `<script>OUT ${LONG}</script>`,
      `<details><summary>More about it</summary><p>OUT ${LONG}</p></details>`,
      `<dialog><p>OUT ${LONG}</p></dialog>`,
    ];
    for (const inside of out) expect(read(article(inside)).document.text).not.toContain('OUT');
  });

  it('reads an open dialog that holds the article, and leaves one beside it alone', () => {
    const consent = `<dialog open><p>OUT ${LONG}</p></dialog>`;
    expect(read(consent + article('')).document.text).not.toContain('OUT');
    const inside = read(`<p>${LONG}</p><dialog open>${article('')}</dialog>`);
    expect(inside.document.text.split(LONG)).toHaveLength(4);
  });

  it('joins words that markup cuts and parts what stands in blocks', () => {
    const reading = read(
      article('<p>The <b>Harbour</b> <i>Mas</i>ter<br>said it was <span>shut</span>.</p>'),
    );
    expect(blocksOf(reading).at(-1)?.[1]).toBe('The Harbour Master said it was shut.');
  });

  it('keeps the way back: every character of the text is the one at its place on the page', () => {
    const word = fc.constantFrom(
      'lock',
      'said',
      ' ',
      '  ',
      '\n',
      'the pier',
      '\u00a0',
      '\u00ad',
      'é',
      '🚢',
    );
    const inline = fc.constantFrom('b', 'i', 'span', 'a', 'em');
    const run = fc.oneof(
      word,
      fc.tuple(inline, word).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    );
    const block = fc
      .tuple(fc.constantFrom('p', 'div', 'li', 'blockquote'), fc.array(run, { maxLength: 14 }))
      .map(([tag, runs]) => `<${tag}>${LONG} ${runs.join('')}</${tag}>`);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const { document: read_, map } = read(`<article>${blocks.join('')}</article>`);
        for (const { span } of read_.blocks) {
          for (let at = span[0]; at < span[1]; at++) {
            const [range] = map.toRanges([at, at + 1]);
            const found = range?.start.node.data.slice(range.start.offset, range.start.offset + 1);
            const char = read_.text[at] ?? '';
            expect(/\s/.test(char) ? /\s/.test(found ?? ' ') : found === char).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
