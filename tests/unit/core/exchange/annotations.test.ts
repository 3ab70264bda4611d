import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCslJson } from '../../../../src/core/exchange/csl-citations';
import {
  readAnnotationsCsv,
  toAnnotationsCsv,
} from '../../../../src/core/exchange/csv-annotations';
import { toMarkdown } from '../../../../src/core/exchange/markdown-annotations';
import { toWebAnnotations } from '../../../../src/core/exchange/w3c-annotation-export';
import { readWebAnnotations } from '../../../../src/core/exchange/w3c-annotation-import';
import type { Annotation } from '../../../../src/core/model/annotation';

const NOW = '2031-05-04T10:00:00.000Z';
const newId = () => 'made';
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString());
const filled = fc.string({ minLength: 1, unit: 'binary' });
const any: fc.Arbitrary<Annotation> = fc.record({
  id: fc.uuid(),
  pageUrl: fc.webUrl(),
  pageTitle: fc.string({ unit: 'binary' }),
  target: fc.option(
    fc.record({
      quote: fc.record({
        exact: filled,
        prefix: fc.string({ unit: 'binary' }),
        suffix: fc.string({ unit: 'binary' }),
      }),
      position: fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => ({ start: a, end: a + b })),
    }),
  ),
  kind: fc.constantFrom('claim', 'source', 'text', 'page'),
  sourceId: fc.option(filled),
  sourceName: fc.option(filled),
  note: fc.string({ unit: 'binary' }),
  tags: fc.array(filled, { maxLength: 4 }),
  created: date,
  modified: date,
});
const some = fc.array(any, { maxLength: 5 });

describe('annotations out and in again', () => {
  test('Web Annotation JSON-LD loses nothing', () => {
    fc.assert(
      fc.property(some, (all) => {
        const back = readWebAnnotations(toWebAnnotations(all), NOW, newId);
        expect(back).toEqual({ annotations: all, problems: [] });
      }),
    );
  });

  test('CSV loses nothing', () => {
    fc.assert(
      fc.property(some, (all) => {
        const back = readAnnotationsCsv(toAnnotationsCsv(all), NOW, newId);
        expect(back).toEqual({ annotations: all, problems: [] });
      }),
    );
  });

  test('any text at all is read without a throw, and nothing reaches a prototype', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constant('[{"__proto__":{"polluted":1},"target":"https://a.example/"}]'),
      fc.constant('__proto__,pageUrl\nx,https://a.example/'),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        readWebAnnotations(text, NOW, newId);
        readAnnotationsCsv(text, NOW, newId);
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what others export', () => {
  test('an annotation as Hypothesis gives it', () => {
    const file = JSON.stringify({
      rows: [
        {
          id: 'Abc_1',
          created: '2030-01-02T03:04:05Z',
          updated: '2030-01-03T03:04:05Z',
          uri: 'https://daily.example/a',
          text: 'who counted?',
          tags: ['toll'],
          document: { title: ['A fire'] },
          target: [
            {
              source: 'https://daily.example/a',
              selector: [
                { type: 'RangeSelector', startContainer: '/p[1]' },
                { type: 'TextPositionSelector', start: 4, end: 11 },
                { type: 'TextQuoteSelector', exact: '12 hurt', prefix: 'say ', suffix: '.' },
              ],
            },
          ],
        },
      ],
    });
    const { annotations, problems } = readWebAnnotations(file, NOW, newId);
    expect(problems).toEqual([]);
    expect(annotations).toMatchObject([
      {
        id: 'made',
        pageUrl: 'https://daily.example/a',
        note: 'who counted?',
        tags: ['toll'],
        modified: '2030-01-03T03:04:05Z',
        target: { quote: { exact: '12 hurt' }, position: { start: 4, end: 11 } },
      },
    ]);
  });
});

describe('a bad file', () => {
  test('names line and field, and gives nothing', () => {
    const file =
      '[\n{"target": "https://a.example/"},\n{"target": "https://a.example/",\n"created": "some day"}\n]';
    expect(readWebAnnotations(file, NOW, newId)).toEqual({
      annotations: [],
      problems: [{ line: 4, field: '1.created', message: 'is no date' }],
    });
    expect(
      readAnnotationsCsv(
        'pageUrl,created\nhttps://a.example/,2030-01-01\njavascript:alert(1),',
        NOW,
        newId,
      ),
    ).toEqual({
      annotations: [],
      problems: [{ line: 3, field: 'pageUrl', message: 'must be a web address' }],
    });
  });
});

describe('for people to read', () => {
  const note: Annotation = {
    id: '1',
    pageUrl: 'https://daily.example/a#top',
    pageTitle: 'A [great] fire',
    target: {
      quote: { exact: '12 <b>hurt</b>', prefix: '', suffix: '' },
      position: { start: 0, end: 14 },
    },
    kind: 'claim',
    sourceId: null,
    sourceName: 'Harbour Watch',
    note: '*who* counted?',
    tags: ['toll'],
    created: NOW,
    modified: NOW,
  };

  test('Markdown quotes, names, links to the words, and takes no markup from a page', () => {
    const text = toMarkdown([note]);
    expect(text).toContain('> 12 \\<b\\>hurt\\</b\\>');
    expect(text).toContain(
      'Harbour Watch, in: [A \\[great\\] fire](<https://daily.example/a#:~:text=12%20',
    );
    expect(text).toContain('\\*who\\* counted?');
  });

  test('a citation has title, address and the day', () => {
    expect(JSON.parse(toCslJson([note]))).toMatchObject([
      { type: 'webpage', title: 'A [great] fire', accessed: { 'date-parts': [[2031, 5, 4]] } },
    ]);
  });
});
