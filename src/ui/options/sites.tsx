import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { useOptions } from './options-context';
import { siteName, without } from './site-name';

type Forced = Readonly<Record<string, 'on' | 'off'>>;

/** Sites and pages that the reader turned on or off, each with a way back. */
export function Sites() {
  const { settings, change, say } = useOptions();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'on' | 'off'>('off');
  const add = () => {
    const site = siteName(typed);
    if (site === null) {
      say(t('site_unreadable'));
      return;
    }
    change({ sites: { ...settings.sites, [site]: state } });
    setTyped('');
  };
  return (
    <section class="block" aria-labelledby="sites">
      <h2 id="sites">{t('sites_heading')}</h2>
      <p class="small">{t('sites_note')}</p>
      <List
        all={settings.sites}
        empty={t('sites_none')}
        onRevoke={(site) => change({ sites: without(settings.sites, site) })}
      />
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('site_add')} value={typed} onInput={setTyped} />
        <SelectField
          label={t('site_state')}
          value={state}
          onInput={(value) => setState(value === 'on' ? 'on' : 'off')}
          options={[
            ['off', t('forced_off')],
            ['on', t('forced_on')],
          ]}
        />
        <button type="submit" class="button framed">
          {t('add')}
        </button>
      </form>
      <h3>{t('pages_heading')}</h3>
      <List
        all={settings.pages}
        empty={t('pages_none')}
        onRevoke={(page) => change({ pages: without(settings.pages, page) })}
      />
    </section>
  );
}

function List(props: {
  readonly all: Forced;
  readonly empty: string;
  readonly onRevoke: (key: string) => void;
}) {
  const entries = Object.entries(props.all).sort(([one], [other]) => one.localeCompare(other));
  if (entries.length === 0) return <p class="small">{props.empty}</p>;
  return (
    <ul class="lines">
      {entries.map(([key, state]) => (
        <li key={key}>
          <bdi>{key}</bdi>
          <span class="small">{state === 'on' ? t('forced_on') : t('forced_off')}</span>
          <Button onClick={() => props.onRevoke(key)}>{t('revoke')}</Button>
        </li>
      ))}
    </ul>
  );
}
