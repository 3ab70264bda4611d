export type BrowserTarget = 'chromium' | 'firefox';
export const TARGETS: readonly BrowserTarget[] = ['chromium', 'firefox'];

interface SourceManifest {
  manifest_version: 3;
  name: string;
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
  background: { service_worker?: string; scripts?: string[]; type?: string };
  permissions: string[];
  side_panel?: unknown;
  sidebar_action?: unknown;
  [key: string]: unknown;
}

/** Takes from the one manifest what the other browser would complain about. */
export function manifestFor(target: BrowserTarget, source: SourceManifest): SourceManifest {
  const manifest = structuredClone(source);
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    const chromeAlone = ['sidePanel', 'offscreen'];
    manifest.permissions = manifest.permissions.filter((name) => !chromeAlone.includes(name));
  } else {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  }
  return manifest;
}
