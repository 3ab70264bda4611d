import { launchReader } from '../../e2e/harness/reading-browser';
import { KILLED_WITHIN, type Killing, readInPeace, type Told, wait } from './killing';
import { dice } from './made-library';

/** Ends the worker, as the browser itself does, at a random moment after each page began to load. */
export async function killWorker(killing: Killing): Promise<Told> {
  const { dist, origin, pages, kills, walker } = killing;
  const reader = await launchReader('chromium', { dist });
  try {
    const own = await reader.openOwn('src/entries/popup.html', 'body');
    await own.evaluate(walker);
    const page = await reader.newPage();
    const roll = dice(42);
    let killed = 0;
    for (let number = 0; number < pages; number++) {
      await page.goto(`${origin}/${number}`);
      if (killed < kills) {
        await wait(roll() * KILLED_WITHIN);
        await reader.stopBackground().then(
          () => killed++,
          () => undefined,
        );
      }
      await wait(200);
    }
    const before = new Set(await own.evaluate(() => walkedTables.kept()));
    const during = await own.evaluate(() => walkedTables.walk());
    await readInPeace(page, own, killing);
    const after = await own.evaluate(() => walkedTables.walk());
    const now = new Set(await own.evaluate(() => walkedTables.kept()));
    return {
      killed,
      problems: [...during.problems, ...after.problems],
      lost: [...before].filter((id) => !now.has(id)),
      during,
      after,
    };
  } finally {
    await reader.close();
  }
}
