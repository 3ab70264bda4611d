import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimLabel } from '../../../../src/ui/card/claim/claim-label';
import { citation } from '../../../../src/ui/model/citation';
import { claimPieces, contentExtent, stanceText } from '../../../../src/ui/model/claim-text';
import { namingOf, sourceTitle } from '../../../../src/ui/model/naming';
import { textFragmentUrl } from '../../../../src/ui/model/text-fragment';
import { uuid } from '../../../../src/ui/model/uuid';
import { speakEnglish } from '../english';
import { claim, source } from '../fixtures';

beforeAll(speakEnglish);

describe('the words of a claim', () => {
  const text = 'He said the “worst is over” for now.';
  const start = text.indexOf('the');

  test('reported speech is one piece', () => {
    const pieces = claimPieces(text, claim(0, [start, 35]));
    expect(pieces).toEqual([{ text: 'the “worst is over” for now', quoted: false }]);
  });

  test('where both are mixed, the quoted words stand apart', () => {
    const pieces = claimPieces(text, claim(0, [start, 35], { type: 'mixed' }));
    expect(pieces.map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('the “worst is over” for now');
  });

  test('what somebody did not confirm is not told as confirmed', () => {
    expect(stanceText(claim(0, [0, 3], { stance: 'confirms' }))).toBe('confirms');
    expect(stanceText(claim(0, [0, 3], { stance: 'confirms', negated: true }))).toBe(
      'does not confirm',
    );
  });

  test('a quotation without its marks is still one', () => {
    expect(claimPieces('so it is', claim(0, [0, 8], { type: 'direct' }))).toEqual([
      { text: 'so it is', quoted: true },
    ]);
  });

  test('what a page cuts is joined by an ellipsis, and reaches from first to last', () => {
    const cut = claim(0, [0, 3], {
      content: [
        [0, 2],
        [3, 5],
      ],
    });
    expect(claimPieces('so it', cut)[0]?.text).toBe('so … it');
    expect(contentExtent(cut)).toEqual([0, 5]);
  });
});

describe('who says it', () => {
  test('a person speaks for a body', () => {
    expect(sourceTitle(source('Ministry', { person: 'D. Amran' }))).toBe('D. Amran for Ministry');
    expect(sourceTitle(source('', { name: '', how: 'none' }))).toBe('nobody named');
  });

  test('named, one unnamed, and a class are told apart', () => {
    expect(namingOf(source('A'))).toBe('named');
    expect(namingOf(source('a diplomat', { generic: 'diplomat', how: 'generic' }))).toBe('unnamed');
    expect(namingOf(source('residents', { generic: 'residents', how: 'generic' }))).toBe('generic');
    expect(namingOf(source('', { how: 'none' }))).toBe('unnamed');
  });

  test('the card is called by a sentence', () => {
    const agency = claim(0, [0, 1], { resolved: source('SANA', { kind: 'news-agency' }) });
    expect(claimLabel(agency, 1)).toBe('Claim by SANA, news agency, contested by one source');
    expect(claimLabel(agency, 3)).toBe('Claim by SANA, news agency, contested by 3 sources');
    expect(claimLabel(claim(1, [0, 1]), 0)).toBe('Claim by S1');
  });
});

describe('what is copied', () => {
  test('a citation has the words once in quotation marks, the source, the page and its date', () => {
    const page = {
      url: 'https://d.example/a',
      title: 'T',
      siteName: 'Daily',
      published: '2031-03-08',
    };
    expect(citation('“so it is”', 'SANA', page)).toBe(
      '“so it is” (SANA), in: T, Daily, Mar 8, 2031, https://d.example/a',
    );
  });

  test('a link leads to the words; the hyphen and the comma are not taken for the directive’s own', () => {
    const text = 'a well-known, old claim';
    expect(textFragmentUrl('https://d.example/a#top', text, [2, text.length])).toBe(
      'https://d.example/a#:~:text=well%2Dknown%2C%20old%20claim',
    );
  });

  test('a long text is given by its first and last words', () => {
    const text = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    expect(textFragmentUrl('https://d.example/', text, [0, text.length])).toBe(
      'https://d.example/#:~:text=w0%20w1%20w2%20w3,w26%20w27%20w28%20w29',
    );
  });

  test('a directive has one comma at most, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const directive = textFragmentUrl('https://d.example/', text, [0, text.length]).split(
          'text=',
        )[1];
        expect((directive ?? '').split(',').length).toBeLessThanOrEqual(2);
        expect(directive).not.toMatch(/[-&#]/);
      }),
    );
  });
});

test('an id is a UUID of version 4', () => {
  expect(uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(uuid()).not.toBe(uuid());
});
