import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../core/model/settings';
import { t } from '../i18n/translate';
import type { PageApi } from '../own-pages/page-api';
import { Said } from '../own-pages/said';
import { showTheme } from '../own-pages/theme';
import { About } from './about';
import { AutoBackup } from './auto-backup';
import { Commands } from './commands';
import { Corrections } from './corrections';
import { Forget } from './forget';
import { type OptionsContext, OptionsProvider } from './options-context';
import { Packs } from './packs';
import { Reading } from './reading';
import { Remembering } from './remembering';
import { Sites } from './sites';

/** Everything that can be set, one part under the other. */
export function Options({ api }: { readonly api: PageApi }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    api.ask('get-settings', {}).then(setSettings, () => say(t('background_silent')));
  }, [api]);
  useEffect(() => showTheme(settings?.theme ?? 'auto'), [settings]);
  const context = useMemo<OptionsContext | null>(
    () =>
      settings && {
        api,
        settings,
        say,
        change: (patch) => {
          api.ask('set-settings', { patch }).then(
            (next) => {
              setSettings(next);
              say('');
            },
            () => say(t('not_saved')),
          );
        },
      },
    [api, settings],
  );
  return (
    <>
      <main class="column">
        <h1>{t('options_title')}</h1>
        {context && (
          <OptionsProvider value={context}>
            <Reading />
            <Sites />
            <Remembering />
            <Forget />
            <AutoBackup />
            <Corrections />
            <Commands />
            <Packs />
            <About />
          </OptionsProvider>
        )}
      </main>
      <Said text={said} />
    </>
  );
}
