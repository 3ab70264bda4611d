import type { Claim } from '../../../core/model/claim';
import { t } from '../../i18n/translate';
import { Section } from '../../parts/section';
import { StoredNote } from '../../parts/stored-note';
import { useCard } from '../card-context';
import { annotationOf } from './claim-annotation';

/** The reader's note and tags, where there are some; they are written in the editor that the actions open. */
export function ClaimNote({ claim }: { readonly claim: Claim }) {
  const { host } = useCard();
  const annotation = annotationOf(host.reply().annotations, claim, host.document());
  if (annotation === null) return null;
  return (
    <Section title={t('section_your_note')}>
      <StoredNote {...annotation} />
    </Section>
  );
}
