import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../catalogue/build-steps/assemble';
import { toNamedSource } from '../../../catalogue/build-steps/named-source';
import { loadGeneric } from '../../../catalogue/load/read-generic';
import { loadLines } from '../../../catalogue/load/read-tables';
import { parseNames, serialiseNames } from '../../../src/core/recognition/names-file';

const TODAY = '2026-02-01';
const shared = {
  retrieved: '2026-01-01',
  evidence: {
    t: {
      url: 'https://t.example.org',
      title: 'T',
      publisher: 'P',
      asOf: '2024',
      relation: 'dataset',
      licence: 'CC0',
    },
  },
} as const;
const row = {
  id: 'a-xx',
  kind: 'newspaper',
  names: [{ text: 'A', kind: 'official', matching: 'never' }],
  facts: [{ field: 'country', value: 'X', from: ['t'] }],
};
const load = (...lines: string[]) => loadLines('t.jsonl', lines.join('\n'), 'C', shared, TODAY);

describe('a table of records', () => {
  it('becomes records with the evidence that the table names', () => {
    const { records, problems } = load(JSON.stringify(row));
    expect(problems).toEqual([]);
    expect(records[0]?.record.facts[0]?.evidence[0]?.publisher).toBe('P');
    expect(records[0]?.record.tier).toBe('C');
  });

  it('names the line that is broken', () => {
    const wrong = { ...row, facts: [{ field: 'country', value: 'X', from: ['u'] }] };
    const { problems } = load(
      JSON.stringify(row),
      '{',
      JSON.stringify({ ...row, id: 'B' }),
      JSON.stringify(wrong),
    );
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [2, ''],
      [3, 'id'],
      [4, 'facts[0].from'],
      [4, 'facts[0]'],
    ]);
  });
});

describe('generic sources', () => {
  it('say which type is missing', () => {
    const text = `retrieved: 2026-01-01\nevidence:\n  t: { url: 'https://t.example.org', title: T, publisher: P, asOf: 2024, relation: independent, licence: CC0 }\nsources:\n  - { generic: witnesses, label: Witnesses, tells: Something., from: t }\n`;
    const { records, problems } = loadGeneric('g.yaml', text, TODAY);
    expect(records[0]?.record).toMatchObject({
      id: 'generic-witnesses',
      generic: 'witnesses',
      tier: 'generic',
    });
    expect(problems.map(({ message }) => message)).toContain('lacks “experts”');
  });
});

describe('the catalogue as it is committed', () => {
  const catalogue = assemble(
    resolve(import.meta.dirname, '../../..'),
    new Date().toISOString().slice(0, 10),
  );
  const records = catalogue.records.map(({ record }) => record);

  it('has no problem in its tables and generic sources', () => {
    const own = catalogue.problems.filter(({ file }) => !/\/(?:curated|entities)\//u.test(file));
    expect(own).toEqual([]);
  });

  it('has evidence, date and licence for each fact', () => {
    const bare = records.flatMap(({ id, facts }) =>
      facts
        .filter(
          ({ asOf, evidence }) =>
            asOf === '' ||
            evidence.length === 0 ||
            evidence.some(({ url, licence }) => url === '' || licence === ''),
        )
        .map(() => id),
    );
    expect(bare).toEqual([]);
  });

  it('has at least 900 state-affiliated media with three facts, and 1,300 further outlets', () => {
    const tier = (wanted: string) => records.filter((record) => record.tier === wanted);
    expect(tier('B').filter(({ facts }) => facts.length >= 3).length).toBeGreaterThanOrEqual(900);
    expect(tier('C').length).toBeGreaterThanOrEqual(1300);
  });

  it('goes through the names index unchanged', () => {
    const named = records.map(toNamedSource).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(parseNames(serialiseNames(named)).all()).toEqual(named);
  });
});
