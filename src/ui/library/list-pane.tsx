import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { LibraryRow } from '../../messaging/protocol';
import { t } from '../i18n/translate';
import { hashOf, type Place, queryOf } from './address';
import { Bulk } from './bulk/bulk';
import { isBulkKind } from './bulk/bulk-actions';
import { Finder } from './finder';
import { useLibrary } from './library-context';
import { List } from './list';
import { Rows } from './rows';

/** Rows chosen with one click: as many as one request takes. */
const MOST_CHOSEN = 10_000;
const PART = 1_000;

/** Search, what is done with the chosen rows, and the list. `version` grows with each change. */
export function ListPane({ place, version }: { readonly place: Place; readonly version: number }) {
  const { api, go, say } = useLibrary();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const query = hashOf({ ...place, id: null, exchange: false });
  const rows = useMemo(
    () =>
      new Rows(
        api.ask,
        place,
        () => draw(0),
        () => say(t('library_silent')),
      ),
    [api, query, version],
  );
  // The rows of the query before stay until the first of the new ones are there: nothing flickers while typing.
  const [shown, show] = useState(rows);
  // Before the frame is drawn: an effect after it would cost a frame for each key.
  useLayoutEffect(() => {
    void rows.first.then((wanted) => {
      if (!wanted) return;
      show(rows);
      draw(0);
    });
    return () => rows.end();
  }, [rows]);
  useEffect(() => setChosen(new Set()), [query]);
  const choose = ({ id }: LibraryRow, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const chooseAll = async () => {
    const ids = new Set<string>();
    for (let at = 0; at < Math.min(rows.total, MOST_CHOSEN); at += PART) {
      const page = await api.ask('library-query', queryOf(place, at, PART));
      for (const { id } of page.rows) ids.add(id);
      if (page.rows.length < PART) break;
    }
    setChosen(ids);
  };
  const bulk = isBulkKind(place.kind) ? place.kind : null;
  return (
    <section class="pane middle" aria-label={t(`kinds_${place.kind}`)}>
      <Finder place={place} total={shown.total} />
      {bulk !== null && (
        <Bulk
          key={bulk}
          kind={bulk}
          chosen={chosen}
          total={Math.min(rows.total, MOST_CHOSEN)}
          onAll={() => void chooseAll().catch(() => say(t('library_silent')))}
          onDone={() => setChosen(new Set())}
        />
      )}
      <List
        rows={shown}
        busy={shown !== rows}
        openId={place.id}
        chosen={bulk === null ? null : chosen}
        onOpen={({ id }) => go({ id })}
        onChoose={choose}
      />
    </section>
  );
}
