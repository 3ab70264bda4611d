import { expect } from 'vitest';
import { hoverMark, readMarks, waitForCard, waitForMarks } from '../harness/marks';
import { inBothBrowsers } from '../harness/scenario';

const PARAGRAPHS = `
<p>Ministers met in the harbour town of Velmar on Monday. Reuters reported that the talks had lasted nine hours and ended without a text.</p>
<p>“Nobody slammed a door,” said Ines Okafor, a delegate. The United Nations said it would send a mediator before the end of the week.</p>
<p>According to local reports, fishing boats had blocked the quay since dawn. Amnesty International warned that arrests of protesters had doubled.</p>
<p>A spokesman declined to say whether the talks would go on. The harbour stayed closed to ships through the evening and the night.</p>`;

const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks in Velmar end without a text</title>
<meta property="og:type" content="article">${head}</head><body><article><h1>Talks in Velmar end without a text</h1>${body}</article></body></html>`;

inBothBrowsers('any page', (scenario) => {
  scenario(
    'the strictest policy of a page stops neither marks nor card',
    async ({ reader, site }) => {
      site.keep('/strict.html', {
        body: article(PARAGRAPHS),
        headers: {
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
        },
      });
      const page = await reader.newPage();
      await page.goto(site.url('strict', 'strict.html'));
      await waitForMarks(page);
      await hoverMark(page, 'who-says-source', 'Amnesty International');
      expect(await waitForCard(page, 'Amnesty')).toContain('Amnesty International');
      const width = await page.evaluate(() => {
        const card = document
          .querySelector('who-says-card')
          ?.shadowRoot?.querySelector('[role=dialog]');
        return card?.getBoundingClientRect().width ?? 0;
      });
      expect(width).toBeGreaterThan(300);
      expect(width).toBeLessThan(420);
      await page.close();
    },
  );

  scenario('a name cut by inline markup is one mark', async ({ reader, site }) => {
    const cut =
      '<p>The <b>Syrian</b> <i>Observatory</i> for Hu<wbr>man Rights said that four ships left.</p>';
    site.keep('/cut.html', { body: article(PARAGRAPHS + cut) });
    const page = await reader.newPage();
    await page.goto(site.url('cut', 'cut.html'));
    const marks = await waitForMarks(page);
    const text = marks.filter((m) => m.name === 'who-says-source').map((m) => m.text);
    expect(text).toContain('Syrian Observatory for Human Rights');
    await page.close();
  });

  scenario('text that arrives late is read', async ({ reader, site }) => {
    site.keep('/late.html', { body: article(PARAGRAPHS) });
    const page = await reader.newPage();
    await page.goto(site.url('late', 'late.html'));
    await waitForMarks(page);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the evening Human Rights Watch said that two of the delegates had left the town.';
      document.querySelector('article')?.append(late);
    });
    await page.waitForFunction(
      () => {
        let found = false;
        CSS.highlights.get('who-says-source')?.forEach((range) => {
          if (range.startContainer.textContent?.includes('Human Rights Watch')) found = true;
        });
        return found;
      },
      { timeout: 15_000, polling: 100 },
    );
    await page.close();
  });

  scenario('hidden text, code and editable text are not read', async ({ reader, site }) => {
    const skipped = `<p hidden>Interpol said one thing.</p><pre><code>Interpol said another.</code></pre>
<div contenteditable="true">Interpol said a third.</div><p style="position:absolute;left:-9999px">Interpol said a fourth.</p>`;
    site.keep('/hidden.html', { body: article(PARAGRAPHS + skipped) });
    const page = await reader.newPage();
    await page.goto(site.url('hidden', 'hidden.html'));
    await waitForMarks(page);
    const text = (await readMarks(page)).map((m) => m.text).join('|');
    expect(text).toContain('Reuters');
    expect(text).not.toContain('Interpol');
    await page.close();
  });

  scenario('marks that a page clears are there again', async ({ reader, site }) => {
    site.keep('/clears.html', { body: article(PARAGRAPHS) });
    const page = await reader.newPage();
    await page.goto(site.url('clears', 'clears.html'));
    const before = (await waitForMarks(page)).length;
    await page.evaluate(() => CSS.highlights.clear());
    const after = await waitForMarks(page);
    expect(after.length).toBe(before);
    await page.close();
  });

  scenario('a page in another language gets names, and no claims', async ({ reader, site }) => {
    const german = `<p>Die Minister trafen sich am Montag in der Hafenstadt. Reuters berichtete, die Gespräche hätten neun Stunden gedauert und seien ohne Ergebnis geblieben, wie es aus Kreisen der Delegation hieß.</p>
<p>Nach Angaben der Polizei blieb der Hafen bis in die Nacht geschlossen. Amnesty International warnte, die Zahl der Festnahmen habe sich verdoppelt, und forderte eine Untersuchung der Vorfälle durch unabhängige Stellen.</p>
<p>Ein Sprecher wollte nicht sagen, ob die Gespräche fortgesetzt werden. Die Fischer hatten die Mole seit dem Morgen blockiert, und am Abend war noch kein Ende abzusehen.</p>`;
    site.keep('/german.html', {
      body: article(german).replace('lang="en"', 'lang="de"'),
    });
    const page = await reader.newPage();
    await page.goto(site.url('german', 'german.html'));
    const marks = await waitForMarks(page);
    expect(marks.map((m) => m.text)).toContain('Amnesty International');
    expect(marks.filter((m) => m.name.startsWith('who-says-cue'))).toEqual([]);
    await page.close();
  });

  scenario('no page can fetch a file of the extension', async ({ reader, site }) => {
    const page = await reader.newPage();
    await page.goto(site.url('front', 'demo/index.html'));
    const seen = await page.evaluate(async (origin) => {
      const files = [
        'card.js',
        'manifest.json',
        'src/entries/content.iife.js',
        'catalogue/names.txt',
      ];
      const answers = await Promise.all(
        files.map((file) =>
          fetch(origin + file).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      );
      return answers;
    }, reader.origin);
    expect(seen).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.close();
  });
});
