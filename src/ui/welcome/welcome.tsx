import { useEffect } from 'preact/hooks';
import { t } from '../i18n/translate';
import type { PageApi } from '../own-pages/page-api';
import { showTheme } from '../own-pages/theme';
import { Sample } from './sample';

/** The thing at work in half a minute, and what is read, kept and never sent. */
export function Welcome({ api }: { readonly api: PageApi }) {
  useEffect(() => {
    // Without an answer the page looks as the system prefers.
    api.ask('get-settings', {}).then(
      ({ theme }) => showTheme(theme),
      () => undefined,
    );
  }, [api]);
  return (
    <main class="column">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <section class="block" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_try_note')}</p>
        <Sample />
        <p class="small">{t('welcome_invented')}</p>
      </section>
      <section class="block" aria-labelledby="use">
        <h2 id="use">{t('welcome_use')}</h2>
        <ol class="steps">
          <li>{t('welcome_use_read')}</li>
          <li>{t('welcome_use_point')}</li>
          <li>{t('welcome_use_popup')}</li>
        </ol>
        <p class="small">{t('welcome_judge')}</p>
      </section>
      <section class="block" aria-labelledby="privacy">
        <h2 id="privacy">{t('privacy_heading')}</h2>
        <ul class="dashes">
          <li>{t('privacy_reads')}</li>
          <li>{t('privacy_keeps')}</li>
          <li>{t('privacy_sends')}</li>
          <li>{t('privacy_wikidata')}</li>
        </ul>
        <p>
          <a href="options.html">{t('open_options')}</a>
          {' · '}
          <a href="library.html">{t('open_library')}</a>
        </p>
      </section>
    </main>
  );
}
