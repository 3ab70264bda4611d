import * as v from 'valibot';
import type { PackReading, ReaderOverlay } from '../../core/exchange/source-pack';
import { CSV_TARGETS, type CsvMapping, readPackCsv } from '../../core/exchange/source-pack-csv';
import { readPackJson } from '../../core/exchange/source-pack-json';
import { matchPack } from '../../core/exchange/source-pack-match';
import { applyPlanned, type ImportPlan, planImport } from '../../core/exchange/source-pack-plan';
import type { NamedSource } from '../../core/model/names-index';
import { FACT_FIELDS } from '../../core/model/source';
import type { Requests } from '../../messaging/protocol';
import type { KeptStore } from '../../storage/kept-store';
import type { SourceEditRow } from '../../storage/rows';
import { ROW_SHAPES } from '../backup/row-shapes';
import type { CatalogueService } from './catalogue-service';
import { overlayOf, withUnder } from './edit-source';

/** Characters of a source's name told with a problem. */
const MOST_LABEL = 60;

type PackFile = Requests['import-pack']['body'];

/** Reads a pack and says what it would change; without `dryRun` changes it. `now` in ms since 1970. */
export async function importPack(
  file: PackFile,
  known: readonly NamedSource[],
  catalogue: Pick<CatalogueService, 'bundled'>,
  kept: Pick<KeptStore, 'sourceEdits' | 'writeSourceEdits'>,
  now: number,
): Promise<Requests['import-pack']['reply']> {
  const reading = readPack(file, new Date(now).toISOString().slice(0, 10));
  const edits = new Map((await kept.sourceEdits()).map((edit) => [edit.id, edit]));
  const plan = await planned(reading, known, edits, catalogue);
  const rows: SourceEditRow[] = [];
  const problems = [...reading.problems];
  const taken = [];
  for (const one of plan.planned) {
    const before = edits.get(one.id);
    const row = rowOf(applyPlanned(one, before, file.withChanges), before, now);
    // What a back-up would refuse must not come in: the reader could never bring it back.
    const wrong = v.safeParse(ROW_SHAPES.sources, row).issues?.[0];
    if (wrong) {
      const field = v.getDotPath(wrong) ?? '';
      problems.push({
        field: `${one.label.slice(0, MOST_LABEL)}: ${field}`,
        message: wrong.message,
      });
      continue;
    }
    taken.push(one);
    rows.push(withUnder(row, before ?? null, await catalogue.bundled(one.id)));
  }
  if (!file.dryRun) await kept.writeSourceEdits(rows, []);
  return {
    title: reading.title,
    licence: reading.licence,
    problems,
    planned: taken.map(({ record: _record, ...rest }) => rest),
    skipped: plan.skipped,
    before: taken.map(({ id }) => {
      const edit = edits.get(id);
      return { id, overlay: edit ? overlayOf(edit) : null };
    }),
  };
}

async function planned(
  reading: PackReading,
  known: readonly NamedSource[],
  edits: ReadonlyMap<string, ReaderOverlay>,
  catalogue: Pick<CatalogueService, 'bundled'>,
): Promise<ImportPlan> {
  const matched = matchPack(reading.records, known);
  const ids = [...new Set(matched.flatMap(({ id }) => id ?? []))];
  const records = await Promise.all(ids.map((id) => catalogue.bundled(id)));
  const bundle = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
  return planImport(matched, bundle, edits);
}

function readPack({ text, format, mapping = {} }: PackFile, today: string): PackReading {
  if (format === 'json') return readPackJson(text, today);
  return readPackCsv(text, csvMapping(mapping), { title: '', today });
}

/** Columns that are said to hold something we don't know are left out. */
function csvMapping(given: Readonly<Record<string, string>>): CsvMapping {
  const mapping = new Map<string, CsvMapping[string]>();
  for (const [column, target] of Object.entries(given)) {
    const plain = CSV_TARGETS.find((one) => one === target);
    const field = FACT_FIELDS.find((one) => `fact:${one}` === target);
    if (plain) mapping.set(column, plain);
    else if (field) mapping.set(column, `fact:${field}`);
  }
  return Object.fromEntries(mapping);
}

function rowOf(
  overlay: ReaderOverlay,
  before: SourceEditRow | undefined,
  now: number,
): SourceEditRow {
  const { assessments, addNames, addDomains, setFacts, under: _under, ...rest } = overlay;
  return {
    note: '',
    created: now,
    ...before,
    ...rest,
    addNames: [...addNames],
    addDomains: [...addDomains],
    setFacts: [...setFacts],
    ...(assessments ? { assessments: [...assessments] } : {}),
    modified: now,
  };
}
