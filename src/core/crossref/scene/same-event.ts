import { FEATURES, type Placed, pairFeatures } from './pair-features';
import { ACROSS, IN_PAGE } from './weights';

const LISTS = {
  page: FEATURES.map((name) => IN_PAGE[name] ?? 0),
  across: FEATURES.map((name) => ACROSS[name] ?? 0),
};

/** The probability, 0..1, that two figures speak of one event. */
export function sameEvent(a: Placed, b: Placed, samePage: boolean): number {
  const weights = samePage ? LISTS.page : LISTS.across;
  const features = pairFeatures(a, b, samePage);
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
