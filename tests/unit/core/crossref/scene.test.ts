import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/core/crossref/find-figures';
import { figureKeys, figureLookups } from '../../../../src/core/crossref/index-keys';
import { daysIn, daysInOpening } from '../../../../src/core/crossref/scene/days';
import { nameKey } from '../../../../src/core/crossref/scene/name-keys';
import { scenesOf } from '../../../../src/core/crossref/scene/scenes-of';
import { stretchesOf } from '../../../../src/core/crossref/scene/stretches';
import {
  speaksOfContrast,
  speaksOfRise,
  voicesIn,
} from '../../../../src/core/crossref/scene/voices';
import type { SourceDocument } from '../../../../src/core/model/document';

/** Tuesday, 10 March 2026. */
const REPORT = 20_522;

const numbers = (sentences: readonly string[]) =>
  stretchesOf(sentences, 2, REPORT).map(({ number }) => number);

describe('which sentences tell one event', () => {
  it('keeps what follows the lead with it until another place has an event of its own', () => {
    expect(
      numbers([
        'A bomb in Velmar killed 30 people on Monday.',
        'It went off in a market.',
        'Doctors said most of them were shoppers.',
        'Air strikes in Dorn killed nine people.',
        'The strikes hit a school.',
        'The bomb in Velmar was the first in a year.',
      ]),
    ).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('opens another event at "in a separate attack", not at "meanwhile, the monitor said"', () => {
    expect(
      numbers([
        'A bomb in Velmar killed 30 people on Monday.',
        'It went off in a market.',
        'Meanwhile the Relief Watch said the toll was 40.',
        'In a separate attack gunmen shot dead two guards.',
      ]),
    ).toEqual([0, 0, 0, 1]);
  });

  it('opens none where a new name only stands beside an opinion or the scenery', () => {
    expect(
      numbers([
        'A bomb in Velmar killed 30 people on Monday.',
        'It went off in a market.',
        'A senator in Oskar called chemical weapons a red line.',
        'Seats in the hall were still wet on Tuesday morning.',
        'The Relief Watch said 28 people died.',
      ]),
    ).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves the event for one sentence about a day long past', () => {
    expect(
      numbers([
        'A gas attack in Velmar killed 30 people on Monday.',
        'It hit a market.',
        'In 1988 a gas attack in Halden killed 5,000.',
        'The Relief Watch said 28 people died.',
      ]),
    ).toEqual([0, 0, 1, 0]);
  });

  it('comes back to the event whose place a sentence names', () => {
    expect(
      numbers([
        'A raid on Velmar killed 30 people.',
        'It hit a market.',
        'In a separate attack gunmen in Dorn shot dead two guards.',
        'The agency said the strike on Velmar killed six.',
      ]),
    ).toEqual([0, 0, 1, 0]);
  });

  it('takes "the attack" of the next day for the one told so far', () => {
    expect(
      numbers([
        'A bomb in Velmar killed 30 people on Monday.',
        'It went off in a market.',
        'The attack killed the guards first, on Sunday night.',
      ]),
    ).toEqual([0, 0, 0]);
  });

  it('opens another event at another day', () => {
    expect(
      numbers([
        'A bomb in Velmar killed 30 people on Monday.',
        'It went off in a market.',
        'A bus was hit on Saturday.',
      ]),
    ).toEqual([0, 0, 1]);
  });
});

describe('the day of an event', () => {
  it('is the day named, not that on which somebody spoke', () => {
    expect(daysIn('A strike on Sunday killed five, the mayor said on Monday.', REPORT)).toEqual([
      REPORT - 2,
      REPORT - 2,
    ]);
  });

  it('is that of the speaking or the one before where no other is named', () => {
    expect(daysIn('A strike killed five, the mayor said on Monday.', REPORT)).toEqual([
      REPORT - 2,
      REPORT - 1,
    ]);
  });
});

describe('the day of a saying and of a report', () => {
  it('is no day of the event where it opens the sentence', () => {
    expect(daysIn('On Monday the rebels stated that 80 people were killed.', REPORT)).toEqual([
      REPORT - 2,
      REPORT - 1,
    ]);
    expect(daysIn('On Monday a strike killed 80 people.', REPORT)).toEqual([
      REPORT - 1,
      REPORT - 1,
    ]);
  });

  it('leaves the event to the day before where the date opens the text', () => {
    const before = [REPORT - 1, REPORT];
    expect(daysInOpening('10.03.2026 Two raids killed 27 people.', REPORT)).toEqual(before);
    expect(daysInOpening('Published March 10 2026 A raid killed ten.', REPORT)).toEqual(before);
    expect(daysInOpening('10 March 2026 A raid killed ten on Sunday.', REPORT)).toEqual([
      REPORT - 2,
      REPORT - 2,
    ]);
    expect(daysInOpening('A raid killed ten.', REPORT)).toBeNull();
  });
});

describe('speakers in a sentence', () => {
  it('are found beside a word of saying alone', () => {
    expect(voicesIn('A war monitor and activists said nine died.')).toEqual([
      'monitor',
      'activists',
    ]);
    expect(voicesIn('Nine activists died.')).toEqual([]);
    expect(voicesIn('The statement said nine guards had died.')).toEqual(['group itself']);
    expect(voicesIn('The Front claimed responsibility for the blast that killed 30.')).toEqual([]);
  });

  it('raise a toll or set it against another', () => {
    expect(speaksOfRise('The group raised the death toll to 61.')).toBe(true);
    expect(speaksOfRise('The army raised the flag.')).toBe(false);
    expect(speaksOfContrast('The ministry gave a slightly lower toll of 31.')).toBe(true);
    expect(speaksOfContrast('The toll was given by doctors.')).toBe(false);
  });
});

describe('names in several spellings', () => {
  it('meet in one key, and short ones stay apart', () => {
    expect(nameKey('al-Hassakeh')).toBe(nameKey('Hasakah'));
    expect(nameKey('Ezzor')).toBe(nameKey('al-Zor'));
    expect(nameKey('Amman')).not.toBe(nameKey('Yemen'));
  });
});

describe('keys of figures', () => {
  const placed = (text: string, published: string) => {
    const document: SourceDocument = {
      text,
      blocks: [{ span: [0, text.length], role: 'paragraph' }],
      links: [],
      page: { url: 'https://paper.example/a', published },
    };
    const [figure] = findFigures(text, [[0, text.length]]);
    if (!figure) throw new Error('no figure in the text');
    const day = Math.floor(Date.parse(published) / 86_400_000);
    const [scene] = scenesOf(document, [figure], day);
    if (!scene) throw new Error('no scene for the figure');
    return { figure, scene };
  };
  const meet = (a: ReturnType<typeof placed>, b: ReturnType<typeof placed>) => {
    const filed = new Set(figureKeys(a));
    return figureLookups(b).some((key) => filed.has(key));
  };

  it('bring two reports of one event together that share no name of a place', () => {
    const one = placed('A gas attack in eastern Libya killed 30 people.', '2026-03-10');
    const other = placed('Toxic gas killed 54 people near Velmar in Libya.', '2026-03-11');
    expect(meet(one, other)).toBe(true);
  });

  it('keep events of other weeks apart', () => {
    const one = placed('A bomb in Velmar killed 30 people.', '2026-03-10');
    const other = placed('A bomb in Velmar killed 54 people.', '2026-03-28');
    expect(meet(one, other)).toBe(false);
  });
});
