import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import type { PageState } from './page-state';
import { usePopup } from './popup-context';

/** Why a page can't be read, in one sentence, and what can be done about it where something can. */
export function UnreadablePage(props: {
  readonly page: PageState & { readonly kind: 'unreadable' };
}) {
  const { reason, tab } = props.page;
  const { api, again } = usePopup();
  const [refused, setRefused] = useState(false);
  const url = tab?.url ?? null;
  return (
    <section class="answer" aria-label={t('this_page_heading')}>
      <h2>{t(`unreadable_${reason}`)}</h2>
      {reason === 'no_access' && url !== null && (
        <Button
          look="framed"
          onClick={() => {
            api.requestAccess(url).then(
              (given) => {
                setRefused(!given);
                if (given) again();
              },
              () => setRefused(true),
            );
          }}
        >
          {t('allow_site')}
        </Button>
      )}
      {refused && <p class="small">{t('access_refused')}</p>}
      {reason === 'not_loaded' && tab !== null && (
        <Button look="framed" onClick={() => void api.reload(tab.id).then(() => api.close())}>
          {t('reload_page')}
        </Button>
      )}
    </section>
  );
}
