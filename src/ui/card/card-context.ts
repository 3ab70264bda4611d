import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardHost } from '../../messaging/card-port';
import type { NoteDraft } from '../parts/note-editor';
import type { SourceCache } from './source-cache';
import type { Stop } from './trail';

/** What the parts of the card share. */
export interface CardContext {
  readonly host: CardHost;
  /** Shows something in the same card, with a way back. */
  readonly show: (stop: Stop) => void;
  /** Said by the card's one live region. */
  readonly say: (text: string) => void;
  /** The card stays open: the reader has begun to write in it. */
  readonly keepOpen: () => void;
  readonly close: () => void;
  readonly sources: SourceCache;
  /** Notes begun and not saved, by the words they are about: a key pressed too soon loses nothing. */
  readonly drafts: Map<string, NoteDraft>;
}

const Context = createContext<CardContext | null>(null);
export const CardProvider = Context.Provider;

export function useCard(): CardContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the card stands outside of it');
  return context;
}
