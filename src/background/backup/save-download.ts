import type { Browser, Downloads, Runtime } from 'webextension-polyfill';
import { BACKUP_MADE, type BackupMade } from '../../messaging/backup-port';
import type { Services } from '../services';
import { writeBackup } from './write-backup';

/** Chrome's worker can't make an address for a blob; a hidden page of ours can. */
const OFFSCREEN = 'src/entries/offscreen.html';
/** Longest wait for the browser to have written the file, in ms. */
const WRITE_MS = 300_000;

interface Offscreen {
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
}

/**
 * Writes a full back-up among the reader's downloads.
 * @returns the name of the file
 * @throws Error where the permission was taken back, or the browser could not write it
 */
export async function saveBackup(services: Services, name: string): Promise<string> {
  const { browser } = services;
  if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
    throw new Error('the permission to write among the downloads was taken back');
  const offscreen = offscreenApi();
  if (!offscreen) return saveHere(services, name);
  const made = nextBackup(browser);
  await offscreen.createDocument({
    url: OFFSCREEN,
    reasons: ['BLOBS'],
    justification: 'makes the file of the back-up',
  });
  try {
    return await download(browser, await made, name);
  } finally {
    await offscreen.closeDocument();
  }
}

async function saveHere(services: Services, name: string): Promise<string> {
  let pieces: string[] = [];
  await writeBackup(services, (piece) => {
    if (piece === null) pieces = [];
    else pieces.push(piece);
  });
  const url = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  try {
    return await download(services.browser, url, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The address of the blob that the hidden page made. */
function nextBackup(browser: Browser): Promise<string> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown, sender: Runtime.MessageSender) => {
      const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
      if (!ours || !isMade(message)) return undefined;
      browser.runtime.onMessage.removeListener(listen);
      if ('url' in message) resolve(message.url);
      else reject(new Error(message.error));
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
  });
}

function isMade(message: unknown): message is BackupMade {
  return typeof message === 'object' && message !== null && BACKUP_MADE in message;
}

/** Hands a blob to the browser and waits until it is written. */
async function download(browser: Browser, url: string, name: string): Promise<string> {
  const id = await browser.downloads.download({
    url,
    filename: name,
    conflictAction: 'overwrite',
    saveAs: false,
  });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => end(new Error('the browser did not write it')), WRITE_MS);
    const end = (error: Error | null) => {
      clearTimeout(timer);
      browser.downloads.onChanged.removeListener(listen);
      if (error) reject(error);
      else resolve();
    };
    const see = (state: string | undefined, why: string | undefined) => {
      if (state === 'complete') end(null);
      else if (state === 'interrupted') end(new Error(why ?? 'interrupted'));
    };
    const listen = (change: Downloads.OnChangedDownloadDeltaType) => {
      if (change.id === id) see(change.state?.current, change.error?.current);
    };
    browser.downloads.onChanged.addListener(listen);
    // It may have been written before anybody listened.
    browser.downloads.search({ id }).then(
      ([item]) => see(item?.state, item?.error),
      (error: unknown) => end(error instanceof Error ? error : new Error(String(error))),
    );
  });
  return name;
}

function offscreenApi(): Offscreen | null {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  if (typeof chrome !== 'object' || chrome === null) return null;
  const found: unknown = Reflect.get(chrome, 'offscreen');
  return isOffscreen(found) ? found : null;
}

function isOffscreen(found: unknown): found is Offscreen {
  return typeof found === 'object' && found !== null && 'createDocument' in found;
}
