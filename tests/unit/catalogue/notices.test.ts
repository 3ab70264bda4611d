import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceCounts, NOTICES, noticesText } from '../../../catalogue/build-steps/notices';
import { fact, record } from './make-record';

const root = resolve(import.meta.dirname, '../../..');

describe('notices', () => {
  it('stand in the repository as they are shipped', () => {
    expect(readFileSync(resolve(root, 'catalogue/NOTICES.md'), 'utf8')).toBe(noticesText());
  });

  it('name each repository that a table came from', () => {
    const evidence = readFileSync(resolve(root, 'catalogue/imported/evidence.yaml'), 'utf8');
    const repositories = [...evidence.matchAll(/https:\/\/github\.com\/[^/\s]+\/[^/\s]+/gu)].map(
      ([url]) => url,
    );
    expect(repositories.length).toBeGreaterThan(0);
    for (const url of repositories) expect(NOTICES.map((notice) => notice.url)).toContain(url);
  });

  it('count the facts under each licence', () => {
    const facts = [fact('country', 'X'), fact('headquarters', 'Y')];
    expect(licenceCounts([record({ id: 'a', facts })])).toEqual({ 'CC0 1.0': 2 });
  });
});
