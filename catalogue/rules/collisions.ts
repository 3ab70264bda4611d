import { isSettledByPage, type SourceName } from '../../src/core/model/source';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

interface Holder {
  readonly at: Located;
  readonly path: readonly (string | number)[];
  readonly name?: SourceName;
}

/** Names that a reader's text could not tell apart have the same key. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** One alias in two records (unless both need a cue), one id twice, one host and path twice. */
export function collisions(all: readonly Located[]): Problem[] {
  const names = new Map<string, Holder[]>();
  const ids = new Map<string, Holder[]>();
  const hosts = new Map<string, Holder[]>();
  for (const at of all) {
    push(ids, at.record.id, { at, path: ['id'] });
    at.record.names.forEach((name, index) => {
      if (name.matching !== 'never')
        push(names, nameKey(name.text), { at, path: ['names', index], name });
    });
    at.record.domains.forEach(({ host, path }, index) => {
      push(hosts, path === undefined ? host : `${host}/${path}`, { at, path: ['domains', index] });
    });
  }
  const problems: Problem[] = [];
  for (const [key, holders] of names)
    for (const [one, other] of pairs(holders)) {
      if (one.name === undefined || other.name === undefined) continue;
      if (isSettledByPage(one.name.matching) && isSettledByPage(other.name.matching)) continue;
      if (differByCase(one.name, other.name)) continue;
      problems.push(
        ...both(one, other, `“${key}” is also a name of`, 'give it needs-cue in both, or drop one'),
      );
    }
  for (const [key, holders] of hosts)
    for (const [one, other] of pairs(holders))
      problems.push(...both(one, other, `${key} is also a domain of`, 'give a path, or drop one'));
  for (const [key, holders] of ids)
    if (holders.length > 1)
      for (const { at } of holders)
        problems.push(problemAt(at, ['id'], `${key} stands ${holders.length} times`));
  return problems;
}

function differByCase(one: SourceName, other: SourceName): boolean {
  const exact = one.matching === 'case-sensitive' && other.matching === 'case-sensitive';
  return exact && one.text !== other.text;
}

function both(one: Holder, other: Holder, what: string, advice: string): Problem[] {
  return [
    problemAt(one.at, one.path, `${what} ${other.at.record.id} (${other.at.file}): ${advice}`),
    problemAt(other.at, other.path, `${what} ${one.at.record.id} (${one.at.file}): ${advice}`),
  ];
}

function push(map: Map<string, Holder[]>, key: string, holder: Holder): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [holder]);
  else found.push(holder);
}

/** Each pair of holders of different records. */
function* pairs(holders: readonly Holder[]): Generator<readonly [Holder, Holder]> {
  for (let a = 0; a < holders.length; a += 1)
    for (let b = a + 1; b < holders.length; b += 1) {
      const one = holders[a];
      const other = holders[b];
      if (one !== undefined && other !== undefined && one.at.record.id !== other.at.record.id)
        yield [one, other];
    }
}
