import type { Annotation } from '../model/annotation';

/** What the library knows of the page that an annotation hangs on, for a citation. */
export interface CitedPage {
  readonly url: string;
  /** As the page names its authors. */
  readonly author?: string;
  /** The outlet that published it. */
  readonly publisher?: string;
  /** As the page dates itself; begins with an ISO date where it could be read. */
  readonly published?: string;
}
export type CitedPages = ReadonlyMap<string, CitedPage>;

/** A form of file that can be written annotation by annotation, so that a file of any size needs little memory. */
export interface AnnotationWriter {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  one(annotation: Annotation, page: CitedPage | undefined): string;
}

/** Pieces of a file; put one behind the other they are the file. `first` is false for all batches but one. */
export function writePart(
  writer: AnnotationWriter,
  batch: readonly Annotation[],
  pages: CitedPages,
  first: boolean,
): string {
  const written = batch.map((one) => writer.one(one, pages.get(one.pageUrl))).join(writer.between);
  return first || written === '' ? written : writer.between + written;
}

/** A whole file at once. */
export function writeWhole(
  writer: AnnotationWriter,
  all: readonly Annotation[],
  pages: CitedPages = new Map(),
): string {
  return writer.head + writePart(writer, all, pages, true) + writer.tail;
}

/** An object of a JSON list, indented as the list's members are. */
export const jsonMember = (value: object): string =>
  `  ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
