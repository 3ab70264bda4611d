import { describe, expect, it } from 'vitest';
import { blamed, saidNotToHave } from '../../../../src/core/crossref/blame/blamed';
import {
  culpritsIn,
  namesAnother,
  sidesOfNames,
  speaksForOneOf,
} from '../../../../src/core/crossref/blame/sides';
import type { ComparableClaim } from '../../../../src/core/crossref/comparable-claim';
import { compareClaims } from '../../../../src/core/crossref/compare-claims';
import { describeClaims } from '../../../../src/core/crossref/describe-claims';
import { findFigures } from '../../../../src/core/crossref/find-figures';
import { indexKeys, lookupKeys } from '../../../../src/core/crossref/index-keys';
import { linkClaims } from '../../../../src/core/crossref/link-claims';
import { earlierPartners } from '../../../../src/core/crossref/page-index';
import type { Claim, Stance } from '../../../../src/core/model/claim';
import type { SourceDocument } from '../../../../src/core/model/document';
import type { OwnersOf } from '../../../../src/core/model/names-index';
import { ownersIn } from '../../../../src/core/reading/owners-in';

interface Said {
  readonly by: string;
  readonly says: string;
  readonly stance?: Stance;
}

/** The claims of a page of one sentence each: "<by> <cue> <says>." */
function claimsOf(said: readonly Said[], ownersOf?: OwnersOf): ComparableClaim[] {
  let text = '';
  const claims: Claim[] = said.map(({ by, says, stance = 'says' }, index) => {
    const cue = stance === 'accuses' ? 'blamed' : stance === 'denies' ? 'denied' : 'said';
    const at = text.length;
    text += `${by} ${cue} ${says}. `;
    const content = at + by.length + cue.length + 2;
    return {
      index,
      source: [[at, at + by.length]],
      cue: [[at + by.length + 1, content - 1]],
      content: [[content, content + says.length]],
      type: 'indirect',
      stance,
      hedged: false,
      negated: false,
      confidence: 0.9,
      resolved: { sourceId: by.toLowerCase(), name: by, how: 'named' },
    };
  });
  const document: SourceDocument = {
    text,
    blocks: [{ span: [0, text.length], role: 'paragraph' }],
    links: [],
    page: { url: 'https://paper.example/a', published: '2031-03-08' },
  };
  const figures = claims.flatMap((claim) =>
    findFigures(text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  return describeClaims(document, claims, figures, 22_346, ownersOf);
}

const plain = new Map<string, string>();

describe('who is blamed', () => {
  it.each([
    ['the rebels for the attack', 'accuses', ['rebels']],
    ['it on rebels', 'accuses', ['rebels']],
    ['the strike was carried out by government warplanes', 'says', ['government']],
    ['the regime bears primary responsibility for the attack', 'says', ['government']],
    ['a Russian air strike hit the school', 'says', ['n:russia']],
    ['any part in it, blaming militants', 'denies', ['rebels']],
    ['that the army had used gas', 'denies', []],
    ['the army did not fire on the market', 'says', []],
    [
      'an air strike late on Monday by the U.S.-led coalition hit a depot',
      'says',
      ['coalition', 'n:america'],
    ],
    ['30 people were killed in Dorn', 'says', []],
  ] as const)('%s', (content, stance, expected) => {
    expect(blamed(content, stance, plain)).toEqual(expected);
  });

  it('knows the side of a name that the page puts beside one', () => {
    const sides = sidesOfNames('President Anna Velmar spoke. Forces of the Orlen rebels fled.');
    expect(culpritsIn('Velmar', sides)).toEqual(['government']);
    expect(culpritsIn('Orlen', sides)).toEqual(['rebels']);
  });

  it('takes sides for different ones, but no name against a side', () => {
    expect(namesAnother(['government'], ['rebels'])).toBe(true);
    expect(namesAnother(['n:russia'], ['n:turkey'])).toBe(true);
    expect(namesAnother(['n:russia'], ['government'])).toBe(false);
    expect(namesAnother(['x:vlmr'], ['rebels'])).toBe(false);
    expect(namesAnother(['government', 'rebels'], ['rebels'])).toBe(false);
  });

  it('lets no army of another nation answer for the one blamed', () => {
    expect(speaksForOneOf(['government', 'n:russia'], ['government'])).toBe(false);
    expect(speaksForOneOf(['government'], ['government', 'n:russia'])).toBe(true);
  });
});

describe('who is said not to have done it', () => {
  it.each([
    ['that the coalition did not carry out strikes near Dorn', 'that the coalition'],
    ['Planes of the air force have not carried out any raids', 'Planes of the air force'],
    ['the coalition did not comment', null],
    ['the coalition carried out strikes', null],
  ])('%s: %s', (content, expected) => {
    expect(saidNotToHave(content)?.trim() ?? null).toBe(expected);
  });
});

describe('blame between the claims of a page', () => {
  const relations = (said: readonly Said[]) =>
    linkClaims(claimsOf(said)).map(({ a, b, relation, why }) => ({
      a,
      b,
      relation,
      code: why.code,
    }));

  it('links two that name different culprits for one event', () => {
    expect(
      relations([
        { by: 'Relief Watch', says: 'the air strike on Dorn was carried out by the army' },
        { by: 'State TV', says: 'rebels for the air strike on Dorn', stance: 'accuses' },
      ]),
    ).toEqual([{ a: 0, b: 1, relation: 'attribution_conflict', code: 'culprits' }]);
  });

  it('links no two that name the same', () => {
    expect(
      relations([
        { by: 'Relief Watch', says: 'the air strike on Dorn was carried out by the army' },
        { by: 'Gulf Post', says: 'the government for the air strike on Dorn', stance: 'accuses' },
      ]),
    ).toEqual([]);
  });

  it('links a denial with the blame that it answers', () => {
    expect(
      relations([
        { by: 'Relief Watch', says: 'the air strike on Dorn was carried out by the army' },
        { by: 'An army source', says: 'any part in the air strike on Dorn', stance: 'denies' },
      ]),
    ).toEqual([{ a: 0, b: 1, relation: 'denial', code: 'accused_denies' }]);
  });

  it('links a blame with what says that those blamed did not do it', () => {
    expect(
      relations([
        { by: 'Relief Watch', says: 'the air strike on Dorn was carried out by the coalition' },
        { by: 'A colonel', says: 'that the coalition did not carry out strikes near Dorn' },
      ]),
    ).toEqual([{ a: 0, b: 1, relation: 'denial', code: 'denial' }]);
  });

  it('binds two far apart on a page where both speak of its event, and not where one blames in general', () => {
    const between = Array.from({ length: 16 }, (_, at) => ({
      by: `Voter ${at}`,
      says: 'that the council would meet',
    }));
    const lead = { by: 'Relief Watch', says: 'the gas attack on Dorn was carried out by the army' };
    const far = (says: string) =>
      relations([lead, ...between, { by: 'State TV', says, stance: 'accuses' }]);
    expect(far('rebels for the attack')).toMatchObject([{ relation: 'attribution_conflict' }]);
    expect(far('rebels of war crimes')).toEqual([]);
  });
});

describe('two pages that cite one source', () => {
  const told = (by: string, says: string): ComparableClaim => {
    const [claim] = claimsOf([{ by, says }]);
    if (!claim) throw new Error('a claim expected');
    return claim;
  };

  it('trace back to it where they say the same', () => {
    const one = told('Relief Watch', '30 people were killed in the air strike on Dorn');
    const other = told('Relief Watch', 'the air strike on Dorn killed 30 people');
    expect(compareClaims(one, other)).toMatchObject({
      relation: 'chain',
      why: { code: 'one_origin', values: { source: 'Relief Watch' } },
    });
    expect(compareClaims(one, other, true)?.relation).not.toBe('chain');
  });

  it('do not where the source is unnamed, or says another thing', () => {
    const one = told('An official', '30 people were killed in the air strike on Dorn');
    const unnamed = { ...one, generic: true };
    expect(compareClaims(unnamed, unnamed)?.relation).not.toBe('chain');
    const other = told('An official', '54 people were killed in the air strike on Dorn');
    expect(compareClaims(one, other)?.relation).not.toBe('chain');
  });
});

describe('keys of a claim that blames or denies', () => {
  it('meet by the kind of event where the words name no place', () => {
    const [blame] = claimsOf([
      {
        by: 'Activists',
        says: 'the army of a gas attack that killed 213 people',
        stance: 'accuses',
      },
    ]);
    const [denial] = claimsOf([
      { by: 'The government', says: 'the reports of a gas attack as baseless', stance: 'denies' },
    ]);
    if (!blame || !denial) throw new Error('two claims expected');
    const filed = new Set(indexKeys(blame));
    expect(lookupKeys(denial).some((key) => filed.has(key))).toBe(true);
  });
});

describe('sources of one owner', () => {
  const HOLDING = { id: 'holding', name: 'Velmar Holding' };
  const same = [
    { by: 'Morning Post', says: '30 people were killed in the air strike on Dorn' },
    { by: 'Evening Post', says: '30 people were killed in the air strike on Dorn' },
  ];

  it('are told to be so where they say the same', () => {
    const [a, b] = claimsOf(same, () => [HOLDING]);
    if (!a || !b) throw new Error('two claims expected');
    expect(compareClaims(a, b, true)).toMatchObject({
      relation: 'same_owner',
      why: { values: { owner: 'Velmar Holding', source: 'Morning Post', by: 'Evening Post' } },
    });
  });

  it('count where one owns the other, and not where they say otherwise', () => {
    const owned: OwnersOf = (id) =>
      id === 'evening post' ? [{ id: 'morning post', name: 'Morning Post' }] : [];
    const [a, b] = claimsOf(same, owned);
    if (!a || !b) throw new Error('two claims expected');
    expect(compareClaims(a, b, true)?.why.values.owner).toBe('Morning Post');
    const [c, d] = claimsOf(
      [
        same[0] ?? { by: '', says: '' },
        { by: 'Evening Post', says: '54 people were killed in the air strike on Dorn' },
      ],
      () => [HOLDING],
    );
    if (!c || !d) throw new Error('two claims expected');
    expect(compareClaims(c, d, true)?.relation).toBe('conflict');
  });

  it('are found up the chain, and a circle of owners ends', () => {
    const named = (id: string, owners: readonly string[]) =>
      ({
        id,
        label: id.toUpperCase(),
        kind: 'newspaper',
        aliases: [],
        domains: [],
        owners,
      }) as const;
    const owners = ownersIn(
      new Map([
        ['a', named('a', ['b'])],
        ['b', named('b', ['c'])],
        ['c', named('c', ['a'])],
      ]),
    );
    expect(owners('a')).toEqual([
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ]);
    expect(owners('unknown')).toEqual([]);
  });
});

describe('the index of a page', () => {
  const towns = ['Dorn', 'Velmar', 'Orlen', 'Karst', 'Melin'];
  const made = (count: number): Said[] =>
    Array.from({ length: count }, (_, at) => ({
      by: `Source ${at % 37}`,
      says: `${20 + (at % 11)} people were killed in the air strike on ${towns[at % towns.length]}`,
    }));

  it('brings together every two claims that are linked, on pages of a usual size', () => {
    const claims = claimsOf(made(60));
    const pairs = claims.flatMap((b, j) =>
      claims.slice(0, j).flatMap((a, i) => {
        const found = compareClaims(a, b, true);
        return found && found.confidence >= 0.6 && a.sourceKey !== b.sourceKey ? [`${i}-${j}`] : [];
      }),
    );
    const partners = earlierPartners(claims);
    const met = new Set(partners.flatMap((list, j) => list.map((i) => `${i}-${j}`)));
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('compares a number of pairs that grows with the claims, not with their square', () => {
    const pairs = (count: number) =>
      earlierPartners(claimsOf(made(count))).reduce((sum, list) => sum + list.length, 0);
    const [small, large] = [pairs(500), pairs(2_000)];
    expect(large / small).toBeLessThan(5);
  });
});
