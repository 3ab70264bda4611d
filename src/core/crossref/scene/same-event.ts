import { FEATURES, type Placed, pairFeatures } from './pair-features';
import { ACROSS, IN_PAGE } from './weights';

/** Weights of one fit, in the order of `FEATURES`, for two figures of one page and of two. */
export interface EventWeights {
  readonly page: readonly number[];
  readonly across: readonly number[];
}

const FITTED: EventWeights = {
  page: FEATURES.map((name) => IN_PAGE[name] ?? 0),
  across: FEATURES.map((name) => ACROSS[name] ?? 0),
};

/** The probability, 0..1, that two figures speak of one event. */
export function sameEvent(
  a: Placed,
  b: Placed,
  samePage: boolean,
  weights: EventWeights = FITTED,
): number {
  return chanceOf(samePage ? weights.page : weights.across, pairFeatures(a, b, samePage));
}

/** The logistic function of features and their weights. */
export function chanceOf(weights: readonly number[], features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
