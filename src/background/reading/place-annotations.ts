import { anchor } from '../../core/anchor/anchor';
import type { Annotation } from '../../core/model/annotation';
import type { PlacedAnnotation } from '../../messaging/protocol';

/** Finds each annotation's words in the page's text as it is now; what has no sure place is left out. */
export function placeAnnotations(
  text: string,
  annotations: readonly Annotation[],
): PlacedAnnotation[] {
  return annotations.flatMap(({ target }, index) => {
    const found = target && anchor(text, target);
    return found ? [{ index, span: found.span }] : [];
  });
}
