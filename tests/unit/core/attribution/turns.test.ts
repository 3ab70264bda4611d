import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  attribute,
  attributeInSteps,
  blocksOfText,
  loadTagger,
} from '../../../../src/core/attribution';
import { readMarked } from '../../../../training/marked-text';

const local = (path: string): URL => new URL(`../../../../${path}`, import.meta.url);
const tagger = loadTagger(readFileSync(local('src/core/attribution/model/weights.bin')));
const texts = readdirSync(local('training/texts'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readMarked(readFileSync(local(`training/texts/${name}`), 'utf8')).text);

it('readings that take turns with one tagger come to what each comes to alone', () => {
  const docs = [texts.slice(0, 6), texts.slice(6, 12)].map((some) => {
    const text = some.join('\n\n');
    return { text, blocks: blocksOfText(text) };
  });
  const alone = docs.map((doc) => attribute(doc, tagger, { all: true }));
  const readings = docs.map((doc) => attributeInSteps(doc, tagger, { all: true }));
  const found: unknown[] = [];
  let turns = 0;
  for (let open = readings.length; open > 0; ) {
    readings.forEach((reading, k) => {
      if (found[k]) return;
      const step = reading.next();
      turns += 1;
      if (!step.done) return;
      found[k] = step.value;
      open -= 1;
    });
  }
  expect(turns).toBeGreaterThan(6);
  expect(found).toEqual(alone);
  expect(alone[0]?.length).toBeGreaterThan(20);
});
