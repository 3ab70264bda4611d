import Dexie from 'dexie';

/** What stands in the way of keeping things; each is an i18n key `storage_problem_<code>`. */
export const STORAGE_PROBLEMS = ['refused', 'full', 'blocked', 'newer', 'failed'] as const;
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];

/** The i18n key with which the reader is told. */
export const problemKey = (problem: StorageProblem): string => `storage_problem_${problem}`;

/**
 * What an error means for the reader, or null where it isn't the database's (a mistake of ours must not
 * be told as one of the disk). The names are those of DOMException and of Dexie, which wraps the
 * browser's error in `inner`.
 */
export function problemOf(error: unknown): StorageProblem | null {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return null;
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  if (['InvalidStateError', 'MissingAPIError', 'SecurityError'].some((n) => names.includes(n))) {
    return 'refused';
  }
  return 'failed';
}

/** True when the connection died under us, as after a wake of the worker: opening again helps. */
export function isClosed(error: unknown): boolean {
  return errorNames(error).includes('DatabaseClosedError');
}

function errorNames(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? errorNames(error.inner, depth + 1) : [];
  return [...name, ...inner];
}
