import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** Folder of the outlet tables: WHOSAYS_SHARED (default ../shared) + data/outlets. */
export function outletsFolder(root: string): string {
  return join(resolve(root, process.env.WHOSAYS_SHARED ?? '../shared'), 'data/outlets');
}

/** The text of a table. @throws Error that says plainly which table is absent and where it was looked for */
export function readOutlets(root: string, path: string): string {
  const file = join(outletsFolder(root), path);
  if (!existsSync(file))
    throw new Error(
      `The table ${path} is not here (looked in ${outletsFolder(root)}). Importing needs the outlet tables; set WHOSAYS_SHARED to the folder that holds data/outlets. What was imported before is committed under catalogue/imported/ and needs no tables.`,
    );
  return readFileSync(file, 'utf8');
}

/** CSV or TSV text with a header → rows of trimmed text. @throws Error with the line of the first fault */
export function parseTable(text: string, delimiter: ',' | '\t'): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter,
    skipEmptyLines: true,
    // A tab-separated table quotes nothing: a lone " in a name is a character of the name.
    quoteChar: delimiter === '\t' ? '\u0000' : '"',
    transformHeader: (header) => header.trim(),
    transform: (cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  });
  const fault = errors.find(({ code }) => code !== 'TooFewFields');
  if (fault !== undefined) throw new Error(`table line ${(fault.row ?? 0) + 2}: ${fault.message}`);
  return data;
}
