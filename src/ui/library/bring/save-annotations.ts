import {
  type AnnotationWriter,
  type CitedPages,
  writePart,
} from '../../../core/exchange/annotation-writer';
import { CSL_JSON } from '../../../core/exchange/csl-citations';
import { ANNOTATIONS_CSV } from '../../../core/exchange/csv-annotations';
import { MARKDOWN } from '../../../core/exchange/markdown-annotations';
import { WEB_ANNOTATIONS } from '../../../core/exchange/w3c-annotation-export';
import type { Annotation } from '../../../core/model/annotation';
import type { Ask } from '../../../messaging/client';

const PART = 2_000;

export const FORMATS = ['jsonld', 'csv', 'markdown', 'csl', 'bibtex'] as const;
export type Format = (typeof FORMATS)[number];

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csl: { ending: 'csl.json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
};

/** Every annotation there is, part by part: no number of them is too large. */
export async function* everyAnnotation(ask: Ask): AsyncIterable<readonly Annotation[]> {
  let after: string | null = null;
  do {
    const part: { annotations: readonly Annotation[]; next: string | null } = await ask(
      'annotations-after',
      { after, limit: PART },
    );
    yield part.annotations;
    after = part.next;
  } while (after !== null);
}

/** Annotations as a file of a form, with what the library knows of their pages. */
export async function annotationsFile(
  format: Format,
  parts: AsyncIterable<readonly Annotation[]>,
  ask: Ask,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const writer = await writerOf(format);
  const written: string[] = [writer.head];
  let first = true;
  for await (const part of parts) {
    const text = writePart(writer, part, await pagesOf(part, ask), first);
    written.push(text);
    first = first && text === '';
  }
  const { ending, type } = FILES[format];
  return {
    name: `who-says-notes.${ending}`,
    file: new Blob([...written, writer.tail], { type }),
  };
}

async function pagesOf(all: readonly Annotation[], ask: Ask): Promise<CitedPages> {
  const urls = [...new Set(all.map(({ pageUrl }) => pageUrl))];
  const pages = await ask('cited-pages', { urls });
  return new Map(pages.map((page) => [page.url, page]));
}

/** The library that writes BibTeX is large: it is loaded when it is asked for. */
async function writerOf(format: Format): Promise<AnnotationWriter> {
  if (format === 'bibtex') return (await import('../../../core/exchange/bibtex-citations')).BIBTEX;
  return {
    jsonld: WEB_ANNOTATIONS,
    csv: ANNOTATIONS_CSV,
    markdown: MARKDOWN,
    csl: CSL_JSON,
  }[format];
}
