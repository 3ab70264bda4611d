import type { CitedPage } from '../../messaging/library-items';
import type { Database } from '../../storage/database';
import { pageIdOf } from '../../storage/row-ids';

/** What is known of pages for a citation; an address that the library doesn't have is left out. */
export async function citedPages(
  database: Database,
  urls: readonly string[],
): Promise<CitedPage[]> {
  const rows = await database.pages.bulkGet(urls.map(pageIdOf));
  return rows.flatMap((row) =>
    row
      ? [
          {
            url: row.url,
            ...(row.author ? { author: row.author } : {}),
            ...(row.outlet ? { publisher: row.outlet } : {}),
            ...(row.published ? { published: row.published } : {}),
          },
        ]
      : [],
  );
}
