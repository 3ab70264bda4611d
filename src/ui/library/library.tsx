import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { LibraryKind } from '../../messaging/protocol';
import { t } from '../i18n/translate';
import type { PageApi } from '../own-pages/page-api';
import { Said } from '../own-pages/said';
import { showTheme } from '../own-pages/theme';
import { Button } from '../parts/button';
import { hashOf, type Place, readPlace } from './address';
import { Bring } from './bring/bring';
import { Item } from './item';
import { Kinds } from './kinds';
import { LibraryProvider } from './library-context';
import { ListPane } from './list-pane';

/** Between two counts, in ms; browsers end a background that has been idle for 30 s. */
const COUNT_MS = 20_000;

/** Kinds, list and the thing itself; in a narrow window one after the other. */
export function Library({ api }: { readonly api: PageApi }) {
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash));
  const [counts, setCounts] = useState<Readonly<Record<LibraryKind, number>> | null>(null);
  const [said, say] = useState('');
  const [version, again] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const read = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((change: Partial<Place>) => {
    setPlace((before) => {
      const next = { ...before, ...change };
      // A keystroke is no step to go back to; another kind or another thing is one.
      const step =
        next.kind !== before.kind || next.id !== before.id || next.exchange !== before.exchange;
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
    const count = () =>
      api.ask('library-counts', {}).then(setCounts, () => say(t('library_silent')));
    void count();
    // What is read meanwhile is counted in. A background that is asked now and then isn't ended for being idle, and
    // keeps the index that searches are answered from.
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void count();
    }, COUNT_MS);
    return () => clearInterval(timer);
  }, [api, version]);
  const [importUndo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const context = useMemo(
    () => ({
      api,
      go,
      say,
      again: () => again(0),
      importUndo,
      // A function in the place of a state would be called for the next one.
      keepUndo: (undo: (() => Promise<void>) | null) => setUndo(() => undo),
    }),
    [api, go, importUndo],
  );
  const layout = place.exchange ? 'exchange' : place.id === null ? '' : 'open';

  return (
    <LibraryProvider value={context}>
      <main class={`library ${layout}`}>
        <Kinds place={place} counts={counts} />
        {place.exchange ? (
          <section class="pane right" aria-label={t('in_and_out')}>
            <div class="item">
              <h2>{t('in_and_out')}</h2>
              <Bring />
            </div>
          </section>
        ) : (
          <>
            <ListPane place={place} version={version} />
            <section class="pane right" aria-label={t('thing')}>
              {place.id === null ? (
                <p class="item small nothing-open">{t('nothing_open')}</p>
              ) : (
                <>
                  <div class="steps-back">
                    <Button icon="back" onClick={() => go({ id: null })}>
                      {t('back_to_list')}
                    </Button>
                  </div>
                  <Item
                    key={`${place.kind}/${place.id}/${version}`}
                    kind={place.kind}
                    id={place.id}
                  />
                </>
              )}
            </section>
          </>
        )}
      </main>
      <Said text={said} />
    </LibraryProvider>
  );
}
