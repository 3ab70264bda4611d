import type { StoryItem } from '../../messaging/library-items';
import { dateText, dotted } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { OutLink } from '../parts/out-link';
import { ClaimView } from './claim-view';
import { figureGroups } from './figure-groups';
import { FigureTimeline } from './figure-timeline';
import { LinkLine } from './link-line';

/** What was said of one event, by whom and when: reading down tells how the number moved. */
export function StoryPane({ item }: { readonly item: StoryItem }) {
  const byId = new Map(item.claims.map((claim) => [claim.id, claim]));
  return (
    <>
      <h2 dir="auto">{item.title}</h2>
      <p class="small">{dotted(dateText(item.first), dateText(item.last))}</p>
      {figureGroups(item.claims).map((group) => (
        <FigureTimeline key={`${group.what} ${group.part} ${group.unit}`} group={group} />
      ))}
      {item.links.length > 0 && (
        <section class="part">
          <h3 class="label">{t('others_say_heading')}</h3>
          {item.links.map((link) => (
            <div key={link.id}>
              <LinkLine link={link} />
              <p class="small">
                {[link.a, link.b].map((id) => byId.get(id)?.sourceName ?? '').join(' · ')}
              </p>
            </div>
          ))}
        </section>
      )}
      <section class="part">
        <h3 class="label">{plural('claims', item.claims.length)}</h3>
        {item.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} />
        ))}
      </section>
      <section class="part">
        <h3 class="label">{t('kinds_pages')}</h3>
        {item.pages.map(({ id, url, title, outlet, date }) => (
          <p key={id}>
            <OutLink href={url}>{title || url}</OutLink>
            <span class="small">{` ${dotted(outlet, dateText(date))}`}</span>
          </p>
        ))}
      </section>
    </>
  );
}
