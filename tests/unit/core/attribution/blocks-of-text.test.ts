import { expect, it } from 'vitest';
import { blocksOfText } from '../../../../src/core/attribution';

it('makes a block of each line with text, and tells headlines from prose', () => {
  const text =
    'A fire at sea\n\n The ferry burned for nine hours before help came.\n\nWhat is known\n';
  const blocks = blocksOfText(text);
  expect(blocks.map((b) => [b.role, text.slice(...b.span)])).toEqual([
    ['headline', 'A fire at sea'],
    ['paragraph', 'The ferry burned for nine hours before help came.'],
    ['subheading', 'What is known'],
  ]);
});
