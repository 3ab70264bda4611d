import { anchor } from '../core/anchor/anchor';
import type { Span } from '../core/model/span';
import type { Session } from './session';

/** Finds each annotation's words on the page as it is now; what has no place is kept and told. */
export function placeAnnotations(session: Session): void {
  const placed: { id: string; span: Span }[] = [];
  const unplaced: string[] = [];
  const text = session.reading?.document.text ?? '';
  for (const { id, target } of session.reply?.annotations ?? []) {
    if (!target) continue;
    const found = anchor(text, target);
    if (found) placed.push({ id, span: found.span });
    else unplaced.push(id);
  }
  session.placed = placed;
  session.unplaced = unplaced;
}
