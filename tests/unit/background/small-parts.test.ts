import { describe, expect, it, vi } from 'vitest';
import { showBadge } from '../../../src/background/browser/badge';
import { sourcePlace } from '../../../src/background/browser/look-up-source';
import { SettingsStore } from '../../../src/background/browser/settings-store';
import { siteOf } from '../../../src/background/browser/site-of';
import { editSource, overlayOf, putOverlays } from '../../../src/background/catalogue/edit-source';
import { ownerChain } from '../../../src/background/catalogue/owner-chain';
import { withEdits } from '../../../src/background/reading/engine-host';
import { runInSlices } from '../../../src/background/reading/run-in-slices';
import { nextDensity } from '../../../src/background/run-command';
import { mergeRecord } from '../../../src/core/exchange/source-pack-merge';
import type { NamedSource } from '../../../src/core/model/names-index';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { SourceRecord } from '../../../src/core/model/source';
import { keptInDatabase } from '../../../src/storage/kept-in-database';
import { Vault } from '../../../src/storage/vault';
import { fact, record } from '../catalogue/make-record';
import { newDatabase } from '../storage/make-reading';

const SANA: NamedSource = {
  id: 'sana',
  label: 'Syrian Arab News Agency',
  kind: 'news-agency',
  aliases: [{ text: 'SANA', matching: 'case-sensitive', kind: 'acronym' }],
  domains: ['sana.sy'],
};

describe('the badge', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [250, '99+'],
  ])('shows %i contested claims as “%s”', async (contested, text) => {
    const setBadgeText = vi.fn(async () => {});
    const setBadgeBackgroundColor = vi.fn(async () => {});
    await showBadge({ setBadgeText, setBadgeBackgroundColor }, 3, contested);
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 3, text });
  });
});

describe('looking up a selection', () => {
  it('opens the source of that name, or the list searched for it', () => {
    expect(sourcePlace(' sana ', [SANA])).toBe('sources/sana');
    expect(sourcePlace('the Agency', [SANA])).toBe('sources?text=the%20Agency');
  });
});

describe('the settings', () => {
  it('fall back to the defaults field by field where what is kept can’t be read', async () => {
    const items: Record<string, unknown> = { settings: { density: 'full', rememberDays: 'long' } };
    const store = new SettingsStore({
      get: async () => items,
      set: async (more) => {
        Object.assign(items, more);
      },
    });
    expect(await store.get()).toEqual({ ...DEFAULT_SETTINGS, density: 'full' });
    await Promise.all([store.set({ badge: false }), store.set({ theme: 'dark' })]);
    expect(await store.get()).toMatchObject({ density: 'full', badge: false, theme: 'dark' });
  });

  it('go round the three densities', () => {
    expect(nextDensity('quiet')).toBe('full');
    expect(nextDensity('on-demand')).toBe('quiet');
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.news.example.co.uk/a', 'example.co.uk'],
    ['https://someone.github.io/a', 'someone.github.io'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['nonsense', ''],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

const nothingBundled = async () => null;

describe('the reader’s own sources', () => {
  it('add names to a known one and come beside the others as new ones', async () => {
    const kept = keptInDatabase(new Vault(newDatabase()));
    await editSource(
      {
        id: 'sana',
        addNames: [{ text: 'Sana Agency', lang: 'en', kind: 'short', matching: 'always' }],
      },
      kept,
      nothingBundled,
      1,
      () => 'x',
    );
    const id = await editSource(
      { id: null, label: 'Harbour Watch' },
      kept,
      nothingBundled,
      1,
      () => 'x',
    );
    expect(id).toBe('own-x');
    const names = withEdits([SANA], await kept.sourceEdits());
    expect(names.find((source) => source.id === 'sana')?.aliases.map(({ text }) => text)).toEqual([
      'SANA',
      'Sana Agency',
    ]);
    expect(names.find((source) => source.id === 'own-x')?.label).toBe('Harbour Watch');
  });

  it('keep what was changed before', async () => {
    const kept = keptInDatabase(new Vault(newDatabase()));
    await editSource({ id: 'sana', note: 'state agency' }, kept, nothingBundled, 1, () => 'x');
    await editSource({ id: 'sana', label: 'Sana' }, kept, nothingBundled, 2, () => 'x');
    expect(await kept.sourceEdit('sana')).toMatchObject({
      note: 'state agency',
      label: 'Sana',
      created: 1,
      modified: 2,
    });
  });

  it('keep what the catalogue said when they were written, field by field', async () => {
    const kept = keptInDatabase(new Vault(newDatabase()));
    const says = (owner: string, founded: string) => async () =>
      record({
        id: 'sana',
        facts: [fact('owner', owner), fact('foundingDate', founded)],
      });
    const mine = (field: 'owner' | 'foundingDate', value: string) => ({
      id: 'sana',
      setFacts: [{ ...fact(field, value), addedBy: 'user' as const }],
    });
    await editSource(mine('owner', 'mine'), kept, says('A', '1965'), 1, () => 'x');
    await editSource(mine('foundingDate', '1960'), kept, says('B', '1966'), 2, () => 'x');
    const edit = await kept.sourceEdit('sana');
    expect(edit?.under?.map(({ value }) => value)).toEqual(['A', '1966']);
    if (!edit) throw new Error('nothing was kept');
    const { underneath } = mergeRecord(await says('B', '1966')(), edit);
    expect(underneath.map(({ field, changed }) => [field, changed])).toEqual([
      ['owner', true],
      ['foundingDate', false],
    ]);
  });

  it('are put in place together, taken away, and put back', async () => {
    const kept = keptInDatabase(new Vault(newDatabase()));
    await editSource({ id: 'sana', note: 'before' }, kept, nothingBundled, 1, () => 'x');
    const before = await kept.sourceEdit('sana');
    const overlay = { addNames: [], addDomains: ['a.example'], setFacts: [], note: '' };
    await putOverlays(
      [
        { id: 'sana', overlay: null },
        { id: 'own-a', overlay },
      ],
      kept,
      nothingBundled,
      2,
    );
    expect((await kept.sourceEdits()).map(({ id }) => id)).toEqual(['own-a']);
    await putOverlays(
      [
        { id: 'sana', overlay: before && overlayOf(before) },
        { id: 'own-a', overlay: null },
      ],
      kept,
      nothingBundled,
      3,
    );
    expect(await kept.sourceEdits()).toMatchObject([{ id: 'sana', note: 'before' }]);
    await expect(
      putOverlays(
        [
          { id: 'sana', overlay: null },
          { id: 'b', overlay: { ...overlay, kind: 'oracle' } },
        ],
        kept,
        nothingBundled,
        4,
      ),
    ).rejects.toThrow('oracle');
    expect(await kept.sourceEdits()).toHaveLength(1);
  });

  it('need a name, and a kind that exists', async () => {
    const kept = keptInDatabase(new Vault(newDatabase()));
    const make = (edit: { label?: string; kind?: string }) =>
      editSource({ id: null, ...edit }, kept, nothingBundled, 1, () => 'x');
    await expect(make({ label: ' ' })).rejects.toThrow('name');
    await expect(make({ label: 'A', kind: 'oracle' })).rejects.toThrow('oracle');
  });
});

describe('the chain of owners', () => {
  const record = (id: string, owner: string | null): SourceRecord => ({
    id,
    tier: 'A',
    names: [],
    kind: 'company',
    domains: [],
    sameAs: [],
    assessments: [],
    facts: owner
      ? [
          {
            field: 'owner',
            value: { entity: owner, name: owner.toUpperCase() },
            asOf: '2024',
            status: 'stated',
            evidence: [],
            addedBy: 'bundle',
          },
        ]
      : [],
  });
  const records = new Map(
    [record('a', 'b'), record('b', 'c'), record('c', null), record('x', 'y'), record('y', 'x')].map(
      (one) => [one.id, one],
    ),
  );
  const chainOf = async (id: string) => {
    const first = records.get(id);
    if (!first) throw new Error(id);
    const chain = await ownerChain(first, async (owner) => records.get(owner) ?? null);
    return chain.map(({ name }) => name);
  };

  it('is told nearest first', async () => {
    expect(await chainOf('a')).toEqual(['B', 'C']);
  });

  it('ends where it would close to a circle', async () => {
    expect(await chainOf('x')).toEqual(['Y']);
  });
});

describe('running in slices', () => {
  it('lets others in after each slice, and no oftener', async () => {
    let clock = 0;
    const breathe = vi.fn(async () => {});
    function* steps(): Generator<undefined, string> {
      for (let step = 0; step < 10; step++) {
        clock += 5;
        yield;
      }
      return 'done';
    }
    expect(await runInSlices(steps(), () => clock, breathe)).toBe('done');
    expect(breathe).toHaveBeenCalledTimes(3);
  });
});
