import { describe, expect, it } from 'vitest';
import type { ReaderOverlay } from '../../../../src/core/exchange/source-pack';
import { indexPack } from '../../../../src/core/exchange/source-pack-index';
import { matchPack } from '../../../../src/core/exchange/source-pack-match';
import { mergeRecord } from '../../../../src/core/exchange/source-pack-merge';
import { applyPlanned, planImport } from '../../../../src/core/exchange/source-pack-plan';
import type { NamedSource } from '../../../../src/core/model/names-index';
import { fact, record } from '../../catalogue/make-record';

const bundle = record({
  id: 'echo',
  names: [{ text: 'The Echo', lang: 'en', kind: 'official', matching: 'always' }],
  domains: [{ host: 'echo.example.org' }],
  facts: [
    fact('foundingDate', '1901'),
    fact('owner', { name: 'Trust' }),
    fact('headquarters', 'Ham'),
  ],
});
const mine: ReaderOverlay = {
  id: 'echo',
  addNames: [],
  addDomains: [],
  setFacts: [{ ...fact('owner', { name: 'My finding' }), addedBy: 'user' }],
};

/** What the bundle said when the reader wrote. */
const under = bundle.facts.filter(({ field }) => field === 'owner');

describe('an update of the bundle', () => {
  const updated = {
    ...bundle,
    facts: [fact('foundingDate', '1902'), fact('owner', { name: 'Holding' }), fact('mission', 'M')],
  };

  it('never overwrites what the reader wrote', () => {
    const { record: seen } = mergeRecord(updated, { ...mine, under });
    expect(seen.facts.filter(({ field }) => field === 'owner').map(({ value }) => value)).toEqual([
      { name: 'My finding' },
    ]);
    expect(seen.facts.find(({ field }) => field === 'foundingDate')?.value).toBe('1902');
  });

  it('shows what it changes under an edit', () => {
    expect(mergeRecord(updated, { ...mine, under }).underneath).toMatchObject([
      {
        field: 'owner',
        changed: true,
        bundle: [{ value: { name: 'Holding' } }],
        reader: [{ value: { name: 'My finding' } }],
      },
    ]);
    expect(mergeRecord(bundle, { ...mine, under }).underneath[0]?.changed).toBe(false);
    expect(mergeRecord(bundle, mine).underneath[0]?.changed).toBe(false);
  });

  it('that drops a source leaves the reader’s part of it', () => {
    const { record: seen, underneath } = mergeRecord(null, {
      ...mine,
      label: 'Echo',
      kind: 'magazine',
      addDomains: ['e.example.org/x'],
    });
    expect(seen).toMatchObject({
      id: 'echo',
      tier: 'user',
      kind: 'magazine',
      domains: [{ host: 'e.example.org', path: 'x' }],
    });
    expect(seen.names[0]?.text).toBe('Echo');
    expect(underneath).toEqual([]);
  });
});

describe('finding whom a pack speaks of', () => {
  const known: NamedSource[] = [
    {
      id: 'echo',
      label: 'The Echo',
      kind: 'newspaper',
      country: 'GB',
      aliases: [{ text: 'The Echo', matching: 'always', kind: 'official' }],
      domains: ['echo.example.org'],
    },
    {
      id: 'sun-a',
      label: 'Sun',
      kind: 'newspaper',
      aliases: [{ text: 'Sun', matching: 'needs-cue', kind: 'official' }],
      domains: [],
    },
    {
      id: 'sun-b',
      label: 'Sun',
      kind: 'newspaper',
      aliases: [{ text: 'The Sun', matching: 'needs-cue', kind: 'official' }],
      domains: [],
    },
  ];
  const named = (text: string, country?: string) => ({
    names: [{ text, lang: 'en', kind: 'official', matching: 'needs-cue' } as const],
    ...(country === undefined ? {} : { country }),
  });

  it.each([
    ['its id', { id: 'echo' }, 'echo'],
    ['its domain', { domains: [{ host: 'echo.example.org' }] }, 'echo'],
    ['a name that is one source’s alone', named('echo'), 'echo'],
    ['a name of another country', named('Echo', 'FR'), null],
    ['a name that two bear', named('The Sun'), null],
    ['an id that nobody has', { id: 'nobody' }, null],
  ])('by %s', (_how, one, id) => {
    expect(matchPack([one], known)[0]?.id).toBe(id);
  });
});

describe('a dry run', () => {
  const pack = {
    id: 'echo',
    names: [
      { text: 'The Echo', lang: 'en', kind: 'official', matching: 'needs-cue' } as const,
      { text: 'TE', lang: 'en', kind: 'acronym', matching: 'needs-cue' } as const,
    ],
    domains: [{ host: 'echo.example.org' }, { host: 'echo2.example.org' }],
    facts: [
      fact('foundingDate', '1901'),
      fact('headquarters', 'Egg'),
      fact('owner', { name: 'Pack' }),
      fact('mission', 'M'),
    ],
  };
  const plan = planImport(
    [{ record: pack, id: 'echo' }],
    new Map([['echo', bundle]]),
    new Map([['echo', mine]]),
  );
  const planned = plan.planned[0];

  it('says what would be added, changed, is there, and is left for the reader’s word', () => {
    expect(planned?.added.map(({ field }) => field)).toEqual(['mission']);
    expect(planned?.changed.map(({ fact: { field } }) => field)).toEqual(['headquarters']);
    expect(planned?.conflicts.map(({ fact: { field } }) => field)).toEqual(['owner']);
    expect(planned?.sameCount).toBe(1);
    expect(planned?.names.map(({ text }) => text)).toEqual(['TE']);
    expect(planned?.domains).toEqual([{ host: 'echo2.example.org' }]);
  });

  it('taken up, keeps every word of the reader', () => {
    if (planned === undefined) throw new Error('nothing planned');
    for (const withChanges of [false, true]) {
      const overlay = applyPlanned(planned, mine, withChanges);
      expect(overlay.setFacts.slice(0, mine.setFacts.length)).toEqual(mine.setFacts);
      expect(overlay.setFacts.filter(({ field }) => field === 'owner')).toHaveLength(1);
      expect(overlay.setFacts.some(({ field }) => field === 'headquarters')).toBe(withChanges);
      expect(overlay.setFacts.at(-1)?.addedBy).toBe('import');
    }
  });

  it('makes a new source of a record with name and kind, and says why it makes none of others', () => {
    const names = [
      { text: 'Fog & Co', lang: 'en', kind: 'official', matching: 'needs-cue' } as const,
    ];
    const { planned: made, skipped } = planImport(
      [
        { record: { names, kind: 'magazine', country: 'GB' }, id: null },
        { record: { names, kind: 'magazine' }, id: null },
        { record: { names }, id: null },
        { record: { domains: [{ host: 'x.example.org' }] }, id: null },
      ],
      new Map(),
      new Map(),
    );
    expect(made.map(({ id, isNew }) => [id, isNew])).toEqual([
      ['own-fog-co', true],
      ['own-fog-co-2', true],
    ]);
    expect(skipped.map(({ label }) => label)).toEqual(['Fog & Co', 'x.example.org']);
    const [first] = made;
    if (first === undefined) throw new Error('nothing planned');
    expect(applyPlanned(first, undefined, false)).toMatchObject({
      label: 'Fog & Co',
      kind: 'magazine',
      country: 'GB',
    });
  });

  it('run twice, finds nothing left to add', () => {
    if (planned === undefined) throw new Error('nothing planned');
    const after = applyPlanned(planned, mine, true);
    const again = planImport(
      [{ record: pack, id: 'echo' }],
      new Map([['echo', bundle]]),
      new Map([['echo', after]]),
    );
    expect(again.planned[0]).toMatchObject({ names: [], domains: [], added: [], changed: [] });
  });
});

describe('a pack that is switched on', () => {
  const judgement = {
    assessor: 'A',
    assessorUrl: 'https://a.example.org',
    scale: 'S',
    value: 'V',
    published: '2024',
    url: 'https://a.example.org/1',
    licence: 'CC BY-SA 4.0',
    kind: 'reliability',
  } as const;
  const index = indexPack({
    format: 'who-says-source-pack',
    version: 1,
    title: 'T',
    licence: 'L',
    records: [
      { id: 'echo', assessments: [judgement, { ...judgement, scope: 'politics' }] },
      { domains: [{ host: 'fog.example.org' }], assessments: [judgement] },
    ],
  });

  it('gives all scopes of a source, by id or domain', () => {
    expect(index.assessmentsOf(bundle)).toHaveLength(2);
    expect(index.assessmentsOf({ id: 'x', domains: [{ host: 'fog.example.org' }] })).toHaveLength(
      1,
    );
    expect(index.assessmentsOf({ id: 'x', domains: [] })).toEqual([]);
  });
});
