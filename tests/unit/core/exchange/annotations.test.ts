import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CitedPage,
  writePart,
  writeWhole,
} from '../../../../src/core/exchange/annotation-writer';
import { BIBTEX } from '../../../../src/core/exchange/bibtex-citations';
import { CSL_JSON } from '../../../../src/core/exchange/csl-citations';
import { ANNOTATIONS_CSV, readAnnotationsCsv } from '../../../../src/core/exchange/csv-annotations';
import { MARKDOWN } from '../../../../src/core/exchange/markdown-annotations';
import { WEB_ANNOTATIONS } from '../../../../src/core/exchange/w3c-annotation-export';
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
        const back = readWebAnnotations(writeWhole(WEB_ANNOTATIONS, all), NOW, newId);
        expect(back).toEqual({ annotations: all, problems: [] });
      }),
    );
  });

  test('JSON-LD keeps the line separators that a pattern takes for ends of lines', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('\u2028', '\u2029', '\r', '\u0085'), (one, separator) => {
        const kept = { ...one, note: `a${separator}b`, sourceId: `${separator}c` };
        const back = readWebAnnotations(writeWhole(WEB_ANNOTATIONS, [kept]), NOW, newId);
        expect(back).toEqual({ annotations: [kept], problems: [] });
      }),
    );
  });

  test('CSV loses nothing', () => {
    fc.assert(
      fc.property(some, (all) => {
        const back = readAnnotationsCsv(writeWhole(ANNOTATIONS_CSV, all), NOW, newId);
        expect(back).toEqual({ annotations: all, problems: [] });
      }),
    );
  });

  test('a file written in batches is the file written at once', () => {
    fc.assert(
      fc.property(some, fc.nat(5), (all, at) => {
        for (const writer of [WEB_ANNOTATIONS, ANNOTATIONS_CSV, MARKDOWN, CSL_JSON]) {
          const none = new Map<string, CitedPage>();
          const parts = [all.slice(0, at), all.slice(at)]
            .filter(({ length }) => length > 0)
            .map((batch, number) => writePart(writer, batch, none, number === 0));
          expect(writer.head + parts.join('') + writer.tail).toBe(writeWhole(writer, all));
        }
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
    const text = writeWhole(MARKDOWN, [note]);
    expect(text).toContain('> 12 \\<b\\>hurt\\</b\\>');
    expect(text).toContain(
      'Harbour Watch, in: [A \\[great\\] fire](<https://daily.example/a#:~:text=12%20',
    );
    expect(text).toContain('\\*who\\* counted?');
  });

  test('a citation has title, address and the day', () => {
    expect(JSON.parse(writeWhole(CSL_JSON, [note]))).toMatchObject([
      { type: 'webpage', title: 'A [great] fire', accessed: { 'date-parts': [[2031, 5, 4]] } },
    ]);
  });

  const page: CitedPage = {
    url: note.pageUrl,
    author: 'Ana Marsh',
    publisher: 'The Daily Example',
    published: '2031-05-03T08:00:00Z',
  };
  const pages = new Map([[note.pageUrl, page]]);

  test('a citation names author, outlet and the day of publication where the library knows them', () => {
    expect(JSON.parse(writeWhole(CSL_JSON, [note], pages))).toMatchObject([
      {
        author: [{ literal: 'Ana Marsh' }],
        publisher: 'The Daily Example',
        issued: { 'date-parts': [[2031, 5, 3]] },
        note: '12 <b>hurt</b>\nSaid by: Harbour Watch\n*who* counted?',
      },
    ]);
  });

  test('BibTeX says the same, with signs of TeX made safe', () => {
    const odd = { ...note, id: '2b', pageTitle: 'Fire at 50% & \\input{x} in Ülm_2' };
    const file = writeWhole(BIBTEX, [note, odd], pages);
    expect(file).toContain('@online{1,');
    expect(file).toContain('@online{2b,');
    expect(file).toContain('author = {{Ana Marsh}}');
    expect(file).toContain('date = {2031-05-03}');
    expect(file).toContain('urldate = {2031-05-04}');
    expect(file).toMatch(/50\\% \\&/);
    expect(file).not.toContain('\\input');
  });
});
