import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadTagger, type Tagger } from '../src/core/attribution';
import { createEngine } from '../src/core/reading/create-engine';
import type { Engine } from '../src/core/reading/engine';
import { matcherOfIndex, type NameMatcher, parseNames } from '../src/core/recognition';

const NAMES = 'public/catalogue/names.txt';
const WEIGHTS = 'src/core/attribution/model/weights.bin';

/** The catalogue's names as the extension loads them, built first where they are not there yet. */
export function matcherOnDisk(): NameMatcher {
  if (!existsSync(NAMES)) {
    execFileSync('npm', ['run', '-s', 'catalogue:build'], { stdio: ['ignore', 2, 2] });
  }
  return matcherOfIndex(parseNames(readFileSync(NAMES, 'utf8')));
}

export function taggerOnDisk(): Tagger {
  return loadTagger(readFileSync(WEIGHTS));
}

/** The engine of the extension, with what the background would fetch read from disk. */
export function engineOnDisk(options: { readonly all?: boolean } = {}): Engine {
  return createEngine({
    matcher: matcherOnDisk(),
    tagger: taggerOnDisk(),
    corrections: [],
    ...(options.all ? { all: true } : {}),
  });
}
