import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { violations } from '../../shots/axe';
import { hoverMark, waitForCard, waitForMarks } from '../harness/marks';
import { chooseFile, clickControl, waitForText } from '../harness/popup';
import { inBothBrowsers } from '../harness/scenario';

const REVIEWED = '54 civilians were killed in the strike on Tal Merin';

/** As Data Commons gives it; the second review lacks its rating. */
const FEED = {
  '@type': 'DataFeed',
  dataFeedElement: ['Counted by hand', null].map((alternateName, at) => ({
    '@type': 'DataFeedItem',
    item: [
      {
        '@type': 'ClaimReview',
        url: `https://desk.example/${at}`,
        claimReviewed: REVIEWED,
        author: { '@type': 'Organization', name: 'Feed Desk' },
        reviewRating: alternateName && { '@type': 'Rating', alternateName },
      },
    ],
  })),
};

/** A fact-checker's page with its ClaimReview, one more that speaks for another site, and hostile ones. */
function checkPage(address: string): string {
  const review = (url: string, author: string) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: REVIEWED,
    author: { '@type': 'Organization', name: author },
    datePublished: '2031-03-10',
    reviewRating: { alternateName: 'Borne out by <b>records</b>' },
  });
  const data = [
    { '@graph': [review(address, 'Check Desk')] },
    review('https://checkers.example/x', 'Somebody Else'),
    review('javascript:alert(1)', 'Nobody'),
  ];
  const scripts = data.map(
    (one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`,
  );
  return `<!doctype html><html lang="en"><head><title>Checked: the dead of Tal Merin | Check Desk</title>
<meta property="og:type" content="article">${scripts.join('')}
<script type="application/ld+json">{"@type":"ClaimReview", broken</script></head><body><main><article>
<h1>Checked: the dead of Tal Merin</h1>
<p>The Syrian Observatory for Human Rights said that ${REVIEWED}. The desk asked three hospitals for their lists, and compared the
names on them with those that were read out at the burials on the two days after the strike. The lists were
kept by hand and agree in all but two names, which stand on one of them alone.</p>
<p>A spokesman for the hospital said that no name had been written twice. The desk could not reach the families of
nine of those who are named, and says so here because it asks the same of others.</p>
</article></main></body></html>`;
}

inBothBrowsers('fact-checks that a page carries', (scenario) => {
  scenario('stand with the claim, there and on the next page', async ({ reader, site }) => {
    const address = site.url('checks', 'checked');
    site.keep('/checked', { body: checkPage(address) });
    const check = await reader.newPage();
    await check.goto(address);
    await waitForMarks(check);
    const cue = (await waitForMarks(check)).find(({ name }) => name.startsWith('who-says-cue'));
    if (!cue) throw new Error('no cue is marked');
    await hoverMark(check, cue.name, cue.text);
    const card = await waitForCard(check, 'Check Desk');
    expect(card).toContain('Borne out by <b>records</b>');
    expect(card).not.toContain('Somebody Else');
    expect(card).not.toContain('Nobody');
    await check.close();

    const later = await reader.newPage();
    await later.goto(site.url('daily', 'demo/daily.html'));
    const marks = await waitForMarks(later);
    const said = marks.find(
      ({ name, text }) => name.startsWith('who-says-cue-contested') && text === 'said',
    );
    if (!said) throw new Error('no contested “said” is marked');
    await hoverMark(later, said.name, said.text);
    expect(await waitForCard(later, 'Check Desk')).toContain(REVIEWED);
    await later.close();
  });

  scenario('that a feed brings in stand with the claim too', async ({ reader, site }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'who-says-feed-'));
    const file = path.join(folder, 'feed.json');
    writeFileSync(file, JSON.stringify(FEED));
    const library = await reader.openOwn('src/entries/library.html#kind=annotations', '.list');
    await library.setViewport({ width: 1200, height: 900 });
    await clickControl(library, 'Export and import');
    await chooseFile(library, file);
    await waitForText(library, '1 would be new');
    await waitForText(library, REVIEWED);
    await waitForText(library, '1 fact-check lacks something and is left out:');
    await waitForText(library, 'dataFeedElement[1].item[0].reviewRating');
    expect(await violations(library)).toEqual([]);
    await clickControl(library, 'Take it in');
    await waitForText(library, 'Taken in.');
    await library.close();

    const page = await reader.newPage();
    await page.goto(site.url('daily', 'demo/daily.html'));
    const marks = await waitForMarks(page);
    const said = marks.find(
      ({ name, text }) => name.startsWith('who-says-cue-contested') && text === 'said',
    );
    if (!said) throw new Error('no contested “said” is marked');
    await hoverMark(page, said.name, said.text);
    expect(await waitForCard(page, 'Feed Desk')).toContain('Counted by hand');
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
