import type { SourceView } from '../../../messaging/protocol';
import { dotted, listText } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { Section } from '../../parts/section';

/** What the reader has met of a source: claims, pages, how often it was contradicted and by whom. */
export function InYourReading({ reading }: { readonly reading: SourceView['reading'] }) {
  const by = reading.contradictedBy.map(({ name, times }) =>
    plural('contradicted_by', times, name),
  );
  return (
    <Section title={t('section_in_your_reading')}>
      {reading.claims === 0 ? (
        <p class="small">{t('not_met_yet')}</p>
      ) : (
        <p class="figure">
          {dotted(
            plural('claims', reading.claims),
            plural('pages', reading.pages),
            plural('differ', reading.contradicted),
          )}
        </p>
      )}
      {by.length > 0 && <p class="small">{t('by_whom', listText(by))}</p>}
    </Section>
  );
}
