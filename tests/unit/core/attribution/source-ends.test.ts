import { describe, expect, it } from 'vitest';
import { cleanContent } from '../../../../src/core/attribution/rules/boundaries';
import { partedNoun, sourceEnd } from '../../../../src/core/attribution/rules/source-ends';
import { readingOf, runOf, wordsOf } from './reading-of';

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
    [
      'Papers from the port (in Dutch here) have told it otherwise.',
      'Papers from the port (in',
      'have told',
      'Papers from the port',
    ],
    ['The crew (all six) said no.', 'The crew (all six)', 'said', 'The crew (all six)'],
    ['The mayor of the town said so.', 'The mayor of the town', 'said', 'The mayor of the town'],
  ];
  for (const [text, found, cue, whole] of cases) {
    it(`${found} | ${cue}`, () => {
      const reading = readingOf(text);
      expect(wordsOf(reading, sourceEnd(reading, runOf(reading, found), runOf(reading, cue)))).toBe(
        whole,
      );
    });
  }

  it('leaves a source after its cue alone', () => {
    const reading = readingOf('It was late, said Lind, speaking for the crew.');
    const source = runOf(reading, 'Lind, speaking for the crew');
    expect(sourceEnd(reading, source, runOf(reading, 'said'))).toEqual(source);
  });
});

describe('a noun told as part of the cue', () => {
  for (const [text, source, cue, whole] of [
    ['Blood tests revealed the poison.', 'Blood', 'tests revealed', 'Blood tests'],
    ['Early reports have claimed a win.', 'Early', 'reports have claimed', 'Early reports'],
    ['The firm did not say why.', 'The firm', 'did not say', 'The firm'],
  ] as const) {
    it(`${source} | ${cue}`, () => {
      const reading = readingOf(text);
      const parted = partedNoun(reading, runOf(reading, source), runOf(reading, cue));
      expect(wordsOf(reading, parted.source)).toBe(whole);
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
    [
      'He said the bridge was safe and instead closed the road.',
      'said',
      'the bridge was safe and instead',
      'the bridge was safe',
    ],
    [
      'Claims that the bridge was safe were simply false, he wrote.',
      'Claims',
      'that the bridge was safe were simply false',
      'that the bridge was safe',
    ],
    [
      'She said that the claim was false.',
      'said',
      'that the claim was false',
      'that the claim was false',
    ],
  ] as const) {
    it(`${cue} | ${found}`, () => {
      const reading = readingOf(text);
      const content = cleanContent(reading, [runOf(reading, found)], runOf(reading, cue));
      expect(content.map((one) => wordsOf(reading, one))).toEqual([kept]);
    });
  }
});
