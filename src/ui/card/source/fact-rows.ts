import type { Fact, FactField, SourceRecord } from '../../../core/model/source';

/** One field of a source as the card shows it: every current value, side by side where they disagree. */
export interface FactRow {
  readonly field: FactField;
  readonly facts: readonly Fact[];
}

/** Shown for every body, also where nothing is stated: what isn't known is worth knowing. */
const EXPECTED: readonly FactField[] = [
  'owner',
  'funder',
  'fundingModel',
  'stateFunding',
  'stateGovernance',
  'stateEditorial',
  'correctionsPolicy',
];
/** In the head of the card, not among its rows. */
const IN_HEAD: ReadonlySet<FactField> = new Set(['description', 'country']);
const FIRST: readonly FactField[] = [
  'owner',
  'parentOrganization',
  'funder',
  'fundingModel',
  'stateFunding',
  'stateGovernance',
  'stateEditorial',
];
const isCurrent = ({ status, validTo }: Fact) => status !== 'superseded' && validTo === undefined;
const isStated = ({ status }: Fact) => status === 'stated' || status === 'disputed';

/** Owner, funding and control, first; a field that should be there and has no statement has no facts. */
export function mainRows(record: SourceRecord): FactRow[] {
  const rows = FIRST.map((field) => row(record, field)).filter(
    ({ field, facts }) => facts.length > 0 || EXPECTED.includes(field),
  );
  // A funder or a funding model answers the same question: one "not stated" is enough.
  const funded = rows.some(({ field, facts }) => isFunding(field) && facts.some(isStated));
  return rows.filter(
    ({ field, facts }) =>
      !isFunding(field) || facts.some(isStated) || (!funded && field === 'fundingModel'),
  );
}

const isFunding = (field: FactField) => field === 'funder' || field === 'fundingModel';

/** Everything else that is known, and the corrections policy, known or not. */
export function otherRows(record: SourceRecord, order: readonly FactField[]): FactRow[] {
  return order
    .filter((field) => !FIRST.includes(field) && !IN_HEAD.has(field))
    .map((field) => row(record, field))
    .filter(({ field, facts }) => facts.length > 0 || EXPECTED.includes(field));
}

/** What was so once, or was said and is said no more. */
export function formerFacts(record: SourceRecord): Fact[] {
  return record.facts.filter((fact) => !isCurrent(fact) && fact.value !== '');
}

function row({ facts }: SourceRecord, field: FactField): FactRow {
  return { field, facts: facts.filter((fact) => fact.field === field && isCurrent(fact)) };
}
