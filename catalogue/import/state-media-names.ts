import { isInitials } from './matching-policy';

/** What a cell of the State Media Matrix says: one medium, or a company. */
export interface AssetName {
  readonly name: string;
  /** Other forms that stood in brackets. */
  readonly initials?: string;
  readonly other?: string;
  /** Language of an edition. */
  readonly language?: string;
  /** What the table adds to tell two bodies of one name apart. */
  readonly note?: string;
  /** "Print", "Radio" …: what stood before a colon. */
  readonly hint?: string;
}

const HINT =
  /^(print media|print|news agency|news portal|television|tv|radio|online|website|magazine|newspaper)s?\s*:\s*/iu;
const LANGUAGES =
  'Arabic|Azerbaijani|Chinese|English|Esperanto|French|German|Hindi|Italian|Japanese|Kazakh|Korean|Persian|Portuguese|Russian|Spanish|Turkish|Urdu|Ukrainian|Uzbek|Vietnamese';
const LANGUAGE = new RegExp(`^(${LANGUAGES})$`, 'u');
const TRAILING_LANGUAGE = new RegExp(`^(.{4,}) (${LANGUAGES})$`, 'u');

/** Takes a cell apart: `Print: Reference News (Cānkǎo Xiāoxī)` → hint, name, other form. */
export function parseAssetName(cell: string): AssetName {
  const hint = HINT.exec(cell)?.[1]?.toLowerCase();
  const text = cell
    .replace(HINT, '')
    .replace(/\*+/gu, '')
    .replace(/ or .* itself$/u, '')
    .replace('Corporatoon', 'Corporation')
    .trim();
  const open = text.indexOf('(');
  const withHint = hint === undefined ? {} : { hint };
  if (open <= 0) {
    const edition = TRAILING_LANGUAGE.exec(text);
    if (
      edition?.[1] !== undefined &&
      edition[2] !== undefined &&
      /^(?:PressTV|Sputnik)/u.test(text)
    )
      return { name: edition[1], language: edition[2], ...withHint };
    return { name: text, ...withHint };
  }
  const name = text.slice(0, open).trim();
  // A list that the table cut off at its first comma: only the name before it is whole.
  if (!text.endsWith(')')) return { name, ...withHint };
  const inside = text
    .slice(open + 1, -1)
    .replace(HINT, '')
    .trim();
  if (LANGUAGE.test(inside)) return { name, language: inside, ...withHint };
  if (/edition$/u.test(inside)) return { name, note: inside, ...withHint };
  if (/^(?:control|focus|focused|in |channel \d|formerly|.* in )/iu.test(inside))
    return { name, note: inside, ...withHint };
  if (isInitials(inside) && !/[a-z]{4}/u.test(inside))
    return { name, initials: inside, ...withHint };
  return { name, other: inside, ...withHint };
}
