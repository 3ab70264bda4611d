/** Labelled texts for the attribution bench; they lie outside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export const SHARED = process.env.WHOSAYS_SHARED ?? '../shared';

export interface BenchText {
  readonly id: string;
  readonly text: string;
}

export const PATHS = {
  polnear: join(SHARED, 'corpora/polnear/polnear-dev.jsonl'),
  gum: join(SHARED, 'corpora/gum-news/train.jsonl'),
  pages: join(SHARED, 'corpora/news-pages'),
  scoreAttribution: join(SHARED, 'tools/score-attribution.py'),
  scorePages: join(SHARED, 'tools/score-pages.py'),
} as const;

/** Whether all of it is there; says what is not. */
export function corporaPresent(): boolean {
  const absent = Object.values(PATHS).filter((path) => !existsSync(path));
  if (absent.length > 0) {
    console.error(`Labelled text is not here (set WHOSAYS_SHARED): ${absent.join(', ')}`);
  }
  return absent.length === 0;
}

export function textsOf(path: string): BenchText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      return { id, text };
    });
}

export function labelledPages(): BenchText[] {
  return readdirSync(PATHS.pages).map((id) => ({
    id,
    text: readFileSync(join(PATHS.pages, id, 'main.txt'), 'utf8'),
  }));
}

/** Fold of a page, by its site: the same as fold_of in training/data.py. */
export function foldOf(id: string): number {
  return crc32(id.split('_')[0] ?? '') % 5;
}
