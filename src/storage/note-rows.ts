import type { Annotation } from '../core/model/annotation';
import { newestFirst } from './row-ids';
import type { NoteRow } from './rows';
import { searchTokens } from './search-tokens';

/** The row of an annotation: what it is found and sorted by is added. */
export function noteRow(annotation: Annotation, site: string): NoteRow {
  const { note, tags, target, pageTitle, sourceName } = annotation;
  return {
    ...annotation,
    key: `${newestFirst(Date.parse(annotation.created))}${annotation.id}`,
    site,
    tokens: searchTokens(note, tags.join(' '), target?.quote.exact, sourceName, pageTitle),
  };
}

/** The annotation of a row, without what the library added. */
export function asAnnotation(row: Annotation): Annotation {
  const { id, pageUrl, pageTitle, target, kind, sourceId, sourceName, note, tags } = row;
  const { created, modified } = row;
  return {
    id,
    pageUrl,
    pageTitle,
    target,
    kind,
    sourceId,
    sourceName,
    note,
    tags,
    created,
    modified,
  };
}
