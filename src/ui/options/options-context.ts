import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../core/model/settings';
import type { PageApi } from '../own-pages/page-api';

/** What the parts of the options share. */
export interface OptionsContext {
  readonly api: PageApi;
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
  /** Said by the page's one live region. */
  readonly say: (text: string) => void;
}

const Context = createContext<OptionsContext | null>(null);
export const OptionsProvider = Context.Provider;

export function useOptions(): OptionsContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the options stands outside of them');
  return context;
}
