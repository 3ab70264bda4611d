import Papa from 'papaparse';
import type { SourceRecord } from '../model/source';
import { PACK_FORMAT, type SourcePack } from './source-pack';

/** Records → a pack in our own JSON format, which `readPackJson` reads back whole. */
export function toPackJson(
  records: readonly SourceRecord[],
  title: string,
  licence: string,
): string {
  const pack: SourcePack = {
    format: PACK_FORMAT,
    version: 1,
    title,
    licence,
    records: records.map(({ tier: _tier, ...record }) => record),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** The columns of the CSV of facts; `readPackCsv` guesses all of them but the last four. */
const COLUMNS = [
  'id',
  'name',
  'kind',
  'country',
  'domain',
  'wikidata',
  'field',
  'value',
  'asOf',
  'evidenceUrl',
  'evidenceTitle',
  'publisher',
  'licence',
  'status',
  'share',
  'validFrom',
  'validTo',
];

/** Records → CSV with one line for each fact and each piece of its evidence; RFC 4180, CR LF. */
export function toFactsCsv(records: readonly SourceRecord[]): string {
  const rows = records.flatMap((record) =>
    record.facts.flatMap((fact) =>
      fact.evidence.map((piece) => [
        record.id,
        record.names[0]?.text ?? '',
        record.kind,
        record.country ?? '',
        record.domains.map(({ host }) => host).join(';'),
        record.sameAs.find((entry) => /^Q\d+$/u.test(entry)) ?? '',
        fact.field,
        typeof fact.value === 'string' ? fact.value : fact.value.name,
        fact.asOf,
        piece.url,
        piece.title,
        piece.publisher,
        piece.licence,
        fact.status,
        typeof fact.value === 'string' ? '' : (fact.value.share ?? ''),
        fact.validFrom ?? '',
        fact.validTo ?? '',
      ]),
    ),
  );
  // A cell that begins with = + - @ would be run by a spreadsheet.
  return `${Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: true })}\r\n`;
}
