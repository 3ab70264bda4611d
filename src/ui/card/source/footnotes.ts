import {
  type Evidence,
  FACT_FIELDS,
  type Fact,
  type SourceRecord,
} from '../../../core/model/source';
import { descriptionFact } from './descriptions';
import { formerFacts, mainRows, otherRows } from './fact-rows';

export interface Footnote {
  readonly number: number;
  readonly evidence: Evidence;
  /** When the evidence said so; the latest where facts differ. */
  readonly asOf: string;
}

/** The facts of a record in the order in which the card shows them. */
export function factsAsShown(record: SourceRecord): Fact[] {
  const description = descriptionFact(record);
  const rows = [...mainRows(record), ...otherRows(record, FACT_FIELDS)];
  return [
    ...record.facts.filter(({ field }) => field === 'foundingDate'),
    ...(description === null ? [] : [description]),
    ...rows.flatMap(({ facts }) => facts),
    ...formerFacts(record),
  ];
}

/** The pieces of evidence behind facts, each once, numbered in the order of the facts. */
export function footnotesOf(facts: readonly Fact[]): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const fact of facts) {
    for (const evidence of fact.evidence) {
      const known = notes.get(evidence.url);
      if (known === undefined) {
        notes.set(evidence.url, { number: notes.size + 1, evidence, asOf: fact.asOf });
      } else if (fact.asOf > known.asOf) {
        notes.set(evidence.url, { ...known, asOf: fact.asOf });
      }
    }
  }
  return notes;
}

/** Names in other scripts and short forms that stand beside the title. */
export function otherNames(record: SourceRecord, title: string): string[] {
  const texts = record.names
    .filter(({ kind }) => kind === 'official' || kind === 'native' || kind === 'acronym')
    .map(({ text }) => text)
    .filter((text) => text !== title);
  return [...new Set(texts)];
}
