import type { Table } from 'dexie';
import type { Database } from '../database';
import { eachChunk, idOf } from '../each-chunk';
import { linkIdOf, pageIdOf, textOfClaim } from '../row-ids';
import * as rows from './backup-row';
import { differingFields } from './differing-fields';
import { noRows, type Restored, type RestoreOptions } from './restore';
import type { RowProblem } from './row-references';
import type { BackupTableName } from './rows';
import { eachStagedChunk, stagedIds } from './staging';

/** Problems told at once; a broken file has as many as rows. */
const MOST = 50;

/**
 * What taking the staged rows would do, without writing: the dry run of an import. It compares row by row and checks
 * that what the file brings would hold together with what stays; the taking checks the whole library once more.
 */
export function foresee(
  database: Database,
  { mode, now, remembered, onRows }: Omit<RestoreOptions, 'site'>,
): PromiseLike<Restored> {
  return database.transaction('r', database.tables, async () => {
    const counts = { added: noRows(), changed: noRows(), removed: noRows() };
    let done = 0;
    const compare = async <T extends BackupTableName, Row extends { id: string }>(
      name: T,
      table: Table<Row, string>,
      asBackup: (row: Row) => object,
    ): Promise<void> => {
      const ids = new Set(await stagedIds(database, name));
      if (mode === 'replace') {
        const known = (await table.orderBy('id').keys()).map(String);
        counts.removed[name] = known.filter((id) => !ids.has(id)).length;
      }
      await eachStagedChunk(database, name, async (chunk) => {
        const there = await table
          .where('id')
          .anyOf(chunk.map(({ id }) => id))
          .toArray();
        const before = new Map(there.map((row) => [row.id, row]));
        for (const row of chunk) {
          const old = before.get(row.id);
          if (!old) counts.added[name] += 1;
          else if (differingFields(asBackup(old), row).length > 0) counts.changed[name] += 1;
        }
        done += chunk.length;
        onRows?.(done);
      });
    };
    await compare('pages', database.pages, rows.backupPage);
    await compare('texts', database.texts, rows.backupText);
    await compare('claims', database.claims, rows.backupClaim);
    await compare('links', database.links, rows.backupLink);
    await compare('sources', database.sources, rows.backupSource);
    await compare('annotations', database.notes, rows.backupAnnotation);
    await compare('corrections', database.corrections, rows.backupCorrection);
    await compare('factChecks', database.factChecks, rows.backupFactCheck);
    const outlived = remembered === null ? 0 : await pagesBefore(database, now - remembered);
    return { ...counts, outlived, problems: await looseEnds(database, mode === 'merge') };
  });
}

/** Staged pages that were last read before a time. */
async function pagesBefore(database: Database, time: number): Promise<number> {
  let count = 0;
  await eachStagedChunk(database, 'pages', async (chunk) => {
    count += chunk.filter(({ lastRead }) => lastRead < time).length;
  });
  return count;
}

/** Rows of the file that would point nowhere; `stays` where the library's own rows are there too. */
async function looseEnds(database: Database, stays: boolean): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  const tell = (path: string, message: string): void => {
    if (problems.length < MOST) problems.push({ path, message });
  };
  const texts = new Map<string, number>();
  const textOfPage = new Map<string, string>();
  const claims = new Set<string>();
  if (stays) {
    await eachChunk(database.texts, idOf, (rows) => {
      for (const { id, time } of rows) texts.set(id, time);
    });
    await eachChunk(database.pages, idOf, (rows) => {
      for (const { id, textId } of rows) textOfPage.set(id, textId);
    });
    for (const id of await database.claims.toCollection().primaryKeys()) claims.add(id);
  }
  await eachStagedChunk(database, 'texts', async (chunk) => {
    for (const { id, time } of chunk) texts.set(id, time);
  });
  await eachStagedChunk(database, 'pages', async (chunk) => {
    for (const { id, url, textId, firstRead, lastRead } of chunk) {
      if (id !== pageIdOf(url)) tell(`pages.${id}.id`, 'is not the id of its address');
      if (!texts.has(textId)) tell(`pages.${id}.textId`, 'names no text of the library');
      if (firstRead > lastRead) tell(`pages.${id}.lastRead`, 'is before the first reading');
      textOfPage.set(id, textId);
    }
  });
  const placed = new Set(textOfPage.values());
  for (const id of await stagedIds(database, 'texts'))
    if (!placed.has(id)) tell(`texts.${id}`, 'has no page');
  await eachStagedChunk(database, 'claims', async (chunk) => {
    for (const { id, textId, pageId, time } of chunk) {
      if (textOfClaim(id) !== textId) tell(`claims.${id}.textId`, 'is not the text of its id');
      if (textOfPage.get(pageId) !== textId) tell(`claims.${id}.pageId`, 'is no page of its text');
      if (texts.has(textId) && texts.get(textId) !== time)
        tell(`claims.${id}.time`, 'is not the time of its text');
      claims.add(id);
    }
  });
  await eachStagedChunk(database, 'links', async (chunk) => {
    for (const { id, a, b, relation } of chunk) {
      if (id !== linkIdOf(a, b, relation)) tell(`links.${id}.id`, 'is not the id of its claims');
      if (!claims.has(a)) tell(`links.${id}.a`, 'names no claim of the library');
      if (!claims.has(b)) tell(`links.${id}.b`, 'names no claim of the library');
    }
  });
  await eachStagedChunk(database, 'factChecks', async (chunk) => {
    for (const { id, pageId } of chunk)
      if (pageId !== undefined && !textOfPage.has(pageId))
        tell(`factChecks.${id}.pageId`, 'names no page of the library');
  });
  return problems;
}
