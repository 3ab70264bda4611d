import type { Claim } from '../model/claim';
import type { SourceDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { RawClaim, Resolved } from './engine';

/** Who is meant, told from the source's own words alone: a mention inside them, or the words. */
export function plainResolution(
  document: SourceDocument,
  raw: readonly RawClaim[],
  mentions: readonly Mention[],
): Resolved {
  const claims = raw.map((claim): Claim => {
    const [first] = claim.source;
    const last = claim.source.at(-1);
    if (!first || !last) return { ...claim, resolved: { sourceId: null, name: '', how: 'none' } };
    const mention = mentions.find(({ start, end }) => start < last[1] && end > first[0]);
    if (!mention) {
      const name = document.text.slice(first[0], last[1]);
      return { ...claim, resolved: { sourceId: null, name, kind: 'unknown', how: 'text' } };
    }
    const { sourceId, name, kind, generic } = mention;
    return {
      ...claim,
      resolved: { sourceId, name, kind, how: 'named', ...(generic ? { generic } : {}) },
    };
  });
  return { claims, mentions };
}
