import type { Browser } from 'webextension-polyfill';

/**
 * The pieces of JSON-LD in a tab's page that speak of a fact-check. Asked for by the background, so that the
 * content script in every page needs no code for what few pages have. Empty where the page is gone or closed to us.
 */
export async function claimReviewTexts(browser: Browser, tabId: number): Promise<string[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId },
      func: textsInPage,
    });
    const texts: unknown = results[0]?.result;
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch (error) {
    console.info('[who-says] no JSON-LD of a page that is gone', error);
    return [];
  }
}

/** Runs in the page's own frame and sees nothing of this module. */
function textsInPage(): string[] {
  const most = 200_000;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts, ({ textContent }) => textContent ?? '')
    .filter((text) => text.length <= most && text.includes('ClaimReview'))
    .slice(0, 8);
}
