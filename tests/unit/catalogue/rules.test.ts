import { describe, expect, it } from 'vitest';
import { collisions } from '../../../catalogue/rules/collisions';
import type { Located } from '../../../catalogue/rules/located';
import { danglingReferences, ownershipCycles } from '../../../catalogue/rules/ownership';
import { fact, located } from './make-record';

const named = (
  id: string,
  text: string,
  matching: 'always' | 'case-sensitive' | 'needs-cue' | 'never',
): Located => located({ id, names: [{ text, lang: 'en', kind: 'official', matching }] });

describe('collisions of names', () => {
  it('are an error in both records unless both need a cue', () => {
    const problems = collisions([
      named('a', 'The Echo', 'always'),
      named('b', 'the echo', 'needs-cue'),
    ]);
    expect(problems.map(({ file, level }) => [file, level])).toEqual([
      ['a.yaml', 'error'],
      ['b.yaml', 'error'],
    ]);
    expect(problems[0]?.message).toContain('also a name of b');
  });

  it.each([
    ['both need a cue', named('a', 'Echo', 'needs-cue'), named('b', 'Echo', 'needs-cue')],
    ['one is never matched', named('a', 'Echo', 'always'), named('b', 'Echo', 'never')],
    [
      'their case tells them apart',
      named('a', 'ECHO', 'case-sensitive'),
      named('b', 'Echo', 'case-sensitive'),
    ],
  ])('are none where %s', (_why, one, other) => {
    expect(collisions([one, other])).toEqual([]);
  });

  it('are not made by one record that bears a name twice', () => {
    const one = named('a', 'Echo', 'always');
    const twice = {
      ...one,
      record: { ...one.record, names: [...one.record.names, ...one.record.names] },
    };
    expect(collisions([twice])).toEqual([]);
  });
});

describe('collisions of ids and domains', () => {
  it('are errors', () => {
    const a = located({ id: 'a', domains: [{ host: 'example.org' }] });
    const b = located({ id: 'b', domains: [{ host: 'example.org' }] });
    const section = located({ id: 'c', domains: [{ host: 'example.org', path: 'news' }] });
    expect(collisions([a, b, section]).map(({ field }) => field)).toEqual([
      'domains[0]',
      'domains[0]',
    ]);
    expect(collisions([a, a]).map(({ message }) => message)).toContain('a stands 2 times');
  });
});

describe('the ownership graph', () => {
  const owned = (
    id: string,
    owner: string,
    field: 'owner' | 'parentOrganization' | 'subOrganization' = 'owner',
  ) => located({ id, facts: [fact(field, { entity: owner, name: owner })] });

  it('may not lead to a record that is not there', () => {
    const problems = danglingReferences([owned('a', 'nobody')], new Set(['a']));
    expect(problems[0]).toMatchObject({ file: 'a.yaml', field: 'facts[0].value.entity' });
    expect(danglingReferences([owned('a', 'b')], new Set(['a', 'b']))).toEqual([]);
  });

  it('may not run in a circle', () => {
    const round = [owned('a', 'b'), owned('b', 'c', 'parentOrganization'), owned('c', 'a')];
    expect(ownershipCycles(round)[0]?.message).toContain('a → b → c → a');
    expect(ownershipCycles(round)).toHaveLength(1);
    expect(ownershipCycles([owned('a', 'a')])).toHaveLength(1);
  });

  it('knows that a part listed by the whole and the whole named by the part are one tie', () => {
    expect(
      ownershipCycles([owned('part', 'whole'), owned('whole', 'part', 'subOrganization')]),
    ).toEqual([]);
    expect(ownershipCycles([owned('a', 'b'), owned('a', 'b', 'subOrganization')])).toHaveLength(1);
  });

  it('forgets ties that are over', () => {
    const past = located({
      id: 'b',
      facts: [{ ...fact('owner', { entity: 'a', name: 'a' }), validTo: '2020' }],
    });
    expect(ownershipCycles([owned('a', 'b'), past])).toEqual([]);
  });
});
