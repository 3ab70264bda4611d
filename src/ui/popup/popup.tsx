import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../core/model/settings';
import { t } from '../i18n/translate';
import { showTheme } from '../own-pages/theme';
import { Button } from '../parts/button';
import { AnnotateSelection } from './annotate-selection';
import { Annotations } from './annotations';
import type { Opening } from './opening';
import { isReading, isWaiting, lookAtPage, type PageState } from './page-state';
import type { PopupApi } from './popup-api';
import { type PopupContext, PopupProvider } from './popup-context';
import { RecentAnnotations } from './recent-annotations';
import { switchPage } from './switches';
import { Switches } from './switches-part';
import { ThisPage } from './this-page';

/** Between two looks at a page that is still being read, in ms. */
const AGAIN_MS = 400;

/** The page at hand in one line, its sources and claims, the reader's notes on it, and the switches. */
export function Popup(props: { readonly api: PopupApi; readonly opening: Opening }) {
  const { api, opening } = props;
  const [page, setPage] = useState<PageState | null>(opening.page);
  const [settings, setSettings] = useState<Settings>(opening.settings);
  const [said, say] = useState('');
  const again = useCallback(() => void lookAtPage(api).then(setPage), [api]);
  useEffect(() => {
    if (opening.page === null) void opening.late.then(setPage);
  }, [opening]);
  useEffect(() => {
    if (page === null || !isReading(page)) return;
    const timer = setTimeout(again, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page, again]);
  useLayoutEffect(() => showTheme(settings.theme), [settings]);

  const tabId = page?.tab?.id;
  const context = useMemo<PopupContext>(
    () => ({
      api,
      again,
      say,
      async askPage(name, body) {
        if (tabId === undefined) return undefined;
        try {
          return await api.askTab(tabId, name, body);
        } catch {
          say(t('page_silent'));
          return undefined;
        }
      },
    }),
    [api, again, tabId],
  );
  const change = (patch: Partial<Settings>) => {
    api.ask('set-settings', { patch }).then(
      (next) => {
        setSettings(next);
        again();
      },
      () => say(t('not_saved')),
    );
  };

  return (
    <PopupProvider value={context}>
      <main>
        <h1 class="unseen">{t('extension_name')}</h1>
        {page !== null && <ThisPage page={page} settings={settings} onChange={change} />}
        {page?.kind === 'page' && !isWaiting(page.state) && (
          <AnnotateSelection
            url={page.tab.url}
            title={page.state.document?.page.title ?? page.tab.title}
            onSaved={() => {
              // A page with a note is read from now on: nothing else brings the note's mark back at the next visit.
              if (page.state.status === 'not-an-article')
                change(switchPage(settings, page.tab.url, true, true));
            }}
          />
        )}
        {page?.kind === 'page' && page.state.reply !== null && (
          <Annotations all={page.state.reply.annotations} unplaced={page.state.unplaced} />
        )}
        <RecentAnnotations pageUrl={page?.tab?.url ?? null} />
        {page !== null && <Switches page={page} settings={settings} onChange={change} />}
      </main>
      <footer>
        <Button
          icon="open"
          onClick={() =>
            void api.ask('open-library', {}).then(
              () => api.close(),
              () => say(t('background_silent')),
            )
          }
        >
          {t('open_library')}
        </Button>
        <Button onClick={() => void api.openOptions().then(() => api.close())}>
          {t('open_options')}
        </Button>
      </footer>
      <p role="status" class={said === '' ? 'unseen' : 'said-line'}>
        {said}
      </p>
    </PopupProvider>
  );
}
