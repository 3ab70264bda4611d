import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SourceView } from '../../messaging/protocol';
import { useCard } from './card-context';

export type Fetched =
  | { readonly state: 'loading' | 'none' | 'failed'; readonly view: null }
  | { readonly state: 'here'; readonly view: SourceView };

/**
 * The record of a source: what was fetched before is there at once, and is asked for anew. An answer that
 * comes after the card has gone on to another source is dropped. `id` null: nothing is stored of it.
 */
export function useSource(id: string | null): readonly [Fetched, () => void] {
  const { host, sources } = useCard();
  const [turn, setTurn] = useState(0);
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (id === null) return;
    let dropped = false;
    host.request('get-source', { id }).then(
      (view) => {
        sources.set(id, view);
        if (!dropped) redraw((n) => n + 1);
      },
      () => {
        if (!dropped) setFailed(id);
      },
    );
    return () => {
      dropped = true;
    };
  }, [id, turn, host, sources]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return [look(id, sources, failed), again];
}

function look(
  id: string | null,
  sources: ReadonlyMap<string, SourceView | null>,
  failed: string | null,
): Fetched {
  if (id === null) return { state: 'none', view: null };
  const view = sources.get(id);
  if (view) return { state: 'here', view };
  if (view === null) return { state: 'none', view: null };
  return { state: failed === id ? 'failed' : 'loading', view: null };
}
