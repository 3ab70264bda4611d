import { expect, it } from 'vitest';
import { bringIn } from '../unit/background/backup/bring-in';
import { fuzzImport } from './import/fuzz';
import { seeds, smallLibrary } from './import/seeds';

it('a good file of each form is taken', async () => {
  const all = await seeds();
  const [backup] = all;
  expect(all).toHaveLength(6);
  const { problem, problems } = await bringIn(await smallLibrary(), backup?.file ?? '', 'replace');
  expect(problem).toBeNull();
  expect(problems).toEqual([]);
});

it('no spoilt file crashes the import, changes the half, or reaches a prototype', async () => {
  expect(await fuzzImport(2_000, 1)).toEqual([]);
}, 300_000);
