import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, blocksOfText, loadTagger } from '../../src/core/attribution';
import { readDocument } from '../../src/core/attribution/reading';
import { tag } from '../../src/core/attribution/tagger/tag';

const weights = fileURLToPath(
  new URL('../../src/core/attribution/model/weights.bin', import.meta.url),
);
const tagger = loadTagger(readFileSync(weights));
const claimsOf = (text: string) =>
  attribute({ text, blocks: blocksOfText(text) }, tagger, { all: true });

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  "'",
  '‘',
  '’',
  '«',
  '»',
  'said',
  ' said ',
  'told SANA',
  'according to',
  ' the ',
  'that',
  ',',
  '.',
  '!',
  '?',
  ':',
  '—',
  '\n',
  '\n\n',
  ' ',
  'Reed',
  'U.S.',
  '12,000',
  '\ud83d',
  '\ude00',
  '🙂',
  '\u0000',
  '\u202e',
  'e\u0301',
  'ß',
  'مرحبا',
  'x'.repeat(40),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((p) => p.join(''));
/** English enough to be read whatever else stands in it. */
const PROSE = 'The army said that it had been there for the night. ';

describe('attribution of any text', () => {
  it('keeps every span inside the text, in order and not empty', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })), (odd) => {
        const whole = PROSE.repeat(3) + odd;
        const claims = claimsOf(whole);
        claims.forEach((claim, index) => {
          expect(claim.index).toBe(index);
          expect(claim.content.length).toBeGreaterThan(0);
          for (const [start, end] of [...claim.source, ...claim.cue, ...claim.content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(whole.length);
          }
          expect(claim.confidence).toBeGreaterThanOrEqual(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
          if (claim.within !== undefined) {
            expect(claim.within).not.toBe(index);
            expect(claims[claim.within]).toBeDefined();
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same claims for the same text', () => {
    fc.assert(
      fc.property(text, (odd) => {
        expect(claimsOf(PROSE + odd)).toEqual(claimsOf(PROSE + odd));
      }),
      { numRuns: 20 },
    );
  });
});

describe('work on hostile text', () => {
  /** Cues looked at for a text: the one cost that text could drive up. */
  function looks(hostile: string): { tokens: number; cues: number } {
    const reading = readDocument({ text: hostile, blocks: blocksOfText(hostile) });
    const steps = tag(tagger, reading);
    for (;;) {
      const step = steps.next();
      if (step.done) return { tokens: reading.tokens.count, cues: step.value.length };
    }
  }

  it.each([
    ['reporting verbs', 'he said, '],
    ['quotes', '“a” '],
    ['open quotes', '“ said '],
    ['no spaces', 'said'],
    ['commas', ',said'],
  ])('looks at no more cues than the bound allows: %s', (_, unit) => {
    const { tokens, cues } = looks(unit.repeat(3000));
    expect(cues).toBeLessThanOrEqual(Math.ceil(tokens / 8) + 4 * Math.ceil(tokens / 1024));
  });

  it('reads a long run of quote marks', () => {
    expect(claimsOf(PROSE + '“"”\''.repeat(20_000))).toBeInstanceOf(Array);
  });
});
