import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../../../src/page/paint/names';

const sheet = readFileSync('src/page/paint/marks.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

it('styles every highlight, and nothing in print', () => {
  expect(sheet.trimStart()).toMatch(/^@media not print \{[\s\S]*\n\}\n$/);
  for (const name of HIGHLIGHTS) {
    expect(sheet).toMatch(
      new RegExp(`highlight\\(${name}\\) \\{\\s+(?:text-decoration|background)`),
    );
  }
});
