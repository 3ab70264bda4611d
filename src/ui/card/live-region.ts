/** A region that is filled in the moment it appears isn't read: the words come a little after. */
const AFTER_MS = 80;

/** The card's one polite live region. */
export function makeLiveRegion(root: ShadowRoot): { say(text: string): void } {
  const frame = document.createElement('div');
  frame.className = 'ui unseen-frame';
  const region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  frame.append(region);
  root.append(frame);
  let timer = 0;
  return {
    say(text) {
      clearTimeout(timer);
      region.textContent = '';
      timer = window.setTimeout(() => {
        region.textContent = text;
      }, AFTER_MS);
    },
  };
}
