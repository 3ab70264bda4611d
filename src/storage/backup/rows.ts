import type { Annotation } from '../../core/model/annotation';
import type { StoredCorrection } from '../../core/model/correction';
import type { StoredComparable } from '../packed-comparable';
import type { ClaimRow, FactCheckRow, LinkRow, PageRow, SourceEditRow, TextRow } from '../rows';

/** Rows as a back-up holds them: without what can be worked out from the rest. */
export interface BackupRows {
  pages: Omit<PageRow, 'tokens' | 'brought'>[];
  texts: (Omit<TextRow, 'bands' | 'signature' | 'pending'> & { signature: number[] })[];
  claims: (Omit<ClaimRow, 'tokens' | 'contestedIn' | 'comparable'> & {
    comparable: StoredComparable;
  })[];
  links: Omit<LinkRow, 'ends' | 'sources' | 'contest' | 'tokens'>[];
  sources: SourceEditRow[];
  annotations: Annotation[];
  corrections: (StoredCorrection & { site?: string })[];
  factChecks: Omit<FactCheckRow, 'tokens'>[];
}
export type BackupTableName = keyof BackupRows;

export const BACKUP_TABLES = [
  'pages',
  'texts',
  'claims',
  'links',
  'sources',
  'annotations',
  'corrections',
  'factChecks',
] as const satisfies readonly BackupTableName[];
