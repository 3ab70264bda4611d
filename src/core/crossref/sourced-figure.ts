import type { Placed } from './scene/pair-features';
import { voicesOfName } from './scene/voices';

/** A figure with its scene and with who says it. */
export interface SourcedFigure extends Placed {
  /** Source id, or `name:` and the name; empty for the narrator. */
  readonly sourceKey: string;
  readonly sourceName: string;
  /** An unnamed source: it may be the same as a named one. */
  readonly generic: boolean;
}

/** What a sentence may be about and still says nothing itself. */
const NO_SPEAKER =
  /\b(?:air ?strikes?|strikes?|bomb(?:s|er|ing)?|attack(?:s|er)?|blasts?|raids?|videos?|explosions?|shelling|area|town|province)$/i;

/** True where somebody other than the narrator gives the figure, as far as the text tells. */
export function speaks({ sourceKey, sourceName, scene }: SourcedFigure): boolean {
  return (sourceKey !== '' && !NO_SPEAKER.test(sourceName)) || (scene.voices ?? []).length > 0;
}

/**
 * True where two figures come from one source, as far as the names tell: "a monitor" may be the Observatory.
 * Where a source is unnamed, the speakers that its sentence names stand in.
 */
export function sameVoice(a: SourcedFigure, b: SourcedFigure): boolean {
  if (a.sourceKey !== '' && a.sourceKey === b.sourceKey) return true;
  if (a.sourceKey !== '' && b.sourceKey !== '' && !a.generic && !b.generic) {
    return share(voicesOfName(a.sourceName), voicesOfName(b.sourceName), ['monitor']);
  }
  return share(voicesOf(a), voicesOf(b), ['monitor', 'committees', 'rescuers', 'united nations']);
}

function voicesOf({ sourceName, generic, sourceKey, scene }: SourcedFigure): readonly string[] {
  const own = voicesOfName(sourceName);
  if (sourceKey !== '' && !generic && own.length > 0) return own;
  return [...own, ...(scene.voices ?? [])];
}

/** True where both hold one of the kinds that, on one event, nearly always are one body. */
function share(a: readonly string[], b: readonly string[], singular: readonly string[]): boolean {
  return singular.some((voice) => a.includes(voice) && b.includes(voice));
}
