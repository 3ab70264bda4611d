import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../training/marked-text';

/** Text and claims as [source, cue, content], the pieces of each joined by “ … ”. */
function read(marked: string) {
  const { text, claims } = readMarked(marked);
  const words = (spans: readonly [number, number][]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return { text, claims: claims.map((c) => [words(c.source), words(c.cue), words(c.content)]) };
}

describe('marked text', () => {
  it('joins the pieces of a content and lets claims nest', () => {
    const { text, claims } = read(
      '[c1 The dam, [s2 it][q2 says][c2 so]], [s1 Orin][q1 wrote], [c1 held].',
    );
    expect(text).toBe('The dam, it says so, Orin wrote, held.');
    expect(claims).toEqual([
      ['Orin', 'wrote', 'The dam, it says so … held'],
      ['it', 'says', 'so'],
    ]);
  });

  it('takes the source before, the one named, or none', () => {
    const { claims } = read(
      '[s1 She][q1 said][c1 yes], [q2 adding][c2 no]; [q3! it is said][c3 that so]; [q4=1 denied][c4 it].',
    );
    expect(claims.map(([source]) => source)).toEqual(['She', 'She', '', 'She']);
  });

  it('puts no space before a colon', () => {
    expect(read('[s1 Ada Brandt][q1 :][c1 Ask the divers.]').text).toBe(
      'Ada Brandt: Ask the divers.',
    );
  });

  it('refuses a bracket too many or too few', () => {
    expect(() => readMarked('[s1 She] said]')).toThrow('unmatched');
    expect(() => readMarked('[s1 She [q1 said]')).toThrow('unclosed');
  });
});

const folder = new URL('../../../training/texts/', import.meta.url);

describe.each(readdirSync(folder))('the training text %s', (name) => {
  const marked = readFileSync(new URL(name, folder), 'utf8');
  const { text, claims } = readMarked(marked);

  it('has no bracket left over and no word run into a mark', () => {
    expect(text).not.toMatch(/[[\]]/u);
    expect(marked).not.toMatch(/[\p{L}\d]\[|\][\p{L}\d]/u);
  });

  it('marks a content and at most one cue of each claim, without spaces around', () => {
    for (const { source, cue, content } of claims) {
      const pieces = [...source, ...cue, ...content].map(([start, end]) => text.slice(start, end));
      expect(content, pieces.join(' | ')).not.toHaveLength(0);
      expect(cue.length, pieces.join(' | ')).toBeLessThan(2);
      for (const piece of pieces) expect(piece).toBe(piece.trim());
    }
  });
});
