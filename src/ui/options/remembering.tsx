import { plural, t } from '../i18n/translate';
import { Check } from '../own-pages/check';
import { SelectField } from '../parts/field';
import { useOptions } from './options-context';

const DAYS = [7, 30, 90, 180, 365, 730] as const;

/** Whether what was read is kept, and for how long. */
export function Remembering() {
  const { settings, change } = useOptions();
  const { remember, rememberDays } = settings;
  const days = [...new Set([...DAYS, ...(rememberDays === null ? [] : [rememberDays])])].sort(
    (a, b) => a - b,
  );
  return (
    <section class="block" aria-labelledby="remembering">
      <h2 id="remembering">{t('remembering')}</h2>
      <Check
        label={t('remember')}
        note={t('remember_note')}
        on={remember}
        onChange={(on) => change({ remember: on })}
      />
      <div class="inline">
        <SelectField
          label={t('remember_days')}
          value={rememberDays === null ? 'ever' : String(rememberDays)}
          onInput={(value) =>
            change({ rememberDays: value === 'ever' ? null : Number.parseInt(value, 10) })
          }
          options={[
            ...days.map((count) => [String(count), plural('days', count)] as const),
            ['ever', t('remember_ever')] as const,
          ]}
        />
      </div>
    </section>
  );
}
