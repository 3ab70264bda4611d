/** Every time of the card's behaviour, in milliseconds. */
export const TIMES = {
  /** A pointer that rests this long on a mark means it. */
  dwell: 200,
  /** What a hand needs to come back to the mark or the card after leaving both. */
  grace: 300,
  /** On demand: a modifier held this long without another key asks for the marks. */
  hold: 250,
} as const;
