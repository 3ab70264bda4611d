import type { Annotation } from '../../../core/model/annotation';
import { agoText } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Row } from '../../parts/section';
import { StoredNote } from '../../parts/stored-note';

/** Words that the reader annotated, with what was written about them. */
export function AnnotationCard({ annotation }: { readonly annotation: Annotation }) {
  const { target, sourceName, note, tags, modified } = annotation;
  return (
    <>
      <blockquote class="quote clamped" dir="auto">
        {target?.quote.exact}
      </blockquote>
      {sourceName !== null && (
        <dl class="rows">
          <Row label={t('row_said_by')}>
            <bdi>{sourceName}</bdi>
          </Row>
        </dl>
      )}
      <StoredNote note={note} tags={tags} />
      {(note !== '' || tags.length > 0) && (
        <p class="small">{t('noted_on', agoText(modified, Date.now()))}</p>
      )}
    </>
  );
}
