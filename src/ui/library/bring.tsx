import { useState } from 'preact/hooks';
import { readAnnotationsCsv } from '../../core/exchange/csv-annotations';
import { readWebAnnotations } from '../../core/exchange/w3c-annotation-import';
import type { ImportReport } from '../../messaging/protocol';
import { number, plural, t } from '../i18n/translate';
import { uuid } from '../model/uuid';
import { Choice } from '../own-pages/choice';
import { FileButton } from '../own-pages/file-button';
import { Button } from '../parts/button';
import { Details } from '../parts/section';
import { ExportButtons } from './export-buttons';
import { useLibrary } from './library-context';

const MOST_BYTES = 60_000_000;
const SHOWN = 20;

interface Brought {
  readonly name: string;
  readonly backup: unknown;
  readonly problems: readonly string[];
  /** A back-up, which can stand in place of everything; notes alone are only ever added. */
  readonly whole: boolean;
}

/** Everything out, and in again: a file is read, shown as what it would change, and taken only then. */
export function Bring() {
  const { api, say, again } = useLibrary();
  const [file, setFile] = useState<Brought | null>(null);
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [before, setBefore] = useState<unknown>(null);
  const fail = () => say(t('file_not_taken'));
  const look = (brought: Brought, how: 'merge' | 'replace') => {
    setReport(null);
    if (brought.problems.length === 0)
      api
        .ask('import-all', { backup: brought.backup, mode: how, dryRun: true })
        .then(setReport, fail);
  };
  const open = async (chosen: File) => {
    if (chosen.size > MOST_BYTES) {
      say(t('file_too_large'));
      return;
    }
    const brought = readFile(chosen.name, await chosen.text());
    setFile(brought);
    setMode('merge');
    look(brought, 'merge');
  };
  const take = async (brought: Brought) => {
    const all = await api.ask('export-all', {});
    const done = await api.ask('import-all', { backup: brought.backup, mode });
    if (done.problems.length > 0) {
      setReport(done);
      return;
    }
    setFile(null);
    setBefore(all);
    again();
  };
  const undo = async () => {
    await api.ask('import-all', { backup: before, mode: 'replace' });
    setBefore(null);
    again();
  };
  return (
    <Details summary={t('in_and_out')}>
      <div class="form">
        <ExportButtons load={() => api.ask('list-annotations', { pageUrl: null, limit: 10_000 })} />
        <Button
          look="framed"
          onClick={() =>
            void api.ask('export-all', {}).then(
              (all) =>
                api.saveFile('who-says-backup.json', 'application/json', JSON.stringify(all)),
              () => say(t('background_silent')),
            )
          }
        >
          {t('backup_all')}
        </Button>
        <FileButton
          label={t('bring_in')}
          accept=".json,.jsonld,.csv"
          onFile={(chosen) => void open(chosen).catch(() => say(t('file_unreadable')))}
        />
        {file !== null && (
          <div class="ask">
            <bdi>{file.name}</bdi>
            <Problems
              all={[
                ...file.problems,
                ...(report?.problems ?? []).map(({ path, message }) =>
                  t('problem_field', path, message),
                ),
              ]}
            />
            {report !== null && report.problems.length === 0 && (
              <>
                {file.whole && (
                  <Choice
                    name="mode"
                    legend={t('import_mode')}
                    value={mode}
                    options={[
                      ['merge', t('import_merge')],
                      ['replace', t('import_replace')],
                    ]}
                    onChange={(next) => {
                      setMode(next);
                      look(file, next);
                    }}
                  />
                )}
                <Differences report={report} />
                <Button look="main" onClick={() => void take(file).catch(fail)}>
                  {t('take_in')}
                </Button>
              </>
            )}
            <Button look="grey" onClick={() => setFile(null)}>
              {t('cancel')}
            </Button>
          </div>
        )}
        {before !== null && (
          <p class="small">
            {t('taken_in')} <Button onClick={() => void undo().catch(fail)}>{t('undo')}</Button>
          </p>
        )}
      </div>
    </Details>
  );
}

function Problems({ all }: { readonly all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <p>{plural('file_problems', all.length)}</p>
      <ul class="dashes">
        {all.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Rows by table, those that would change alone. */
function Differences({ report }: { readonly report: ImportReport }) {
  const sum = (counts: ImportReport['added']) =>
    number(Object.values(counts).reduce((all, one) => all + one, 0));
  return <p>{t('differences', sum(report.added), sum(report.changed), sum(report.removed))}</p>;
}

/** A back-up as it is; annotations of another form as a back-up of annotations alone. */
function readFile(name: string, text: string): Brought {
  const now = new Date().toISOString();
  const isTable = /\.csv$/i.test(name);
  if (!isTable && /"format"\s*:\s*"who-says-backup"/.test(text.slice(0, 1000))) {
    try {
      return { name, backup: JSON.parse(text), problems: [], whole: true };
    } catch (error) {
      return {
        name,
        backup: null,
        whole: true,
        problems: [error instanceof Error ? error.message : String(error)],
      };
    }
  }
  const { annotations, problems } = isTable
    ? readAnnotationsCsv(text, now, uuid)
    : readWebAnnotations(text, now, uuid);
  return {
    name,
    whole: false,
    backup: { format: 'who-says-backup', version: 1, created: now, tables: { annotations } },
    problems: problems.map(({ line = 1, field, message }) =>
      t('problem_line', line, field, message),
    ),
  };
}
