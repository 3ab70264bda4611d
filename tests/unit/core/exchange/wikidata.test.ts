import { describe, expect, it } from 'vitest';
import {
  readWikidataItem,
  readWikidataLabels,
  readWikidataSearch,
  WikidataError,
} from '../../../../src/core/exchange/wikidata-answer';
import { itemsToName, wikidataProposal } from '../../../../src/core/exchange/wikidata-facts';
import {
  wikidataItemUrl,
  wikidataLabelUrls,
  wikidataSearchUrl,
} from '../../../../src/core/exchange/wikidata-request';

const itemValue = (property: string, id: string) => ({
  snaktype: 'value',
  property,
  datatype: 'wikibase-item',
  datavalue: {
    type: 'wikibase-entityid',
    value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id },
  },
});
const time = (property: string, value: string, precision: number) => ({
  snaktype: 'value',
  property,
  datatype: 'time',
  datavalue: {
    type: 'time',
    value: {
      time: value,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
    },
  },
});
const words = (property: string, value: string) => ({
  snaktype: 'value',
  property,
  datavalue: { type: 'string', value },
});
const says = (mainsnak: object, rank = 'normal', qualifiers: object = {}) => ({
  mainsnak,
  type: 'statement',
  id: 'x',
  rank,
  qualifiers,
});

/** An invented paper in the shape of Special:EntityData. */
const answer = {
  entities: {
    Q900000001: {
      pageid: 1,
      ns: 0,
      title: 'Q900000001',
      lastrevid: 1,
      modified: '2025-07-08T09:10:11Z',
      type: 'item',
      id: 'Q900000001',
      labels: { en: { language: 'en', value: 'Harbour Echo' } },
      descriptions: {},
      aliases: {
        en: [
          { language: 'en', value: 'HE' },
          { language: 'en', value: 'Echo of the Harbour' },
        ],
      },
      claims: {
        P571: [says(time('P571', '+1965-06-00T00:00:00Z', 10))],
        P576: [says({ snaktype: 'novalue', property: 'P576', datatype: 'time' })],
        P127: [
          says(itemValue('P127', 'Q900000002'), 'normal', {
            P1107: [
              {
                snaktype: 'value',
                property: 'P1107',
                datavalue: { type: 'quantity', value: { amount: '+0.75', unit: '1' } },
              },
            ],
            P580: [time('P580', '+2019-00-00T00:00:00Z', 9)],
          }),
          says(itemValue('P127', 'Q900000003'), 'normal', {
            P582: [time('P582', '+2019-02-03T00:00:00Z', 11)],
          }),
          says(itemValue('P127', 'Q900000004'), 'deprecated'),
        ],
        P17: [
          says(itemValue('P17', 'Q900000005'), 'preferred'),
          says(itemValue('P17', 'Q900000006')),
        ],
        P856: [says(words('P856', 'https://www.harbour-echo.example.org/'))],
        P2002: [says(words('P2002', 'harbourecho'))],
        P31: [says(itemValue('P31', 'Q11032'))],
      },
      sitelinks: {},
    },
  },
};
const labels = new Map([
  ['Q900000002', 'Harbour Trust'],
  ['Q900000003', 'Old Dock Company'],
  ['Q900000005', 'Freedonia'],
]);

describe('requests to Wikidata', () => {
  it('name what is looked for, and nothing of the reader', () => {
    expect(wikidataSearchUrl('Harbour Echo & Co', 'en')).toBe(
      'https://www.wikidata.org/w/api.php?action=wbsearchentities&search=Harbour+Echo+%26+Co&language=en&uselang=en&type=item&limit=7&format=json&origin=*',
    );
    expect(wikidataItemUrl('Q42', 'http://localhost:1')).toBe(
      'http://localhost:1/wiki/Special:EntityData/Q42.json',
    );
    expect(() => wikidataItemUrl('42/../x')).toThrow(RangeError);
  });

  it('ask for at most fifty names at once', () => {
    const urls = wikidataLabelUrls(
      Array.from({ length: 51 }, (_, at) => `Q${at + 1}`),
      'de',
    );
    expect(urls).toHaveLength(2);
    expect(new URL(urls[0] ?? '').searchParams.get('languages')).toBe('de|en');
    expect(wikidataLabelUrls([], 'en')).toEqual([]);
  });
});

describe('answers of Wikidata', () => {
  it('to a search are candidates', () => {
    const found = readWikidataSearch({
      searchinfo: { search: 'x' },
      search: [{ id: 'Q1', label: 'X', description: 'paper', match: {} }, { id: 'Q2' }],
      success: 1,
    });
    expect(found).toEqual([
      { qid: 'Q1', label: 'X', description: 'paper', url: 'https://www.wikidata.org/wiki/Q1' },
      { qid: 'Q2', label: 'Q2', description: '', url: 'https://www.wikidata.org/wiki/Q2' },
    ]);
  });

  it.each([
    [
      'an error of the API',
      { error: { code: 'x', info: 'Too many requests' }, servedby: 'mw1' },
      /Too many requests/u,
    ],
    ['another thing', { search: 'no list' }, /can't be read \(search\)/u],
    ['nothing', null, /can't be read/u],
  ])('that are %s say so', (_what, wrong, message) => {
    expect(() => readWikidataSearch(wrong)).toThrow(message);
    expect(() => readWikidataSearch(wrong)).toThrow(WikidataError);
  });

  it('without an item say so, and empty maps may be lists', () => {
    expect(() => readWikidataItem({ entities: {} })).toThrow(/no such item/u);
    expect(
      readWikidataItem({ entities: { Q1: { id: 'Q1', labels: [], aliases: [], claims: [] } } })
        .claims,
    ).toEqual({});
  });

  it('to a question for names are names', () => {
    const names = readWikidataLabels(
      {
        entities: {
          Q1: {
            id: 'Q1',
            labels: { de: { language: 'de', value: 'Eins' }, en: { language: 'en', value: 'One' } },
          },
          Q2: { id: 'Q2', labels: {} },
        },
      },
      'de',
    );
    expect([...names]).toEqual([['Q1', 'Eins']]);
  });
});

describe('an item as facts', () => {
  const item = readWikidataItem(answer);
  const proposal = wikidataProposal(item, labels, 'en', '2026-01-02');
  const of = (field: string) => proposal.facts.filter((fact) => fact.field === field);

  it('asks for the names of what it points to', () => {
    expect(itemsToName(item)).toEqual(['Q900000005', 'Q900000002', 'Q900000003']);
  });

  it('has dates as exact as Wikidata gives them', () => {
    expect(of('foundingDate').map(({ value }) => value)).toEqual(['1965-06']);
    expect(of('dissolutionDate')).toEqual([]);
  });

  it('has owners with share and times, a past one as superseded, and none that was withdrawn', () => {
    expect(
      of('owner').map(({ value, status, validFrom, validTo }) => [
        value,
        status,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      [{ name: 'Harbour Trust', share: 0.75 }, 'stated', '2019', undefined],
      [{ name: 'Old Dock Company' }, 'superseded', undefined, '2019-02-03'],
    ]);
  });

  it('takes the preferred statement alone', () => {
    expect(of('country').map(({ value }) => value)).toEqual(['Freedonia']);
  });

  it('has evidence with the day of the item and its licence', () => {
    expect(of('country')[0]).toMatchObject({
      asOf: '2025-07-08',
      addedBy: 'import',
      evidence: [
        {
          url: 'https://www.wikidata.org/wiki/Q900000001#P17',
          publisher: 'Wikidata',
          licence: 'CC0 1.0',
          retrieved: '2026-01-02',
        },
      ],
    });
  });

  it('has names that need a cue, hosts and accounts', () => {
    expect(proposal.names.map(({ text, kind, matching }) => [text, kind, matching])).toEqual([
      ['Harbour Echo', 'official', 'needs-cue'],
      ['HE', 'acronym', 'needs-cue'],
      ['Echo of the Harbour', 'short', 'needs-cue'],
    ]);
    expect(proposal.domains).toEqual(['harbour-echo.example.org']);
    expect(of('profile')[0]?.value).toBe('https://x.com/harbourecho');
  });

  it('keeps two founding dates that both stand, as disputed', () => {
    const two = readWikidataItem({
      entities: {
        Q1: {
          id: 'Q1',
          claims: {
            P571: [
              says(time('P571', '+1901-00-00T00:00:00Z', 9)),
              says(time('P571', '+1902-00-00T00:00:00Z', 9)),
              says(time('P571', '+1900-00-00T00:00:00Z', 7)),
            ],
          },
        },
      },
    });
    expect(
      wikidataProposal(two, new Map(), 'en', '2026-01-02').facts.map(({ value, status }) => [
        value,
        status,
      ]),
    ).toEqual([
      ['1901', 'disputed'],
      ['1902', 'disputed'],
    ]);
  });
});
