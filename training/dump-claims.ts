/**
 * Writes every claim that the engine finds in the labelled pages of one fold, with the inputs of its
 * confidence, for calibrate.py.
 * usage: tsx training/dump-claims.ts WEIGHTS.bin FOLD > FOUND.jsonl
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { blocksOfText, loadTagger } from '../src/core/attribution';
import { finishClaims } from '../src/core/attribution/finish';
import { readDocument } from '../src/core/attribution/reading';
import { draftOf } from '../src/core/attribution/refine';
import { partedSiblings } from '../src/core/attribution/rules/siblings';
import { continuations } from '../src/core/attribution/rules/whole-quotes';
import { confidenceInputs } from '../src/core/attribution/tagger/confidence';
import { tag } from '../src/core/attribution/tagger/tag';

const [weights, fold] = process.argv.slice(2);
if (!weights || fold === undefined) {
  console.error('usage: dump-claims WEIGHTS.bin FOLD');
  process.exit(2);
}
const tagger = loadTagger(readFileSync(weights));
const pages = join(process.env.WHOSAYS_SHARED ?? '../shared', 'corpora/news-pages');
for (const id of readdirSync(pages)) {
  if (crc32(id.split('_')[0] ?? '') % 5 !== Number(fold)) continue;
  const text = readFileSync(join(pages, id, 'main.txt'), 'utf8');
  const reading = readDocument({ text, blocks: blocksOfText(text) });
  const steps = tag(tagger, reading);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const nextOf = continuations(reading);
  const kept = step.value.flatMap((found) => {
    const draft = draftOf(reading, found, nextOf);
    return draft ? [{ draft, inputs: confidenceInputs(reading, found) }] : [];
  });
  const drafts = partedSiblings(
    reading,
    kept.map(({ draft }) => draft),
  );
  const claims = finishClaims(reading, drafts).map((claim, k) => ({
    ...claim,
    inputs: kept[k]?.inputs,
  }));
  console.log(JSON.stringify({ id, claims }));
}
