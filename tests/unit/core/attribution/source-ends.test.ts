import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../../src/core/attribution';
import type { Run } from '../../../../src/core/attribution/raw-claim';
import { type Reading, readDocument } from '../../../../src/core/attribution/reading';
import { cleanContent } from '../../../../src/core/attribution/rules/boundaries';
import { partedNoun, sourceEnd } from '../../../../src/core/attribution/rules/source-ends';

function read(text: string): Reading {
  return readDocument({ text, blocks: blocksOfText(text) });
}

/** Tokens of the first place of `words` in the reading. */
function run(reading: Reading, words: string): Run {
  const { tokens } = reading;
  const { text } = tokens;
  const start = text.indexOf(words);
  const starts = Array.from({ length: tokens.count }, (_, i) => tokens.start[i] ?? 0);
  const inside = starts.flatMap((at, i) => (at >= start && at < start + words.length ? [i] : []));
  return [inside[0] ?? -1, inside.at(-1) ?? -1];
}

const words = (reading: Reading, [first, last]: Run): string =>
  reading.tokens.text.slice(reading.tokens.start[first], reading.tokens.end[last]);

describe('where a source ends', () => {
  const cases: [text: string, found: string, cue: string, whole: string][] = [
    ['Lind allegedly told the crew to wait.', 'Lind allegedly', 'told', 'Lind'],
    ['Lind, however, said it was late.', 'Lind, however,', 'said', 'Lind'],
    ['Lind, speaking for the crew, said no.', 'Lind, speaking for the crew', 'said', 'Lind'],
    [
      'The mother of a boy who took pills bought online has described his night.',
      'The mother of a boy who took',
      'has described',
      'The mother of a boy who took pills bought online',
    ],
    [
      'Lind, who had never smoked, wrote that she was ill.',
      'Lind, who had',
      'wrote',
      'Lind, who had never smoked',
    ],
    [
      'Lind, who runs the mill, wrote back.',
      'Lind, who runs the mill',
      'wrote',
      'Lind, who runs the mill',
    ],
    ['The mayor of the town said so.', 'The mayor of the town', 'said', 'The mayor of the town'],
  ];
  for (const [text, found, cue, whole] of cases) {
    it(`${found} | ${cue}`, () => {
      const reading = read(text);
      expect(words(reading, sourceEnd(reading, run(reading, found), run(reading, cue)))).toBe(
        whole,
      );
    });
  }

  it('leaves a source after its cue alone', () => {
    const reading = read('It was late, said Lind, speaking for the crew.');
    const source = run(reading, 'Lind, speaking for the crew');
    expect(sourceEnd(reading, source, run(reading, 'said'))).toEqual(source);
  });
});

describe('a noun told as part of the cue', () => {
  for (const [text, source, cue, whole] of [
    ['Blood tests revealed the poison.', 'Blood', 'tests revealed', 'Blood tests'],
    ['Early reports have claimed a win.', 'Early', 'reports have claimed', 'Early reports'],
    ['The firm did not say why.', 'The firm', 'did not say', 'The firm'],
  ] as const) {
    it(`${source} | ${cue}`, () => {
      const reading = read(text);
      const parted = partedNoun(reading, run(reading, source), run(reading, cue));
      expect(words(reading, parted.source)).toBe(whole);
    });
  }
});

describe('where a content begins', () => {
  for (const [text, cue, found, kept] of [
    [
      'She told reporters the bridge was safe.',
      'told',
      'reporters the bridge was safe',
      'the bridge was safe',
    ],
    [
      'He was brief, saying only, “We are late.”',
      'saying',
      'only, “We are late.”',
      '“We are late.”',
    ],
    ['She told him to leave the room.', 'told', 'him to leave the room', 'him to leave the room'],
    [
      'She said the “late and lazy” board knew.',
      'said',
      'the “late and lazy” board knew',
      'the “late and lazy” board knew',
    ],
  ] as const) {
    it(`${cue} | ${found}`, () => {
      const reading = read(text);
      const content = cleanContent(reading, [run(reading, found)], run(reading, cue));
      expect(content.map((one) => words(reading, one))).toEqual([kept]);
    });
  }
});
