import { pageAddress } from '../core/text/page-address';
import type { Database } from './database';
import { leaveText } from './leave-text';
import { Ledger } from './ledger';
import { pageIdOf } from './row-ids';
import type { CorrectionRow, NoteRow, PageRow } from './rows';

export type Forgetting =
  | { readonly page: string }
  | { readonly site: string }
  | { readonly from: number; readonly to: number }
  | { readonly all: true };

/**
 * Forgets pages with all that hangs on them (claims, links, verdicts, stories, notes, corrections, the
 * fact-checks they carried) in one transaction; nothing of them stays in any table or index. Sources that
 * the reader wrote or changed are no reading: they go only with `all`.
 * @returns how many pages went
 */
export async function forget(database: Database, scope: Forgetting): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    if ('all' in scope) {
      const pages = await database.pages.count();
      for (const table of database.tables) await table.clear();
      return pages;
    }
    const ledger = new Ledger(database);
    const pages = await pagesIn(database, scope);
    for (const page of pages) await forgetPage(database, page, ledger);
    await forgetNotes(database, scope, pages, ledger);
    await ledger.write();
    return pages.length;
  });
}

/** Takes one page out, inside the caller's transaction over all tables. */
export async function forgetPage(database: Database, page: PageRow, ledger: Ledger): Promise<void> {
  await database.pages.delete(page.id);
  await database.factChecks.where('pageId').equals(page.id).delete();
  ledger.count('pages', -1);
  await leaveText(database, page, ledger);
}

function pagesIn(
  database: Database,
  scope: Exclude<Forgetting, { all: true }>,
): PromiseLike<PageRow[]> {
  if ('page' in scope) {
    const urls = [scope.page, pageAddress(scope.page)];
    return database.pages.where('id').anyOf(urls.map(pageIdOf)).toArray();
  }
  if ('site' in scope) return database.pages.where('site').equals(scope.site).toArray();
  const { from, to } = scope;
  return database.pages
    .where('firstRead')
    .between(from, to, true, true)
    .or('lastRead')
    .between(from, to, true, true)
    .distinct()
    .toArray();
}

async function forgetNotes(
  database: Database,
  scope: Exclude<Forgetting, { all: true }>,
  pages: readonly PageRow[],
  ledger: Ledger,
): Promise<void> {
  const urls = new Set(pages.map(({ url }) => url));
  if ('page' in scope) for (const url of [scope.page, pageAddress(scope.page)]) urls.add(url);
  const byPage = [...urls];
  const notes: NoteRow[] = await database.notes.where('pageUrl').anyOf(byPage).toArray();
  const corrections: CorrectionRow[] = await database.corrections
    .where('pageUrl')
    .anyOf(byPage)
    .toArray();
  if ('site' in scope) {
    notes.push(...(await database.notes.where('site').equals(scope.site).toArray()));
    corrections.push(...(await database.corrections.where('site').equals(scope.site).toArray()));
  }
  if ('from' in scope) {
    const within = (time: number): boolean => time >= scope.from && time <= scope.to;
    notes.push(
      ...(await database.notes.filter(({ created }) => within(Date.parse(created))).toArray()),
    );
    corrections.push(
      ...(await database.corrections
        .filter(({ created }) => within(Date.parse(created)))
        .toArray()),
    );
  }
  const keys = new Set(notes.map(({ key }) => key));
  await database.notes.bulkDelete([...keys]);
  ledger.count('annotations', -keys.size);
  await database.corrections.bulkDelete([...new Set(corrections.map(({ id }) => id))]);
}
