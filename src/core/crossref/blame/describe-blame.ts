import type { Claim } from '../../model/claim';
import type { SourceDocument } from '../../model/document';
import type { Span } from '../../model/span';
import type { ComparableClaim } from '../comparable-claim';
import { scenesOf } from '../scene/scenes-of';
import { blamed, saidNotToHave } from './blamed';
import { culpritsIn, sidesOfNames } from './sides';

type Blame = Pick<ComparableClaim, 'blames' | 'side' | 'scene'>;

/** Whom each claim blames, by its index; nothing for claims that neither blame nor deny. */
export function describeBlame(
  document: SourceDocument,
  claims: readonly Claim[],
  day: number,
): Record<number, Blame> {
  const { text } = document;
  const sides = sidesOfNames(text);
  const textOf = (spans: readonly Span[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const found = claims.flatMap((claim) => {
    const content = textOf(claim.content);
    const blames = blamed(content, claim.stance, sides);
    const cleared =
      claim.stance === 'denies'
        ? `${textOf(claim.source)} ${claim.resolved.name}`
        : saidNotToHave(content);
    if (blames.length === 0 && cleared === null) return [];
    const side = cleared === null ? [] : culpritsIn(cleared, sides);
    return [{ claim, blames, side }];
  });
  const scenes = scenesOf(
    document,
    found.map(({ claim }) => ({ span: spanOf(claim) })),
    day,
  );
  return Object.fromEntries(
    found.map(({ claim, blames, side }, at) => {
      const scene = scenes[at];
      return [
        claim.index,
        {
          ...(blames.length > 0 ? { blames } : {}),
          ...(side.length > 0 ? { side } : {}),
          ...(scene ? { scene } : {}),
        },
      ];
    }),
  );
}

const spanOf = ({ content, cue }: Claim): Span => content[0] ?? cue[0] ?? [0, 0];
