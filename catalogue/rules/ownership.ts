import type { Fact } from '../../src/core/model/source';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

/** The id of the record that a fact points to, if it points to one. */
export function entityOf(fact: Fact): string | undefined {
  return typeof fact.value === 'string' ? undefined : fact.value.entity;
}

/** Each `entity` is the id of a record. */
export function danglingReferences(
  all: readonly Located[],
  known: ReadonlySet<string>,
  level: Problem['level'] = 'error',
): Problem[] {
  return all.flatMap((at) =>
    at.record.facts.flatMap((fact, index) => {
      const id = entityOf(fact);
      if (id === undefined || known.has(id)) return [];
      const message = `“${id}” has no record: add it to catalogue/entities/, or give the name alone`;
      return [problemAt(at, ['facts', index, 'value', 'entity'], message, level)];
    }),
  );
}

/** Nobody owns itself, directly or through others, as things stand now. One problem a cycle. */
export function ownershipCycles(all: readonly Located[]): Problem[] {
  const above = new Map<string, Set<string>>();
  const link = (child: string, owner: string): void => {
    const owners = above.get(child) ?? new Set<string>();
    owners.add(owner);
    above.set(child, owners);
  };
  for (const { record } of all)
    for (const fact of record.facts) {
      const other = entityOf(fact);
      if (other === undefined || fact.status === 'superseded' || fact.validTo !== undefined)
        continue;
      if (fact.field === 'owner' || fact.field === 'parentOrganization') link(record.id, other);
      if (fact.field === 'subOrganization') link(other, record.id);
    }
  const places = new Map(all.map((at) => [at.record.id, at]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  const walk = (id: string, way: readonly string[]): void => {
    const from = way.indexOf(id);
    if (from !== -1) {
      const at = places.get(id);
      const round = [...way.slice(from), id].join(' → ');
      if (at !== undefined)
        problems.push(problemAt(at, ['facts'], `ownership runs in a circle: ${round}`));
      return;
    }
    if (done.has(id)) return;
    for (const owner of above.get(id) ?? []) walk(owner, [...way, id]);
    done.add(id);
  };
  for (const id of above.keys()) walk(id, []);
  return problems;
}
