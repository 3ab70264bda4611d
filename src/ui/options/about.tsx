import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { useOptions } from './options-context';

/** Version, what leaves the machine (nothing), and to whom the catalogue owes what. */
export function About() {
  const { api, say } = useOptions();
  const [notices, setNotices] = useState<string | null>(null);
  return (
    <section class="block" aria-labelledby="about">
      <h2 id="about">{t('about_heading')}</h2>
      <p>{t('about_version', api.version)}</p>
      <div>
        <h3>{t('privacy_heading')}</h3>
        <ul class="dashes">
          <li>{t('privacy_reads')}</li>
          <li>{t('privacy_keeps')}</li>
          <li>{t('privacy_sends')}</li>
          <li>{t('privacy_wikidata')}</li>
        </ul>
      </div>
      <div class="form">
        <h3>{t('notices_heading')}</h3>
        <p class="small">{t('notices_note')}</p>
        {notices === null ? (
          <div>
            <Button
              look="framed"
              onClick={() =>
                void api
                  .packaged('catalogue/NOTICES.txt')
                  .then(setNotices, () => say(t('file_unreadable')))
              }
            >
              {t('notices_show')}
            </Button>
          </div>
        ) : (
          <section
            class="notices"
            lang="en"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
            aria-label={t('notices_heading')}
          >
            {notices}
          </section>
        )}
      </div>
    </section>
  );
}
