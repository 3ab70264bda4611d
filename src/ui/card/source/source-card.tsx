import { FACT_FIELDS, type GenericType } from '../../../core/model/source';
import type { SourceView } from '../../../messaging/protocol';
import { countryName, dateText, dotted } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { keyPart, kindText } from '../../model/naming';
import { Details, Section } from '../../parts/section';
import type { SourceTarget } from '../trail';
import type { Fetched } from '../use-source';
import { Assessments } from './assessments';
import { descriptionFact } from './descriptions';
import { formerFacts, mainRows, otherRows } from './fact-rows';
import { EvidenceNumbers, Facts, Value } from './facts';
import { FootnoteList } from './footnote-list';
import { factsAsShown, footnotesOf, otherNames } from './footnotes';
import { InYourReading } from './in-your-reading';
import { OnThisPage } from './on-this-page';

/**
 * A source: what the page gives of it is there at once; what is stored joins it when it comes. Every
 * statement carries the number of its evidence.
 */
export function SourceCard(props: { readonly target: SourceTarget; readonly fetched: Fetched }) {
  const { target, fetched } = props;
  return (
    <>
      <Head target={target} view={fetched.view} />
      {fetched.view !== null && <Stored view={fetched.view} />}
      {fetched.state === 'loading' && <p class="small">{t('looking_up')}</p>}
      {fetched.state === 'failed' && <p class="small">{t('look_up_failed')}</p>}
      {fetched.state === 'none' && target.generic === undefined && (
        <p class="small">{t(target.sourceId === null ? 'known_from_page' : 'record_gone')}</p>
      )}
      <OnThisPage target={target} />
      {fetched.view !== null && <After view={fetched.view} />}
    </>
  );
}

function Head({
  target,
  view,
}: {
  readonly target: SourceTarget;
  readonly view: SourceView | null;
}) {
  const record = view?.record;
  const title = titleOf(target, view);
  const kind = record?.kind ?? target.kind;
  const founded = record?.facts.find(
    ({ field, status }) => field === 'foundingDate' && status === 'stated',
  );
  const description = record === undefined ? null : descriptionFact(record);
  const generic = record?.generic ?? target.generic;
  const notes = record === undefined ? null : footnotesOf(factsAsShown(record));
  const more = record === undefined ? [] : otherNames(record, title);
  return (
    <>
      <h3 class="title">
        <bdi>{title}</bdi>
        {more.length > 0 && (
          <span class="native">
            {more.map((name, index) => (
              <span key={name}>
                {index > 0 && ' · '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>
        )}
      </h3>
      <p class="small">
        {dotted(
          generic === undefined ? kindText(kind) : genericText(generic, title),
          record?.country && countryName(record.country),
          typeof founded?.value === 'string' && t('since', dateText(founded.value)),
          view?.edited && t('edited_by_you'),
        )}
        {founded && notes && <EvidenceNumbers fact={founded} notes={notes} />}
      </p>
      {typeof description?.value === 'string' && notes && (
        <p dir="auto">
          {description.value}
          <EvidenceNumbers fact={description} notes={notes} />
        </p>
      )}
    </>
  );
}

/** What kind of unnamed source it is, unless its name says just that. */
function genericText(generic: GenericType, title: string): string | null {
  const text = t(`generic_${keyPart(generic)}`);
  return text.toLowerCase() === title.toLowerCase() ? null : text;
}

export function titleOf(target: SourceTarget, view: SourceView | null): string {
  if (view === null) return target.name || t('no_source');
  const { names } = view.record;
  const known = names.find(({ text }) => text === target.name);
  return (known ?? names[0])?.text ?? target.name;
}

function Stored({ view }: { readonly view: SourceView }) {
  const { record } = view;
  if (record.kind === 'generic') return null;
  const first = mainRows(record);
  const rest = otherRows(record, FACT_FIELDS);
  const former = formerFacts(record);
  const notes = footnotesOf(factsAsShown(record));
  return (
    <Section title={t('section_owner_funding')}>
      {first.some(({ facts }) => facts.length > 0) ? (
        <Facts rows={first} view={view} notes={notes} />
      ) : (
        <p class="small">{t('nothing_stated')}</p>
      )}
      {rest.some(({ facts }) => facts.length > 0) && (
        <Details summary={t('more_facts')}>
          <Facts rows={rest} view={view} notes={notes} />
        </Details>
      )}
      {former.length > 0 && (
        <Details summary={t('former_facts')}>
          <ul>
            {former.map((fact) => (
              <li key={`${fact.field}${fact.asOf}${JSON.stringify(fact.value)}`}>
                <span class="small">{`${t(`field_${fact.field}`)}: `}</span>
                <Value fact={fact} notes={notes} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

function After({ view }: { readonly view: SourceView }) {
  return (
    <>
      <Assessments all={view.record.assessments} />
      <InYourReading reading={view.reading} />
      {view.note !== '' && (
        <Section title={t('section_your_note')}>
          <p class="stored-note" dir="auto">
            {view.note}
          </p>
        </Section>
      )}
      <FootnoteList notes={[...footnotesOf(factsAsShown(view.record)).values()]} />
    </>
  );
}
