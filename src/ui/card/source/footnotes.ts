import type { Evidence, Fact, SourceRecord } from '../../../core/model/source';

export interface Footnote {
  readonly number: number;
  readonly evidence: Evidence;
  /** When the evidence said so; the latest where facts differ. */
  readonly asOf: string;
}

/** The pieces of evidence of a record, each once, numbered in the order in which the card shows the facts. */
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
