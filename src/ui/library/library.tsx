import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { LibraryKind } from '../../messaging/protocol';
import { number, t } from '../i18n/translate';
import type { PageApi } from '../own-pages/page-api';
import { Said } from '../own-pages/said';
import { showTheme } from '../own-pages/theme';
import { Button } from '../parts/button';
import { hashOf, KINDS, type Place, readPlace } from './address';
import { Bring } from './bring';
import { Bulk } from './bulk';
import { Finder } from './finder';
import { Item } from './item';
import { LibraryProvider } from './library-context';
import { List } from './list';
import { Rows } from './rows';

/** Kinds, list and the thing itself; in a narrow window one after the other. */
export function Library({ api }: { readonly api: PageApi }) {
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash));
  const [counts, setCounts] = useState<Readonly<Record<LibraryKind, number>> | null>(null);
  const [said, say] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [version, again] = useReducer((count: number) => count + 1, 0);
  const [, draw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const read = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((change: Partial<Place>) => {
    setPlace((before) => {
      const next = { ...before, ...change };
      // A keystroke is no step to go back to; another kind or another thing is one.
      const step = next.kind !== before.kind || next.id !== before.id;
      history[step ? 'pushState' : 'replaceState'](null, '', hashOf(next));
      return next;
    });
  }, []);
  useEffect(() => {
    api.ask('get-settings', {}).then(
      ({ theme }) => showTheme(theme),
      () => say(t('background_silent')),
    );
  }, [api]);
  useEffect(() => {
    api.ask('library-counts', {}).then(setCounts, () => say(t('library_silent')));
  }, [api, version]);

  const query = hashOf({ ...place, id: null });
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
  useEffect(() => {
    void rows.fetch(0);
    return () => rows.end();
  }, [rows]);
  useEffect(() => setChosen(new Set()), [query]);
  const context = useMemo(() => ({ api, go, say, again: () => again(0) }), [api, go]);

  return (
    <LibraryProvider value={context}>
      <main class={place.id === null ? 'library' : 'library open'}>
        <nav class="pane kinds" aria-label={t('kinds')}>
          <h1>{t('library_title')}</h1>
          <ul>
            {KINDS.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  class="button"
                  aria-current={kind === place.kind}
                  onClick={() => go({ kind, id: null })}
                >
                  <span>{t(`kinds_${kind}`)}</span>
                  <span class="figure">{counts === null ? '' : number(counts[kind])}</span>
                </button>
              </li>
            ))}
          </ul>
          <Bring />
        </nav>
        <section class="pane middle" aria-label={t(`kinds_${place.kind}`)}>
          <Finder place={place} total={rows.total} />
          {place.kind === 'annotations' && (
            <Bulk chosen={chosen} onDone={() => setChosen(new Set())} />
          )}
          <List
            rows={rows}
            search={place.text}
            openId={place.id}
            chosen={place.kind === 'annotations' ? chosen : null}
            onOpen={({ id }) => go({ id })}
            onChoose={({ id }, on) => {
              const next = new Set(chosen);
              if (on) next.add(id);
              else next.delete(id);
              setChosen(next);
            }}
          />
        </section>
        <section class="pane right" aria-label={t('thing')}>
          {place.id !== null && (
            <>
              <div class="steps-back">
                <Button icon="back" onClick={() => go({ id: null })}>
                  {t('back_to_list')}
                </Button>
              </div>
              <Item key={`${place.kind}/${place.id}/${version}`} kind={place.kind} id={place.id} />
            </>
          )}
        </section>
      </main>
      <Said text={said} />
    </LibraryProvider>
  );
}
