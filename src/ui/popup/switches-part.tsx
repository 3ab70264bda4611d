import type { ComponentChildren } from 'preact';
import type { Density, Settings } from '../../core/model/settings';
import { t } from '../i18n/translate';
import type { PageState } from './page-state';
import { siteOf, switchPage, switchSite, switchState } from './switches';

const DENSITIES: readonly Density[] = ['quiet', 'full', 'on-demand'];

/** On and off for this page, its site and everywhere, and how much is marked. */
export function Switches(props: {
  readonly page: PageState;
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}) {
  const { page, settings, onChange } = props;
  const url = page.kind === 'page' ? page.tab.url : null;
  const state = switchState(settings, url ?? '');
  return (
    <section class="part">
      <h2 class="label">{t('switches')}</h2>
      <div class="switches">
        {url !== null && (
          <>
            <Switch
              on={state.page && !(page.kind === 'page' && page.state.status === 'not-an-article')}
              disabled={!settings.enabled}
              onChange={(on) =>
                onChange(
                  switchPage(
                    settings,
                    url,
                    on,
                    page.kind === 'page' && page.state.status === 'not-an-article',
                  ),
                )
              }
            >
              {t('on_this_page')}
            </Switch>
            <Switch
              on={state.site}
              disabled={!settings.enabled}
              onChange={(on) => onChange(switchSite(settings, url, on))}
            >
              {t('on_this_site', siteOf(url))}
            </Switch>
          </>
        )}
        <Switch on={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
          {t('on_everywhere')}
        </Switch>
      </div>
      <fieldset class="filter" aria-label={t('density')}>
        <span class="small">{t('density')}</span>
        {DENSITIES.map((density) => (
          <label key={density} class={density === settings.density ? 'choice chosen' : 'choice'}>
            <input
              type="radio"
              name="density"
              class="unseen"
              checked={density === settings.density}
              onChange={() => onChange({ density })}
            />
            {t(`density_${density.replaceAll('-', '_')}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Switch(props: {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.on}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
