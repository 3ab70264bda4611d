import type { Database } from '../database';
import { eachChunk, idOf } from '../each-chunk';
import { linkIdOf, pageIdOf, textOfClaim } from '../row-ids';

export interface RowProblem {
  readonly path: string;
  readonly message: string;
}

/** Problems told at once; a broken file has as many as rows. */
const MOST = 50;

/** Rows that point to rows that aren't there, or that don't agree with them or with their own id. */
export async function danglingRows(database: Database): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  const tell = (path: string, message: string): void => {
    if (problems.length < MOST) problems.push({ path, message });
  };
  const texts = new Map<string, number>();
  await eachChunk(database.texts, idOf, (rows) => {
    for (const { id, time } of rows) {
      texts.set(id, time);
    }
  });
  const placed = new Set<string>();
  const textOfPage = new Map<string, string>();
  await eachChunk(database.pages, idOf, (rows) => {
    for (const { id, url, textId, firstRead, lastRead } of rows) {
      if (id !== pageIdOf(url)) tell(`pages.${id}.id`, 'is not the id of its address');
      if (!texts.has(textId)) tell(`pages.${id}.textId`, 'names no text of the library');
      if (firstRead > lastRead) tell(`pages.${id}.lastRead`, 'is before the first reading');
      placed.add(textId);
      textOfPage.set(id, textId);
    }
  });
  for (const id of texts.keys()) if (!placed.has(id)) tell(`texts.${id}`, 'has no page');
  const claims = new Set<string>();
  await eachChunk(database.claims, idOf, (rows) => {
    for (const { id, textId, pageId, time } of rows) {
      if (textOfClaim(id) !== textId) tell(`claims.${id}.textId`, 'is not the text of its id');
      if (textOfPage.get(pageId) !== textId) tell(`claims.${id}.pageId`, 'is no page of its text');
      if (texts.has(textId) && texts.get(textId) !== time)
        tell(`claims.${id}.time`, 'is not the time of its text');
      claims.add(id);
    }
  });
  await eachChunk(database.links, idOf, (rows) => {
    for (const { id, a, b, relation } of rows) {
      if (id !== linkIdOf(a, b, relation)) tell(`links.${id}.id`, 'is not the id of its claims');
      if (!claims.has(a)) tell(`links.${id}.a`, 'names no claim of the library');
      if (!claims.has(b)) tell(`links.${id}.b`, 'names no claim of the library');
    }
  });
  await eachChunk(database.factChecks, idOf, (rows) => {
    for (const { id, pageId } of rows) {
      if (pageId !== undefined && !textOfPage.has(pageId)) {
        tell(`factChecks.${id}.pageId`, 'names no page of the library');
      }
    }
  });
  return problems;
}
