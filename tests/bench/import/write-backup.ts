import { closeSync, openSync, writeSync } from 'node:fs';
import { backupClaim, backupPage, backupText } from '../../../src/storage/backup/backup-row';
import { claimRows } from '../../../src/storage/claim-rows';
import { pageIdOf, textIdOf, toMinute } from '../../../src/storage/row-ids';
import type { TextRow } from '../../../src/storage/rows';
import { CLAIMS_A_PAGE, madePage } from '../library/made-library';

interface MadeRows {
  readonly pages: readonly object[];
  readonly texts: readonly object[];
  readonly claims: readonly object[];
}

/**
 * Writes a back-up of made pages with 20 claims each, of a year.
 * @param megabytes about how large it becomes
 * @returns how many claims it holds
 */
export function writeBackup(file: string, megabytes: number): number {
  const all = Math.ceil((megabytes * 1_000_000) / JSON.stringify(madeRows(0, 4)).length);
  const out = openSync(file, 'w');
  try {
    const head = { format: 'who-says-backup', version: 1, created: '2026-06-01T00:00:00.000Z' };
    writeSync(out, `${JSON.stringify(head).slice(0, -1)},"tables":{"claims":[`);
    // Claims are nearly all of it; the rest waits until they are written.
    const pages: string[] = [];
    const texts: string[] = [];
    for (let number = 0; number < all; number++) {
      const made = madeRows(number, all);
      writeSync(out, `${number === 0 ? '' : ',\n'}${json(made.claims)}`);
      pages.push(json(made.pages));
      texts.push(json(made.texts));
    }
    writeSync(out, `],"pages":[${pages.join(',\n')}],"texts":[${texts.join(',\n')}]}}`);
  } finally {
    closeSync(out);
  }
  return all * CLAIMS_A_PAGE;
}

const json = (rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join(',\n');

function madeRows(number: number, all: number): MadeRows {
  const reading = madePage(number, all);
  const { claims: _claims, print: _print, factChecks: _checks, now, ...page } = reading;
  const time = toMinute(reading.time);
  const id = pageIdOf(page.url);
  const text: TextRow = {
    id: textIdOf(time, page.url),
    time,
    signature: new Uint32Array(),
    bands: [],
  };
  const read = { firstRead: now, lastRead: now, visits: 1 };
  return {
    pages: [backupPage({ ...page, ...read, id, textId: text.id, tokens: [] })],
    texts: [backupText(text)],
    claims: claimRows(reading, text, id).map(backupClaim),
  };
}
