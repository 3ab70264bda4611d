import { describe, expect, it } from 'vitest';
import { forgetInLocal, keptInLocal } from '../../../src/storage/kept-in-local';

function area() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => structuredClone(key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      Object.assign(items, structuredClone(more));
    },
  };
}

const note = (id: string, pageUrl: string, created: string) => ({
  id,
  pageUrl,
  pageTitle: '',
  target: null,
  kind: 'page' as const,
  sourceId: null,
  sourceName: null,
  note: id,
  tags: [],
  created,
  modified: created,
});

async function filled() {
  const local = area();
  const kept = keptInLocal(local);
  await kept.saveAnnotations([
    { annotation: note('a', 'https://a.example/1', '2026-03-01T00:00:00Z'), site: '' },
    { annotation: note('b', 'https://news.a.example/2', '2026-03-02T00:00:00Z'), site: '' },
    { annotation: note('c', 'https://nota.example/3', '2026-03-03T00:00:00Z'), site: '' },
  ]);
  await kept.saveCorrection(
    {
      id: 'k',
      created: '2026-03-01T00:00:00Z',
      correction: { kind: 'not-a-source', alias: 'X', pageUrl: 'https://a.example/1' },
    },
    null,
  );
  return { local, kept };
}

describe('forgetting where there is no database', () => {
  it.each([
    ['a page', { page: 'https://a.example/1#part' }, ['c', 'b'], 0],
    ['a site with what stands under it', { site: 'a.example' }, ['c'], 0],
    ['a span of time', { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 4) }, ['a'], 1],
    ['all', { all: true }, [], 0],
  ] as const)('forgets %s', async (_name, scope, left, corrections) => {
    const { local, kept } = await filled();
    await forgetInLocal(local, scope);
    expect((await kept.annotations(null, 10)).map(({ id }) => id)).toEqual(left);
    expect(await kept.corrections()).toHaveLength(corrections);
  });

  it('writes nothing where nothing is kept', async () => {
    const local = area();
    await forgetInLocal(local, { all: true });
    expect(local.items).toEqual({});
  });
});
