import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../core/model/settings';
import { keptAnywhere } from '../storage/kept-anywhere';
import { keptInDatabase } from '../storage/kept-in-database';
import { keptInLocal } from '../storage/kept-in-local';
import type { KeptStore } from '../storage/kept-store';
import { Vault } from '../storage/vault';
import { claimReviewTexts } from './browser/json-ld';
import { SettingsStore } from './browser/settings-store';
import { CatalogueService } from './catalogue/catalogue-service';
import { PackShelf } from './catalogue/pack-shelf';
import type { FetchPackaged } from './catalogue/packaged-file';
import { EngineHost, type EnginePaths } from './reading/engine-host';
import { ReadingService } from './reading/reading-service';

/** Everything the background is made of; one set for each life of the worker. */
export interface Services {
  readonly browser: Browser;
  readonly vault: Vault;
  readonly kept: KeptStore;
  readonly settings: SettingsStore;
  readonly catalogue: CatalogueService;
  readonly host: EngineHost;
  readonly reading: ReadingService;
}

export interface ServicePaths extends EnginePaths {
  /** Folder of the catalogue's facts. */
  readonly facts: string;
  /** Folder of the packs that come with the package. */
  readonly packs: string;
}

/** Makes the services; nothing is loaded or opened before it is asked for. */
export function makeServices(browser: Browser, paths: ServicePaths): Services {
  const fetchPackaged: FetchPackaged = (path) => fetch(browser.runtime.getURL(path));
  const vault = new Vault();
  const kept = keptAnywhere(keptInDatabase(vault), keptInLocal(browser.storage.local));
  const settings = new SettingsStore(browser.storage.local);
  const host = new EngineHost(fetchPackaged, paths, kept, (error) =>
    console.warn('[who-says] reading without the reader’s sources and corrections', error),
  );
  return {
    browser,
    vault,
    kept,
    settings,
    catalogue: new CatalogueService(
      fetchPackaged,
      paths.facts,
      kept,
      new PackShelf(fetchPackaged, paths.packs, async () => (await settings.get()).packs),
    ),
    host,
    reading: new ReadingService({
      host,
      vault,
      kept,
      settings: (): Promise<Settings> => settings.get(),
      now: Date.now,
      claimReviews: (tabId) => claimReviewTexts(browser, tabId),
    }),
  };
}
