/** `npm run catalogue:import`: the outlet tables → our own records under catalogue/imported/. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PERENNIAL_FILE } from '../build-steps/perennial-pack';
import { importFrenchMedia } from './french-media';
import { importPerennial } from './perennial';
import { readPlaces } from './places';
import { importStateMedia } from './state-media';
import { importUsNewspapers } from './us-newspapers';
import { importWorldMedia } from './world-media';
import { type TableRecord, writeTable } from './write-table';

const root = resolve(import.meta.dirname, '../..');
try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): void {
  const places = readPlaces(root);
  const french = importFrenchMedia(root, places);
  const tables: Readonly<Record<string, TableRecord[]>> = {
    'state-media': importStateMedia(root, places),
    'french-media': french.media,
    'french-owners': french.owners,
    'us-newspapers': importUsNewspapers(root, places),
    'world-media': importWorldMedia(root, places),
  };
  for (const [name, records] of Object.entries(tables)) {
    writeTable(root, `catalogue/imported/${name}.jsonl`, records);
    const facts = records.reduce((sum, record) => sum + record.facts.length, 0);
    console.log(`${name}: ${records.length} records, ${facts} facts`);
  }
  const perennial = importPerennial(root);
  mkdirSync(join(root, 'catalogue/packs'), { recursive: true });
  const lines = perennial.map((entry) => JSON.stringify(entry));
  writeFileSync(join(root, PERENNIAL_FILE), `${lines.join('\n')}\n`);
  console.log(`wikipedia-perennial (a pack of its own): ${perennial.length} entries`);
}
