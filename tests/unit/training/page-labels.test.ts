import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../training/label-notation';
import { paragraphsOf, placeLabels } from '../../../training/page-labels';

const text = [
  'Ferry sinks off Orin',
  'The harbour master said the ferry was late, and the harbour master said nothing more.',
  '“It was dark,” he told the Orin Post. “It was late.”',
].join('\n\n');
const take = (...lines: unknown[]) =>
  readNotation('p', lines.map((line) => JSON.stringify(line)).join('\n'), paragraphsOf(text));
const words = (spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => text.slice(start, end));

describe('labels of a page', () => {
  it('finds a phrase nearest its cue, pieces, abbreviated contents and the relay', () => {
    const labels = take(
      { p: 1, s: 'The harbour master', q: 'said', c: 'the ferry … late', k: 'statement' },
      {
        p: 2,
        s: 'he',
        q: 'told',
        c: ['“It was dark,”', '“It was late.”'],
        v: 'the Orin Post',
        k: 'statement',
        who: 'harbour master',
      },
      { p: 2, n: 'Orin Post', name: 'Orin Post', k: 'outlet' },
    );
    const { claims, names, lost } = placeLabels(labels, text);
    expect(lost).toBe(0);
    expect(claims.map(({ spans }) => words(spans.content))).toEqual([
      ['the ferry was late'],
      ['“It was dark,”', '“It was late.”'],
    ]);
    expect(words([claims[0]?.spans.cue ?? [0, 0]])).toEqual(['said']);
    expect(claims[0]?.spans.cue?.[0]).toBeLessThan(text.indexOf('nothing'));
    expect(claims[1]?.source_resolved).toBe('harbour master');
    expect(words([claims[1]?.spans.via ?? [0, 0]])).toEqual(['the Orin Post']);
    expect(words(names.map(({ span }) => span))).toEqual(['Orin Post']);
  });

  it('keeps no word of the page', () => {
    const labels = take({
      p: 1,
      s: 'The harbour master',
      q: 'said',
      c: 'the ferry',
      k: 'statement',
    });
    expect(JSON.stringify(labels)).not.toMatch(/harbour|ferry|said/u);
  });

  it('survives changes elsewhere and counts what is lost', () => {
    const labels = take(
      { p: 1, s: 'The harbour master', q: 'said', c: 'the ferry', k: 'statement' },
      { p: 2, s: 'he', q: 'told', c: '“It was dark,”', k: 'statement' },
    );
    const changed = `An advertisement\n\n${text.replace('“It was late.”', '')}`;
    const { claims, lost } = placeLabels(labels, changed);
    expect(lost).toBe(1);
    expect(claims.map(({ spans }) => changed.slice(...(spans.source ?? [])))).toEqual([
      'The harbour master',
    ]);
  });

  it.each([
    [
      { p: 1, s: 'The pilot', q: 'said', c: 'the ferry', k: 'statement' },
      /line 1: not in paragraph 1/,
    ],
    [{ p: 9, s: 'he', q: 'said', c: 'it', k: 'statement' }, /no paragraph 9/],
    [{ p: 1, s: 'he', q: 'said', c: 'the ferry', k: 'rumour' }, /no kind of claim/],
    [{ p: 1, q: 'said', c: 'the ferry', k: 'statement' }, /no source/],
    [{ p: 1, s: 'The harbour master', c: 'the ferry', k: 'statement' }, /no cue/],
    [{ p: 2, n: 'Orin Post', k: 'outlet' }, /a name needs/],
  ])('says what is wrong with %j', (line, message) => {
    expect(() => take(line)).toThrow(message);
  });
});
