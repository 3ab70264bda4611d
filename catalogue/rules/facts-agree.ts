import type { Fact, FactField } from '../../src/core/model/source';
import { isPartialDate } from '../schema/partial-date';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

/** A body has one of these at a time, so that two that both stand contradict each other. */
const ONE_AT_A_TIME: ReadonlySet<FactField> = new Set([
  'country',
  'foundingDate',
  'dissolutionDate',
  'stateFunding',
  'stateGovernance',
  'stateEditorial',
]);
const DATES: ReadonlySet<FactField> = new Set(['foundingDate', 'dissolutionDate']);
const AXES: ReadonlySet<FactField> = new Set(['stateFunding', 'stateGovernance', 'stateEditorial']);

/** Values have their field's shape, nothing is said twice, and what disagrees is marked as disputed, in twos. */
export function factsAgree(at: Located): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  at.record.facts.forEach((fact, index) => {
    const path = ['facts', index, 'value'];
    const shape = shapeProblem(fact);
    if (shape !== undefined) problems.push(problemAt(at, path, shape));
    if (fact.validFrom !== undefined && fact.validTo !== undefined && fact.validTo < fact.validFrom)
      problems.push(problemAt(at, ['facts', index, 'validTo'], 'lies before validFrom'));
    const key = JSON.stringify([fact.field, fact.value, fact.validFrom, fact.validTo]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else problems.push(problemAt(at, ['facts', index], `says the same as facts[${first}]`));
  });

  for (const field of new Set(at.record.facts.map((fact) => fact.field))) {
    const own = at.record.facts.flatMap((fact, index) =>
      fact.field === field ? [{ fact, index }] : [],
    );
    const disputed = own.filter(({ fact }) => fact.status === 'disputed');
    const [only] = disputed;
    if (only !== undefined && disputed.length === 1)
      problems.push(
        problemAt(
          at,
          ['facts', only.index, 'status'],
          `${field} is disputed by no other fact: keep both values, both with status disputed`,
        ),
      );
    const unknown = own.find(({ fact }) => fact.status === 'unknown-to-evidence');
    const known = own.find(({ fact }) => fact.status === 'stated');
    if (unknown !== undefined && known !== undefined)
      problems.push(
        problemAt(
          at,
          ['facts', unknown.index],
          `${field} is both unknown and stated (facts[${known.index}])`,
        ),
      );
    const standing = own.filter(({ fact }) => fact.status === 'stated' && !isBounded(fact));
    const second = standing[1];
    if (ONE_AT_A_TIME.has(field) && second !== undefined)
      problems.push(
        problemAt(
          at,
          ['facts', second.index],
          `a second ${field} is stated: mark both as disputed, or the older as superseded, or give validFrom/validTo`,
        ),
      );
  }
  return problems;
}

function isBounded(fact: Fact): boolean {
  return fact.validFrom !== undefined || fact.validTo !== undefined;
}

function shapeProblem(fact: Fact): string | undefined {
  if (fact.status === 'unknown-to-evidence') return undefined;
  if (typeof fact.value !== 'string') {
    if (DATES.has(fact.field) || AXES.has(fact.field)) return `${fact.field} must be text`;
    return undefined;
  }
  if (fact.value.trim() === '') return 'is empty';
  if (DATES.has(fact.field) && !isPartialDate(fact.value))
    return `must be a date (2018, 2018-07 or 2018-07-13), not “${fact.value}”`;
  if (AXES.has(fact.field) && fact.value !== 'yes' && fact.value !== 'no')
    return `must be 'yes' or 'no' (else unknown: true), not “${fact.value}”`;
  if (fact.field === 'officialWebsite' && !/^https?:\/\/\S+$/u.test(fact.value))
    return 'must be an address with http:// or https://';
  return undefined;
}
