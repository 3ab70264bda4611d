import type { Claim } from '../../../core/model/claim';
import { t } from '../../i18n/translate';
import { Section } from '../../parts/section';
import { useCard } from '../card-context';
import { annotationOf } from './claim-annotation';

/** The reader's note and tags, where there are some; they are written in the editor that the actions open. */
export function ClaimNote({ claim }: { readonly claim: Claim }) {
  const { host } = useCard();
  const annotation = annotationOf(host.reply().annotations, claim, host.document());
  if (annotation === null) return null;
  return (
    <Section title={t('section_your_note')}>
      {annotation.note !== '' && (
        <p class="stored-note" dir="auto">
          {annotation.note}
        </p>
      )}
      {annotation.tags.length > 0 && (
        <ul class="tags" aria-label={t('tags')}>
          {annotation.tags.map((tag) => (
            <li key={tag}>{`#${tag}`}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
