import { cueForm } from '../cue-forms';
import type { Reading } from '../reading';
import { CALIBRATION } from './calibration';
import type { Tagged } from './tag';

const PRONOUN = new Set('he she they it we i you who which that this these those'.split(' '));
/** Stances whose cues the rules count among statements least often. */
const SOFT = new Set(['believes', 'promises', 'asks']);

const clip = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** What the confidence is told from; the order is that of the calibration's weights. */
export function confidenceInputs(reading: Reading, found: Tagged): number[] {
  const p = clip(found.cueProbability, 0.001, 0.999);
  const forms = reading.lower
    .slice(found.cue[0], found.cue[1] + 1)
    .flatMap((word) => cueForm(word) ?? []);
  const has = (test: (form: (typeof forms)[number]) => boolean): number => Number(forms.some(test));
  const length = found.content.reduce((n, [a, b]) => n + b - a + 1, 0);
  const quoted = found.content.filter(([a, b]) => reading.quoteOf[(a + b) >> 1] !== -1).length;
  const source = found.source;
  const pronoun = source !== null && PRONOUN.has(reading.lower[source[1]] ?? '');
  const inQuote = reading.quotes[reading.quoteOf[found.cue[0]] ?? -1];
  return [
    Math.log(p / (1 - p)),
    clip(found.sureness, -8, 8),
    clip(found.sourceGain, 0, 20) / 4,
    clip(found.sourceFit, -12, 0),
    clip(found.contentFit, -25, 0) / 2,
    Number(source !== null),
    Number(pronoun),
    quoted / found.content.length,
    has((f) => f.wordClass === 'verb' && f.stance === 'says'),
    has((f) => f.wordClass === 'verb' && f.stance !== 'says' && !SOFT.has(f.stance)),
    has((f) => f.wordClass === 'noun'),
    has((f) => SOFT.has(f.stance)),
    Number(forms.length === 0),
    Math.log(length),
    Number(inQuote !== undefined && !inQuote.single),
    found.content.length - 1,
  ];
}

/** The chance that a claim is right in source and content, calibrated on held-out pages. */
export function confidenceOf(reading: Reading, found: Tagged): number {
  const inputs = confidenceInputs(reading, found);
  let odds = CALIBRATION.bias;
  inputs.forEach((x, k) => {
    odds += x * (CALIBRATION.weights[k] ?? 0);
  });
  return 1 / (1 + Math.exp(-odds));
}
