import type { PackReport, PlannedSource } from '../../messaging/source-packs';
import { plainValue } from '../card/source/facts';
import { dotted } from '../i18n/format';
import { plural, t } from '../i18n/translate';
import { Details } from '../parts/section';

/** Sources listed in full; of more the numbers are told. */
const LISTED = 200;

/** What an import would change, source by source, and what it can't read. */
export function PackPlan({ report }: { readonly report: PackReport }) {
  const fresh = report.planned.filter(({ isNew }) => isNew).length;
  return (
    <>
      <p>
        {dotted(
          plural('plan_new', fresh),
          plural('plan_known', report.planned.length - fresh),
          report.skipped.length > 0 && plural('plan_skipped', report.skipped.length),
          report.problems.length > 0 && plural('plan_problems', report.problems.length),
        )}
      </p>
      {report.problems.length > 0 && (
        <ul class="dashes">
          {report.problems.slice(0, LISTED).map(({ line, field, message }) => (
            <li key={`${line}${field}${message}`}>
              {line === undefined
                ? t('problem_field', field, message)
                : t('problem_line', line, field, message)}
            </li>
          ))}
        </ul>
      )}
      {report.skipped.length > 0 && (
        <Details summary={plural('plan_skipped', report.skipped.length)}>
          <ul class="dashes">
            {report.skipped.slice(0, LISTED).map(({ label, reason }) => (
              <li key={label}>{t('skipped', label, reason)}</li>
            ))}
          </ul>
        </Details>
      )}
      {report.planned.length > 0 && (
        <Details summary={t('plan_details')} open={report.planned.length <= 5}>
          <ul class="lines">
            {report.planned.slice(0, LISTED).map((one) => (
              <li key={one.id}>
                <Planned one={one} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Planned({ one }: { readonly one: PlannedSource }) {
  const plain = one.added.map((fact) => t('plan_fact', t(`field_${fact.field}`), plainValue(fact)));
  return (
    <div>
      <strong dir="auto">{one.label}</strong>{' '}
      <span class="small">{one.isNew ? t('plan_is_new') : t('plan_is_known')}</span>
      <ul class="dashes">
        {one.names.length > 0 && (
          <li>{t('plan_names', one.names.map(({ text }) => text).join(', '))}</li>
        )}
        {one.domains.length > 0 && (
          <li>{t('plan_domains', one.domains.map(({ host }) => host).join(', '))}</li>
        )}
        {plain.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {one.changed.map(({ fact, bundle }) => (
          <li key={`c${fact.field}${plainValue(fact)}`}>
            {t(
              'plan_changed',
              t(`field_${fact.field}`),
              plainValue(fact),
              bundle.map(plainValue).join(', '),
            )}
          </li>
        ))}
        {one.conflicts.map(({ fact, reader }) => (
          <li key={`r${fact.field}${plainValue(fact)}`}>
            {t(
              'plan_conflict',
              t(`field_${fact.field}`),
              plainValue(fact),
              reader.map(plainValue).join(', '),
            )}
          </li>
        ))}
        {one.assessments.length > 0 && (
          <li>{plural('plan_assessments', one.assessments.length)}</li>
        )}
        {one.sameCount > 0 && <li>{plural('plan_same', one.sameCount)}</li>}
      </ul>
    </div>
  );
}
