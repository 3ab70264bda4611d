import { t } from '../i18n/translate';
import { Check } from '../own-pages/check';
import { Choice } from '../own-pages/choice';
import { useOptions } from './options-context';

/** Where the extension is on, how much it marks, and how it looks. */
export function Reading() {
  const { settings, change } = useOptions();
  return (
    <section class="block" aria-labelledby="reading">
      <h2 id="reading">{t('switches')}</h2>
      <Check
        label={t('on_everywhere')}
        on={settings.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <Choice
        name="density"
        legend={t('density')}
        value={settings.density}
        options={[
          ['quiet', t('density_quiet_told')],
          ['full', t('density_full_told')],
          ['on-demand', t('density_on_demand_told')],
        ]}
        onChange={(density) => change({ density })}
      />
      <Check
        label={t('badge_option')}
        note={t('badge_option_note')}
        on={settings.badge}
        onChange={(badge) => change({ badge })}
      />
      <Choice
        name="theme"
        legend={t('theme')}
        value={settings.theme}
        options={[
          ['auto', t('theme_auto')],
          ['light', t('theme_light')],
          ['dark', t('theme_dark')],
        ]}
        onChange={(theme) => change({ theme })}
      />
      <div>
        <h3>{t('language_heading')}</h3>
        <p class="small">{t('language_note')}</p>
      </div>
    </section>
  );
}
