import type { ClaimItem } from '../../messaging/library-items';
import { t } from '../i18n/translate';
import { ClaimView } from './claim-view';
import { LinkLine } from './link-line';

export function ClaimPane({ item }: { readonly item: ClaimItem }) {
  return (
    <>
      <h2>{t('card_claim')}</h2>
      <ClaimView claim={item.claim} />
      <section class="part">
        <h3 class="label">{t('others_say_heading')}</h3>
        {item.others.length === 0 && <p class="small">{t('others_say_nothing')}</p>}
        {item.others.map((other) => (
          <div key={other.id}>
            <LinkLine link={other} />
            <ClaimView claim={other.claim} />
          </div>
        ))}
      </section>
    </>
  );
}
