import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SourceView } from '../../messaging/protocol';
import { useCard } from './card-context';
import type { SourceCache } from './source-cache';

export type Fetched =
  | { readonly state: 'loading' | 'none' | 'failed'; readonly view: null }
  | { readonly state: 'here'; readonly view: SourceView };

/**
 * The record of a source: what was fetched before is there at once, and is asked for anew. An answer that
 * comes after the card has gone on to another source is dropped. `id` null: nothing is stored of it.
 */
export function useSource(id: string | null): readonly [Fetched, () => void] {
  const { sources } = useCard();
  const [turn, setTurn] = useState(0);
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  /** What stands in the card; an answer that came before the effect ran is not in it yet. */
  const shown = useRef<SourceView | null | undefined>(undefined);
  shown.current = id === null ? null : sources.known(id);
  useEffect(() => {
    if (id === null) return;
    let dropped = false;
    sources.ask(id, turn > 0).then(
      (view) => {
        if (!dropped && view !== shown.current) redraw((n) => n + 1);
      },
      () => {
        if (!dropped) setFailed(id);
      },
    );
    return () => {
      dropped = true;
    };
  }, [id, turn, sources]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return [look(id, sources, failed), again];
}

function look(id: string | null, sources: SourceCache, failed: string | null): Fetched {
  if (id === null) return { state: 'none', view: null };
  const view = sources.known(id);
  if (view) return { state: 'here', view };
  if (view === null) return { state: 'none', view: null };
  return { state: failed === id ? 'failed' : 'loading', view: null };
}
