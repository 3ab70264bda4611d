/** What happens in the card is none of the page's business: its shortcuts, its outside clicks, its focus traps. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'submit',
  'toggle',
];

/** Stops the events of the card at its root, after its own handlers have run. */
export function swallowEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const name of KEPT) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
