import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedSource } from '../../../../src/core/model/names-index';
import { GENERIC_TYPES, SOURCE_KINDS } from '../../../../src/core/model/source';
import { NamesFileError, parseNames, serialiseNames } from '../../../../src/core/recognition';

const gazette: NamedSource = {
  id: 'harbour-gazette',
  label: 'Harbour Gazette',
  kind: 'newspaper',
  country: 'IE',
  aliases: [
    { text: 'The Harbour Gazette', matching: 'always', kind: 'official' },
    { text: 'Gazette', matching: 'needs-cue', kind: 'short' },
  ],
  domains: ['gazette.example', 'blogs.example/harbour'],
  owners: ['harbour-holdings'],
};

const word = fc.string({ minLength: 1 }).filter((s) => !/[\t\n\r|]/.test(s));
const source: fc.Arbitrary<NamedSource> = fc
  .record({
    id: word,
    label: word,
    kind: fc.constantFrom(...SOURCE_KINDS),
    generic: fc.option(fc.constantFrom(...GENERIC_TYPES), { nil: undefined }),
    country: fc.option(fc.constantFrom('SY', 'GB'), { nil: undefined }),
    aliases: fc.array(
      fc.record({
        text: word,
        matching: fc.constantFrom('always', 'case-sensitive', 'needs-cue', 'never'),
        kind: fc.constantFrom('official', 'short', 'acronym', 'native', 'former', 'programme'),
      }),
    ),
    domains: fc.array(word),
    owners: fc.option(fc.array(word, { minLength: 1 }), { nil: undefined }),
  })
  .map(({ generic, country, owners, ...rest }) => ({
    ...rest,
    ...(generic && { generic }),
    ...(country && { country }),
    ...(owners && { owners }),
  }));

describe('the names index as a file', () => {
  it('gives back what was written', () => {
    expect(parseNames(serialiseNames([gazette])).all()).toEqual([gazette]);
  });

  it('gives back any sources, sorted by id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: (s) => s.id }), (sources) => {
        const read = parseNames(serialiseNames(sources)).all();
        expect(new Map(read.map((s) => [s.id, s]))).toEqual(new Map(sources.map((s) => [s.id, s])));
        expect(read.map((s) => s.id)).toEqual(sources.map((s) => s.id).sort());
      }),
    );
  });

  it('says under which words and domains a source is looked up', () => {
    const index = parseNames(
      serialiseNames([gazette, { ...gazette, id: 'the-now', domains: ['www.Now.example/'] }]),
    );
    expect(new Map(index.starts).get('harbour')).toEqual([0, 0, 1, 0]);
    expect(new Map(index.starts).get('gazette')).toEqual([0, 1, 1, 1]);
    expect(index.domains).toEqual([
      ['gazette.example', 0],
      ['blogs.example/harbour', 0],
      ['now.example', 1],
    ]);
  });

  it('finds a source by its id and by its place, and none where there is none', () => {
    const ids = ['a', 'ab', 'b', 'harbour', 'zz'];
    const index = parseNames(serialiseNames(ids.map((id) => ({ ...gazette, id }))));
    expect(index.size).toBe(5);
    expect(ids.map((id) => index.byId(id)?.id)).toEqual(ids);
    expect(index.byId('harbour')).toBe(index.at(3));
    expect(['', 'aa', 'zzz'].map((id) => index.byId(id))).toEqual([null, null, null]);
    expect(index.at(5)).toBeNull();
  });

  it('holds no source where none was written', () => {
    const index = parseNames(serialiseNames([]));
    expect(index.all()).toEqual([]);
    expect(index.byId('harbour')).toBeNull();
  });

  it('refuses a name with a separator in it', () => {
    expect(() => serialiseNames([{ ...gazette, label: 'a\tb' }])).toThrow(NamesFileError);
  });

  it('refuses a file of another format, another version and a cut file', () => {
    const text = serialiseNames([gazette]);
    expect(() => parseNames('{"sources":[]}')).toThrow(NamesFileError);
    expect(() => parseNames(text.replace('names 2', 'names 1'))).toThrow(NamesFileError);
    expect(() => parseNames(text.slice(0, 30))).toThrow(NamesFileError);
  });

  it('refuses a cut line and an unknown letter when the source is read', () => {
    const text = serialiseNames([gazette]);
    expect(() => parseNames(text.replace(/\t[^\t]*$/, '')).at(0)).toThrow(NamesFileError);
    expect(() => parseNames(text.replace('aoThe', 'zoThe')).at(0)).toThrow(NamesFileError);
  });
});
