import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../core/model/annotation';
import { pageAddress } from '../../core/text/page-address';
import { agoText, dotted } from '../i18n/format';
import { t } from '../i18n/translate';
import { OutLink } from '../parts/out-link';
import { Details } from '../parts/section';
import { usePopup } from './popup-context';

const SHOWN = 5;

/** The reader's last annotations on other pages, each with the way to its page. */
export function RecentAnnotations({ pageUrl }: { readonly pageUrl: string | null }) {
  const { api } = usePopup();
  const [all, setAll] = useState<readonly Annotation[]>([]);
  useEffect(() => {
    // Without them the popup is whole; that the store is out of order is said by the page's own reading.
    api.ask('list-annotations', { pageUrl: null, limit: SHOWN * 2 }).then(setAll, () => setAll([]));
  }, [api]);
  const here = pageUrl === null ? null : pageAddress(pageUrl);
  const others = all.filter((annotation) => annotation.pageUrl !== here).slice(0, SHOWN);
  if (others.length === 0) return null;
  return (
    <section class="part">
      <Details summary={t('recent_annotations')}>
        <ul>
          {others.map(({ id, note, target, pageUrl: url, pageTitle, modified }) => (
            <li key={id} class="annotation">
              <p class="one-line" dir="auto">
                {note || target?.quote.exact || pageTitle}
              </p>
              <p class="small one-line">
                <OutLink href={url}>{pageTitle || url}</OutLink>
                {` · ${dotted(agoText(modified, Date.now()))}`}
              </p>
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
