import { describe, expect, it } from 'vitest';
import { linkOwners } from '../../../catalogue/build-steps/link-owners';
import { toNamedSource } from '../../../catalogue/build-steps/named-source';
import { withoutDangling } from '../../../catalogue/build-steps/without-dangling';
import type { FactValue } from '../../../src/core/model/source';
import { fact, located, record } from './make-record';

const owner = located({
  id: 'harbour-trust',
  tier: 'entity',
  kind: 'company',
  names: [{ text: 'Harbour Trust', lang: 'en', kind: 'official', matching: 'never' }],
});
const owned = (value: FactValue) => located({ id: 'echo', facts: [fact('owner', value)] });
const entityOf = (value: FactValue, ...others: ReturnType<typeof located>[]) => {
  const [first] = linkOwners([owned(value), owner, ...others]);
  const linked = first?.record.facts[0]?.value;
  return typeof linked === 'object' ? linked.entity : undefined;
};

describe('an owner that is named and not pointed to', () => {
  it.each([
    ['Harbour Trust', 'harbour-trust'],
    ['The Harbour Trust', 'harbour-trust'],
    ['Harbour Trust, Dock Company and others', undefined],
    ['Harbour Trust Holdings', undefined],
  ])('%s → %s', (name, id) => {
    expect(entityOf({ name })).toBe(id);
  });

  it('keeps what it pointed to already, and its words', () => {
    expect(entityOf({ name: 'Harbour Trust', entity: 'other' })).toBe('other');
    const [first] = linkOwners([owned({ name: 'The Harbour Trust', share: 0.6 }), owner]);
    expect(first?.record.facts[0]?.value).toEqual({
      name: 'The Harbour Trust',
      share: 0.6,
      entity: 'harbour-trust',
    });
  });

  it('is left alone where two records bear the name, and where it would point to itself', () => {
    const twin = located({ ...owner.record, id: 'harbour-trust-2' });
    expect(entityOf({ name: 'Harbour Trust' }, twin)).toBeUndefined();
    const own = located({
      ...owner.record,
      id: 'x',
      tier: 'A',
      names: [{ text: 'X Group', lang: 'en', kind: 'official', matching: 'always' }],
      facts: [fact('owner', { name: 'X Group' })],
    });
    expect(linkOwners([own])[0]?.record.facts[0]?.value).toEqual({ name: 'X Group' });
  });
});

describe('what is shipped', () => {
  it('names in the index who owns a source now, and who did no longer', () => {
    const facts = [
      fact('owner', { entity: 'a', name: 'A' }),
      fact('parentOrganization', { entity: 'b', name: 'B' }),
      { ...fact('owner', { entity: 'c', name: 'C' }), validTo: '2020' },
      { ...fact('owner', { entity: 'd', name: 'D' }), status: 'superseded' as const },
      fact('owner', { name: 'E' }),
    ];
    expect(toNamedSource(record({ id: 'echo', facts })).owners).toEqual(['a', 'b']);
  });

  it('points to no record that is not there', () => {
    const facts = [
      fact('owner', { entity: 'gone', name: 'Gone', share: 1 }),
      fact('owner', { entity: 'here', name: 'Here' }),
    ];
    expect(
      withoutDangling(record({ id: 'echo', facts }), new Set(['here'])).facts.map(
        ({ value }) => value,
      ),
    ).toEqual([
      { name: 'Gone', share: 1 },
      { entity: 'here', name: 'Here' },
    ]);
  });
});
