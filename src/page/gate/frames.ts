import { isOnSite } from '../../core/text/page-address';

/** A smaller frame holds a player, a button, an advertisement. */
const SMALLEST = { width: 300, height: 200 };
/** A frame of another site is read only when it takes up a page's worth of room. */
const LARGE = { width: 500, height: 400 };

const ADVERTISING =
  /doubleclick|syndication|adservice|adsystem|adnxs|criteo|taboola|outbrain|pubmatic|safeframe|google_ads|aswift_|\bad(?:s|frame|slot|server|banner)?[-_.\d]/i;

/** True for the top frame, and for a frame that can hold the article itself. */
export function mayHoldArticle(win: Window): boolean {
  if (win === win.top) return true;
  if (ADVERTISING.test(`${win.name} ${win.location.hostname}`)) return false;
  const isAtLeast = ({ width, height }: typeof LARGE) =>
    win.innerWidth >= width && win.innerHeight >= height;
  return isAtLeast(sharesSite(win) ? SMALLEST : LARGE);
}

function sharesSite(win: Window): boolean {
  const { protocol, hostname } = win.location;
  if (protocol === 'about:' || protocol === 'blob:') return true;
  const ancestor = win.location.ancestorOrigins?.[0] ?? win.document.referrer;
  if (!URL.canParse(ancestor)) return false;
  const top = new URL(ancestor).hostname.replace(/^www\./, '');
  return isOnSite(hostname, top) || isOnSite(top, hostname.replace(/^www\./, ''));
}
