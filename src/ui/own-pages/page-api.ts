import type { Ask } from '../../messaging/client';

export interface ShownCommand {
  readonly name: string;
  readonly description: string;
  /** Empty where the reader or the browser set none. */
  readonly shortcut: string;
}

/** What the extension's own pages need of the browser; the entry gives it, tests give their own. */
export interface PageApi {
  readonly ask: Ask;
  /** Of the extension. */
  readonly version: string;
  commands(): Promise<readonly ShownCommand[]>;
  /** Opens the browser's page of shortcuts; false where an extension can't. */
  openShortcuts(): Promise<boolean>;
  /** The text of a file of the package. */
  packaged(path: string): Promise<string>;
  /** Hands a file to the reader, who finds it among the downloads. */
  saveFile(name: string, file: Blob): void;
  /** A full back-up. @throws Error where the background can't make it */
  backup(onBytes?: (characters: number) => void): Promise<Blob>;
  /** Asks the reader whether files may be written without asking; to be called in the very click. */
  requestDownloads(): Promise<boolean>;
  /** Asks the reader for access to a site; to be called in the very click. */
  requestAccess(origin: string): Promise<boolean>;
  /** What a site answers, as JSON. @throws Error that says what went wrong */
  fetchJson(url: string): Promise<unknown>;
  /** Where Wikidata answers; another place in builds for tests alone. */
  readonly wikidata: string;
}
