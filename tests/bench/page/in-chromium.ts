import { launchReader } from '../../e2e/harness/reading-browser';
import { type CardDelays, cardDelays, describeDelays } from './card-delay';
import { costOf, load, median, pointerCost, tracedScript } from './measure';
import { OURS, type Variant } from './variants';

const MOVES = 200;
const CARDS = 7;

/** The browser's own counters for each variant; a row each, printed as they come. */
export async function inChromium(
  all: readonly Variant[],
  simple: string,
  long: string,
  rounds: number,
): Promise<void> {
  console.log(
    '| | script ms, simple page | script ms, 100,000 characters | longest stretch ms | JS heap MB | ms a pointer move |\n|---|---|---|---|---|---|',
  );
  let cards: CardDelays | null = null;
  for (const variant of all) {
    const reader = await launchReader('chromium', {
      dist: variant.dist ?? '',
      bare: variant.dist === null,
    });
    try {
      const simpleMs: number[] = [];
      const longMs: number[] = [];
      const heap: number[] = [];
      const pointer: number[] = [];
      const longest: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await reader.newPage();
        const session = await load(page, simple, 'true');
        simpleMs.push((await costOf(session)).scriptMs);
        await page.close();
        const other = await reader.newPage();
        const longSession = await load(other, long, variant.done);
        heap.push((await costOf(longSession)).heapMb);
        pointer.push(await pointerCost(other, longSession, MOVES));
        await other.close();
        const traced = await reader.newPage();
        const script = await tracedScript(traced, long, variant.done);
        longMs.push(script.total);
        longest.push(script.longest);
        await traced.close();
      }
      const cells = [simpleMs, longMs, longest, heap, pointer].map(median);
      console.log(
        `| ${variant.name} | ${cells.map((n) => n.toFixed(n < 10 ? 3 : 1)).join(' | ')} |`,
      );
      if (variant.name !== OURS) continue;
      const page = await reader.newPage();
      cards = await cardDelays(page, long, CARDS);
      await page.close();
    } finally {
      await reader.close();
    }
  }
  if (cards) console.log(`\n${describeDelays(cards)}`);
}
