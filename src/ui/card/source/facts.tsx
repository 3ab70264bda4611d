import type { Fact } from '../../../core/model/source';
import type { SourceView } from '../../../messaging/protocol';
import { dateText, dotted } from '../../i18n/format';
import { number, percent, t } from '../../i18n/translate';
import { LinkButton } from '../../parts/button';
import { isWebAddress, OutLink } from '../../parts/out-link';
import { Row } from '../../parts/section';
import { useCard } from '../card-context';
import type { FactRow } from './fact-rows';
import type { Footnote } from './footnotes';

type Notes = ReadonlyMap<string, Footnote>;

/** Labels in one column, values with the numbers of their evidence in the other. */
export function Facts(props: {
  readonly rows: readonly FactRow[];
  readonly view: SourceView;
  readonly notes: Notes;
}) {
  return (
    <dl class="rows facts">
      {props.rows.map(({ field, facts }) => (
        <Row key={field} label={t(`field_${field}`)}>
          <Values facts={facts} notes={props.notes} />
          {field === 'owner' && <OwnerChain view={props.view} facts={facts} />}
          {props.view.underEdits
            .filter(({ reader }) => reader.field === field)
            .map(({ bundle }) => (
              <div class="small" key={String(bundle.asOf)}>
                {t('under_edit', plainValue(bundle))}
              </div>
            ))}
        </Row>
      ))}
    </dl>
  );
}

function Values(props: { readonly facts: readonly Fact[]; readonly notes: Notes }) {
  const stated = props.facts.filter(({ status }) => status !== 'unknown-to-evidence');
  const shown = stated.length > 0 ? stated : props.facts.slice(0, 1);
  if (shown.length === 0) return <span class="small">{t('not_stated')}</span>;
  if (shown.length === 1)
    return (
      <>
        {shown.map((fact) => (
          <Value key="only" fact={fact} notes={props.notes} />
        ))}
      </>
    );
  return (
    <ul class="fact-values">
      {shown.map((fact) => (
        <li key={`${plainValue(fact)}${fact.asOf}`}>
          <Value fact={fact} notes={props.notes} />
        </li>
      ))}
    </ul>
  );
}

/** One statement, with when it was so and whose it is. */
export function Value({ fact, notes }: { readonly fact: Fact; readonly notes: Notes }) {
  const unknown = fact.status === 'unknown-to-evidence';
  return (
    <>
      {unknown ? <span class="small">{t('not_stated')}</span> : <Worded fact={fact} />}
      <EvidenceNumbers fact={fact} notes={notes} />
      {!unknown && (
        <span class="small">
          {dotted(
            fact.validFrom !== undefined && ` ${t('valid_from', dateText(fact.validFrom))}`,
            fact.validTo !== undefined && ` ${t('valid_to', dateText(fact.validTo))}`,
            fact.status === 'disputed' && ` ${t('disputed')}`,
            fact.addedBy === 'user' && ` ${t('added_by_you')}`,
          )}
        </span>
      )}
    </>
  );
}

function Worded({ fact }: { readonly fact: Fact }) {
  const { show } = useCard();
  const { value } = fact;
  if (typeof value === 'string') {
    if (isWebAddress(value)) return <OutLink href={value}>{plainValue(fact)}</OutLink>;
    return <bdi>{plainValue(fact)}</bdi>;
  }
  const { entity, name } = value;
  if (entity === undefined) return <bdi>{plainValue(fact)}</bdi>;
  return (
    <LinkButton
      onClick={() => show({ kind: 'source', target: { sourceId: entity, name, kind: 'unknown' } })}
    >
      <bdi>{plainValue(fact)}</bdi>
    </LinkButton>
  );
}

/** "owned by X, whose owner is Y": the owners of the owner, nearest first. */
function OwnerChain({
  view,
  facts,
}: {
  readonly view: SourceView;
  readonly facts: readonly Fact[];
}) {
  const { show } = useCard();
  const direct = new Set(
    facts.map(({ value }) => (typeof value === 'string' ? value : value.name)),
  );
  const further = view.ownerChain.filter(({ name }) => !direct.has(name));
  const nearest = view.ownerChain[0]?.name;
  return (
    <>
      {further.map(({ id, name }) => (
        <div key={name} class="small">
          {direct.size > 1 && nearest !== undefined ? t('owned_by', nearest) : t('whose_owner')}{' '}
          {id === null ? (
            <bdi>{name}</bdi>
          ) : (
            <LinkButton
              onClick={() =>
                show({ kind: 'source', target: { sourceId: id, name, kind: 'unknown' } })
              }
            >
              <bdi>{name}</bdi>
            </LinkButton>
          )}
        </div>
      ))}
    </>
  );
}

export function EvidenceNumbers({ fact, notes }: { readonly fact: Fact; readonly notes: Notes }) {
  return (
    <>
      {numbersOf(fact, notes).map(({ number: at, evidence: { url, publisher } }) => (
        <sup key={url}>
          <OutLink href={url} label={t('evidence_number', at, publisher)}>
            {number(at)}
          </OutLink>
        </sup>
      ))}
    </>
  );
}

function numbersOf(fact: Fact, notes: Notes): Footnote[] {
  return fact.evidence
    .flatMap(({ url }) => notes.get(url) ?? [])
    .sort((one, two) => one.number - two.number);
}

/** A value as words: dates by the locale, shares in percent, yes and no in the reader's language. */
export function plainValue({ field, value }: Fact): string {
  if (typeof value === 'string') {
    if (value === 'yes' || value === 'no') return t(`value_${value}`);
    if (field === 'foundingDate' || field === 'dissolutionDate') return dateText(value);
    if (isWebAddress(value)) return value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return value;
  }
  const { name, share } = value;
  return share === undefined ? name : t('share_of', name, percent(share));
}
