import { t } from '../i18n/translate';
import { Check } from '../own-pages/check';
import { OutLink } from '../parts/out-link';
import { useOptions } from './options-context';
import { PackExport } from './pack-export';
import { PackImport } from './pack-import';

/** The pack that comes with the package; its licence asks that it be named and kept apart. */
const PERENNIAL = 'wikipedia-perennial';
const PERENNIAL_URL = 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources';
const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Packs of sources: one that comes along and is off, and those that the reader brings or takes away. */
export function Packs() {
  const { settings, change } = useOptions();
  const on = settings.packs.includes(PERENNIAL);
  return (
    <section class="block" aria-labelledby="packs">
      <h2 id="packs">{t('packs_heading')}</h2>
      <Check
        label={t('pack_perennial')}
        note={t('pack_perennial_note')}
        on={on}
        onChange={(next) =>
          change({
            packs: next
              ? [...settings.packs, PERENNIAL]
              : settings.packs.filter((id) => id !== PERENNIAL),
          })
        }
      />
      <p class="small">
        <OutLink href={PERENNIAL_URL}>{t('pack_perennial_source')}</OutLink>
        {' · '}
        <OutLink href={LICENCE_URL}>{t('licence_by_sa')}</OutLink>
      </p>
      <PackImport />
      <PackExport />
    </section>
  );
}
