import type { BlockReading } from './reading';

/** An agency in a photo credit that no list has: offsets into the document. */
export interface CreditFound {
  readonly start: number;
  readonly end: number;
}

const LONGEST_CREDIT = 400;
const NAME = /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of )?\p{Lu}[\p{L}\p{N}.’'-]*){0,3}/u.source;
const MARKED =
  /(?:\b(?:photos?(?: by)?|photograph|pictures?|images?|credits?|courtesy of|via)|(?<=[a-z])Credit(?=:))\s*[:|/©]?\s*/i;
const SLASHED = new RegExp(
  `(?:[/|]|—|\\bvia|©)\\s*(?:The )?(${NAME})(?=\\s*(?:[/|)\\].;,-]|$|\\s(?:via|Photo|Images)\\b))`,
  'gu',
);
const ALONE = new RegExp(
  `(?:\\b[Cc]redit|(?<=\\p{Ll})Credit|\\bCREDIT|Source|Image(?: courtesy)?)\\s*:\\s*©?\\s*(?:The )?(${NAME})(?=\\s*(?:[/|)\\].,;-]|$))`,
  'gu',
);
/** “(HT Photo/Jane Roe)”. */
const HOUSE = /\((\p{Lu}{2,5}) (?:[Ff]ile )?[Pp]hoto(?=[\s/)])/gu;
const AGENCY_LAST =
  /(?:^|[\s(/])((?:\p{Lu}[\p{L}]* )?(?:Images|Pictures|Photo Library|Photos|Shutterstock|Stock))(?=[\s)/.,]|$)/gu;

/**
 * Agencies after a slash, “via” or “Credit:” in a credit line. Only in a block or brackets that is a credit:
 * a photographer alone is nobody’s source.
 */
export function findCreditAgencies(block: BlockReading): CreditFound[] {
  if (block.to - block.from > LONGEST_CREDIT) return [];
  const text = block.text.slice(block.from, block.to);
  if (!MARKED.test(text) && !/[(©]/.test(text) && block.role !== 'caption' && text.length > 80)
    return [];
  if (!/[/|©—]|\bvia\b|credit|source|images|pictures|stock/i.test(text)) return [];
  const found: CreditFound[] = [];
  const marked = MARKED.test(text) || block.role === 'caption' || text.length < 80;
  for (const pattern of [SLASHED, ALONE, AGENCY_LAST, HOUSE]) {
    if (pattern === ALONE && !marked) continue;
    for (const hit of text.matchAll(pattern)) {
      const name = hit[1];
      if (!name || !(/^credit/i.test(hit[0]) || inCredit(text, hit.index))) continue;
      const start = block.from + hit.index + hit[0].lastIndexOf(name);
      found.push({ start, end: start + name.replace(/[.’'-]+$/, '').length });
    }
  }
  return found;
}

/** In a short line as a whole, or within the last brackets of a caption, or after a word of crediting. */
function inCredit(text: string, at: number): boolean {
  if (text.length < 80) return true;
  const before = text.slice(Math.max(0, at - 120), at + 1);
  return /\([^()]*$/.test(before) || MARKED.test(before.slice(-70));
}
