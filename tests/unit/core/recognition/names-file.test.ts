import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedSource } from '../../../../src/core/model/names-index';
import { GENERIC_TYPES, SOURCE_KINDS } from '../../../../src/core/model/source';
import {
  NamesFileError,
  parseNames,
  serialiseNames,
} from '../../../../src/core/recognition/names-file';

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
    expect(parseNames(serialiseNames([gazette]))).toEqual([gazette]);
  });

  it('gives back any sources, sorted by id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: (s) => s.id }), (sources) => {
        const read = parseNames(serialiseNames(sources));
        expect(new Map(read.map((s) => [s.id, s]))).toEqual(new Map(sources.map((s) => [s.id, s])));
        expect(read.map((s) => s.id)).toEqual(sources.map((s) => s.id).sort());
      }),
    );
  });

  it('refuses a name with a separator in it', () => {
    expect(() => serialiseNames([{ ...gazette, label: 'a\tb' }])).toThrow(NamesFileError);
  });

  it('refuses a file of another format, a cut line and an unknown letter', () => {
    expect(() => parseNames('{"sources":[]}')).toThrow(NamesFileError);
    const text = serialiseNames([gazette]);
    expect(() => parseNames(text.replace(/\t[^\t]*$/, ''))).toThrow(NamesFileError);
    expect(() => parseNames(text.replace('aoThe', 'zoThe'))).toThrow(NamesFileError);
  });
});
