import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/attribution/raw-claim';
import { grownCue, isSetPhrase } from '../../../../src/core/attribution/rules/boundaries';
import { withDenial } from '../../../../src/core/attribution/rules/denied-claims';
import { isThingsDoing } from '../../../../src/core/attribution/rules/things';
import { readingOf, runOf, wordsOf } from './reading-of';

function draft(text: string, source: string, cue: string, content: string) {
  const reading = readingOf(text);
  const found: Draft = {
    source: runOf(reading, source),
    cue: runOf(reading, cue),
    content: [runOf(reading, content)],
    confidence: 0.8,
  };
  return { reading, found };
}

describe('a denying verb taken for the end of a source', () => {
  it('is a claim of its own, and the source ends before it', () => {
    const { reading, found } = draft(
      'The millers contest this account, instead saying that the sluice was shut.',
      'The millers contest',
      'instead saying',
      'that the sluice was shut',
    );
    const claims = withDenial(reading, found).map(({ source, cue, content }) => [
      source && wordsOf(reading, source),
      wordsOf(reading, cue),
      ...content.map((run) => wordsOf(reading, run)),
    ]);
    expect(claims).toEqual([
      ['The millers', 'contest', 'this account'],
      ['The millers', 'instead saying', 'that the sluice was shut'],
    ]);
  });

  it('stays where it points at no claim', () => {
    const { reading, found } = draft(
      'Judges of the contest this year said no.',
      'Judges of the contest',
      'said',
      'no',
    );
    expect(withDenial(reading, found)).toEqual([found]);
  });
});

describe('confirm or deny', () => {
  for (const [text, cue, whole] of [
    ['The army did not confirm or deny its part.', 'did not', 'did not confirm or deny'],
    [
      'It neither confirmed nor denied the raid.',
      'neither confirmed',
      'neither confirmed nor denied',
    ],
  ] as const) {
    it(`is one cue: ${whole}`, () => {
      const reading = readingOf(text);
      const grown = grownCue(reading, runOf(reading, cue));
      expect(wordsOf(reading, grown)).toBe(whole);
      expect(isSetPhrase(reading, grown)).toBe(true);
    });
  }

  it('is not any two verbs', () => {
    const reading = readingOf('They confirm or reject it.');
    expect(isSetPhrase(reading, runOf(reading, 'confirm or reject'))).toBe(false);
  });
});

describe('what things do', () => {
  it('is no claim, but what people threaten is', () => {
    const things = draft(
      'Both droughts threaten to empty it.',
      'Both droughts',
      'threaten',
      'to empty it',
    );
    expect(isThingsDoing(things.reading, things.found)).toBe(true);
    const people = draft('The farmers threaten to leave.', 'The farmers', 'threaten', 'to leave');
    expect(isThingsDoing(people.reading, people.found)).toBe(false);
    const said = draft('The attack report said no.', 'The attack report', 'said', 'no');
    expect(isThingsDoing(said.reading, said.found)).toBe(false);
  });
});
