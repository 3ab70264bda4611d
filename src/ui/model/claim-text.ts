import type { Claim } from '../../core/model/claim';
import type { Span } from '../../core/model/span';
import { t } from '../i18n/translate';

/** A stretch of a claim as it stands: in the source's words (quoted) or in the page's (reported). */
export interface ClaimPiece {
  readonly text: string;
  readonly quoted: boolean;
}

const QUOTED = /[“„«"][^”“»"]*(?:[”“»"]|$)/gu;
const slice = (text: string, [start, end]: Span) => text.slice(start, end);

/** Pieces of the text that a page cuts are joined by an ellipsis. */
export function spansText(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span).trim()).join(' … ');
}

/** How a claim is told, in a word: “confirms”, “does not confirm”. */
export function stanceText({ stance, negated }: Pick<Claim, 'stance' | 'negated'>): string {
  return negated ? t(`stance_not_${stance}`) : t(`stance_${stance}`);
}

/** The content of a claim in stretches of quoted and reported speech. */
export function claimPieces(text: string, claim: Claim): ClaimPiece[] {
  const whole = spansText(text, claim.content);
  if (claim.type === 'indirect') return [{ text: whole, quoted: false }];
  const pieces: ClaimPiece[] = [];
  let at = 0;
  for (const match of whole.matchAll(QUOTED)) {
    if (match.index > at) pieces.push({ text: whole.slice(at, match.index), quoted: false });
    pieces.push({ text: match[0], quoted: true });
    at = match.index + match[0].length;
  }
  if (at < whole.length)
    pieces.push({ text: whole.slice(at), quoted: at === 0 && claim.type === 'direct' });
  return pieces;
}

/** From the first character of the content to its last. */
export function contentExtent(claim: Claim): Span {
  const spans = claim.content.length > 0 ? claim.content : claim.cue;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
