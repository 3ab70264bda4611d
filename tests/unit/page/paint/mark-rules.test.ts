import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MARK_RULES } from '../../../../src/page/paint/mark-rules';
import { HIGHLIGHTS } from '../../../../src/page/paint/names';

const sheet = readFileSync('src/entries/marks.css', 'utf8');

it('gives shadow roots the rules that the manifest injects', () => {
  expect(sheet.slice(sheet.indexOf('::highlight'))).toBe(MARK_RULES.trimStart());
});

it('styles every highlight, and takes each back for print', () => {
  const print = sheet.slice(sheet.indexOf('@media print'));
  for (const name of HIGHLIGHTS) {
    expect(sheet).toMatch(
      new RegExp(`highlight\\(${name}\\) \\{\\n {2}(?:text-decoration|background)`),
    );
    expect(print).toContain(`::highlight(${name})`);
  }
});
