import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../../src/core/model/document';
import { analyse, analyseInSteps } from '../../../../src/core/reading/analyse';
import type { Engine } from '../../../../src/core/reading/engine';
import {
  fingerprint,
  fingerprintBands,
  overlap,
  SAME_TEXT,
} from '../../../../src/core/reading/fingerprint';
import { readUpTo } from '../../../../src/core/reading/read-up-to';
import { dayOf, reportTime } from '../../../../src/core/reading/report-day';
import { longText } from '../../storage/make-reading';

function documentOf(...blocks: string[]): SourceDocument {
  let at = 0;
  return {
    text: blocks.join('\n\n'),
    blocks: blocks.map((block) => {
      const start = at;
      at += block.length + 2;
      return { span: [start, start + block.length], role: 'paragraph' };
    }),
    links: [{ span: [0, 3], href: 'https://a.example' }],
    page: { url: 'https://a.example/' },
  };
}

const steps: string[] = [];
const engine = (lang: string): Engine => ({
  detectLanguage: () => lang,
  ownersOf: () => [],
  recognise: () => {
    steps.push('names');
    return { mentions: [], pageOutlet: 'a' };
  },
  *attribute() {
    steps.push('claims 1');
    yield;
    steps.push('claims 2');
    return [];
  },
  resolve: (_document, _raw, mentions) => {
    steps.push('who');
    return { claims: [], mentions };
  },
});

describe('reading a document', () => {
  it('goes step by step, and others may do something between any two', () => {
    steps.length = 0;
    const reading = analyseInSteps(documentOf('One.'), engine('en'), 0);
    reading.next();
    expect(steps).toEqual(['names']);
    reading.next();
    expect(steps).toEqual(['names', 'claims 1']);
    while (!reading.next().done);
    expect(steps).toEqual(['names', 'claims 1', 'claims 2', 'who']);
  });

  it('looks for claims in English only; names are found in any language', () => {
    steps.length = 0;
    const analysis = analyse(documentOf('Un.'), engine('other'), 0);
    expect(steps).toEqual(['names']);
    expect(analysis).toMatchObject({ lang: 'other', claims: [], pageOutlet: 'a' });
  });
});

describe('the work limit', () => {
  it('leaves a document within it as it is', () => {
    const document = documentOf('One.', 'Two.');
    expect(readUpTo(document, 100)).toBe(document);
  });

  it('cuts between blocks', () => {
    const part = readUpTo(documentOf('One.', 'Two.', 'Three.'), 12);
    expect(part.text).toBe('One.\n\nTwo.');
    expect(part.blocks).toHaveLength(2);
    expect(part.links).toHaveLength(1);
  });

  it('cuts inside the first block when that alone is over it', () => {
    const part = readUpTo(documentOf('A very long block'), 6);
    expect(part.text).toBe('A very');
    expect(part.blocks).toEqual([{ span: [0, 6], role: 'other' }]);
  });
});

describe('the fingerprint of a text', () => {
  const print = (text: string) => fingerprint(text) ?? new Uint32Array();

  it('is the same for the same words, whatever stands between them', () => {
    const text = longText(1);
    expect(overlap(print(text), print(text.toUpperCase().replaceAll(' ', ' — ')))).toBe(1);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'finds copy %i by a band, with another head and end',
    (seed) => {
      const text = longText(seed);
      const copy = `A headline of its own. ${text} Reporting by somebody else in another town.`;
      const one = print(text);
      const other = print(copy);
      expect(overlap(one, other)).toBeGreaterThanOrEqual(SAME_TEXT);
      const bands = new Set(fingerprintBands(one));
      expect(fingerprintBands(other).some((band) => bands.has(band))).toBe(true);
    },
  );

  it('tells different texts apart', () => {
    for (let seed = 1; seed < 30; seed++) {
      expect(overlap(print(longText(seed)), print(longText(seed + 50)))).toBeLessThan(0.2);
    }
  });

  it('does not exist for a text of a few words', () => {
    expect(fingerprint('Only a few words here')).toBeNull();
  });
});

describe('the day of a report', () => {
  const now = Date.UTC(2026, 2, 10, 12);

  it('is the date that the page states', () => {
    expect(reportTime('2026-03-01', now)).toBe(Date.UTC(2026, 2, 1));
    expect(dayOf(Date.UTC(1970, 0, 2, 23))).toBe(1);
  });

  it.each([undefined, '', 'yesterday', '2031-01-01', '1970-01-01'])(
    'is the day of reading where the page states %s',
    (published) => {
      expect(reportTime(published, now)).toBe(now);
    },
  );
});
