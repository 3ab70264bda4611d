import { Fragment } from 'preact';
import { FACT_FIELDS, type Fact } from '../../../core/model/source';
import { plainValue } from '../../card/source/facts';
import { dateText, dotted } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { OutLink } from '../../parts/out-link';
import { Row } from '../../parts/section';

/** What is stated of a source, field by field; facts of one field that disagree stand under each other. */
export function KnownFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const stated = facts.filter(({ value }) => value !== '');
  const fields = FACT_FIELDS.filter((field) => stated.some((fact) => fact.field === field));
  if (fields.length === 0) return null;
  return (
    <dl class="rows">
      {fields.map((field) => (
        <Row key={field} label={t(`field_${field}`)}>
          {stated
            .filter((fact) => fact.field === field)
            .map((fact) => (
              <Statement key={`${plainValue(fact)}${fact.asOf}`} fact={fact} />
            ))}
        </Row>
      ))}
    </dl>
  );
}

/** One statement with its evidence. */
function Statement({ fact }: { readonly fact: Fact }) {
  return (
    <div>
      <bdi>{plainValue(fact)}</bdi>{' '}
      <span class="small">
        {dotted(
          fact.status === 'disputed' && t('disputed'),
          fact.addedBy === 'user' && t('added_by_you'),
          fact.addedBy === 'import' && t('added_by_import'),
          t('as_of', dateText(fact.asOf)),
        )}{' '}
        {fact.evidence.map(({ url, publisher }, at) => (
          <Fragment key={url}>
            {at > 0 && ' · '}
            <OutLink href={url}>{publisher || url}</OutLink>
          </Fragment>
        ))}
      </span>
    </div>
  );
}
