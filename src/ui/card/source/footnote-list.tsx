import { dateText, dotted } from '../../i18n/format';
import { number, t } from '../../i18n/translate';
import { OutLink } from '../../parts/out-link';
import type { Footnote } from './footnotes';

/** The evidence behind the numbers: who publishes it, how it stands to the body, and as of when. */
export function FootnoteList({ notes }: { readonly notes: readonly Footnote[] }) {
  if (notes.length === 0) return null;
  return (
    <ol class="footnotes" aria-label={t('evidence')}>
      {notes.map(({ number: at, evidence, asOf }) => (
        <li key={evidence.url}>
          <span class="figure">{number(at)}</span>
          <span>
            <OutLink href={evidence.url}>{evidence.title || evidence.publisher}</OutLink>
            {' · '}
            {dotted(
              evidence.title === '' ? null : evidence.publisher,
              t(`evidence_${evidence.relation.replaceAll('-', '_')}`),
              t('as_of', dateText(asOf)),
            )}
            {evidence.quote !== undefined && <q dir="auto">{evidence.quote}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}
