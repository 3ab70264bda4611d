import { describe, expect, it } from 'vitest';
import {
  csvColumns,
  guessMapping,
  readPackCsv,
} from '../../../../src/core/exchange/source-pack-csv';
import { toFactsCsv, toPackJson } from '../../../../src/core/exchange/source-pack-export';
import { toJsonLd } from '../../../../src/core/exchange/source-pack-export-jsonld';
import { readPackJson } from '../../../../src/core/exchange/source-pack-json';
import { fact, record } from '../../catalogue/make-record';

const TODAY = '2026-02-03';
const echo = record({
  id: 'echo',
  names: [{ text: 'The Echo', lang: 'en', kind: 'official', matching: 'needs-cue' }],
  country: 'GB',
  domains: [{ host: 'echo.example.org' }],
  sameAs: ['Q42'],
  facts: [
    fact('foundingDate', '1901'),
    fact('owner', { name: '=SUM(A1), a "trust"', share: 0.5 }),
    fact('officialWebsite', 'https://echo.example.org/'),
  ],
});

describe('our own JSON', () => {
  it('comes back as it went out, as facts of an import', () => {
    const { records, problems, title } = readPackJson(toPackJson([echo], 'Mine', 'CC0 1.0'), TODAY);
    const { tier: _tier, ...rest } = echo;
    expect(problems).toEqual([]);
    expect(title).toBe('Mine');
    expect(records).toEqual([
      { ...rest, facts: echo.facts.map((one) => ({ ...one, addedBy: 'import' })) },
    ]);
  });

  it('names line and field of what is wrong, and takes the other records', () => {
    const text = toPackJson([echo, { ...echo, id: 'fog' }], 'Mine', 'CC0');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"field": "foundingDate"'));
    const broken = [
      ...lines.slice(0, at),
      lines[at]?.replace('foundingDate', 'founded'),
      ...lines.slice(at + 1),
    ].join('\n');
    const { records, problems } = readPackJson(broken, TODAY);
    expect(records.map(({ id }) => id)).toEqual(['fog']);
    expect(problems).toMatchObject([{ line: at + 1, field: 'records[0].facts[0].field' }]);
    expect(problems[0]?.message).toContain('must be one of country');
  });

  it.each([
    ['not JSON at all', '{"a":\n1,,}', /is not JSON/u],
    [
      'another format',
      '{"format":"x","version":1,"title":"T","licence":"L","records":[]}',
      /is not a source pack/u,
    ],
    [
      'another version',
      '{"format":"who-says-source-pack","version":9,"title":"T","licence":"L","records":[]}',
      /version/u,
    ],
    [
      'no list of records',
      '{"format":"who-says-source-pack","version":1,"title":"T","licence":"L"}',
      /is missing/u,
    ],
  ])('refuses %s', (_what, text, message) => {
    const { records, problems } = readPackJson(text, TODAY);
    expect(records).toEqual([]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('refuses addresses that are no web pages, and facts without evidence', () => {
    const text = toPackJson([echo], 'Mine', 'CC0').replaceAll(
      'https://evidence.example.org/1',
      'javascript:alert(1)',
    );
    expect(readPackJson(text, TODAY).records).toEqual([]);
    const bare = toPackJson(
      [{ ...echo, facts: [{ ...fact('country', 'X'), evidence: [] }] }],
      'Mine',
      'CC0',
    );
    expect(readPackJson(bare, TODAY).problems[0]?.message).toBe('a fact needs evidence');
  });
});

describe('CSV', () => {
  it('of facts comes back with what a column can hold', () => {
    const text = toFactsCsv([echo]);
    const { records, problems } = readPackCsv(text, guessMapping(csvColumns(text)), {
      title: 'T',
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'echo',
      kind: 'newspaper',
      country: 'GB',
      domains: [{ host: 'echo.example.org' }],
      sameAs: ['Q42'],
    });
    expect(records[0]?.facts?.map(({ field, asOf, addedBy }) => [field, asOf, addedBy])).toEqual([
      ['foundingDate', '2024', 'import'],
      ['owner', '2024', 'import'],
      ['officialWebsite', '2024', 'import'],
    ]);
    expect(records[0]?.facts?.[0]?.evidence[0]).toMatchObject({
      publisher: 'Somebody',
      licence: 'CC0 1.0',
    });
  });

  it('never begins a cell with what a spreadsheet would run', () => {
    expect(toFactsCsv([echo])).not.toMatch(/(?:^|,)"?[=+@]/mu);
  });

  it('is read with the columns that the reader names', () => {
    const text = 'Blatt,Land,Gegründet,Quelle\nDas Echo,DE,1950,https://liste.example.org\n';
    const mapping = {
      Blatt: 'name',
      Land: 'country',
      Gegründet: 'fact:foundingDate',
      Quelle: 'evidenceUrl',
    } as const;
    const { records } = readPackCsv(text, mapping, { title: 'Liste', today: TODAY });
    expect(records[0]).toMatchObject({
      names: [{ text: 'Das Echo', matching: 'needs-cue' }],
      country: 'DE',
    });
    expect(records[0]?.facts?.[0]).toMatchObject({
      field: 'foundingDate',
      value: '1950',
      asOf: TODAY,
    });
    expect(records[0]?.facts?.[0]?.evidence[0]?.publisher).toBe('liste.example.org');
  });

  it('names the line, also after cells of several lines, and the column', () => {
    const text = 'name,country,founded\n"A\nB",GB,1900\nC,Britain,1901\n,GB,1902\nD,GB,\n';
    const mapping = { name: 'name', country: 'country', founded: 'fact:foundingDate' } as const;
    const { records, problems } = readPackCsv(text, mapping, {
      title: 'T',
      today: TODAY,
      evidenceUrl: 'https://x.example.org',
    });
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [4, 'country'],
      [5, 'name'],
    ]);
    expect(records.map(({ names }) => names?.[0]?.text)).toEqual(['A\nB', 'D']);
  });

  it('takes no fact without the address of its evidence', () => {
    const { records, problems } = readPackCsv(
      'name,owner\nA,B\n',
      { name: 'name', owner: 'fact:owner' },
      { title: 'T', today: TODAY },
    );
    expect(records).toEqual([]);
    expect(problems[0]).toMatchObject({ line: 2, field: 'evidenceUrl' });
  });

  it('refuses fields that are not ours', () => {
    const text = 'name,field,value,evidence\nA,colour,red,https://x.example.org\n';
    expect(
      readPackCsv(text, guessMapping(csvColumns(text)), { title: 'T', today: TODAY }).problems[0],
    ).toMatchObject({ line: 2, field: 'field' });
  });
});

describe('JSON-LD', () => {
  const page = {
    '@context': 'https://schema.org',
    '@type': ['NewsMediaOrganization', 'Organization'],
    name: 'The Echo',
    alternateName: 'Echo',
    url: 'https://www.echo.example.org/',
    foundingDate: '1901-05',
    parentOrganization: { '@type': 'Organization', name: 'Echo Group' },
    correctionsPolicy: 'https://www.echo.example.org/corrections',
    sameAs: ['https://social.example.org/echo', 'not an address'],
  };

  it('of a news organisation becomes what it says of itself', () => {
    const { records, problems } = readPackJson(JSON.stringify(page), TODAY);
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      kind: 'news-site',
      domains: [{ host: 'echo.example.org' }],
      sameAs: ['https://social.example.org/echo'],
    });
    expect(records[0]?.facts?.map(({ field, value }) => [field, value])).toEqual([
      ['foundingDate', '1901-05'],
      ['parentOrganization', { name: 'Echo Group' }],
      ['officialWebsite', 'https://www.echo.example.org/'],
      ['correctionsPolicy', 'https://www.echo.example.org/corrections'],
    ]);
    expect(
      records[0]?.facts?.every(({ evidence }) => evidence[0]?.relation === 'self-description'),
    ).toBe(true);
  });

  it('of something else is said to hold no organisation', () => {
    const { problems } = readPackJson(
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup' }),
      TODAY,
    );
    expect(problems[0]?.field).toBe('@type');
  });

  it('that we write says for each fact what it rests on', () => {
    const graph: unknown = JSON.parse(toJsonLd([echo]));
    expect(graph).toMatchObject({
      '@graph': [
        {
          '@type': 'NewsMediaOrganization',
          name: 'The Echo',
          foundingDate: '1901',
          sameAs: ['http://www.wikidata.org/entity/Q42'],
        },
        {
          '@type': ['prov:Entity', 'whosays:Fact'],
          'whosays:field': 'foundingDate',
          'prov:wasDerivedFrom': [{ '@id': 'https://evidence.example.org/1', license: 'CC0 1.0' }],
          'prov:generatedAtTime': { '@type': 'xsd:date', '@value': '2026-01-01' },
          'prov:wasAttributedTo': [{ name: 'Somebody' }],
        },
        { 'whosays:value': { name: '=SUM(A1), a "trust"', 'whosays:share': 0.5 } },
        {},
      ],
    });
  });

  it('that we write can be read again', () => {
    const { records } = readPackJson(toJsonLd([echo]), TODAY);
    expect(records[0]).toMatchObject({
      names: [{ text: 'The Echo' }],
      domains: [{ host: 'echo.example.org' }],
    });
  });
});
