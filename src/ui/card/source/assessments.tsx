import type { Assessment } from '../../../core/model/source';
import { dateText, dotted } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { OutLink } from '../../parts/out-link';
import { Section } from '../../parts/section';

/** What others publish of a source: each with its assessor, scale, scope and date; never ours, never averaged. */
export function Assessments({ all }: { readonly all: readonly Assessment[] }) {
  if (all.length === 0) return null;
  return (
    <Section title={t('section_assessments')} note={plural('assessments', all.length)}>
      <ul>
        {all.map((one) => (
          <li key={`${one.assessor}${one.scale}${one.value}${one.published}`} class="said">
            <div>{t('assessed', one.assessor, one.value)}</div>
            <div class="small">
              {dotted(
                t(`assessment_${one.kind.replaceAll('-', '_')}`),
                one.scale,
                one.scope !== undefined && t('scope', one.scope),
                dateText(one.published),
              )}
              {' · '}
              <OutLink href={one.url}>{t('open_assessment')}</OutLink>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
