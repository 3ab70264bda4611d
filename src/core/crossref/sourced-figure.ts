import type { Placed } from './scene/pair-features';

/** A figure with its scene and with who says it. */
export interface SourcedFigure extends Placed {
  /** Source id, or `name:` and the name; empty for the narrator. */
  readonly sourceKey: string;
  readonly sourceName: string;
  /** An unnamed source: it may be the same as a named one. */
  readonly generic: boolean;
}

const MONITOR = /\b(?:monitor(?:ing)?|observatory)\b/i;

/** True where two figures come from one source, as far as the names tell: "a monitor" may be the Observatory. */
export function sameVoice(a: SourcedFigure, b: SourcedFigure): boolean {
  if (a.sourceKey === '' || b.sourceKey === '') return false;
  if (a.sourceKey === b.sourceKey) return true;
  if (!a.generic && !b.generic) return false;
  return MONITOR.test(a.sourceName) && MONITOR.test(b.sourceName);
}
