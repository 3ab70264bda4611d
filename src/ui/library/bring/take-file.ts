import type { Annotation } from '../../../core/model/annotation';
import type { KeptFactCheck } from '../../../core/model/fact-check';
import type { ImportReport } from '../../../messaging/backup-messages';
import type { Ask } from '../../../messaging/client';
import type { PageApi } from '../../own-pages/page-api';
import { type StagedFile, stageFile } from './stage-file';

export type Mode = 'merge' | 'replace';
/** Ids asked for, or changed, at once. */
const BATCH = 1_000;

export interface Taken {
  readonly report: ImportReport;
  /** Puts everything back as it was; null where nothing was taken. */
  readonly undo: (() => Promise<void>) | null;
}

/** Takes a staged file in. What was there before is kept by the page for an undo. */
export async function takeFile(api: PageApi, file: StagedFile, mode: Mode): Promise<Taken> {
  const undo = await undoOf(api, file);
  const report = await api.ask('import-take', {
    mode,
    ...(file.settings ? { settings: file.settings } : {}),
  });
  return { report, undo: report.problems.length > 0 ? null : undo };
}

function undoOf(api: PageApi, file: StagedFile): Promise<() => Promise<void>> {
  if (file.annotations) return notesUndo(api.ask, file.annotations);
  if (file.factChecks) return checksUndo(api.ask, file.factChecks);
  return backupUndo(api);
}

/** For fact-checks alone: those that were there are brought in again, the new ones go. */
async function checksUndo(
  ask: Ask,
  brought: readonly KeptFactCheck[],
): Promise<() => Promise<void>> {
  const ids = brought.map(({ id }) => id);
  const before: KeptFactCheck[] = [];
  for (const part of batches(ids)) before.push(...(await ask('fact-checks-by-id', { ids: part })));
  const known = new Set(before.map(({ id }) => id));
  return async () => {
    for (const part of batches(ids.filter((id) => !known.has(id))))
      await ask('delete-fact-checks', { ids: part });
    if (before.length === 0) return;
    await ask('import-begin', {});
    let at = 0;
    for (const rows of batches(before)) {
      await ask('import-rows', { table: 'factChecks', rows, at });
      at += rows.length;
    }
    const { problems } = await ask('import-take', { mode: 'merge' });
    if (problems.length > 0) throw new Error(problems[0]?.message);
  };
}

/** For notes alone: those that were there are written again, the new ones go. */
async function notesUndo(ask: Ask, brought: readonly Annotation[]): Promise<() => Promise<void>> {
  const ids = brought.map(({ id }) => id);
  const before: Annotation[] = [];
  for (const part of batches(ids)) before.push(...(await ask('annotations-by-id', { ids: part })));
  const known = new Set(before.map(({ id }) => id));
  return async () => {
    for (const part of batches(before)) await ask('save-annotations', { annotations: part });
    for (const part of batches(ids.filter((id) => !known.has(id))))
      await ask('delete-annotations', { ids: part });
  };
}

/** For a back-up: everything there was, put in the place of everything there is. */
async function backupUndo(api: PageApi): Promise<() => Promise<void>> {
  const before = await api.backup();
  return async () => {
    const file = new File([before], 'before.json');
    const staged = await stageFile(file, api.ask, () => {}, new AbortController().signal);
    const { problems } = await api.ask('import-take', {
      mode: 'replace',
      ...(staged.settings ? { settings: staged.settings } : {}),
    });
    if (problems.length > 0) throw new Error(problems[0]?.message);
  };
}

function* batches<T>(all: readonly T[]): Iterable<T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}
