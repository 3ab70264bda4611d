import type { Claim, ResolvedSource } from '../model/claim';

/** Who says it, as a key: the id, or the name where the source is known from pages alone. */
export function sourceKeyOf(claim: Claim): string {
  return sourceKey(claim.resolved);
}

export function sourceKey({ sourceId, name }: ResolvedSource): string {
  if (sourceId) return sourceId;
  return name ? `name:${name.toLowerCase()}` : '';
}
