import { describe, expect, it } from 'vitest';
import { cueForm, inflect } from '../../../../src/core/attribution/cue-forms';
import { isHedged, isNegated, stanceOf } from '../../../../src/core/attribution/stance';

const stance = (cue: string) => stanceOf(cue.split(' '));

describe('stanceOf', () => {
  it.each([
    ['said', 'says'],
    ['according to', 'says'],
    ['has claimed', 'distances'],
    ['allegedly', 'distances'],
    ['confirmed', 'confirms'],
    ['conceded', 'admits'],
    ['have denied', 'denies'],
    ['had blamed', 'accuses'],
    ['warned of', 'warns'],
    ['estimates of', 'estimates'],
    ['has vowed', 'promises'],
    ['asked whether', 'asks'],
    ['is believed to', 'believes'],
    ['insisted', 'asserts'],
    ['made the accusation', 'accuses'],
    ['issued a denial', 'denies'],
    ['waved off', 'says'],
  ])('%s → %s', (cue, expected) => {
    expect(stance(cue)).toBe(expected);
  });
});

it('knows negation and hedging of the cue', () => {
  expect(isNegated('did not confirm or deny'.split(' '))).toBe(true);
  expect(isNegated(['declined', 'to', 'say'])).toBe(true);
  expect(isNegated(['noted'])).toBe(false);
  expect(isHedged(['reportedly'])).toBe(true);
  expect(isHedged(['may', 'have', 'said'])).toBe(true);
  expect(isHedged(['said'])).toBe(false);
});

it('inflects regular and irregular verbs', () => {
  expect(inflect('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
  expect(inflect('accuse')).toEqual(['accuse', 'accuses', 'accused', 'accusing']);
  expect(inflect('stress')).toContain('stresses');
  expect(cueForm('told')?.lemma).toBe('tell');
  expect(cueForm('harbour')).toBeUndefined();
});
