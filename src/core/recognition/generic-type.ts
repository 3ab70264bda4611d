import type { GenericType } from '../model/source';
import { HEAD_TYPES, MODIFIER_TYPES } from './generic-lexicon';

/**
 * The type of an unnamed source from its noun phrase (“three US officials”, “Reports in Arabic media”) and
 * its head noun, or null when the phrase names no unnamed source. A word that says of what kind wins over the head.
 */
export function genericTypeOf(phrase: string, head: string): GenericType | null {
  const plain = phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bu\.\s?s\.?/g, 'us')
    .replace(/\s+/g, ' ');
  for (const [pattern, type] of MODIFIER_TYPES) if (pattern.test(plain)) return type;
  return HEAD_TYPES.get(head) ?? null;
}
