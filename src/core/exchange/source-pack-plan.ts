import type { Assessment, Fact, SourceDomain, SourceName, SourceRecord } from '../model/source';
import type { PackRecord, ReaderOverlay } from './source-pack';
import type { MatchedRecord } from './source-pack-match';
import { isSameFact } from './source-pack-merge';

/** What taking one record of a pack would do. */
export interface PlannedRecord {
  /** The source that it is about, or the id that a new one gets. */
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly record: PackRecord;
  readonly names: readonly SourceName[];
  readonly domains: readonly SourceDomain[];
  /** Facts in fields of which nothing is known yet. */
  readonly added: readonly Fact[];
  /** Facts that would stand over what the bundle says; that stays underneath. */
  readonly changed: readonly { readonly fact: Fact; readonly bundle: readonly Fact[] }[];
  /** Facts in fields that the reader has written: never taken, only shown. */
  readonly conflicts: readonly { readonly fact: Fact; readonly reader: readonly Fact[] }[];
  readonly assessments: readonly Assessment[];
  /** How many facts are there already, word for word. */
  readonly sameCount: number;
}

export interface ImportPlan {
  readonly planned: readonly PlannedRecord[];
  /** Records about nobody the reader knows, and too bare to make a source of. */
  readonly skipped: readonly { readonly label: string; readonly reason: string }[];
}

/**
 * The dry run of an import: what would be added, what would change, and what is left because the reader
 * wrote otherwise. Changes nothing. `bundle` and `overlays` hold what is known of the matched ids.
 */
export function planImport(
  matched: readonly MatchedRecord[],
  bundle: ReadonlyMap<string, SourceRecord>,
  overlays: ReadonlyMap<string, ReaderOverlay>,
): ImportPlan {
  const planned: PlannedRecord[] = [];
  const skipped: { label: string; reason: string }[] = [];
  const taken = new Set(overlays.keys());
  for (const { record, id } of matched) {
    const label = record.names?.[0]?.text ?? record.id ?? record.domains?.[0]?.host ?? '';
    if (id === null && (record.names?.length ?? 0) === 0)
      skipped.push({ label, reason: 'is no source that you have, and has no name to make one' });
    else if (id === null && record.kind === undefined)
      skipped.push({
        label,
        reason: 'is no source that you have, and does not say of what kind it is',
      });
    else
      planned.push(
        planOne(record, id ?? newId(record, label, taken), id === null, label, bundle, overlays),
      );
  }
  return { planned, skipped };
}

function planOne(
  record: PackRecord,
  id: string,
  isNew: boolean,
  label: string,
  bundle: ReadonlyMap<string, SourceRecord>,
  overlays: ReadonlyMap<string, ReaderOverlay>,
): PlannedRecord {
  const base = bundle.get(id);
  const overlay = overlays.get(id);
  const names = new Set(
    [...(base?.names ?? []), ...(overlay?.addNames ?? [])].map(({ text }) => text),
  );
  const hosts = new Set([...(base?.domains ?? []).map(domainText), ...(overlay?.addDomains ?? [])]);
  const judged = new Set(
    [...(base?.assessments ?? []), ...(overlay?.assessments ?? [])].map((one) =>
      JSON.stringify(one),
    ),
  );
  const added: Fact[] = [];
  const changed: { fact: Fact; bundle: Fact[] }[] = [];
  const conflicts: { fact: Fact; reader: Fact[] }[] = [];
  let sameCount = 0;
  for (const fact of record.facts ?? []) {
    const reader = overlay?.setFacts.filter(({ field }) => field === fact.field) ?? [];
    const said =
      base?.facts.filter(
        ({ field, status }) => field === fact.field && status !== 'unknown-to-evidence',
      ) ?? [];
    if ([...reader, ...said].some((known) => isSameFact(known, fact))) sameCount += 1;
    else if (reader.length > 0) conflicts.push({ fact, reader });
    else if (said.length > 0) changed.push({ fact, bundle: said });
    else added.push(fact);
  }
  return {
    id,
    label: base?.names[0]?.text ?? label,
    isNew,
    record,
    names: (record.names ?? []).filter(({ text }) => !names.has(text)),
    domains: (record.domains ?? []).filter((domain) => !hosts.has(domainText(domain))),
    added,
    changed,
    conflicts,
    assessments: (record.assessments ?? []).filter((one) => !judged.has(JSON.stringify(one))),
    sameCount,
  };
}

/**
 * The reader's overlay with what was planned taken into it. Everything that the overlay held stays as it
 * was; changes are taken only where `withChanges` says so, conflicts never.
 */
export function applyPlanned(
  planned: PlannedRecord,
  overlay: ReaderOverlay | undefined,
  withChanges: boolean,
): ReaderOverlay {
  const own = overlay ?? { id: planned.id, addNames: [], addDomains: [], setFacts: [] };
  const { label, kind, country } = own;
  const setLabel = label ?? (planned.isNew ? planned.label : undefined);
  const setKind = kind ?? (planned.isNew ? planned.record.kind : undefined);
  const setCountry = country ?? (planned.isNew ? planned.record.country : undefined);
  const facts = [...planned.added, ...(withChanges ? planned.changed.map(({ fact }) => fact) : [])];
  const assessments = [...(own.assessments ?? []), ...planned.assessments];
  return {
    ...own,
    ...(setLabel === undefined ? {} : { label: setLabel }),
    ...(setKind === undefined ? {} : { kind: setKind }),
    ...(setCountry === undefined ? {} : { country: setCountry }),
    addNames: [...own.addNames, ...planned.names],
    addDomains: [...own.addDomains, ...planned.domains.map(domainText)],
    setFacts: [...own.setFacts, ...facts.map((fact) => ({ ...fact, addedBy: 'import' as const }))],
    ...(assessments.length === 0 ? {} : { assessments }),
  };
}

function domainText({ host, path }: SourceDomain): string {
  return path === undefined ? host : `${host}/${path}`;
}

/** An id of the reader's own, `own-…`, that no other has. */
function newId(record: PackRecord, label: string, taken: Set<string>): string {
  const plain = (record.id ?? label)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const wanted = `own-${plain === '' ? 'source' : plain}`;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
