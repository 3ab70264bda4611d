import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ForgetScope } from '../../messaging/protocol';
import { bytesText } from '../i18n/bytes';
import { plural, t, tOrNull } from '../i18n/translate';
import { Choice } from '../own-pages/choice';
import { Button } from '../parts/button';
import { DateField } from '../parts/date-field';
import { TextField } from '../parts/field';
import { type ForgetWhat, forgetScope } from './forget-scope';
import { useOptions } from './options-context';

/** How much is stored, and how to be rid of it: by page, by site, by span of time, or all. */
export function Forget() {
  const { api, say } = useOptions();
  const [used, setUsed] = useState<{ bytes: number; problem: string | null } | null>(null);
  const [what, setWhat] = useState<ForgetWhat>('page');
  const [given, setGiven] = useState({ page: '', site: '', from: '', to: '' });
  const [asked, setAsked] = useState<ForgetScope | null>(null);
  const look = useCallback(() => {
    api.ask('storage-used', {}).then(setUsed, () => setUsed(null));
  }, [api]);
  useEffect(look, [look]);
  const fill = (key: keyof typeof given) => (value: string) => {
    setGiven({ ...given, [key]: value });
    setAsked(null);
  };
  const forget = (scope: ForgetScope) =>
    void api.ask('forget', { scope }).then(
      ({ pages }) => {
        setAsked(null);
        say(plural('forgotten', pages));
        look();
      },
      () => say(t('not_forgotten')),
    );
  return (
    <section class="block" aria-labelledby="stored">
      <h2 id="stored">{t('stored_heading')}</h2>
      {used !== null && <p>{t('storage_used', bytesText(used.bytes))}</p>}
      {used?.problem && <p>{tOrNull(used.problem) ?? used.problem}</p>}
      <Choice
        name="forget"
        legend={t('forget_legend')}
        value={what}
        options={[
          ['page', t('forget_page')],
          ['site', t('forget_site')],
          ['span', t('forget_span')],
          ['all', t('forget_all')],
        ]}
        onChange={(next) => {
          setWhat(next);
          setAsked(null);
        }}
      />
      <div class="inline">
        {what === 'page' && (
          <TextField
            label={t('page_address')}
            value={given.page}
            onInput={fill('page')}
            type="url"
          />
        )}
        {what === 'site' && (
          <TextField label={t('site_add')} value={given.site} onInput={fill('site')} />
        )}
        {what === 'span' && (
          <>
            <DateField label={t('from_day')} value={given.from} onInput={fill('from')} />
            <DateField label={t('to_day')} value={given.to} onInput={fill('to')} />
          </>
        )}
        <Button
          look="framed"
          onClick={() => {
            const scope = forgetScope(what, given);
            setAsked(scope);
            say(scope === null ? t('forget_incomplete') : '');
          }}
        >
          {t('forget')}
        </Button>
      </div>
      {asked !== null && (
        <fieldset class="ask" aria-label={t('forget')}>
          <p>{what === 'all' ? t('forget_sure_all') : t('forget_sure')}</p>
          <div class="form-end">
            <Button look="main" onClick={() => forget(asked)}>
              {t('forget_for_good')}
            </Button>
            <Button look="grey" onClick={() => setAsked(null)}>
              {t('cancel')}
            </Button>
          </div>
        </fieldset>
      )}
    </section>
  );
}
