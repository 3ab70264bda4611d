import { factsUnder } from '../../core/exchange/source-pack-merge';
import { SOURCE_KINDS, type SourceRecord } from '../../core/model/source';
import type { SourceEdit, SourceOverlay } from '../../messaging/protocol';
import type { KeptStore } from '../../storage/kept-store';
import type { SourceEditRow } from '../../storage/rows';

/** What the bundle says of a source; null where it has no record. */
export type Bundled = (id: string) => Promise<SourceRecord | null>;

/**
 * Keeps a change of a source, over those made before; without an id a new source of the reader's own.
 * @returns the source's id
 * @throws Error for a kind that doesn't exist, and for a new source without a name
 */
export async function editSource(
  edit: SourceEdit,
  kept: KeptStore,
  bundled: Bundled,
  now: number,
  newId: () => string,
): Promise<string> {
  checkKind(edit.kind);
  if (edit.id === null && !edit.label?.trim()) throw new Error('a new source needs a name');
  const id = edit.id ?? `own-${newId()}`;
  const before = edit.id === null ? null : await kept.sourceEdit(id);
  const row = merged(before ?? blank(id, now), edit, now);
  await kept.writeSourceEdits([withUnder(row, before, await bundled(id))], []);
  return id;
}

/**
 * Puts overlays in the place of what the reader has written; null takes all of it away. All of them or, where
 * one can't be, none.
 */
export async function putOverlays(
  overlays: readonly { readonly id: string; readonly overlay: SourceOverlay | null }[],
  kept: KeptStore,
  bundled: Bundled,
  now: number,
): Promise<void> {
  const put: SourceEditRow[] = [];
  for (const { id, overlay } of overlays) {
    if (!overlay) continue;
    checkKind(overlay.kind);
    const before = await kept.sourceEdit(id);
    const { addNames, addDomains, setFacts, assessments, ...rest } = overlay;
    const row: SourceEditRow = {
      ...rest,
      id,
      addNames: [...addNames],
      addDomains: [...addDomains],
      setFacts: [...setFacts],
      ...(assessments ? { assessments: [...assessments] } : {}),
      created: before?.created ?? now,
      modified: now,
    };
    put.push(withUnder(row, before, await bundled(id)));
  }
  await kept.writeSourceEdits(
    put,
    overlays.flatMap(({ id, overlay }) => (overlay ? [] : [id])),
  );
}

/** What is kept of a source as the reader's own pages see and change it. */
export function overlayOf(edit: SourceEditRow): SourceOverlay {
  const { id: _id, created: _created, modified: _modified, under: _under, ...overlay } = edit;
  return overlay;
}

/**
 * Keeps, beside what the reader wrote, what the bundle says of the same fields now. A field whose facts are as
 * they were keeps what the bundle said then: it is by that that an update's change is seen.
 */
export function withUnder(
  row: SourceEditRow,
  before: SourceEditRow | null,
  bundle: SourceRecord | null,
): SourceEditRow {
  const factsOf = (edit: SourceEditRow | null, field: string) =>
    JSON.stringify(edit?.setFacts.filter((fact) => fact.field === field) ?? []);
  const fields = new Set(row.setFacts.map(({ field }) => field));
  const written = new Set([...fields].filter((f) => factsOf(row, f) !== factsOf(before, f)));
  const stays = (before?.under ?? []).filter(
    ({ field }) => fields.has(field) && !written.has(field),
  );
  return { ...row, under: [...stays, ...factsUnder(bundle, written)] };
}

function checkKind(kind: string | undefined): void {
  if (kind !== undefined && !SOURCE_KINDS.some((known) => known === kind)) {
    throw new Error(`no such kind of source: ${kind}`);
  }
}

function blank(id: string, now: number): SourceEditRow {
  return { id, addNames: [], addDomains: [], setFacts: [], note: '', created: now, modified: now };
}

function merged(before: SourceEditRow, edit: SourceEdit, now: number): SourceEditRow {
  const names = new Map(
    [...before.addNames, ...(edit.addNames ?? [])].map((name) => [name.text, name]),
  );
  const fields = new Set(edit.setFacts?.map(({ field }) => field));
  return {
    ...before,
    ...(edit.label !== undefined ? { label: edit.label } : {}),
    ...(edit.kind !== undefined ? { kind: edit.kind } : {}),
    ...(edit.country !== undefined ? { country: edit.country } : {}),
    addNames: [...names.values()],
    addDomains: [...new Set([...before.addDomains, ...(edit.addDomains ?? [])])],
    setFacts: [
      ...before.setFacts.filter(({ field }) => !fields.has(field)),
      ...(edit.setFacts ?? []),
    ],
    note: edit.note ?? before.note,
    modified: now,
  };
}
