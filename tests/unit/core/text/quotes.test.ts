import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/text/quotes';
import { tokenize } from '../../../../src/core/text/tokens';

/** Quoted texts of paragraphs parted by newlines. */
function quoted(text: string): { inside: string; from: number }[] {
  const tokens = tokenize(text);
  const blocks: { first: number; last: number }[] = [];
  let at = 0;
  let first = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < at) last += 1;
    if (last > first) blocks.push({ first, last: last - 1 });
    first = last;
  }
  return findQuotes(tokens, blocks).map((q) => ({
    inside: text.slice(tokens.start[q.first], tokens.end[q.last]),
    from: q.from,
  }));
}

describe('findQuotes', () => {
  it('pairs curly and straight marks', () => {
    expect(quoted('“Go,” she said. "Now."').map((q) => q.inside)).toEqual(['Go,', 'Now.']);
  });

  it('pairs single marks, not apostrophes', () => {
    expect(quoted("Reed 'quite sure' of workers' rights").map((q) => q.inside)).toEqual([
      'quite sure',
    ]);
  });

  it('links a quotation that goes on in the next paragraph', () => {
    expect(quoted('“First we ran.\n“Then we hid,” she said.')).toEqual([
      { inside: 'First we ran.', from: -1 },
      { inside: 'Then we hid,', from: 0 },
    ]);
  });

  it('lets an odd mark reach no further than its paragraph', () => {
    expect(quoted('She said “we ran.\nNobody “else” did.').map((q) => q.inside)).toEqual([
      'we ran.',
      'else',
    ]);
  });

  it('opens at the paragraph’s start where the first mark closes', () => {
    expect(quoted('We ran,” she said.').map((q) => q.inside)).toEqual(['We ran,']);
  });
});
