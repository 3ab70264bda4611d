import { comparePending } from '../../../src/background/reading/compare-pending';
import { checkConsistency } from '../../../src/storage/check-consistency';
import { Database } from '../../../src/storage/database';

/** Runs inside an extension page: what the library holds, and every way in which its tables disagree. */
async function walkTables() {
  const database = new Database();
  const before = await checkConsistency(database);
  const pending = await database.texts.where('pending').equals(1).count();
  await comparePending(database);
  const after = await checkConsistency(database);
  const [pages, claims, links] = await Promise.all([
    database.pages.count(),
    database.claims.count(),
    database.links.count(),
  ]);
  database.close();
  return { problems: [...before, ...after], pending, pages, claims, links };
}

Object.assign(globalThis, { walkTables });
