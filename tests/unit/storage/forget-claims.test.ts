import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../../src/storage/check-consistency';
import type { Database } from '../../../src/storage/database';
import { forget } from '../../../src/storage/forget';
import { forgetClaims, putClaimsBack } from '../../../src/storage/forget-claims';
import { keepLinks } from '../../../src/storage/keep-links';
import { keepReading } from '../../../src/storage/keep-reading';
import { everything } from '../background/backup/bring-in';
import { makeReading, newDatabase } from './make-reading';

const SANA = { by: 'sana', says: 'four people died at the harbour', killed: 4 };
const SOHR = { by: 'sohr', says: 'nine people died at the harbour', killed: 9 };

async function twoThatDiffer(): Promise<{ db: Database; a: string; b: string }> {
  const db = newDatabase();
  const one = await keepReading(db, makeReading('https://a.example/1', [SANA]));
  const two = await keepReading(db, makeReading('https://b.example/2', [SOHR]));
  const [a = '', b = ''] = [one.claimIds[0], two.claimIds[0]];
  await keepLinks(db, one.textId, []);
  await keepLinks(db, two.textId, [
    {
      a,
      b,
      relation: 'conflict',
      strict: true,
      why: { code: 'figures_exclude', values: { a: 4, b: 9 } },
      confidence: 0.8,
    },
  ]);
  return { db, a, b };
}

describe('claims that are forgotten one by one', () => {
  it('go with their links, and the other end is contested no more', async () => {
    const { db, a, b } = await twoThatDiffer();
    const gone = await forgetClaims(db, { ids: [a] });
    expect(gone.claims.map(({ id }) => id)).toEqual([a]);
    expect(gone.links).toHaveLength(1);
    expect(await db.claims.get(a)).toBeUndefined();
    expect((await db.claims.get(b))?.contestedIn).toBeUndefined();
    expect(await checkConsistency(db)).toEqual([]);
  });

  it('are back, links and marks and all, when that is undone', async () => {
    const { db, a } = await twoThatDiffer();
    const before = await everything(db);
    const gone = await forgetClaims(db, { ids: [a] });
    await putClaimsBack(db, JSON.parse(JSON.stringify(gone)));
    expect(await everything(db)).toEqual(before);
    await putClaimsBack(db, gone);
    expect(await everything(db)).toEqual(before);
  });

  it('of a source go all together, and its tally with them', async () => {
    const { db } = await twoThatDiffer();
    const before = await everything(db);
    const gone = await forgetClaims(db, { sourceKeys: ['sohr'] });
    expect(await db.tallies.get('sohr')).toBeUndefined();
    expect(await checkConsistency(db)).toEqual([]);
    await putClaimsBack(db, gone);
    expect(await everything(db)).toEqual(before);
  });

  it('don’t come back to a page that was forgotten meanwhile', async () => {
    const { db, a } = await twoThatDiffer();
    const gone = await forgetClaims(db, { ids: [a] });
    await forget(db, { page: 'https://a.example/1' });
    await putClaimsBack(db, gone);
    expect(await db.claims.get(a)).toBeUndefined();
    expect(await checkConsistency(db)).toEqual([]);
  });
});
