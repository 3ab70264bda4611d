import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import type { ShownCommand } from '../own-pages/page-api';
import { Button } from '../parts/button';
import { useOptions } from './options-context';

/** The commands with their keys, and the way to the browser's page where keys are chosen. */
export function Commands() {
  const { api, say } = useOptions();
  const [all, setAll] = useState<readonly ShownCommand[]>([]);
  useEffect(() => {
    api.commands().then(setAll, () => setAll([]));
  }, [api]);
  return (
    <section class="block" aria-labelledby="commands">
      <h2 id="commands">{t('commands_heading')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('command')}</th>
            <th scope="col">{t('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>
                {shortcut === '' ? (
                  <span class="small">{t('no_keys')}</span>
                ) : (
                  <kbd dir="ltr">{shortcut}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{t('commands_note')}</p>
      <div>
        <Button
          look="framed"
          onClick={() =>
            void api.openShortcuts().then(
              (opened) => say(opened ? '' : t('shortcuts_by_hand')),
              () => say(t('shortcuts_by_hand')),
            )
          }
        >
          {t('open_shortcuts')}
        </Button>
      </div>
    </section>
  );
}
