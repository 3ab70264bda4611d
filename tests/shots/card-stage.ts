import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { CARD_FACTORY } from '../../src/messaging/card-port';
import type { CardState } from './card-states';
import { MESSAGES, rightToLeft } from './messages';
import { BLOCKS } from './page-text';
import { VIEWS } from './records';
import { DOCUMENT, REPLY } from './reply';

/** The strictest page there is: nothing inline, nothing from elsewhere, no string turned into markup. */
const POLICY =
  "default-src 'none'; style-src 'sha256-PAGE'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGE_CSS =
  'html{color-scheme:light dark}body{font:18px/28px Georgia,serif;max-width:620px;margin:24px auto;padding:0 16px}h1{line-height:1.2}';

/** Serves the article on which the card is drawn; `close` ends it. */
export async function serveArticle(): Promise<{ url: string; close: () => void }> {
  const hash = Buffer.from(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(PAGE_CSS)),
  ).toString('base64');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Example Daily</title><style>${PAGE_CSS}</style><main>${BLOCKS.map(
    (block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p dir="auto">${block}</p>`),
  ).join('')}</main></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-security-policy', POLICY.replace('PAGE', hash));
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Opens the card in a page that `serveArticle` serves, as the content script would. */
export async function openCard(page: Page, bundle: string, state: CardState): Promise<void> {
  // What follows is compiled by tsx, which names its functions with a helper of its own.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(bundle);
  await page.evaluate(
    ({ factory, messages, document: source, reply, views, state: given, blocks }) => {
      if (given.rtl) document.documentElement.dir = 'rtl';
      if (given.modal) {
        const dialog = document.createElement('dialog');
        dialog.append(document.querySelector('main') ?? '');
        document.body.append(dialog);
        dialog.showModal();
      }
      const starts: number[] = [];
      let at = 0;
      for (const block of blocks) {
        starts.push(at);
        at += block.length + 2;
      }
      const elements = [...document.querySelectorAll('main > *')];
      const rects = (start: number, end: number) => {
        const block = starts.findLastIndex((one) => one <= start);
        const node = elements[block]?.firstChild;
        const range = document.createRange();
        const base = starts[block] ?? 0;
        if (!node) return [];
        range.setStart(node, start - base);
        range.setEnd(node, Math.min(end - base, node.textContent?.length ?? 0));
        return [...range.getClientRects()];
      };
      const { subject } = given;
      const spanOf = (): readonly number[] | undefined => {
        if (subject.kind === 'claim') return reply.analysis.claims[subject.index]?.cue[0];
        if (subject.kind === 'annotation') return reply.placed[subject.index]?.span;
        if (subject.kind === 'selection')
          return [subject.target.position.start, subject.target.position.end];
        const mention = reply.analysis.mentions[subject.index];
        return mention && [mention.start, mention.end];
      };
      const span = spanOf() ?? [0, 1];
      const seen = rects(span[0] ?? 0, span[1] ?? 1)[0];
      if (seen && seen.bottom > innerHeight / 2 && given.height) scrollBy(0, seen.top - 60);
      const first = rects(span[0] ?? 0, span[1] ?? 1)[0] ?? new DOMRect();
      const answers: Record<string, (body: unknown) => unknown> = {
        'get-source': (body) =>
          given.loading
            ? new Promise(() => undefined)
            : (views[(body as { id: string }).id] ?? null),
        'add-correction': () => ({ id: 'k1' }),
        'edit-source': () => ({ id: 'coastal' }),
      };
      Reflect.set(globalThis, 'words', () => rects(span[0] ?? 0, span[1] ?? 1));
      const host = {
        document: () => source,
        reply: () => reply,
        settings: () => ({ theme: 'auto' }),
        message: (key: string, values: readonly string[] = []) =>
          (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
        request: async (name: string, body: unknown) => answers[name]?.(body) ?? null,
        pointerInside: () => undefined,
        closed: () => undefined,
        pinned: () => undefined,
        goTo: () => undefined,
        refresh: () => undefined,
      };
      const make = (
        globalThis as unknown as Record<string, (h: unknown) => { open(o: unknown): void }>
      )[factory];
      make?.(host).open({
        token: 1,
        subject,
        anchor: () => rects(span[0] ?? 0, span[1] ?? 1),
        point: { x: first.left + 4, y: first.top + 8 },
        pinned: given.pinned ?? false,
        sheet: given.sheet ?? false,
        takeFocus: false,
      });
    },
    {
      factory: CARD_FACTORY,
      messages: state.rtl ? rightToLeft(MESSAGES) : MESSAGES,
      document: DOCUMENT,
      reply: state.reply ?? REPLY,
      views: VIEWS,
      state,
      blocks: [...BLOCKS],
    },
  );
  await settled(page);
  await mustBeClickable(page);
  if (!state.sheet) await mustLeaveWordsFree(page);
  for (const name of state.press ?? []) {
    await press(page, name);
    await settled(page);
  }
  if (state.scrolled) {
    await page.evaluate(() => {
      const body = document.querySelector('who-says-card')?.shadowRoot?.querySelector('.body');
      body?.scrollTo(0, body.scrollHeight);
    });
  }
}

/** The card is what lies under a point in its middle; throws when something of the page covers it. */
async function mustBeClickable(page: Page): Promise<void> {
  const hit = await page.evaluate(() => {
    const box = document.querySelector('who-says-card')?.getBoundingClientRect();
    if (!box) return 'nothing: there is no card';
    const found = document.elementFromPoint(box.x + box.width / 2, box.y + 20);
    return found?.localName ?? 'nothing';
  });
  if (hit !== 'who-says-card') throw new Error(`in the place of the card is ${hit}`);
}

/** The card lies over none of the words that it was opened on; throws when it does. */
async function mustLeaveWordsFree(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    const words: DOMRect[] = Reflect.get(globalThis, 'words')();
    const card = document.querySelector('who-says-card')?.getBoundingClientRect();
    return words.some(
      (word) =>
        card &&
        word.left < card.right &&
        card.left < word.right &&
        word.top < card.bottom &&
        card.top < word.bottom,
    );
  });
  if (covered) throw new Error('the card covers the words that it was opened on');
}

/** Presses the first thing in the card whose text or label contains `name`; throws when there is none. */
async function press(page: Page, name: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const root = document.querySelector('who-says-card')?.shadowRoot;
    const all = [
      ...(root?.querySelectorAll<HTMLElement>('button, [role="button"], summary') ?? []),
    ];
    const named = (element: HTMLElement) =>
      element.getAttribute('aria-label') ?? element.textContent ?? '';
    const hit =
      all.find((element) => named(element).trim() === wanted) ??
      all.find((element) => named(element).includes(wanted));
    hit?.click();
    return hit !== undefined;
  }, name);
  if (!found) throw new Error(`nothing to press is called “${name}”`);
}

const settled = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => done()), 200)),
  );
