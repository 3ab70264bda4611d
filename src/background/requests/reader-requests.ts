import type { Annotation } from '../../core/model/annotation';
import type { Correction } from '../../core/model/correction';
import { pageAddress } from '../../core/text/page-address';
import { judgeLink } from '../../storage/keep-links';
import type { PlacedAnnotation } from '../../storage/kept-store';
import { siteOf } from '../browser/site-of';
import { refreshTabs } from '../browser/tab-actions';
import { editSource } from '../catalogue/edit-source';
import { sourceView } from '../catalogue/source-view';
import type { RequestTable } from '../request-table';
import type { Services } from '../services';

type ReaderRequests = Pick<
  RequestTable,
  | 'get-source'
  | 'edit-source'
  | 'save-annotation'
  | 'delete-annotation'
  | 'list-annotations'
  | 'annotations-after'
  | 'annotations-by-id'
  | 'save-annotations'
  | 'delete-annotations'
  | 'add-correction'
  | 'remove-correction'
  | 'list-corrections'
  | 'judge-link'
>;

/** What the reader keeps, changes and corrects. */
export function readerRequests(services: Services): ReaderRequests {
  const { kept, catalogue, vault, host, browser } = services;
  const readAgain = () => {
    host.changed();
    void refreshTabs(browser);
  };
  return {
    'get-source': ({ id }) => sourceView(id, catalogue, kept, vault),
    'edit-source': async (edit) => {
      const id = await editSource(
        edit,
        kept,
        (one) => catalogue.bundled(one),
        Date.now(),
        () => crypto.randomUUID(),
      );
      readAgain();
      return { id };
    },
    'save-annotation': async ({ annotation }) => {
      await kept.saveAnnotations([placed(annotation)]);
      return null;
    },
    'delete-annotation': async ({ id }) => {
      await kept.deleteAnnotations([id]);
      return null;
    },
    'annotations-after': ({ after, limit }) => kept.annotationsAfter(after, limit),
    'annotations-by-id': ({ ids }) => kept.annotationsOf(ids),
    'save-annotations': async ({ annotations }) => {
      await kept.saveAnnotations(annotations.map(placed));
      return null;
    },
    'delete-annotations': async ({ ids }) => {
      await kept.deleteAnnotations(ids);
      return null;
    },
    'list-annotations': ({ pageUrl, limit }) =>
      kept.annotations(pageUrl === null ? null : pageAddress(pageUrl), limit),
    'add-correction': async ({ correction }) => {
      const id = crypto.randomUUID();
      const stored = normalised(correction);
      await kept.saveCorrection(
        { id, created: new Date().toISOString(), correction: stored },
        'pageUrl' in stored ? siteOf(stored.pageUrl) : null,
      );
      readAgain();
      return { id };
    },
    'remove-correction': async ({ id }) => {
      await kept.deleteCorrection(id);
      readAgain();
      return null;
    },
    'list-corrections': () => kept.corrections(),
    'judge-link': async ({ linkId, verdict }) => {
      const kept = await vault.run((db) => judgeLink(db, linkId, verdict));
      if (!kept) throw new Error('this link is no longer in the library');
      return null;
    },
  };
}

/** A correction with its page in normal form, and its site as a registrable domain: the card knows the host alone. */
export function normalised(correction: Correction): Correction {
  if ('pageUrl' in correction) {
    return { ...correction, pageUrl: pageAddress(correction.pageUrl) };
  }
  if (!('site' in correction) || correction.site === undefined) return correction;
  return { ...correction, site: siteOf(`https://${correction.site}`) || correction.site };
}

/** An annotation under the normal form of its page's address. */
export function placed(annotation: Annotation): PlacedAnnotation {
  const pageUrl = pageAddress(annotation.pageUrl);
  return { annotation: { ...annotation, pageUrl }, site: siteOf(pageUrl) };
}
