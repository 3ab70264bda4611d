import type { FactField } from '../../src/core/model/source';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

const MIN_FACTS = 8;
const MIN_PUBLISHERS = 2;
/** One of each group is filled, or said to be unknown to the evidence. */
const REQUIRED: readonly (readonly FactField[])[] = [
  ['owner', 'parentOrganization'],
  ['fundingModel', 'funder'],
  ['foundingDate'],
  ['country'],
  ['stateFunding'],
  ['stateGovernance'],
  ['stateEditorial'],
];

/** What a record curated by hand must hold: ≥ 8 facts with a value, ≥ 2 publishers, the required fields. */
export function tierAComplete(at: Located): Problem[] {
  const problems: Problem[] = [];
  const { facts, names } = at.record;
  const withValue = facts.filter((fact) => fact.status !== 'unknown-to-evidence').length;
  if (withValue < MIN_FACTS)
    problems.push(
      problemAt(at, ['facts'], `has ${withValue} facts with a value; tier A needs ${MIN_FACTS}`),
    );
  const publishers = new Set(
    facts.flatMap((fact) => fact.evidence.map((piece) => piece.publisher)),
  );
  if (publishers.size < MIN_PUBLISHERS)
    problems.push(
      problemAt(
        at,
        ['evidence'],
        `facts rest on ${publishers.size} publisher(s); tier A needs ${MIN_PUBLISHERS} that are independent`,
      ),
    );
  for (const group of REQUIRED)
    if (!facts.some((fact) => group.includes(fact.field)))
      problems.push(
        problemAt(
          at,
          ['facts'],
          `lacks ${group.join(' or ')}: fill it, or say unknown: true with its pages`,
        ),
      );
  if (!names.some((name) => name.kind === 'official' || name.kind === 'native'))
    problems.push(problemAt(at, ['names'], 'has no official name'));
  return problems;
}
