import { describe, expect, test } from 'vitest';
import type { Evidence, Fact, FactField, SourceRecord } from '../../../../src/core/model/source';
import { draftFact } from '../../../../src/ui/card/source/draft-fact';
import { formerFacts, mainRows, otherRows } from '../../../../src/ui/card/source/fact-rows';
import { factsAsShown, footnotesOf, otherNames } from '../../../../src/ui/card/source/footnotes';

const evidence = (url: string): Evidence => ({
  url,
  title: url,
  publisher: url,
  retrieved: '2031-01-01',
  relation: 'independent',
  licence: 'x',
});
const fact = (field: FactField, value: string, rest: Partial<Fact> = {}): Fact => ({
  field,
  value,
  asOf: '2030',
  status: 'stated',
  evidence: [evidence('https://a.example/')],
  addedBy: 'bundle',
  ...rest,
});
const record = (facts: readonly Fact[]): SourceRecord => ({
  id: 'x',
  tier: 'A',
  names: [
    { text: 'X', lang: 'en', kind: 'official', matching: 'always' },
    { text: 'Икс', lang: 'ru', kind: 'native', matching: 'always' },
    { text: 'x dot', lang: 'en', kind: 'former', matching: 'always' },
  ],
  kind: 'newspaper',
  domains: [],
  sameAs: [],
  facts,
  assessments: [],
});

describe('the rows of a source', () => {
  test('what should be known and isn’t has a row without facts', () => {
    const rows = mainRows(record([]));
    expect(rows.map(({ field }) => field)).toEqual([
      'owner',
      'fundingModel',
      'stateFunding',
      'stateGovernance',
      'stateEditorial',
    ]);
    expect(rows.every(({ facts }) => facts.length === 0)).toBe(true);
  });

  test('facts that disagree stand side by side', () => {
    const rows = mainRows(record([fact('owner', 'A'), fact('owner', 'B', { status: 'disputed' })]));
    expect(rows.find(({ field }) => field === 'owner')?.facts).toHaveLength(2);
  });

  test('a known funder needs no “not stated” beside it', () => {
    const rows = mainRows(record([fact('funder', 'A')]));
    expect(rows.map(({ field }) => field)).not.toContain('fundingModel');
  });

  test('what was so once is not among what is so', () => {
    const known = record([fact('owner', 'A', { validTo: '1991' }), fact('owner', 'B')]);
    expect(mainRows(known)[0]?.facts.map(({ value }) => value)).toEqual(['B']);
    expect(formerFacts(known).map(({ value }) => value)).toEqual(['A']);
  });

  test('the others come in the order of the fields, without those of the head', () => {
    const known = record([
      fact('mission', 'm'),
      fact('description', 'd'),
      fact('headquarters', 'h'),
    ]);
    const rows = otherRows(known, ['headquarters', 'mission', 'description']);
    expect(rows.map(({ field }) => field)).toEqual(['headquarters', 'mission']);
  });
});

describe('footnotes', () => {
  test('are numbered in the order in which the facts are shown, each once, with the latest date', () => {
    const known = record([
      fact('headquarters', 'h', { evidence: [evidence('https://b.example/')], asOf: '2031' }),
      fact('owner', 'A', { evidence: [evidence('https://a.example/')] }),
      fact('fundingModel', 'f', { evidence: [evidence('https://b.example/')], asOf: '2029' }),
    ]);
    const notes = [...footnotesOf(factsAsShown(known)).values()];
    expect(notes.map(({ number, evidence: { url }, asOf }) => [number, url, asOf])).toEqual([
      [1, 'https://a.example/', '2030'],
      [2, 'https://b.example/', '2031'],
    ]);
  });

  test('other names are those in use, without the one in the title', () => {
    expect(otherNames(record([]), 'X')).toEqual(['Икс']);
  });
});

describe('a fact that the reader adds', () => {
  const now = new Date('2031-03-08T12:00:00Z');
  test('needs a value; its date is today unless given', () => {
    expect(draftFact({ field: 'owner', value: ' ', asOf: '', url: '' }, now)).toEqual([]);
    expect(draftFact({ field: 'owner', value: 'A', asOf: 'lately', url: '' }, now)[0]?.asOf).toBe(
      '2031-03-08',
    );
    expect(draftFact({ field: 'owner', value: 'A', asOf: '2030-05', url: '' }, now)[0]?.asOf).toBe(
      '2030-05',
    );
  });

  test('takes an address of the web as its evidence, and nothing else', () => {
    const [script] = draftFact({ field: 'owner', value: 'A', asOf: '', url: 'javascript:x' }, now);
    expect(script?.evidence).toEqual([]);
    const [web] = draftFact(
      { field: 'owner', value: 'A', asOf: '', url: 'https://www.r.example/x' },
      now,
    );
    expect(web?.evidence[0]).toMatchObject({ publisher: 'r.example', retrieved: '2031-03-08' });
  });

  test('is none of an unknown field', () => {
    expect(draftFact({ field: '__proto__', value: 'A', asOf: '', url: '' }, now)).toEqual([]);
  });
});
