import type { Table } from 'dexie';
import type { Database } from '../database';
import * as rows from './backup-row';
import type { BackupTableName } from './rows';

/** Rows read at a time; with their text they are about a megabyte. */
const CHUNK = 500;

/**
 * Writes everything the library holds, as of one moment, as the text of a back-up: piece by piece, so that a
 * library of any size needs little memory.
 * @param head what stands before the tables (`format`, `version`, `created`, `settings`)
 * @param write takes the next piece; called inside the transaction, so it must not wait for anything
 */
export async function dumpText(
  database: Database,
  head: object,
  write: (piece: string) => void,
): Promise<void> {
  await database.transaction('r', database.tables, async () => {
    write(`${JSON.stringify(head).slice(0, -1)},"tables":{`);
    const table = async <Row>(
      name: BackupTableName,
      from: Table<Row, string>,
      keyOf: (row: Row) => string,
      asBackup: (row: Row) => object,
    ): Promise<void> => {
      write(`${name === 'pages' ? '' : ','}\n${JSON.stringify(name)}:[`);
      let last: Row | undefined;
      for (let more = true; more; ) {
        const chunk = await from
          .where(':id')
          .above(last === undefined ? '' : keyOf(last))
          .limit(CHUNK)
          .toArray();
        const text = chunk.map((row) => JSON.stringify(asBackup(row))).join(',\n');
        if (text !== '') write(`${last === undefined ? '\n' : ',\n'}${text}`);
        last = chunk.at(-1);
        more = chunk.length === CHUNK;
      }
      write(']');
    };
    const id = (row: { id: string }) => row.id;
    await table('pages', database.pages, id, rows.backupPage);
    await table('texts', database.texts, id, rows.backupText);
    await table('claims', database.claims, id, rows.backupClaim);
    await table('links', database.links, id, rows.backupLink);
    await table('sources', database.sources, id, rows.backupSource);
    await table('annotations', database.notes, ({ key }) => key, rows.backupAnnotation);
    await table('corrections', database.corrections, id, rows.backupCorrection);
    await table('factChecks', database.factChecks, id, rows.backupFactCheck);
    write('\n}}\n');
  });
}
