import { describe, expect, it } from 'vitest';
import { loadCurated } from '../../../catalogue/load/read-curated';
import { formatProblem } from '../../../catalogue/schema/problem';
import { SOUND } from './curated-text';

const TODAY = '2026-02-01';
const FILE = 'catalogue/curated/river-gazette.yaml';
const load = (text: string, file = FILE) => loadCurated(file, text, TODAY);
/** The problems of SOUND with `from` replaced by `to`. */
const broken = (from: string, to: string): string[] => {
  if (!SOUND.includes(from)) throw new Error(`SOUND has no “${from}”`);
  return load(SOUND.replace(from, to)).problems.map(formatProblem);
};

describe('a sound file', () => {
  it('has no problem', () => {
    expect(load(SOUND).problems).toEqual([]);
  });

  it('becomes a record whose facts carry their evidence, the latest as-of date and the day of reading', () => {
    const record = load(SOUND).records[0]?.record;
    const country = record?.facts[0];
    expect(record?.tier).toBe('A');
    expect(country?.asOf).toBe('2025-03');
    expect(
      country?.evidence.map(({ publisher, licence, retrieved }) => [publisher, licence, retrieved]),
    ).toEqual([
      ['River Gazette', '© publisher; fact cited', '2026-01-02'],
      ['An Encyclopaedia', 'CC BY-SA 4.0', '2026-01-02'],
    ]);
  });

  it('reads bare years as dates, names as English, and unknown facts as empty', () => {
    const record = load(SOUND).records[0]?.record;
    expect(record?.facts[1]?.value).toBe('1871');
    expect(record?.facts[2]?.validFrom).toBe('2019');
    expect(record?.names[0]?.lang).toBe('en');
    expect(record?.facts[8]).toMatchObject({ status: 'unknown-to-evidence', value: '' });
  });
});

describe('a broken file', () => {
  it('names file, line and field', () => {
    expect(broken('kind: newspaper', 'kind: newspapr')[0]).toMatch(
      /^✗ catalogue\/curated\/river-gazette\.yaml:2 kind: must be one of .*newspaper.*newspapr/u,
    );
  });

  it.each([
    [
      'a key that is not there',
      'leadership, value',
      'leadership, valeu',
      'is not a key of this format',
    ],
    [
      'evidence without licence',
      ', licence: CC BY-SA 4.0 }',
      ' }',
      'evidence.enc.licence: is missing',
    ],
    [
      'evidence without publisher',
      'publisher: An Encyclopaedia, ',
      '',
      'evidence.enc.publisher: is missing',
    ],
    [
      'evidence whose address is none',
      "'https://rivergazette.example.com/about'",
      'about',
      'must be a full address',
    ],
    ['a date in the future', 'asOf: 2025-03', 'asOf: 2031-03', 'lies in the future'],
    ['a date that does not exist', 'asOf: 2025-03', 'asOf: 2025-13', 'must be a date'],
    [
      'a fact from unknown evidence',
      'from: enc }\n  - { field: owner',
      'from: other }\n  - { field: owner',
      '“other” is not a key of evidence',
    ],
    ['a founding date in words', 'value: 1871', 'value: long ago', 'must be a date'],
    ['a state axis that is neither', "value: 'no'", "value: 'partly'", "must be 'yes' or 'no'"],
    [
      'a fact that is known and unknown',
      "value: 'no', from: own",
      "value: 'no', unknown: true, from: own",
      'both a value and unknown',
    ],
    ['a share above one', 'share: 0.75', 'share: 75', 'is a part of 1'],
    [
      'an owner with an explanation',
      'name: River Trust,',
      'name: River Trust (majority),',
      'one body',
    ],
    [
      'an owner by way of another',
      'name: River Trust,',
      'name: A. Rich through River Trust,',
      'one body',
    ],
    ['two owners in one', 'name: River Trust,', 'name: River Trust; A. Rich,', 'one body'],
    ['a country in lower case', 'country: GB', 'country: gb', 'alpha-2'],
    ['a host with www', '[rivergazette', '[www.rivergazette', 'leave www. out'],
    [
      'a short name matched everywhere',
      'acronym, matching: needs-cue',
      'acronym, matching: always',
      'is short',
    ],
    [
      'a missing state axis',
      '  - { field: stateGovernance, unknown: true, from: [own, enc] }\n',
      '',
      'lacks stateGovernance',
    ],
    [
      'an id that is not the file’s',
      'id: river-gazette',
      'id: river',
      'the file is “river-gazette”',
    ],
  ])('%s', (_what, from, to, message) => {
    expect(broken(from, to).join('\n')).toContain(message);
  });

  it('has fewer than eight facts with a value', () => {
    const text = SOUND.replace(/ {2}- \{ field: (?:headquarters|leadership).*\n/gu, '');
    expect(load(text).problems.map(({ message }) => message)).toEqual([
      'has 7 facts with a value; tier A needs 8',
    ]);
  });

  it('rests on one publisher alone', () => {
    const text = SOUND.replace('publisher: An Encyclopaedia', 'publisher: River Gazette');
    expect(load(text).problems[0]?.message).toContain('tier A needs 2');
  });

  it('quotes more than 25 words', () => {
    const quote = Array.from({ length: 26 }, () => 'word').join(' ');
    expect(broken('asOf: 2024,', `asOf: 2024, quote: ${quote},`).join()).toContain(
      'quote has 26 words',
    );
    expect(broken('asOf: 2024,', `asOf: 2024, quote: ${quote.slice(5)},`)).toEqual([]);
  });

  it('is no YAML', () => {
    expect(load('id: [').problems[0]?.message).toContain('is not YAML');
  });

  it('warns of evidence that no fact uses', () => {
    const text = SOUND.replace(
      'facts:',
      "  spare: { url: 'https://x.example.org/', title: X, publisher: X, asOf: 2024, relation: independent, licence: CC0 }\nfacts:",
    );
    expect(load(text).problems).toMatchObject([{ level: 'warning', field: 'evidence.spare' }]);
  });
});

describe('facts that disagree', () => {
  const line = '  - { field: foundingDate, value: 1871, from: enc }';

  it('may stand side by side only as disputed', () => {
    expect(
      broken(line, `${line}\n  - { field: foundingDate, value: 1872, from: own }`).join(),
    ).toContain('a second foundingDate is stated');
  });

  it('are both kept when both are disputed', () => {
    const pair = `${line.replace(' }', ', status: disputed }')}\n  - { field: foundingDate, value: 1872, from: own, status: disputed }`;
    expect(broken(line, pair)).toEqual([]);
  });

  it('are not disputed alone', () => {
    expect(broken(line, line.replace(' }', ', status: disputed }')).join()).toContain(
      'disputed by no other fact',
    );
  });

  it('are not said twice', () => {
    expect(broken(line, `${line}\n${line}`).join()).toContain('says the same as facts[1]');
  });
});
