import type { PageItem } from '../../messaging/library-items';
import { dateText, dotted } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { OutLink } from '../parts/out-link';
import { ClaimView } from './claim-view';

export function PagePane({ item }: { readonly item: PageItem }) {
  return (
    <>
      <h2 dir="auto">{item.title}</h2>
      <p class="small">
        {dotted(
          item.outlet ?? item.site,
          item.published !== null && dateText(item.published),
          t('last_read', dateText(item.lastRead)),
          plural('visits', item.visits),
        )}
      </p>
      <p>
        <OutLink href={item.url}>{item.url}</OutLink>
      </p>
      {item.alsoAt.length > 0 && (
        <section class="part">
          <h3 class="label">{t('also_at')}</h3>
          {item.alsoAt.map(({ url, title, outlet }) => (
            <p key={url}>
              <OutLink href={url}>{dotted(outlet, title)}</OutLink>
            </p>
          ))}
        </section>
      )}
      <section class="part">
        <h3 class="label">{plural('claims', item.claims.length)}</h3>
        {item.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} />
        ))}
      </section>
    </>
  );
}
