import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TabRequestName, TabRequests } from '../../messaging/protocol';
import type { PopupApi } from './popup-api';

/** What the parts of the popup share. */
export interface PopupContext {
  readonly api: PopupApi;
  /** Asks the tab at hand; what fails is told to the reader and answered with undefined. */
  readonly askPage: <N extends TabRequestName>(
    name: N,
    body: TabRequests[N]['body'],
  ) => Promise<TabRequests[N]['reply'] | undefined>;
  /** Looks at the page again: something was changed. */
  readonly again: () => void;
  /** Said by the popup's one live region. */
  readonly say: (text: string) => void;
}

const Context = createContext<PopupContext | null>(null);
export const PopupProvider = Context.Provider;

export function usePopup(): PopupContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the popup stands outside of it');
  return context;
}
