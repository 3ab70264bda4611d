import type { Assessment, Fact, FactField, FactValue } from '../../src/core/model/source';
import { plainName } from './same-body';

const AXES: ReadonlySet<FactField> = new Set(['stateFunding', 'stateGovernance', 'stateEditorial']);
/** The fields that say who is above a body: the curated record's word stands for all of them. */
const ABOVE: ReadonlySet<FactField> = new Set(['owner', 'parentOrganization']);

/**
 * Facts of a table beside those of the record that is kept. The same value adds its evidence; a field that
 * the record lacks or calls unknown is filled; a state axis that is told otherwise makes both disputed; any
 * other field stays as the record has it.
 */
export function mergeFacts(kept: readonly Fact[], added: readonly Fact[]): Fact[] {
  const facts = [...kept];
  const own = new Set(kept.filter(hasValue).map((fact) => fact.field));
  for (const fact of added) {
    const same = facts.findIndex(
      (known) => known.field === fact.field && isSame(known.value, fact.value),
    );
    const sameFact = facts[same];
    if (sameFact !== undefined) facts[same] = withEvidence(sameFact, fact);
    else if (!hasValue(fact)) {
      if (!facts.some((known) => known.field === fact.field)) facts.push(fact);
    } else if (AXES.has(fact.field) && own.has(fact.field)) dispute(facts, fact);
    else if (!isSettled(own, fact.field)) {
      const unknown = facts.findIndex((known) => known.field === fact.field && !hasValue(known));
      if (unknown !== -1) facts.splice(unknown, 1);
      facts.push(fact);
    }
  }
  return facts;
}

/** Assessments of both, each once. */
export function mergeAssessments(
  kept: readonly Assessment[],
  added: readonly Assessment[],
): Assessment[] {
  const key = (one: Assessment): string =>
    `${one.assessor}|${one.value}|${one.scope ?? ''}|${one.published}`;
  const known = new Set(kept.map(key));
  return [...kept, ...added.filter((one) => !known.has(key(one)))];
}

function hasValue(fact: Fact): boolean {
  return fact.status !== 'unknown-to-evidence';
}

function isSettled(own: ReadonlySet<FactField>, field: FactField): boolean {
  return ABOVE.has(field) ? [...ABOVE].some((above) => own.has(above)) : own.has(field);
}

function isSame(one: FactValue, other: FactValue): boolean {
  if (typeof one === 'string' && typeof other === 'string')
    return plainName(one) === plainName(other);
  if (typeof one === 'string' || typeof other === 'string') return false;
  return (
    plainName(one.name) === plainName(other.name) ||
    (one.entity !== undefined && one.entity === other.entity)
  );
}

function withEvidence(known: Fact, fact: Fact): Fact {
  // One table may be cited by its repository here and by its file there.
  const pages = new Set(known.evidence.map(pageOf));
  const more = fact.evidence.filter((piece) => !pages.has(pageOf(piece)));
  const value =
    typeof known.value === 'object' && typeof fact.value === 'object'
      ? { ...fact.value, ...known.value }
      : known.value;
  return {
    ...known,
    value,
    asOf: known.asOf > fact.asOf ? known.asOf : fact.asOf,
    evidence: [...known.evidence, ...more],
  };
}

function pageOf({ publisher, title }: Fact['evidence'][number]): string {
  return `${publisher}|${title}`;
}

/** True where those who said `older` have said `newer` since: they changed their mind, nobody disagrees. */
function isRevised(older: Fact, newer: Fact): boolean {
  if (older.asOf >= newer.asOf) return false;
  return newer.evidence.some(({ publisher }) =>
    older.evidence.every((piece) => piece.publisher.includes(publisher)),
  );
}

function dispute(facts: Fact[], fact: Fact): void {
  const standing = facts.filter(({ field, status }) => field === fact.field && status === 'stated');
  if (standing.some((known) => isRevised(fact, known))) {
    facts.push({ ...fact, status: 'superseded' });
    return;
  }
  facts.forEach((known, index) => {
    if (known.field === fact.field && known.status === 'stated')
      facts[index] = { ...known, status: 'disputed' };
  });
  const isDisputed = facts.some(
    (known) => known.field === fact.field && known.status === 'disputed',
  );
  facts.push(isDisputed ? { ...fact, status: 'disputed' } : fact);
}
