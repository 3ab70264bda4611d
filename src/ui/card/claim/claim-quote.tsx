import { useState } from 'preact/hooks';
import type { Claim } from '../../../core/model/claim';
import { t } from '../../i18n/translate';
import { claimPieces } from '../../model/claim-text';
import { LinkButton } from '../../parts/button';

/** Longer claims are cut until the reader asks for the rest. */
const SHOWN_WHOLE = 420;

/** The claim as it stands: in a serif, the source's own words in ink and the page's in grey where both are mixed. */
export function ClaimQuote(props: { readonly text: string; readonly claim: Claim }) {
  const [whole, setWhole] = useState(false);
  const pieces = claimPieces(props.text, props.claim);
  const long = pieces.reduce((sum, piece) => sum + piece.text.length, 0) > SHOWN_WHOLE;
  const mixed = pieces.some(({ quoted }) => quoted) && pieces.some(({ quoted }) => !quoted);
  return (
    <>
      <blockquote class={long && !whole ? 'quote clamped' : 'quote'} dir="auto">
        {pieces.map((piece, index) => (
          <span key={index} {...(mixed && !piece.quoted ? { class: 'reported' } : {})}>
            {piece.text}
          </span>
        ))}
      </blockquote>
      {long && !whole && (
        <p class="quote-more">
          <LinkButton onClick={() => setWhole(true)}>{t('show_whole_claim')}</LinkButton>
        </p>
      )}
    </>
  );
}
