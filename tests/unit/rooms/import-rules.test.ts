import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A house of a few files, held against the project's own rules. */
let house = '';

beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'who-says-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(file, path.join(house, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function cruise(files: Readonly<Record<string, string>>): { status: number | null; said: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(house, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
  const run = spawnSync(path.resolve('node_modules/.bin/depcruise'), ['src'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stdout + run.stderr };
}

const value = 'export const value = 1;\n';
const importing = (from: string) =>
  `import { value } from '${from}';\nexport const other = value;\n`;

describe('the import rules', () => {
  test('a house that keeps them passes', () => {
    const { status } = cruise({
      'src/core/model/a.ts': value,
      'src/core/text/b.ts': importing('../model/a'),
      'src/storage/c.ts': importing('../core/model/a'),
    });
    expect(status).toBe(0);
  });

  test.each([
    ['the core imports a page', 'core', 'src/core/text/b.ts', 'src/page/a.ts', '../../page/a'],
    [
      'the vocabulary imports',
      'core-model',
      'src/core/model/b.ts',
      'src/core/text/a.ts',
      '../text/a',
    ],
    ['a page imports storage', 'page', 'src/page/b.ts', 'src/storage/a.ts', '../storage/a'],
    [
      'a page imports recognition',
      'page',
      'src/page/b.ts',
      'src/core/recognition/a.ts',
      '../core/recognition/a',
    ],
    ['the interface imports storage', 'ui', 'src/ui/b.ts', 'src/storage/a.ts', '../storage/a'],
    ['storage imports the interface', 'storage', 'src/storage/b.ts', 'src/ui/a.ts', '../ui/a'],
    [
      'messaging imports recognition',
      'messaging',
      'src/messaging/b.ts',
      'src/core/recognition/a.ts',
      '../core/recognition/a',
    ],
    [
      'the background imports a page',
      'background',
      'src/background/b.ts',
      'src/page/a.ts',
      '../page/a',
    ],
  ])('%s: it fails', (_, rule, importer, imported, specifier) => {
    const { status, said } = cruise({ [imported]: value, [importer]: importing(specifier) });
    expect(said).toContain(`${rule}-imports`);
    expect(status).not.toBe(0);
  });

  test('something imports an entry: it fails', () => {
    const { status, said } = cruise({
      'src/entries/a.ts': value,
      'src/ui/b.ts': importing('../entries/a'),
    });
    expect(said).toContain('entries-are-leaves');
    expect(status).not.toBe(0);
  });

  test('two files import each other: it fails', () => {
    const { status, said } = cruise({
      'src/core/text/a.ts': `export { other } from './b';\n${value}`,
      'src/core/text/b.ts': importing('./a'),
    });
    expect(said).toContain('no-cycle');
    expect(status).not.toBe(0);
  });
});
