import type { Settings } from '../../core/model/settings';
import type { Ask, AskTab } from '../../messaging/client';

/** The tab that the popup speaks of. `url` is null where the browser doesn't tell. */
export interface TabInfo {
  readonly id: number;
  readonly url: string | null;
  readonly title: string;
}

/** What the popup needs of the browser; the entry gives it, tests give their own. */
export interface PopupApi {
  readonly ask: Ask;
  readonly askTab: AskTab;
  /** As they are kept; without the background, which takes its time to wake. */
  settings(): Promise<Settings>;
  activeTab(): Promise<TabInfo | null>;
  /** Whether the reader lets the extension read this page's site; of null, every site. */
  hasAccess(url: string | null): Promise<boolean>;
  /** Asks the reader for it; to be called in the very click. */
  requestAccess(url: string): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  close(): void;
  /** The popup was opened to write a note on what is selected. */
  readonly annotate: boolean;
}
