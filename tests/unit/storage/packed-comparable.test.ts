import { describe, expect, it } from 'vitest';
import { describeClaims } from '../../../src/core/crossref/describe-claims';
import { findFigures } from '../../../src/core/crossref/find-figures';
import type { Claim, Stance } from '../../../src/core/model/claim';
import type { SourceDocument } from '../../../src/core/model/document';
import { backupClaim } from '../../../src/storage/backup/backup-row';
import { fullClaim } from '../../../src/storage/backup/full-rows';
import { claimRows, comparableOf } from '../../../src/storage/claim-rows';
import type { StoredComparable } from '../../../src/storage/packed-comparable';
import { makeReading } from './make-reading';

/** Claims of a page with every kind of scene: two figures in one sentence, a blame, a denial, none at all. */
function comparables() {
  const said: readonly (readonly [string, Stance])[] = [
    [
      'at least 30 people were killed and 54 were wounded in a gas attack on Dorn on Friday',
      'says',
    ],
    [
      'the army of an air strike near Velmar that killed nine, updating an earlier toll of six',
      'accuses',
    ],
    ['any part in the attack on Dorn', 'denies'],
    ['that the market would open again', 'says'],
  ];
  let text = '';
  const claims = said.map(([content, stance], index): Claim => {
    const start = text.length;
    text += `${content}. `;
    return {
      index,
      source: [],
      cue: [],
      content: [[start, start + content.length]],
      type: 'indirect',
      stance,
      hedged: false,
      negated: false,
      confidence: 0.9,
      resolved: { sourceId: null, name: `Speaker ${index}`, how: 'named' },
    };
  });
  const document: SourceDocument = {
    text,
    blocks: [{ span: [0, text.length], role: 'paragraph' }],
    links: [],
    page: { url: 'https://paper.example/a', published: '2031-03-08' },
  };
  const figures = claims.flatMap((claim) =>
    findFigures(text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  return describeClaims(document, claims, figures, 22_346);
}

const all = comparables();
const made = makeReading('https://paper.example/a', [{ by: 'sana', says: 'a word' }]);
const [sample] = made.claims;
if (!sample) throw new Error('a claim expected');
const reading = {
  ...made,
  claims: all.map((comparable) => ({
    ...sample,
    content: comparable.content,
    sourceKey: comparable.sourceKey,
    sourceName: comparable.sourceName,
    stance: comparable.stance,
    negated: comparable.negated,
    comparable,
  })),
};
const rows = claimRows(
  reading,
  { id: 'text', time: 0, signature: new Uint32Array(), bands: [] },
  'page',
);

describe('a claim as its row holds it', () => {
  it('is compared as it was when it was read', () => {
    expect(rows.map(comparableOf)).toEqual(all);
  });

  it('takes less than half of what it took before', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    const packed = rows.reduce((sum, { comparable }) => sum + size(comparable), 0);
    const whole = all.reduce((sum, { content: _content, ...one }) => sum + size(one), 0);
    expect(packed).toBeLessThan(whole / 2);
  });

  it('is read from a row of before, which held it whole', () => {
    for (const [at, row] of rows.entries()) {
      const whole = all[at];
      if (!whole) throw new Error('a claim expected');
      const {
        content: _c,
        sourceKey: _k,
        sourceName: _n,
        stance: _s,
        negated: _g,
        ...before
      } = whole;
      const stored: StoredComparable = before;
      expect(comparableOf({ ...row, comparable: stored })).toEqual(whole);
    }
  });

  it('keeps words that do not follow from its content', () => {
    const [row] = rows;
    if (!row) throw new Error('a row expected');
    const { tokens: _tokens, ...backup } = { ...backupClaim(row), tokens: [] };
    const other = { ...backup, comparable: { ...backup.comparable, words: ['other'] } };
    expect(comparableOf(fullClaim(other)).words).toEqual(['other']);
  });

  it('stands whole in a back-up, and comes out of it as the same row', () => {
    for (const row of rows) {
      const backup = backupClaim(row);
      expect(backup.comparable.words).toBeDefined();
      expect(fullClaim(backup)).toEqual(row);
    }
  });
});
