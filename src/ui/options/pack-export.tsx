import { toFactsCsv, toPackJson } from '../../core/exchange/source-pack-export';
import { toJsonLd } from '../../core/exchange/source-pack-export-jsonld';
import type { SourceRecord } from '../../core/model/source';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { useOptions } from './options-context';

/** The reader's own sources as files that others can import. */
export function PackExport() {
  const { api, say } = useOptions();
  const save = (name: string, type: string, write: (records: readonly SourceRecord[]) => string) =>
    void api.ask('own-sources', {}).then(
      (records) => {
        if (records.length === 0) say(t('no_own_sources'));
        else api.saveFile(name, new Blob([write(records)], { type }));
      },
      () => say(t('background_silent')),
    );
  return (
    <div class="form">
      <h3>{t('pack_export')}</h3>
      <p class="small">{t('pack_export_note')}</p>
      <div class="form-end">
        <Button
          look="framed"
          onClick={() =>
            save('who-says-sources.json', 'application/json', (records) =>
              toPackJson(records, t('pack_own_title'), 'CC0 1.0'),
            )
          }
        >
          {t('format_json')}
        </Button>
        <Button
          look="framed"
          onClick={() => save('who-says-sources.jsonld', 'application/ld+json', toJsonLd)}
        >
          {t('format_jsonld')}
        </Button>
        <Button look="framed" onClick={() => save('who-says-facts.csv', 'text/csv', toFactsCsv)}>
          {t('format_csv')}
        </Button>
      </div>
    </div>
  );
}
