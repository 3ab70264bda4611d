import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBuilder } from '../../../../src/core/text/text-builder';

const built = (...nodes: string[]) => {
  const builder = new TextBuilder<string>();
  builder.boundary('paragraph');
  for (const node of nodes) builder.append(node, node);
  return builder.finish();
};

describe('TextBuilder', () => {
  it('collapses white space inside and drops it at the ends', () => {
    expect(built('\n  The  minister\u00a0said \t', ' on Monday. \n').text).toBe(
      'The minister said on Monday.',
    );
  });

  it('keeps a word together that markup cuts in two', () => {
    expect(built('Damas', 'cus fell').text).toBe('Damascus fell');
  });

  it('leaves out soft hyphens and zero-width spaces', () => {
    expect(built('govern\u00adment\u200b spokes\u200bman').text).toBe('government spokesman');
  });

  it('joins blocks by two newlines and gives each its role', () => {
    const builder = new TextBuilder<string>();
    builder.boundary('headline');
    builder.append('a', 'A title');
    builder.boundary('paragraph');
    builder.append('b', ' Some text ');
    const { text, blocks } = builder.finish();
    expect(text).toBe('A title\n\nSome text');
    expect(blocks).toEqual([
      { span: [0, 7], role: 'headline' },
      { span: [9, 18], role: 'paragraph' },
    ]);
  });

  it('takes a block back that is not kept', () => {
    const builder = new TextBuilder<string>((b) => (b.linked < b.length ? b.role : null));
    builder.boundary('paragraph');
    builder.append('a', 'Text one');
    builder.boundary('paragraph');
    builder.openLink('https://x.test/');
    builder.append('b', 'Only a link');
    builder.closeLink();
    builder.boundary('paragraph');
    builder.append('c', 'Text two');
    const { text, links, map } = builder.finish();
    expect(text).toBe('Text one\n\nText two');
    expect(links).toEqual([]);
    expect(map.has('b')).toBe(false);
    expect(map.toOffset('c', 5)).toBe(15);
  });

  it('gives the span of a link, without the space around it', () => {
    const builder = new TextBuilder<string>();
    builder.boundary('paragraph');
    builder.append('a', 'See ');
    builder.openLink('https://x.test/');
    builder.append('b', ' the report ');
    builder.closeLink();
    builder.append('c', ' of today');
    const { text, links } = builder.finish();
    expect(text).toBe('See the report of today');
    expect(links).toEqual([{ span: [4, 14], href: 'https://x.test/' }]);
  });

  it('makes one space of a line break', () => {
    const builder = new TextBuilder<string>();
    builder.boundary('paragraph');
    builder.append('a', 'one');
    builder.gap();
    builder.append('b', 'two');
    const { text, map } = builder.finish();
    expect(text).toBe('one two');
    expect(map.toRanges([3, 7])).toEqual([
      { start: { node: 'b', offset: 0 }, end: { node: 'b', offset: 3 } },
    ]);
  });

  it('maps each character to the place that it came from', () => {
    const raw = fc.string({
      unit: fc.constantFrom('a', 'b', '.', ' ', ' ', '\n', '\u00a0', '\u00ad'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(raw, { maxLength: 4 }), { maxLength: 5 }), (paragraphs) => {
        const builder = new TextBuilder<{ raw: string }>();
        for (const paragraph of paragraphs) {
          builder.boundary('paragraph');
          for (const text of paragraph) builder.append({ raw: text }, text);
        }
        const { text, map, blocks } = builder.finish();
        expect(text).not.toMatch(/ {2}|\n{3}|^\s|\s$|[\u00a0\u00ad]/);
        expect(blocks.map(({ span }) => text.slice(...span)).join('\n\n')).toBe(text);
        for (let i = 0; i < text.length; i++) {
          if (text[i] === '\n') continue;
          const [range] = map.toRanges([i, i + 1]);
          const char = range?.start.node.raw[range.start.offset];
          if (text[i] === ' ') expect(char).toMatch(/\s/);
          else expect(char).toBe(text[i]);
          if (!range) throw new Error('no range');
          expect(map.toOffset(range.start.node, range.start.offset)).toBe(i);
        }
      }),
    );
  });
});
