import { fragmentUrl } from '../../core/exchange/text-fragment-url';
import type { ShownClaim } from '../../messaging/library-items';
import { dateText, dotted } from '../i18n/format';
import { t } from '../i18n/translate';
import { LinkButton } from '../parts/button';
import { OutLink } from '../parts/out-link';
import { useLibrary } from './library-context';

/** A claim with who says it, how, and the way to its words. */
export function ClaimView(props: { readonly claim: ShownClaim; readonly withSource?: boolean }) {
  const { go } = useLibrary();
  const { claim, withSource = true } = props;
  return (
    <div class="claim-line">
      <p class="quote" dir="auto">
        {claim.content}
      </p>
      <p class="small">
        {withSource && (
          <>
            <LinkButton onClick={() => go({ kind: 'sources', id: claim.sourceKey })}>
              <bdi>{claim.person ?? claim.sourceName}</bdi>
            </LinkButton>
            {' · '}
          </>
        )}
        {dotted(claim.cue, t(`type_${claim.type}`), dateText(claim.date))}
        {' · '}
        {claim.pageUrl === null ? (
          <bdi>{claim.pageTitle}</bdi>
        ) : (
          <OutLink href={fragmentUrl(claim.pageUrl, claim.quote.exact)}>
            {claim.pageTitle || claim.pageUrl}
          </OutLink>
        )}{' '}
        <LinkButton onClick={() => go({ kind: 'claims', id: claim.id })}>
          {t('open_claim')}
        </LinkButton>
      </p>
    </div>
  );
}
