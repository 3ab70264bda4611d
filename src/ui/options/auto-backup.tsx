import { useEffect, useState } from 'preact/hooks';
import type { AutoBackup as State } from '../../messaging/backup-messages';
import { dateTimeText } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { Button } from '../parts/button';
import { SelectField } from '../parts/field';
import { useOptions } from './options-context';

const DAYS = [1, 7, 30] as const;

/** A back-up that is made by itself among the downloads; off until the reader switches it on. */
export function AutoBackup() {
  const { api, say } = useOptions();
  const [state, setState] = useState<State | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    api.ask('get-auto-backup', {}).then(setState, () => say(t('background_silent')));
  }, [api]);
  const allowed = async () => {
    // The browser asks the reader; it wants the question to come in the very click.
    if (await api.requestDownloads()) return true;
    say(t('auto_backup_refused'));
    return false;
  };
  const change = async (days: number | null) => {
    if (days !== null && !(await allowed())) {
      // Draws the choice anew, as it was.
      setState(state && { ...state });
      return;
    }
    setState(await api.ask('set-auto-backup', { days }));
  };
  const now = async () => {
    if (!(await allowed())) return;
    setBusy(true);
    try {
      setState(await api.ask('auto-backup-now', {}));
    } finally {
      setBusy(false);
    }
  };
  const failed = () => say(t('not_saved'));
  if (state === null) return null;
  return (
    <section class="block" aria-labelledby="auto-backup">
      <h2 id="auto-backup">{t('auto_backup_heading')}</h2>
      <p class="small">{t('auto_backup_note')}</p>
      <div class="inline">
        <SelectField
          key={String(state.days)}
          label={t('auto_backup_every')}
          value={state.days === null ? 'off' : String(state.days)}
          options={[
            ['off', t('auto_backup_off')],
            ...DAYS.map((days) => [String(days), plural('auto_backup_days', days)] as const),
          ]}
          onInput={(value) =>
            void change(value === 'off' ? null : Number.parseInt(value, 10)).catch(failed)
          }
        />
        <Button look="framed" disabled={busy} onClick={() => void now().catch(failed)}>
          {t('auto_backup_now')}
        </Button>
      </div>
      <p class="small" role="status">
        {lastText(state)}
      </p>
    </section>
  );
}

function lastText({ last }: State): string {
  if (last === null) return t('auto_backup_never');
  const at = dateTimeText(last.at);
  return last.file === null
    ? t('auto_backup_failed', at, last.error ?? '')
    : t('auto_backup_made', at, last.file);
}
