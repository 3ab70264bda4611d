/** `npm run browsers`: makes sure that a Chromium and a Firefox are there, fetching what is not. */
import { ensureBrowser } from './browsers';

for (const name of ['chromium', 'firefox'] as const) {
  process.stdout.write(`${name}: ${await ensureBrowser(name)}\n`);
}
