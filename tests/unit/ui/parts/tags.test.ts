import { expect, test } from 'vitest';
import { isWebAddress } from '../../../../src/ui/parts/out-link';
import { parseTags } from '../../../../src/ui/parts/tags';

test('tags are set apart by commas, with or without #, each once', () => {
  expect(parseTags(' #war, tolls,, war ,# air strike ')).toEqual(['war', 'tolls', 'air strike']);
  expect(parseTags('  ')).toEqual([]);
});

test('a link of ours leads to the web or nowhere', () => {
  expect(isWebAddress('https://a.example/')).toBe(true);
  expect(isWebAddress('javascript:alert(1)')).toBe(false);
  expect(isWebAddress(' data:text/html,x')).toBe(false);
});
