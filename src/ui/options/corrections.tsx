import { useEffect, useState } from 'preact/hooks';
import type { Correction, StoredCorrection } from '../../core/model/correction';
import { dateText, dotted, quoted } from '../i18n/format';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { useOptions } from './options-context';

const SHOWN = 100;

/** What the reader corrected while reading, newest first; each can be taken back, and that undone. */
export function Corrections() {
  const { api, say } = useOptions();
  const [all, setAll] = useState<readonly StoredCorrection[]>([]);
  const [shown, setShown] = useState(SHOWN);
  const [revoked, setRevoked] = useState<Correction | null>(null);
  const load = () => {
    api.ask('list-corrections', {}).then(
      (rows) => setAll(rows.toSorted((a, b) => b.created.localeCompare(a.created))),
      () => say(t('background_silent')),
    );
  };
  useEffect(load, [api]);
  const settle = (change: Promise<unknown>, then: Correction | null) =>
    void change.then(
      () => {
        setRevoked(then);
        load();
      },
      () => say(t('not_saved')),
    );
  return (
    <section class="block" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections_heading')}</h2>
      <p class="small">{t('corrections_note')}</p>
      {all.length === 0 && <p class="small">{t('corrections_none')}</p>}
      <ul class="lines">
        {all.slice(0, shown).map(({ id, created, correction }) => (
          <li key={id}>
            <div>
              <div dir="auto">{correctionText(correction)}</div>
              <div class="small">
                {dotted(
                  dateText(created),
                  'pageUrl' in correction && correction.pageUrl,
                  'site' in correction && correction.site,
                )}
              </div>
            </div>
            <Button onClick={() => settle(api.ask('remove-correction', { id }), correction)}>
              {t('revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>{t('show_more')}</Button>
      )}
      {revoked !== null && (
        <p class="small">
          {t('correction_revoked')}{' '}
          <Button onClick={() => settle(api.ask('add-correction', { correction: revoked }), null)}>
            {t('undo')}
          </Button>
        </p>
      )}
    </section>
  );
}

function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case 'not-a-source':
      return t('correction_not_a_source', correction.alias);
    case 'never-on-site':
      return t('correction_never_on_site', correction.alias, correction.site);
    case 'never-alias':
      return t('correction_never_alias', correction.alias);
    case 'is-source':
      return t('correction_is_source', correction.alias, correction.sourceId);
    case 'not-a-claim':
      return t('correction_not_a_claim', quoted(correction.quote));
    case 'claim-source':
      return t('correction_claim_source', quoted(correction.quote), correction.name);
  }
}
