import type { MatchReason } from '../model/mention';

/**
 * The decision whether a name stands for a source is a sum: where the name comes from (its prior) and what
 * speaks for and against it here. It is a source when the sum is not below zero. The figures were set by
 * hand on pairs of sentences (`tests/bench/data/name-pairs.txt`); one clear sign outweighs a doubtful
 * name's prior, and one clear counter-sign outweighs one sign.
 */
export const PRIOR = {
  unambiguous: 3,
  caseSensitive: 1.5,
  shortUnambiguous: 2,
  twoLetters: -0.5,
  needsCue: -2,
} as const;

export const WEIGHT = {
  saysNext: 3,
  saidBefore: 2.5,
  sourcePreposition: 2.5,
  nounBefore: 2.5,
  belongingNext: 2.5,
  describedAfter: 2.5,
  dateline: 4,
  photoCredit: 4,
  inBrackets: 1.5,
  inSquareBrackets: 2.5,
  byline: 3,
  linkTarget: 5,
  fullNameEarlier: 3,
  fullNameLater: 2,
  citedElsewhere: 2,
  introducedHere: 5,
  pageOutlet: 2,
  articleAndCase: 1.5,
  articleMissing: -0.5,
  oddArticle: -2,
  headWithoutArticle: 1,
  listed: 2.5,
  issueOf: 2.5,
  headOfSentence: 2.5,
  longerNameBefore: -5,
  longerNameAfter: -4,
  person: -5,
  place: -2,
  otherReading: -6,
  number: -3,
  titledPerson: -8,
  otherNoun: -8,
  otherCompound: -2.5,
  building: -4,
  looseNoun: -4,
  ordinaryWord: -3,
} as const;

export const reason = (code: MatchReason['code'], weight: number): MatchReason => ({
  code,
  weight,
});

export const total = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, r) => sum + r.weight, 0);
