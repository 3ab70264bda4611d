/**
 * `npm run bench:page-links`: the comparison of the claims of one page with each other, by made pages of
 * several sizes: pairs compared by the index beside all pairs there are, and the time of it.
 */
import { describeClaims } from '../../src/core/crossref/describe-claims';
import { findFigures } from '../../src/core/crossref/find-figures';
import { linkClaims } from '../../src/core/crossref/link-claims';
import { earlierPartners } from '../../src/core/crossref/page-index';
import type { Claim } from '../../src/core/model/claim';

const TOWNS = ['Dorn', 'Velmar', 'Orlen', 'Karst', 'Melin', 'Haven', 'Sorbo'];
const THINGS = ['harbour', 'bridge', 'market', 'school', 'depot', 'crossing', 'mill', 'clinic'];

/** One claim a sentence: a third of them count the dead, the others speak of places and things. */
function madeClaims(count: number) {
  let text = '';
  const claims: Claim[] = Array.from({ length: count }, (_, index) => {
    const [town, thing] = [TOWNS[index % TOWNS.length], THINGS[(index * 5) % THINGS.length]];
    const says =
      index % 3 === 0
        ? `${20 + (index % 11)} people were killed in the air strike on ${town}`
        : `the ${thing} near ${town} was closed after ${index} vehicles had passed`;
    const start = text.length;
    text += `${says}. `;
    const name = `Source ${index % 37}`;
    return {
      index,
      source: [],
      cue: [],
      content: [[start, start + says.length]],
      type: 'indirect',
      stance: 'says',
      hedged: false,
      negated: false,
      confidence: 1,
      resolved: { sourceId: name, name, how: 'named' },
    };
  });
  const figures = claims.flatMap((claim) =>
    findFigures(text, claim.content).map((figure) => ({ ...figure, claim: claim.index })),
  );
  const document = {
    text,
    blocks: [{ span: [0, text.length] as const, role: 'paragraph' as const }],
    links: [],
    page: { url: 'https://paper.example/a' },
  };
  return describeClaims(document, claims, figures, 22_346);
}

process.stdout.write('claims  pairs compared  all pairs  links  ms\n');
for (const count of [40, 400, 2_000, 8_000]) {
  const claims = madeClaims(count);
  const pairs = earlierPartners(claims).reduce((sum, { length }) => sum + length, 0);
  const start = performance.now();
  const links = linkClaims(claims).length;
  const ms = Math.round(performance.now() - start);
  process.stdout.write(`${count}  ${pairs}  ${(count * (count - 1)) / 2}  ${links}  ${ms}\n`);
}
