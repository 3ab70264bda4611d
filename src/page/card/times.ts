/** Every time of the card's behaviour, in milliseconds. */
export const TIMES = {
  /** A pointer that rests this long on a mark means it. */
  dwell: 200,
  /** So long before the end of the dwell a card is drawn, unseen: it is there when the dwell ends. */
  ahead: 90,
  /** What a hand needs to come back to the mark or the card after leaving both. */
  grace: 300,
  /** On demand: a modifier held this long without another key asks for the marks. */
  hold: 250,
} as const;
