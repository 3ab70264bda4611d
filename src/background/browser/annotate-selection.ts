import type { Browser } from 'webextension-polyfill';
import type { Annotation } from '../../core/model/annotation';
import { pageAddress } from '../../core/text/page-address';
import { tabClient } from './tab-actions';

/**
 * An annotation, still without a note, of what is selected in a tab; null where nothing usable is. The
 * reader writes the note in the popup or in the card.
 */
export async function annotationOfSelection(
  browser: Browser,
  tab: { readonly id: number; readonly url: string; readonly title: string },
  now: Date,
): Promise<Annotation | null> {
  const target = await tabClient(browser)(tab.id, 'selection', {});
  if (!target) return null;
  return {
    id: crypto.randomUUID(),
    pageUrl: pageAddress(tab.url),
    pageTitle: tab.title,
    target,
    kind: 'text',
    sourceId: null,
    sourceName: null,
    note: '',
    tags: [],
    created: now.toISOString(),
    modified: now.toISOString(),
  };
}
