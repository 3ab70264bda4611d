import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What may be put into a page, in bytes gzipped: on every page, on a page that is read, at the first hover. */
const MOST: Readonly<Record<string, number>> = {
  'src/entries/content.iife.js': 3_500,
  'page.js': 15_000,
  'card.js': 35_000,
};

/**
 * One line on the size of each bundle of a build.
 * @throws where one is over its limit
 */
export function bundleSizes(folder: string): string {
  const sizes = Object.entries(MOST).map(([file, most]) => {
    const size = gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
    if (size > most) throw new Error(`${file}: ${size} bytes gzipped, ${most} at most`);
    return `${path.basename(file)} ${size}`;
  });
  return `${sizes.join(', ')} bytes gzipped`;
}
