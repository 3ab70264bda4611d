import { readAnnotationsCsv } from '../../../core/exchange/csv-annotations';
import { readWebAnnotations } from '../../../core/exchange/w3c-annotation-import';
import type { Annotation } from '../../../core/model/annotation';
import type { Settings } from '../../../core/model/settings';
import type { Ask } from '../../../messaging/client';
import { bytesText } from '../../i18n/bytes';
import { t } from '../../i18n/translate';
import { uuid } from '../../model/uuid';
import { readBackup } from './read-backup';

/** Annotations are read as one text: 100,000 of them are about this much. */
const MOST_BYTES = 100_000_000;
const BATCH = 500;

/** A file that lies ready to be compared and taken. */
export interface StagedFile {
  readonly name: string;
  /** In the reader's words; empty where the file is good. */
  readonly problems: readonly string[];
  readonly settings: Settings | null;
  /** A file of annotations alone; null for a back-up, which can stand in place of everything. */
  readonly annotations: readonly Annotation[] | null;
}

/** Reads a file, a back-up or annotations in a form that we know, and puts its rows aside for the import. */
export async function stageFile(
  file: Blob & { readonly name: string },
  ask: Ask,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<StagedFile> {
  await ask('import-begin', {});
  const head = await file.slice(0, 1000).text();
  if (!/\.csv$/i.test(file.name) && /"format"\s*:\s*"who-says-backup"/.test(head))
    return stageBackup(file, ask, onShare, signal);
  const none = { name: file.name, settings: null, annotations: [] };
  if (file.size > MOST_BYTES)
    return { ...none, problems: [t('file_too_large', bytesText(MOST_BYTES))] };
  const read = /\.csv$/i.test(file.name) ? readAnnotationsCsv : readWebAnnotations;
  const found = read(await file.text(), new Date().toISOString(), uuid);
  if (found.problems.length > 0)
    return {
      ...none,
      problems: found.problems.map(({ line = 1, field, message }) =>
        t('problem_line', line, field, message),
      ),
    };
  const { annotations } = found;
  for (let at = 0; at < annotations.length; at += BATCH) {
    signal.throwIfAborted();
    const rows = annotations.slice(at, at + BATCH);
    const { problems } = await ask('import-rows', { table: 'annotations', rows, at });
    if (problems.length > 0) return { ...none, problems: problems.map(fieldProblem) };
    onShare(at / annotations.length);
  }
  return { ...none, annotations, problems: [] };
}

async function stageBackup(
  file: Blob & { readonly name: string },
  ask: Ask,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<StagedFile> {
  const told: string[] = [];
  const { settings, problem } = await readBackup(
    file,
    async (batch) => {
      signal.throwIfAborted();
      const { problems } = await ask('import-rows', { ...batch });
      told.splice(0, told.length, ...problems.map(fieldProblem));
    },
    (bytes) => onShare(bytes / file.size),
  );
  if (problem) told.unshift(t('problem_line', problem.line, problem.field, problem.message));
  return {
    name: file.name,
    problems: told,
    // The background checks it; a broken one fails the taking, and nothing is changed.
    settings: (settings as Settings | undefined) ?? null,
    annotations: null,
  };
}

export const fieldProblem = ({ path, message }: { path: string; message: string }): string =>
  t('problem_field', path, message);
