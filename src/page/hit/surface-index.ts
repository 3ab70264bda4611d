import { lastAtOrBefore } from '../../core/text/offset-map';
import type { Surface } from '../findings';

export interface SurfaceIndex {
  /** The surfaces that `offset` is in or at the edge of, the shortest first. */
  at(offset: number): Surface[];
}

/** Looks surfaces up by text offset. They may overlap and nest: each start remembers how far back to look. */
export function indexSurfaces(surfaces: readonly Surface[]): SurfaceIndex {
  const sorted = [...surfaces].sort((a, b) => a.span[0] - b.span[0]);
  let reach = -1;
  /** The furthest end of this surface and all before it. */
  const furthest = sorted.map(({ span }) => {
    reach = Math.max(reach, span[1]);
    return reach;
  });
  return {
    at(offset) {
      const found: Surface[] = [];
      for (let i = lastAtOrBefore(sorted, offset, (s) => s.span[0]); i >= 0; i--) {
        if ((furthest[i] ?? -1) < offset) break;
        const surface = sorted[i];
        if (surface && surface.span[1] >= offset) found.push(surface);
      }
      return found.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    },
  };
}
