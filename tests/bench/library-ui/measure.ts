import type { Page } from 'puppeteer-core';

/** What the page's own scripts call. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ value: { total: number } }> };
};

/** From the beginning of the navigation to the frame after the first rows stand there, in ms. */
export async function firstScreen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector('.list-row button'))
            requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/**
 * Types a search letter by letter, each key when the rows of the one before stand there.
 * @returns for each key the time from its input event to the frame in which its rows are drawn, in ms
 */
export async function keystrokes(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  await page.focus('input[type="search"]');
  for (const letter of text) {
    await page.evaluate(() => {
      const list = document.querySelector('.list');
      const drawn = new Promise<number>((done) => {
        addEventListener(
          'input',
          () => {
            const start = performance.now();
            const seen = new MutationObserver(() => {
              if (list?.getAttribute('aria-busy') !== 'false') return;
              seen.disconnect();
              requestAnimationFrame(() => done(performance.now() - start));
            });
            if (list) seen.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
          },
          { once: true, capture: true },
        );
      });
      Object.assign(globalThis, { drawn });
    });
    await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'));
    times.push(await page.evaluate(() => Reflect.get(globalThis, 'drawn')));
  }
  return times;
}

/**
 * Waits until searches are answered from the index of words: only then is the number of hits of a common word exact.
 * @param hits fewer than the made notes that hold “killed”
 * @returns from the beginning of the navigation, in ms
 */
export async function indexReady(page: Page, hits: number): Promise<number> {
  return page.evaluate(async (least) => {
    const body = { kind: 'annotations', filters: {}, sort: 'newest', offset: 0, limit: 1 };
    const message = { whoSays: 1, name: 'library-query', body: { ...body, text: 'killed ' } };
    for (;;) {
      const { value } = await chrome.runtime.sendMessage(message);
      if (value.total > least) return Math.round(performance.now());
      await new Promise((done) => setTimeout(done, 100));
    }
  }, hits);
}

/** Scrolls the list for some seconds, a third of a screen each frame; the time between frames, in ms. */
export async function scrollFrames(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate(
    (ms) =>
      new Promise<number[]>((done) => {
        const list = document.querySelector('.list');
        const frames: number[] = [];
        const start = performance.now();
        let last = start;
        let down = true;
        const step = (now: number) => {
          frames.push(now - last);
          last = now;
          if (!list || now - start > ms) {
            done(frames.slice(1));
            return;
          }
          list.scrollBy(0, (down ? 1 : -1) * list.clientHeight * 0.33);
          // Back up after a while: what left the view is drawn and fetched anew.
          down = (now - start) % 2000 < 1500;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    seconds * 1000,
  );
}
