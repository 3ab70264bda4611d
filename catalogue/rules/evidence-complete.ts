import { isAfter, isPartialDate } from '../schema/partial-date';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

/** The longest quotation that we take from a page. */
const QUOTE_WORDS = 25;

/** Each fact has evidence, a date not in the future, addresses, publishers, licences and short quotes. */
export function evidenceComplete(at: Located, today: string): Problem[] {
  const problems: Problem[] = [];
  at.record.facts.forEach((fact, index) => {
    const path = ['facts', index];
    const say = (message: string): number => problems.push(problemAt(at, path, message));
    if (fact.evidence.length === 0) say('has no evidence');
    else if (!isPartialDate(fact.asOf)) say(`has no as-of date (“${fact.asOf}”)`);
    else if (isAfter(fact.asOf, today)) say(`as-of date ${fact.asOf} lies in the future`);
    for (const piece of fact.evidence) {
      if (!/^https?:\/\/\S+$/u.test(piece.url)) say(`evidence address “${piece.url}” is none`);
      if (piece.publisher.trim() === '') say('evidence has no publisher');
      if (piece.licence.trim() === '') say('evidence has no licence');
      if (isAfter(piece.retrieved, today)) say(`was read in the future (${piece.retrieved})`);
      const words = piece.quote?.trim().split(/\s+/u).length ?? 0;
      if (words > QUOTE_WORDS) say(`quote has ${words} words; the most is ${QUOTE_WORDS}`);
    }
  });
  at.record.assessments.forEach((assessment, index) => {
    if (isAfter(assessment.published, today))
      problems.push(
        problemAt(
          at,
          ['assessments', index, 'published'],
          `${assessment.published} is in the future`,
        ),
      );
  });
  return problems;
}
