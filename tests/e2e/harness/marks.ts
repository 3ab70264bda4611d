import type { Page } from 'puppeteer-core';

/** A mark on the page, as the reader sees it: its highlight's name, its words, where they stand. */
export interface PageMark {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every highlight that the extension owns, by its fixed prefix. */
export async function readMarks(page: Page): Promise<PageMark[]> {
  return page.evaluate(() => {
    const marks: { name: string; text: string; x: number; y: number }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('who-says')) return;
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const rect = [...live.getClientRects()].find((r) => r.width > 2 && r.height > 2);
        marks.push({
          name,
          text: live.toString().replace(/\s+/g, ' '),
          x: rect ? rect.left + Math.min(6, rect.width / 2) : -1,
          y: rect ? rect.top + rect.height / 2 : -1,
        });
      });
    });
    return marks;
  });
}

/** Waits until the page carries at least one mark of ours. */
export async function waitForMarks(page: Page, timeout = 20_000): Promise<PageMark[]> {
  await page.waitForFunction(
    () => {
      let found = 0;
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('who-says')) found += highlight.size;
      });
      return found > 0;
    },
    { timeout, polling: 50 },
  );
  return readMarks(page);
}

/** Waits until the page carries marks of ours, or none. */
export async function waitUntilMarked(
  page: Page,
  marked: boolean,
  timeout = 15_000,
): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      let found = 0;
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('who-says')) found += highlight.size;
      });
      return found > 0 === wanted;
    },
    { timeout, polling: 50 },
    marked,
  );
}

/** Scrolls the words of a mark into view, moves the real pointer there; answers the mark where it then stands. */
export async function hoverMark(page: Page, name: string, text: string): Promise<PageMark> {
  const find = async () => {
    const marks = await readMarks(page);
    const mark = marks.find((m) => m.name === name && m.text.includes(text));
    if (!mark) {
      const there = marks.map((m) => `${m.name}: ${m.text}`).join('\n');
      throw new Error(`no mark ${name} with “${text}”; there are:\n${there}`);
    }
    return mark;
  };
  // A tab behind another has no frames to animate or scroll in.
  await page.bringToFront();
  const { y } = await find();
  await page.evaluate((top) => window.scrollBy({ top: top - 200, behavior: 'instant' }), y);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const mark = await find();
  await page.mouse.move(5, 5);
  // The pointer is looked at now and then: it is to be seen away from the mark.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  return mark;
}

/** Text of the open card; empty when there is none, or when it is drawn and waits for the end of the dwell. Test builds keep its shadow root open. */
export async function cardText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = document.querySelector('who-says-card:popover-open:not([data-waiting])');
    const card = host?.shadowRoot?.querySelector('[role="dialog"]');
    return card instanceof HTMLElement ? card.innerText : '';
  });
}

export async function waitForCard(page: Page, containing = '', timeout = 10_000): Promise<string> {
  await page.waitForFunction(
    (needle) => {
      const host = document.querySelector('who-says-card:popover-open:not([data-waiting])');
      const card = host?.shadowRoot?.querySelector('[role="dialog"]');
      return (
        card instanceof HTMLElement && card.innerText !== '' && card.innerText.includes(needle)
      );
    },
    { timeout, polling: 50 },
    containing,
  );
  return cardText(page);
}

export async function waitForNoCard(page: Page, timeout = 10_000): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('who-says-card:popover-open'), {
    timeout,
    polling: 50,
  });
}

/** Clicks, inside the card, the first button whose words or label hold `label`. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const button = await page.evaluateHandle((wanted) => {
    const root = document.querySelector('who-says-card')?.shadowRoot;
    for (const element of root?.querySelectorAll('button, [role="button"]') ?? []) {
      const label = element.getAttribute('aria-label') ?? '';
      if (`${element.textContent} ${label}`.includes(wanted)) return element;
    }
    return null;
  }, label);
  const element = button.asElement();
  if (!element) throw new Error(`no button “${label}” in the card: ${await cardText(page)}`);
  await element.evaluate((node) => {
    if (node instanceof HTMLElement) node.scrollIntoView({ block: 'nearest' });
  });
  const box = await element.boundingBox();
  if (!box) throw new Error(`the button “${label}” is not to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Types into the card's field that has, or is about to have, the focus. */
export async function typeInCard(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    () => {
      const focused = document.querySelector('who-says-card')?.shadowRoot?.activeElement;
      return focused?.matches('textarea, input') ?? false;
    },
    { timeout: 5_000, polling: 20 },
  );
  await page.keyboard.type(text);
}
