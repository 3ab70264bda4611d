import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageApi } from '../own-pages/page-api';
import type { Place } from './address';

/** What the parts of the library share. */
export interface LibraryContext {
  readonly api: PageApi;
  readonly go: (change: Partial<Place>) => void;
  readonly say: (text: string) => void;
  /** Something was changed: lists and counts are asked for again. */
  readonly again: () => void;
  /** Takes the last import back; kept while the page is open, wherever the reader goes in it. */
  readonly importUndo: (() => Promise<void>) | null;
  readonly keepUndo: (undo: (() => Promise<void>) | null) => void;
}

const Context = createContext<LibraryContext | null>(null);
export const LibraryProvider = Context.Provider;

export function useLibrary(): LibraryContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the library stands outside of it');
  return context;
}
