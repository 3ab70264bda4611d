import { pageAddress } from '../../core/text/page-address';

/** Tells when a page that renders itself shows another address. A change of the fragment is none. */
export function watchAddress(win: Window, onChange: () => void, signal: AbortSignal): () => void {
  let known = win.location.href;
  const check = () => {
    const now = win.location.href;
    if (now === known) return;
    const other = pageAddress(now) !== pageAddress(known);
    known = now;
    if (other) onChange();
  };
  // Not in every supported Firefox; the watch on changes calls `check` there.
  win.navigation?.addEventListener('currententrychange', check, { signal });
  win.addEventListener('popstate', check, { signal });
  return check;
}
