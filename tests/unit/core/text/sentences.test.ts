import { describe, expect, it } from 'vitest';
import { sentenceNumbers } from '../../../../src/core/text/sentences';
import { tokenize } from '../../../../src/core/text/tokens';

const isCue = (word: string): boolean => word === 'asked';

/** The text's sentences, joined from their tokens; `blockAt` are offsets where a block starts. */
function sentences(text: string, blockAt: number[] = []): string[] {
  const tokens = tokenize(text);
  const blockOf = Int32Array.from(tokens.start, (s) => blockAt.filter((b) => b <= s).length);
  const of = sentenceNumbers(tokens, blockOf, isCue);
  const out: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const n = of[i] ?? 0;
    const piece = text.slice(tokens.start[i], tokens.end[i]);
    out[n] = out[n] === undefined ? piece : `${out[n]} ${piece}`;
  }
  return out;
}

describe('sentenceNumbers', () => {
  it('ends at a stop before a capital, not at an abbreviation', () => {
    expect(sentences('Mr. Reed left at 5 p.m. on Monday. He came back.')).toEqual([
      'Mr. Reed left at 5 p.m. on Monday .',
      'He came back .',
    ]);
  });

  it('keeps the closing mark with its sentence', () => {
    expect(sentences('“It burned.” Then rain came.')).toEqual([
      '“ It burned . ”',
      'Then rain came .',
    ]);
  });

  it('keeps a quoted question with its speaker', () => {
    expect(sentences('“Why?” Ms Reed asked. Nobody knew.')).toEqual([
      '“ Why ? ” Ms Reed asked .',
      'Nobody knew .',
    ]);
  });

  it('ends with its block even without a stop', () => {
    expect(sentences('A headline\n\nthe text goes on', [0, 12])).toHaveLength(2);
  });
});
