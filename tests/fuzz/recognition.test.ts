import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/model/correction';
import type { Span } from '../../src/core/model/span';
import { recognise } from '../../src/core/recognition';
import { type RawClaim, resolveClaims } from '../../src/core/resolution';
import { docOf, matcher, SEED } from '../unit/core/recognition/seed';

const names = SEED.flatMap((s) => s.aliases.map((a) => a.text));
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    ' said ',
    ' told ',
    'according to ',
    ', citing ',
    ' (',
    ')',
    ' — ',
    '. ',
    '\n\n',
    '“',
    '”',
    '’s ',
    'The ',
    'the ',
  ),
  fc.constantFrom(
    'officials',
    'Locals',
    'he',
    'They',
    'constructor',
    '__proto__',
    'Ann Rowe',
    'the agency',
    'Photo: ',
    '/',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const spanOf = (size: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat({ max: size }), fc.nat({ max: size }))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

describe('recognition of any text', () => {
  it('gives mentions in order, inside the text, without overlaps, none of them empty', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const m of recognise(docOf(written), matcher, []).mentions) {
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.reasons.length).toBeGreaterThan(0);
          end = m.end;
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 600 },
    );
  });

  it('never marks what the reader silenced', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...names), (written, alias) => {
        const corrections: Correction[] = [{ kind: 'never-alias', alias }];
        for (const m of recognise(docOf(written), matcher, corrections).mentions) {
          const shown = written.slice(m.start, m.end).toLowerCase();
          expect(shown).not.toBe(alias.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('resolution of any claims', () => {
  it('keeps every claim and answers for each', () => {
    const claims = text.chain((written) =>
      fc.tuple(
        fc.constant(written),
        fc.array(fc.tuple(spanOf(written.length), spanOf(written.length), spanOf(written.length)), {
          maxLength: 6,
        }),
      ),
    );
    fc.assert(
      fc.property(claims, ([written, spans]) => {
        const raw = spans.map(
          ([source, cue, content], index): RawClaim => ({
            index,
            source: [source],
            cue: [cue],
            content: [content],
            type: 'indirect',
            stance: 'says',
            hedged: false,
            negated: false,
            confidence: 1,
          }),
        );
        const doc = docOf(written);
        const { mentions } = recognise(doc, matcher, []);
        const resolved = resolveClaims(doc, raw, mentions, [], matcher);
        expect(resolved.claims.map((c) => c.index)).toEqual(raw.map((c) => c.index));
        for (const claim of resolved.claims) expect(typeof claim.resolved.name).toBe('string');
        expect(resolved.mentions.length).toBeGreaterThanOrEqual(mentions.length);
      }),
      { numRuns: 400 },
    );
  });
});
