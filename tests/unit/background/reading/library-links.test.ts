import { describe, expect, it } from 'vitest';
import { linksToKeep } from '../../../../src/background/reading/library-links';
import type { PageLink } from '../../../../src/core/model/analysis';
import type { Relation } from '../../../../src/core/model/crossref';

const link = (b: number, relation: Relation, confidence: number): PageLink => ({
  a: 0,
  b,
  relation,
  strict: false,
  why: { code: 'same_words', values: {} },
  confidence,
});
const ids = Array.from({ length: 3_000 }, (_, at) => `t.${at}`);

describe('the links of a page that are kept', () => {
  it('keeps all of them on any usual page', () => {
    const links = [link(1, 'same_claim', 0.9), link(2, 'conflict', 0.5)];
    expect(linksToKeep(ids, links, []).map(({ b }) => b)).toEqual(['t.1', 't.2']);
  });

  it('keeps contradictions and the surest of thousands', () => {
    const many = Array.from({ length: 2_500 }, (_, at) => link(at + 1, 'same_claim', at / 2_500));
    const kept = linksToKeep(ids, [...many, link(2_900, 'conflict', 0.1)], []);
    expect(kept).toHaveLength(2_000);
    expect(kept[0]).toMatchObject({ b: 't.2900', relation: 'conflict' });
    expect(Math.min(...kept.slice(1).map(({ confidence }) => confidence))).toBe(501 / 2_500);
  });
});
