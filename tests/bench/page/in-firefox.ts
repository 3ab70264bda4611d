import { launchReader } from '../../e2e/harness/reading-browser';
import { cardDelays, describeDelays } from './card-delay';
import { type EventLoop, eventLoopOf } from './event-loop';
import { median } from './measure';
import { OURS, type Variant } from './variants';

const CARDS = 7;

/** Firefox gives no counters to a driver: what the page itself sees of its event loop, a row for each variant. */
export async function inFirefox(
  all: readonly Variant[],
  simple: string,
  long: string,
  rounds: number,
): Promise<void> {
  console.log(
    '| | late turns ms, simple page | late turns ms, 100,000 characters | longest turn ms | marks after ms |\n|---|---|---|---|---|',
  );
  for (const variant of all) {
    const reader = await launchReader('firefox', {
      dist: variant.dist ?? '',
      bare: variant.dist === null,
    });
    try {
      const onSimple: EventLoop[] = [];
      const onLong: EventLoop[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await reader.newPage();
        await page.bringToFront();
        onSimple.push(await eventLoopOf(page, simple));
        onLong.push(await eventLoopOf(page, long));
        await page.close();
      }
      const painted = onLong.flatMap((one) => one.painted ?? []);
      const cells = [
        median(onSimple.map((one) => one.late)),
        median(onLong.map((one) => one.late)),
        median(onLong.map((one) => one.longest)),
      ].map((n) => n.toFixed(0));
      const marks = painted.length > 0 ? median(painted).toFixed(0) : '–';
      console.log(`| ${variant.name} | ${[...cells, marks].join(' | ')} |`);
      if (variant.name !== OURS) continue;
      const page = await reader.newPage();
      console.log(`<!-- ${describeDelays(await cardDelays(page, long, CARDS))} -->`);
      await page.close();
    } finally {
      await reader.close();
    }
  }
}
