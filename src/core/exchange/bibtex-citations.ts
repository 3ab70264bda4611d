import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { AnnotationWriter } from './annotation-writer';
import { cslItem } from './csl-citations';

// The key of an entry is ours: made from author and year, two of a day would bear one.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/**
 * Annotations → BibLaTeX (`@online`, which biber, Zotero and JabRef read), by citation-js. The library is
 * large: import this file only when it is wanted.
 */
export const BIBTEX: AnnotationWriter = {
  head: '',
  between: '\n',
  tail: '',
  one: (annotation, page) => {
    const { note, ...item } = cslItem(annotation, page);
    // Line breaks end a field in many readers.
    const flat = note === undefined ? {} : { note: note.replace(/\s+/gu, ' ') };
    return new Cite([{ ...item, ...flat }]).format('biblatex').trimStart();
  },
};
