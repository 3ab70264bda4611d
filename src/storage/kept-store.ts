import type { Annotation } from '../core/model/annotation';
import type { StoredCorrection } from '../core/model/correction';
import type { SourceEditRow } from './rows';

/** An annotation with the registrable domain of its page. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly site: string;
}

/**
 * What the reader made and must never be lost: notes, corrections, own sources. Kept in the database, or
 * in `storage.local` where the browser refuses one.
 */
export interface KeptStore {
  /** Newest first; of one page, or of all. */
  annotations(pageUrl: string | null, limit: number): Promise<Annotation[]>;
  /** The next ones after a mark, newest first, and the mark to go on from; null at the end. */
  annotationsAfter(
    after: string | null,
    limit: number,
  ): Promise<{ annotations: Annotation[]; next: string | null }>;
  /** Those of the ids that are there, in no order. */
  annotationsOf(ids: readonly string[]): Promise<Annotation[]>;
  /** All of them or, where one fails, none. */
  saveAnnotations(placed: readonly PlacedAnnotation[]): Promise<void>;
  deleteAnnotations(ids: readonly string[]): Promise<void>;
  corrections(): Promise<StoredCorrection[]>;
  saveCorrection(correction: StoredCorrection, site: string | null): Promise<void>;
  deleteCorrection(id: string): Promise<void>;
  sourceEdits(): Promise<SourceEditRow[]>;
  sourceEdit(id: string): Promise<SourceEditRow | null>;
  /** Writes some and takes others away: all of it or, where something fails, nothing. */
  writeSourceEdits(put: readonly SourceEditRow[], remove: readonly string[]): Promise<void>;
}
