import type { Settings } from '../../core/model/settings';
import { lookAtPage, type PageState } from './page-state';
import type { PopupApi } from './popup-api';

/** A tab that takes longer to answer is waited for with the popup already open, in ms. */
const PATIENCE_MS = 80;

/** What the popup knows before it is drawn: the first thing seen is the answer, not a skeleton of it. */
export interface Opening {
  /** Null where the tab has not answered yet; `late` is then still on its way. */
  readonly page: PageState | null;
  readonly late: Promise<PageState>;
  readonly settings: Settings;
}

/** Asks the tab and the settings at once, neither by way of the background, which may be asleep. */
export async function openPopup(api: PopupApi): Promise<Opening> {
  const late = lookAtPage(api);
  const patience = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));
  const [page, settings] = await Promise.all([Promise.race([late, patience]), api.settings()]);
  return { page, late, settings };
}
