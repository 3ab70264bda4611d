import { describe, expect, it } from 'vitest';
import { mergeDuplicates } from '../../../catalogue/build-steps/merge-duplicates';
import { mergeFacts } from '../../../catalogue/build-steps/merge-facts';
import { settleNames } from '../../../catalogue/build-steps/settle-names';
import type { Fact, SourceName } from '../../../src/core/model/source';
import { fact, located } from './make-record';

const other = 'https://evidence.example.org/2';
/** Evidence of another page. */
const elsewhere = (plain: Fact): Fact => ({
  ...plain,
  evidence: plain.evidence.map((piece) => ({ ...piece, title: 'Another page' })),
});
const unknown = (field: Fact['field']): Fact => ({
  ...fact(field, ''),
  status: 'unknown-to-evidence',
});
const name = (text: string, matching: SourceName['matching'] = 'always'): SourceName => ({
  text,
  lang: 'en',
  kind: 'official',
  matching,
});

describe('facts of a table beside a curated record’s', () => {
  it('add their evidence where they say the same', () => {
    const [merged] = mergeFacts(
      [fact('country', 'Syria')],
      [elsewhere(fact('country', 'Syria', other))],
    );
    expect(merged?.evidence).toHaveLength(2);
    expect(merged?.status).toBe('stated');
  });

  it('fill what is missing or unknown', () => {
    const merged = mergeFacts(
      [unknown('stateFunding')],
      [fact('stateFunding', 'yes', other), fact('headquarters', 'X')],
    );
    expect(merged.map(({ field, value }) => [field, value])).toEqual([
      ['stateFunding', 'yes'],
      ['headquarters', 'X'],
    ]);
  });

  it('make a state axis that is told otherwise disputed, in twos', () => {
    const merged = mergeFacts(
      [fact('stateEditorial', 'no')],
      [fact('stateEditorial', 'yes', other)],
    );
    expect(merged.map(({ value, status }) => [value, status])).toEqual([
      ['no', 'disputed'],
      ['yes', 'disputed'],
    ]);
  });

  it('give way where the same assessor has said otherwise since', () => {
    const told = (value: string, publisher: string, asOf: string): Fact => {
      const plain = fact('stateEditorial', value);
      return { ...plain, asOf, evidence: plain.evidence.map((piece) => ({ ...piece, publisher })) };
    };
    const merged = mergeFacts(
      [told('no', 'A Monitor', '2025-08')],
      [told('yes', 'A Table, data by A Monitor', '2024-02')],
    );
    expect(merged.map(({ value, status }) => [value, status])).toEqual([
      ['no', 'stated'],
      ['yes', 'superseded'],
    ]);
  });

  it('never stand against what the curator wrote in another field', () => {
    expect(
      mergeFacts([fact('country', 'Türkiye')], [fact('country', 'Turkey', other)]),
    ).toHaveLength(1);
    expect(
      mergeFacts([fact('owner', { name: 'A' })], [fact('parentOrganization', { name: 'B' })]),
    ).toHaveLength(1);
    expect(mergeFacts([fact('country', 'X')], [unknown('country')])).toHaveLength(1);
  });
});

describe('one record a body', () => {
  const curated = {
    ...located({
      id: 'echo',
      country: 'GB',
      names: [name('The Echo')],
      domains: [{ host: 'echo.example.org' }],
    }),
  };
  const imported = (
    id: string,
    parts: Parameters<typeof located>[0] | object,
  ): ReturnType<typeof located> => ({
    ...located({ id, tier: 'B', country: 'GB', ...parts }),
    file: 'table.jsonl',
  });

  it('takes up what a table says of a body of the same name and country, and turns references to it', () => {
    const same = imported('echo-gb', {
      names: [name('Echo')],
      facts: [fact('headquarters', 'Ham')],
    });
    const part = imported('echo-radio-gb', {
      names: [name('Echo Radio')],
      facts: [fact('parentOrganization', { entity: 'echo-gb', name: 'Echo' })],
    });
    const { records, replaced } = mergeDuplicates([curated, same, part]);
    expect(records.map(({ record }) => record.id)).toEqual(['echo', 'echo-radio-gb']);
    expect(records[0]?.record.facts).toHaveLength(1);
    expect(records[0]?.record.names).toHaveLength(1);
    expect(records[1]?.record.facts[0]?.value).toEqual({ entity: 'echo', name: 'Echo' });
    expect(replaced.get('echo-gb')).toBe('echo');
  });

  it('keeps only the assessments, with their scope, where nothing but the site is shared', () => {
    const assessment = {
      assessor: 'A',
      assessorUrl: 'https://a.example.org',
      scale: 'S',
      value: 'V',
      published: '2024',
      url: 'https://a.example.org/1',
      licence: 'CC0',
      kind: 'state-affiliation',
    } as const;
    const site = imported('fog-gb', {
      names: [name('Fog')],
      domains: [{ host: 'echo.example.org' }],
      facts: [fact('headquarters', 'Ham')],
      assessments: [assessment],
    });
    const [merged] = mergeDuplicates([curated, site]).records;
    expect(merged?.record.facts).toEqual([]);
    expect(merged?.record.assessments).toEqual([{ ...assessment, scope: 'Fog' }]);
  });

  it('leaves apart namesakes of other countries and of one table', () => {
    const abroad = imported('echo-fr', { country: 'FR', names: [name('Echo')] });
    const twin = imported('echo-2-fr', { country: 'FR', names: [name('Echo')] });
    expect(mergeDuplicates([curated, abroad, twin]).records).toHaveLength(3);
  });

  it('never merges two curated records', () => {
    const second = located({ id: 'echo-b', country: 'GB', names: [name('The Echo')] });
    expect(mergeDuplicates([curated, second]).records).toHaveLength(2);
  });
});

describe('names that several records bear', () => {
  const policies = (...records: Parameters<typeof settleNames>[0]) =>
    settleNames(records).map(({ record }) => record.names[0]?.matching);
  const imported = (id: string, text: string) => located({ id, tier: 'C', names: [name(text)] });

  it('need a cue in all tables', () => {
    expect(policies(imported('a', 'The Citizen'), imported('b', 'Citizen'))).toEqual([
      'needs-cue',
      'needs-cue',
    ]);
  });

  it('give way to a curated record', () => {
    const curated = located({ id: 'x', names: [name('Citizen', 'case-sensitive')] });
    const careful = located({ id: 'y', names: [name('Citizen', 'needs-cue')] });
    expect(policies(curated, imported('a', 'Citizen'))).toEqual(['case-sensitive', 'never']);
    expect(policies(careful, imported('a', 'Citizen'))).toEqual(['needs-cue', 'needs-cue']);
  });
});
