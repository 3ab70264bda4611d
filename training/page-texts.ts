/**
 * Writes the text of saved pages as the extension reads it, as JSON Lines `{id, title, text}`: labels of
 * `labels/` point into these texts. usage: tsx training/page-texts.ts OUT.jsonl [ID…]
 */
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { readSavedPages, savedPages } from '../scripts/saved-page-reader';

const [out, ...wanted] = process.argv.slice(2);
if (!out) {
  console.error('usage: page-texts OUT.jsonl [ID…]');
  process.exit(2);
}
const folder = savedPages('dev');
const ids =
  wanted.length > 0
    ? wanted
    : readdirSync(folder).filter((id) => existsSync(`${folder}/${id}/page.html`));
const stream = createWriteStream(out);
for await (const page of readSavedPages(folder, ids)) {
  if ('error' in page) {
    console.error(`not read: ${page.id}: ${page.error}`);
    process.exitCode = 1;
    continue;
  }
  const { title } = JSON.parse(readFileSync(`${folder}/${page.id}/meta.json`, 'utf8'));
  stream.write(`${JSON.stringify({ id: page.id, title, text: page.reading.text })}\n`);
}
stream.end();
