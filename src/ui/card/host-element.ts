import { adoptStyles } from '../tokens/adopt';
import { CARD_CSS } from './card-style';

/** Set in builds for tests alone: a closed root keeps axe and the drivers out. */
const MODE: ShadowRootMode = import.meta.env.VITE_TEST === '1' ? 'open' : 'closed';

/** The one element that Who Says adds to a page, and the root that the card is drawn in. */
export interface HostElement {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  /** Puts the host where it can be seen and used; what was hidden comes up on top of everything. */
  show(): void;
  hide(): void;
}

export function makeHostElement(): HostElement {
  // A name of its own: a page's rules for `div` don't reach it.
  const element = document.createElement('who-says-card');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: MODE, delegatesFocus: false });
  adoptStyles(root, CARD_CSS);
  const panel = document.createElement('div');
  panel.className = 'ui panel';
  root.append(panel);
  return {
    element,
    root,
    panel,
    show() {
      const home = openModal() ?? inFullScreen() ?? document.documentElement;
      // A popover that is moved is closed by that.
      if (element.parentNode !== home) home.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
  };
}

/** What fills the screen: as with a modal dialog, nothing outside of it can be clicked. A film or a frame holds no card. */
function inFullScreen(): Element | null {
  const full = document.fullscreenElement;
  return full?.matches('video,iframe,img,canvas') ? null : full;
}

/** The innermost open modal dialog: everything outside of it, our popover too, can't be clicked. */
function openModal(): HTMLDialogElement | null {
  const open = document.querySelectorAll<HTMLDialogElement>('dialog:modal');
  return open[open.length - 1] ?? null;
}
