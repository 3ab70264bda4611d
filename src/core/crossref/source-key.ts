import type { Claim } from '../model/claim';

/** Who says it, as a key: the id, or the name where the source is known from pages alone. */
export function sourceKeyOf(claim: Claim): string {
  const { sourceId, name } = claim.resolved;
  if (sourceId) return sourceId;
  return name ? `name:${name.toLowerCase()}` : '';
}
