import { describe, expect, it } from 'vitest';
import { inCorridor } from '../../../../src/page/card/corridor';

const card = { left: 100, top: 200, right: 460, bottom: 400 };

describe('the corridor between mark and card', () => {
  it('holds the way down to a card below', () => {
    expect(inCorridor({ x: 150, y: 150 }, card, { x: 200, y: 180 })).toBe(true);
  });

  it('widens towards the card and does not hold what is beside it', () => {
    expect(inCorridor({ x: 150, y: 150 }, card, { x: 400, y: 195 })).toBe(true);
    expect(inCorridor({ x: 150, y: 150 }, card, { x: 400, y: 160 })).toBe(false);
  });

  it('does not hold the way away from the card', () => {
    expect(inCorridor({ x: 150, y: 150 }, card, { x: 150, y: 120 })).toBe(false);
  });

  it('holds the way up to a card above, and sideways to one beside', () => {
    expect(inCorridor({ x: 150, y: 450 }, card, { x: 160, y: 420 })).toBe(true);
    expect(inCorridor({ x: 50, y: 300 }, card, { x: 80, y: 300 })).toBe(true);
    expect(inCorridor({ x: 500, y: 300 }, card, { x: 480, y: 310 })).toBe(true);
  });
});
