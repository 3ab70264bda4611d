import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportReport } from '../../../messaging/backup-messages';
import { bytesText } from '../../i18n/bytes';
import { percent, plural, t } from '../../i18n/translate';
import { Choice } from '../../own-pages/choice';
import { FileButton } from '../../own-pages/file-button';
import { Button } from '../../parts/button';
import { useLibrary } from '../library-context';
import { Differences } from './differences';
import { ExportButtons } from './export-buttons';
import { everyAnnotation } from './save-annotations';
import { fieldProblem, type StagedFile, stageFile } from './stage-file';
import { type Mode, takeFile } from './take-file';

/** Between two looks at how far an import is, in ms. */
const LOOK_MS = 300;
const SHOWN = 20;

interface Work {
  readonly what: 'reading' | 'checking' | 'taking';
  readonly share: number;
}

/** Everything out, and in again: a file is read, shown as what it would change, and taken only then. */
export function Bring() {
  const { api, say, again, importUndo, keepUndo } = useLibrary();
  const [file, setFile] = useState<StagedFile | null>(null);
  const [mode, setMode] = useState<Mode>('merge');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  useProgress(work, setWork);

  /** One thing at a time; what fails or is called off leaves the library as it was. */
  const run = (steps: (signal: AbortSignal) => Promise<void>) => {
    const control = new AbortController();
    stop.current = control;
    const failed = (error: unknown) => {
      if (control.signal.aborted) say(t('import_called_off'));
      else say(`${t('file_not_taken')} ${error instanceof Error ? error.message : String(error)}`);
    };
    void steps(control.signal)
      .catch(failed)
      .finally(() => setWork(null));
  };
  const check = async (staged: StagedFile, how: Mode) => {
    setReport(null);
    if (staged.problems.length > 0) return;
    setWork({ what: 'checking', share: 0 });
    const { settings } = staged;
    setReport(await api.ask('import-check', { mode: how, ...(settings ? { settings } : {}) }));
  };
  const open = (chosen: File) =>
    run(async (signal) => {
      setFile(null);
      setMode('merge');
      const share = (done: number) => setWork({ what: 'reading', share: done });
      share(0);
      const staged = await stageFile(chosen, api.ask, share, signal);
      setFile(staged);
      await check(staged, 'merge');
    });
  const take = (staged: StagedFile) =>
    run(async () => {
      setWork({ what: 'taking', share: 0 });
      const taken = await takeFile(api, staged, mode);
      if (taken.undo === null) {
        setReport(taken.report);
        return;
      }
      setFile(null);
      keepUndo(taken.undo);
      again();
    });
  const leave = () => {
    stop.current?.abort();
    setFile(null);
    setReport(null);
    api.ask('import-drop', {}).catch(() => say(t('background_silent')));
  };
  const takeBack = (back: () => Promise<void>) =>
    run(async () => {
      setWork({ what: 'taking', share: 0 });
      await back();
      keepUndo(null);
      again();
    });
  const backUp = () =>
    run(async () => {
      const all = await api.backup(setSaved);
      api.saveFile(`who-says-${new Date().toISOString().slice(0, 10)}.json`, all);
      setSaved(null);
    });

  const problems = [...(file?.problems ?? []), ...(report?.problems ?? []).map(fieldProblem)];
  return (
    <>
      <section class="part">
        <h3>{t('export_heading')}</h3>
        <p class="small">{t('export_note')}</p>
        <ExportButtons load={() => everyAnnotation(api.ask)} />
        <div class="inline">
          <Button look="framed" disabled={saved !== null} onClick={backUp}>
            {t('backup_all')}
          </Button>
          {saved !== null && <span class="small">{bytesText(saved)}</span>}
        </div>
      </section>
      <section class="part">
        <h3>{t('import_heading')}</h3>
        <p class="small">{t('import_note')}</p>
        <div>
          <FileButton label={t('bring_in')} accept=".json,.jsonld,.csv" onFile={open} />
        </div>
        {work !== null && (
          <div class="inline">
            <progress aria-label={t(`import_${work.what}`)} value={work.share} max={1} />
            <span class="small">{`${t(`import_${work.what}`)} ${percent(work.share)}`}</span>
            <Button look="grey" onClick={leave}>
              {t('cancel')}
            </Button>
          </div>
        )}
        {file !== null && work === null && (
          <div class="ask">
            <strong>
              <bdi>{file.name}</bdi>
            </strong>
            <Problems all={problems} heading={plural('file_problems', problems.length)} />
            <Problems all={file.leftOut} heading={plural('left_out', file.leftOut.length)} />
            {report !== null && problems.length === 0 && (
              <>
                {file.annotations === null && file.factChecks === null && (
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
                      run(() => check(file, next));
                    }}
                  />
                )}
                <Differences key={mode} mode={mode} report={report} />
              </>
            )}
            <div class="form-end">
              {report !== null && problems.length === 0 && (
                <Button look="main" onClick={() => take(file)}>
                  {t('take_in')}
                </Button>
              )}
              <Button look="grey" onClick={leave}>
                {t('cancel')}
              </Button>
            </div>
          </div>
        )}
        {importUndo !== null && work === null && (
          <p class="small">
            {t('taken_in')} <Button onClick={() => takeBack(importUndo)}>{t('undo')}</Button>
          </p>
        )}
      </section>
    </>
  );
}

/** Asks the background how far it is while it compares or takes. */
function useProgress(
  work: Work | null,
  setWork: (next: (now: Work | null) => Work | null) => void,
) {
  const { api } = useLibrary();
  const what = work?.what;
  useEffect(() => {
    if (what === undefined || what === 'reading') return;
    const timer = setInterval(() => {
      api.ask('import-progress', {}).then(
        ({ done, all }) => {
          const share = all === 0 ? 0 : done / all;
          setWork((now) => (now?.what === what ? { what, share } : now));
        },
        // The work itself tells what failed.
        () => undefined,
      );
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [api, what, setWork]);
}

function Problems({ all, heading }: { readonly all: readonly string[]; readonly heading: string }) {
  if (all.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul class="dashes">
        {all.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
