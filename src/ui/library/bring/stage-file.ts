import type { FileProblem } from '../../../core/exchange/annotation-reading';
import { readClaimReviews, speaksOfClaimReview } from '../../../core/exchange/claim-review-feed';
import { readAnnotationsCsv } from '../../../core/exchange/csv-annotations';
import { readWebAnnotations } from '../../../core/exchange/w3c-annotation-import';
import type { Annotation } from '../../../core/model/annotation';
import type { KeptFactCheck } from '../../../core/model/fact-check';
import type { Settings } from '../../../core/model/settings';
import type { Ask } from '../../../messaging/client';
import { bytesText } from '../../i18n/bytes';
import { t } from '../../i18n/translate';
import { uuid } from '../../model/uuid';
import { readBackup } from './read-backup';

/** Annotations and fact-checks are read as one text: 100,000 of them are about this much. */
const MOST_BYTES = 100_000_000;
const BATCH = 500;

/** A file that lies ready to be compared and taken. */
export interface StagedFile {
  readonly name: string;
  /** In the reader's words; empty where the file is good. */
  readonly problems: readonly string[];
  readonly settings: Settings | null;
  /** A file of annotations alone; null for any other. */
  readonly annotations: readonly Annotation[] | null;
  /** A file of fact-checks alone; null for any other. */
  readonly factChecks: readonly KeptFactCheck[] | null;
  /** What a file of fact-checks holds and can't be taken, in the reader's words. */
  readonly leftOut: readonly string[];
}

/** Reads a file, a back-up, or annotations or fact-checks in a form that we know, and puts its rows aside for the import. */
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
  if (file.size > MOST_BYTES)
    return { ...NOTHING, name: file.name, problems: [t('file_too_large', bytesText(MOST_BYTES))] };
  const text = await file.text();
  const isCsv = /\.csv$/i.test(file.name);
  const staged = !isCsv && speaksOfClaimReview(text) ? readChecks(text) : readNotes(text, isCsv);
  const [table, rows] = staged.factChecks
    ? (['factChecks', staged.factChecks] as const)
    : (['annotations', staged.annotations ?? []] as const);
  for (let at = 0; at < rows.length; at += BATCH) {
    signal.throwIfAborted();
    const { problems } = await ask('import-rows', { table, rows: rows.slice(at, at + BATCH), at });
    if (problems.length > 0)
      return { ...NOTHING, name: file.name, problems: problems.map(fieldProblem) };
    onShare(at / rows.length);
  }
  return { ...staged, name: file.name };
}

const NOTHING = {
  settings: null,
  annotations: null,
  factChecks: null,
  leftOut: [],
  problems: [],
} as const;
type Read = Omit<StagedFile, 'name'>;

function readNotes(text: string, isCsv: boolean): Read {
  const read = isCsv ? readAnnotationsCsv : readWebAnnotations;
  const { annotations, problems } = read(text, new Date().toISOString(), uuid);
  return problems.length > 0
    ? { ...NOTHING, problems: problems.map(fileProblem) }
    : { ...NOTHING, annotations };
}

function readChecks(text: string): Read {
  const { checks, leftOut, problems } = readClaimReviews(text);
  return problems.length > 0
    ? { ...NOTHING, problems: problems.map(fileProblem) }
    : { ...NOTHING, factChecks: checks, leftOut: leftOut.map(fileProblem) };
}

const fileProblem = ({ line, field, message }: FileProblem): string =>
  line === undefined
    ? fieldProblem({ path: field, message })
    : t('problem_line', line, field, message);

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
    ...NOTHING,
    name: file.name,
    problems: told,
    // The background checks it; a broken one fails the taking, and nothing is changed.
    settings: (settings as Settings | undefined) ?? null,
  };
}

export const fieldProblem = ({ path, message }: { path: string; message: string }): string =>
  t('problem_field', path, message);
