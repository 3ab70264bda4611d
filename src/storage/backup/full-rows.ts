import { fingerprintBands } from '../../core/reading/fingerprint';
import { linkRow, withVerdict } from '../keep-links';
import { correctionRow } from '../kept-in-database';
import { noteRow } from '../note-rows';
import { packComparable } from '../packed-comparable';
import type {
  ClaimRow,
  CorrectionRow,
  FactCheckRow,
  LinkRow,
  NoteRow,
  PageRow,
  TextRow,
} from '../rows';
import { searchTokens } from '../search-tokens';
import type { BackupRows } from './rows';

/** Rows of a back-up with what was left out of it worked out again. */
export const fullPage = (page: BackupRows['pages'][number], now: number): PageRow => ({
  ...page,
  brought: now,
  tokens: searchTokens(page.title, page.outlet, page.site),
});

export function fullText(text: BackupRows['texts'][number]): TextRow {
  const signature = Uint32Array.from(text.signature);
  return { ...text, signature, bands: signature.length > 0 ? fingerprintBands(signature) : [] };
}

export const fullClaim = (claim: BackupRows['claims'][number]): ClaimRow => ({
  ...claim,
  comparable: packComparable(claim.comparable, claim.content),
  tokens: searchTokens(claim.content, claim.sourceName),
});

/** The id stays the file's: one that is not that of its claims is for the check of references to tell, as the dry run does. */
export const fullLink = (link: BackupRows['links'][number], a: ClaimRow, b: ClaimRow): LinkRow => ({
  ...withVerdict(linkRow(link, a, b), link.verdict),
  id: link.id,
});

export const fullAnnotation = (
  annotation: BackupRows['annotations'][number],
  site: (url: string) => string,
): NoteRow => noteRow(annotation, site(annotation.pageUrl));

export const fullCorrection = ({
  site,
  ...stored
}: BackupRows['corrections'][number]): CorrectionRow => correctionRow(stored, site ?? null);

export const fullFactCheck = (check: BackupRows['factChecks'][number]): FactCheckRow => ({
  ...check,
  tokens: searchTokens(check.claimReviewed),
});
