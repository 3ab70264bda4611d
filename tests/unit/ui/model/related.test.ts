import { describe, expect, test } from 'vitest';
import { contestedBy, relatedInLibrary, relatedInPage } from '../../../../src/ui/model/related';
import { claim, link, reference, reply, source } from '../fixtures';

describe('what others say', () => {
  const claims = [0, 1, 2, 3].map((index) => claim(index, [index, index + 1]));

  test('comes from both sides of a link, the contested first', () => {
    const { analysis } = reply({
      claims,
      links: [link(0, 1, 'same_figure'), link(2, 0, 'conflict')],
    });
    expect(relatedInPage(analysis, 0).map(({ other }) => other)).toEqual([2, 1]);
    expect(relatedInPage(analysis, 2).map(({ other }) => other)).toEqual([0]);
    expect(relatedInPage(analysis, 3)).toEqual([]);
  });

  test('what the reader dismissed is gone', () => {
    const all = [
      reference(0, 'conflict', 'dismissed'),
      reference(0, 'chain'),
      reference(1, 'conflict'),
    ];
    expect(relatedInLibrary(all, 0).map(({ relation }) => relation)).toEqual(['chain']);
  });

  test('contested counts sources and not claims, in page and library together', () => {
    const same = [0, 1, 2].map((index) =>
      claim(index, [index, index + 1], index === 0 ? {} : { resolved: source('SOHR') }),
    );
    const { analysis } = reply({
      claims: same,
      links: [link(0, 1, 'conflict'), link(0, 2, 'denial')],
    });
    expect(contestedBy(analysis, [], 0)).toBe(1);
    expect(contestedBy(analysis, [reference(0, 'conflict')], 0)).toBe(2);
    expect(contestedBy(analysis, [reference(0, 'same_claim')], 0)).toBe(1);
  });
});
