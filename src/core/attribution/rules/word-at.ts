import type { Reading } from '../reading';

/** The token at `i` in lower case; empty outside the text. */
export const word = (reading: Reading, i: number): string => reading.lower[i] ?? '';
