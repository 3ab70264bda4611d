import { describe, expect, it } from 'vitest';
import { KIND, tokenize, tokenText } from '../../../../src/core/text/tokens';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokenize', () => {
  it('keeps names with inner hyphens, dots and apostrophes whole', () => {
    expect(words('al-Tanf O’Neil U.S. 1,407 don’t')).toEqual([
      'al-Tanf',
      'O’Neil',
      'U.S.',
      '1,407',
      'don’t',
    ]);
  });

  it('parts a possessive from its owner', () => {
    expect(words("the army's claim")).toEqual(['the', 'army', "'s", 'claim']);
  });

  it('gives an abbreviation its stop and a sentence its own', () => {
    expect(words('Gov. Reed left.')).toEqual(['Gov.', 'Reed', 'left', '.']);
  });

  it('reads two single marks as one double quote mark', () => {
    const tokens = tokenize("''So,'' he");
    expect(words("''So,'' he")).toEqual(["''", 'So', ',', "''", 'he']);
    expect(tokens.kind[0]).toBe(KIND.quote);
  });

  it('parts a conjunction that a lost space glued to its verb', () => {
    expect(words('has assertedthat nine')).toEqual(['has', 'asserted', 'that', 'nine']);
    expect(words('hereafterthat')).toEqual(['hereafterthat']);
  });

  it('keeps offsets into the text, past characters outside the basic plane', () => {
    const text = '🙂 yes';
    const tokens = tokenize(text);
    expect(tokens.start[1]).toBe(3);
    expect(text.slice(tokens.start[1], tokens.end[1])).toBe('yes');
  });
});
