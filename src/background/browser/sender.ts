import type { Runtime } from 'webextension-polyfill';

/** Who asks: one of our own pages, or our content script in somebody else's page. */
export interface Asker {
  readonly kind: 'own-page' | 'content-script';
  readonly tabId: number | null;
  readonly frameId: number;
  readonly incognito: boolean;
}

/**
 * Tells who sent a message; null for anybody but this extension.
 * @param own `runtime.id`
 * @param root the address under which our own pages lie, `runtime.getURL('')`
 */
export function readSender(sender: Runtime.MessageSender, own: string, root: string): Asker | null {
  if (sender.id !== own) return null;
  const ownPage = sender.url?.startsWith(root) ?? false;
  if (!ownPage && sender.tab === undefined) return null;
  return {
    kind: ownPage ? 'own-page' : 'content-script',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    incognito: sender.tab?.incognito ?? false,
  };
}
