import { useState } from 'preact/hooks';
import { type CsvMapping, csvColumns, guessMapping } from '../../core/exchange/source-pack-csv';
import type { Requests } from '../../messaging/protocol';
import type { PackReport } from '../../messaging/source-packs';
import { bytesText } from '../i18n/bytes';
import { plural, t } from '../i18n/translate';
import { Check } from '../own-pages/check';
import { FileButton } from '../own-pages/file-button';
import { Button } from '../parts/button';
import { ColumnMapping } from './column-mapping';
import { useOptions } from './options-context';
import { PackPlan } from './pack-plan';

/** Largest file taken, in bytes; the protocol refuses more characters than that. */
const MOST_BYTES = 30_000_000;

interface Brought {
  readonly name: string;
  readonly text: string;
  readonly mapping: CsvMapping | null;
}

/** A pack of sources: read, shown as what it would change, and taken only then. */
export function PackImport() {
  const { api, say } = useOptions();
  const [file, setFile] = useState<Brought | null>(null);
  const [report, setReport] = useState<PackReport | null>(null);
  const [before, setBefore] = useState<Requests['put-overlays']['body']['overlays'] | null>(null);
  const [withChanges, setWithChanges] = useState(false);

  const send = async (brought: Brought, dryRun: boolean) =>
    api.ask('import-pack', {
      text: brought.text,
      format: brought.mapping === null ? 'json' : 'csv',
      ...(brought.mapping === null ? {} : { mapping: brought.mapping }),
      withChanges,
      dryRun,
    });
  const look = (brought: Brought) => {
    setFile(brought);
    send(brought, true).then(setReport, () => say(t('background_silent')));
  };
  const open = async (chosen: File) => {
    setReport(null);
    setFile(null);
    if (chosen.size > MOST_BYTES) {
      say(t('file_too_large', bytesText(MOST_BYTES)));
      return;
    }
    const text = await chosen.text();
    const isTable = /\.(csv|tsv|txt)$/i.test(chosen.name);
    const mapping = isTable ? guessMapping(csvColumns(text)) : null;
    look({ name: chosen.name, text, mapping });
  };
  const take = (brought: Brought) =>
    void send(brought, false).then(
      ({ planned, before: replaced }) => {
        setFile(null);
        setReport(null);
        setBefore(replaced);
        say(plural('sources_taken', planned.length));
      },
      () => say(t('not_saved')),
    );

  const undo = (overlays: Requests['put-overlays']['body']['overlays']) =>
    void api.ask('put-overlays', { overlays }).then(
      () => {
        setBefore(null);
        say(t('import_undone'));
      },
      () => say(t('not_saved')),
    );

  return (
    <div class="form">
      <h3>{t('pack_import')}</h3>
      <p class="small">{t('pack_import_note')}</p>
      <div>
        <FileButton
          label={t('choose_file')}
          accept=".json,.jsonld,.csv,.tsv,.txt"
          onFile={(chosen) => void open(chosen).catch(() => say(t('file_unreadable')))}
        />
      </div>
      {before !== null && file === null && (
        <p class="small">
          {plural('sources_taken', before.length)}{' '}
          <Button onClick={() => undo(before)}>{t('undo')}</Button>
        </p>
      )}
      {file !== null && (
        <div class="ask">
          <h3>
            <bdi>{file.name}</bdi>
          </h3>
          {file.mapping !== null && (
            <ColumnMapping
              mapping={file.mapping}
              onChange={(mapping) => look({ ...file, mapping })}
            />
          )}
          {report !== null && <PackPlan report={report} />}
          {report?.planned.some(({ changed }) => changed.length > 0) && (
            <Check
              label={t('take_changes')}
              note={t('take_changes_note')}
              on={withChanges}
              onChange={setWithChanges}
            />
          )}
          <div class="form-end">
            {report !== null && report.planned.length > 0 && (
              <Button look="main" onClick={() => take(file)}>
                {t('take_in')}
              </Button>
            )}
            <Button look="grey" onClick={() => setFile(null)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
