import type {
  Evidence,
  Fact,
  FactValue,
  SourceDomain,
  SourceRecord,
} from '../../src/core/model/source';
import type { CuratedFile } from '../schema/curated-file';
import { fieldPath, type Problem } from '../schema/problem';
import type { LineOf } from './parse-yaml';

export interface Expanded {
  readonly record: SourceRecord;
  readonly problems: readonly Problem[];
  /** Keys of evidence that a fact refers to. */
  readonly used: ReadonlySet<string>;
}

/**
 * The compact file → the record that the extension holds: each fact carries its evidence in full, and the
 * latest as-of date among it. A `from` that names no evidence is a problem, and so is a fact that has both
 * or neither of `value` and `unknown`.
 */
export function expandRecord(
  file: string,
  written: CuratedFile,
  tier: SourceRecord['tier'],
  lineOf: LineOf,
): Expanded {
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    const line = lineOf(path);
    const where = line === undefined ? {} : { line };
    problems.push({ level: 'error', file, field: fieldPath(path), message, ...where });
  };
  const used = new Set<string>();

  const facts = written.facts.map((fact, at): Fact => {
    const evidence: Evidence[] = [];
    const dates: string[] = [];
    for (const key of fact.from) {
      const found = written.evidence[key];
      if (found === undefined) {
        report(['facts', at, 'from'], `“${key}” is not a key of evidence in this file`);
        continue;
      }
      used.add(key);
      const { asOf, retrieved, quote, ...rest } = found;
      dates.push(asOf);
      evidence.push({
        ...rest,
        retrieved: retrieved ?? written.retrieved,
        ...(quote === undefined ? {} : { quote }),
      });
    }
    if (fact.unknown === true && fact.value !== undefined)
      report(['facts', at], 'has both a value and unknown: true');
    if (fact.unknown !== true && fact.value === undefined)
      report(['facts', at], 'has no value: give one, or unknown: true');
    if (fact.unknown === true && fact.status !== undefined)
      report(['facts', at, 'status'], 'does not go with unknown: true');
    return {
      field: fact.field,
      value: factValue(fact.value),
      ...(fact.validFrom === undefined ? {} : { validFrom: fact.validFrom }),
      ...(fact.validTo === undefined ? {} : { validTo: fact.validTo }),
      asOf: fact.asOf ?? dates.sort().at(-1) ?? '',
      status: fact.unknown === true ? 'unknown-to-evidence' : (fact.status ?? 'stated'),
      evidence,
      addedBy: 'bundle',
    };
  });
  const record: SourceRecord = {
    id: written.id,
    tier,
    names: written.names.map(({ from, to, ...name }) => ({
      ...name,
      text: name.text.normalize('NFC'),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    kind: written.kind,
    ...(written.country === undefined ? {} : { country: written.country }),
    domains: written.domains.map(splitDomain),
    sameAs: written.sameAs,
    facts,
    assessments: written.assessments.map(({ scope, ...rest }) => ({
      ...rest,
      ...(scope === undefined ? {} : { scope }),
    })),
  };
  return { record, problems, used };
}

function factValue(value: CuratedFile['facts'][number]['value']): FactValue {
  if (value === undefined || typeof value === 'string') return value ?? '';
  const { entity, name, share } = value;
  return {
    name,
    ...(entity === undefined ? {} : { entity }),
    ...(share === undefined ? {} : { share }),
  };
}

/** `example.org/news` → host and path. */
export function splitDomain(written: string): SourceDomain {
  const slash = written.indexOf('/');
  if (slash === -1) return { host: written };
  return { host: written.slice(0, slash), path: written.slice(slash + 1).replace(/\/+$/u, '') };
}
