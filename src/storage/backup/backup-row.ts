import { asStoredCorrection } from '../kept-in-database';
import { asAnnotation } from '../note-rows';
import { unpackComparable } from '../packed-comparable';
import type {
  ClaimRow,
  CorrectionRow,
  FactCheckRow,
  LinkRow,
  NoteRow,
  PageRow,
  SourceEditRow,
  TextRow,
} from '../rows';
import type { BackupRows } from './rows';

/** Rows of the library as a back-up holds them: without what can be worked out from the rest. */
export const backupPage = ({
  tokens: _tokens,
  brought: _brought,
  ...page
}: PageRow): BackupRows['pages'][number] => page;

export const backupText = ({
  bands: _bands,
  pending: _pending,
  signature,
  ...text
}: TextRow): BackupRows['texts'][number] => ({ ...text, signature: [...signature] });

export const backupClaim = ({
  tokens: _tokens,
  contestedIn: _contestedIn,
  comparable,
  ...claim
}: ClaimRow): BackupRows['claims'][number] => ({
  ...claim,
  comparable: unpackComparable(comparable, claim.content),
});

export const backupLink = ({
  ends: _ends,
  sources: _sources,
  contest: _contest,
  tokens: _tokens,
  ...link
}: LinkRow): BackupRows['links'][number] => link;

export const backupSource = (edit: SourceEditRow): BackupRows['sources'][number] => edit;

export const backupAnnotation = (note: NoteRow): BackupRows['annotations'][number] =>
  asAnnotation(note);

export const backupCorrection = (row: CorrectionRow): BackupRows['corrections'][number] => ({
  ...asStoredCorrection(row),
  ...(row.site ? { site: row.site } : {}),
});

export const backupFactCheck = ({
  tokens: _tokens,
  ...check
}: FactCheckRow): BackupRows['factChecks'][number] => check;
