import type { Database } from '../database';
import { asAnnotation } from '../note-rows';
import type { BackupRows } from './rows';

/** Everything the library holds, as of one moment. */
export function dump(database: Database): PromiseLike<BackupRows> {
  return database.transaction('r', database.tables, async () => ({
    pages: (await database.pages.toArray()).map(({ tokens: _tokens, ...page }) => page),
    texts: (await database.texts.toArray()).map(
      ({ bands: _bands, pending: _pending, signature, ...text }) => ({
        ...text,
        signature: [...signature],
      }),
    ),
    claims: (await database.claims.toArray()).map(
      ({ tokens: _tokens, contestedIn: _contestedIn, ...claim }) => claim,
    ),
    links: (await database.links.toArray()).map(
      ({ ends: _ends, sources: _sources, contest: _contest, tokens: _tokens, ...link }) => link,
    ),
    sources: await database.sources.toArray(),
    annotations: (await database.notes.toArray()).map(asAnnotation),
    corrections: (await database.corrections.toArray()).map(
      ({ id, created, correction, site }) => ({
        id,
        created,
        correction,
        ...(site ? { site } : {}),
      }),
    ),
    factChecks: (await database.factChecks.toArray()).map(({ tokens: _tokens, ...check }) => check),
  }));
}
