import { getDomain } from 'tldts';
import type { Problem } from '../schema/problem';
import { type Located, problemAt } from './located';

/** Latin names of one word with at most this many letters are words or initials of much else. */
const SHORT = 4;

/** Names are not repeated and short ones not matched everywhere; hosts are bare; a QID stands first. */
export function namesAndDomains(at: Located): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  at.record.names.forEach((name, index) => {
    const path = ['names', index];
    const key = `${name.text}\u0000${name.lang}\u0000${name.kind}`;
    if (seen.has(key)) problems.push(problemAt(at, path, `“${name.text}” stands here twice`));
    seen.add(key);
    if (name.matching === 'always' && /^[A-Za-z]+$/u.test(name.text) && name.text.length <= SHORT)
      problems.push(
        problemAt(at, path, `“${name.text}” is short: case-sensitive or needs-cue, not always`),
      );
  });
  at.record.domains.forEach((domain, index) => {
    const path = ['domains', index];
    if (domain.host !== domain.host.toLowerCase() || /[:\s@]/u.test(domain.host))
      problems.push(problemAt(at, path, `“${domain.host}” must be a bare host in lower case`));
    else if (domain.host.startsWith('www.'))
      problems.push(problemAt(at, path, `“${domain.host}”: leave www. out`));
    else if (getDomain(domain.host, { allowPrivateDomains: false }) === null)
      problems.push(problemAt(at, path, `“${domain.host}” is not a registrable domain`));
  });
  const qid = at.record.sameAs.findIndex((entry) => entry.startsWith('Q'));
  if (qid > 0) problems.push(problemAt(at, ['sameAs', qid], 'the QID stands first'));
  return problems;
}
