import type { Reading } from '../reading';
import type { Tagged } from './tag';

/** How likely a claim is right in source and content. */
export function confidenceOf(_reading: Reading, found: Tagged): number {
  return found.cueProbability;
}
