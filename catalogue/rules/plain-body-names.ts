import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

/** Marks of a list or an explanation: `X (through Y)`, `X; Y`, `X: a trust`, `X, owned by Y`. */
const MORE_THAN_A_NAME = /[(;:]|\bthrough\b|, (?:an?|held|owned|controlled|part|wholly|which)\b/u;

/**
 * The value `{ name }` of a fact names one body and nothing else, so that it can be tied to a record. What
 * a page tells of that body is a fact of its own, in text.
 */
export function plainBodyNames(at: Located): Problem[] {
  return at.record.facts.flatMap(({ value }, index) =>
    typeof value !== 'string' && MORE_THAN_A_NAME.test(value.name)
      ? [
          problemAt(
            at,
            ['facts', index, 'value'],
            `names one body alone; put the rest of “${value.name}” into a fact in text`,
          ),
        ]
      : [],
  );
}
