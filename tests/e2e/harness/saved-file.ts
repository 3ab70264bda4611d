import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a browser with this profile saves files. */
export const downloadsOf = (profile: string): string => path.join(profile, 'saved');

/** Waits for a file that the browser saves whose name matches, and gives its path once it is whole. */
export async function savedFile(folder: string, name: RegExp, timeout = 15_000): Promise<string> {
  const end = Date.now() + timeout;
  let size = -1;
  for (;;) {
    const all = await readdir(folder, { recursive: true }).catch(() => []);
    const found = all.find((file) => name.test(path.basename(file)));
    if (found) {
      const file = path.join(folder, found);
      const { length } = await readFile(file);
      if (length > 0 && length === size) return file;
      size = length;
    }
    if (Date.now() > end) throw new Error(`no file ${name} among ${all.join(', ') || 'none'}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
