import type { MatchReason } from '../model/mention';
import type { Candidate } from './candidates';
import { COMMON_NAMES } from './common-words';
import { isAcronym, isCapital, keyAt } from './reading';
import { reason, WEIGHT } from './weights';
import { words } from './words';

const DASHED = /^\s*\)?\s*(?:—|–|--|-|:)\s/;
const CREDIT_BEFORE =
  /(?:photos?|photographs?|picture|image|images|video|credits?|source|sources|courtesy(?: of)?|footage|graphic|via|getty)\s*(?:by|from|credit)?\s*[:/|—–-]?\s*(?:[^:.\n]{0,60}(?:\/|\||—|,)\s*)?[(“"]?$/i;
const SLASH_BEFORE = /[/|]\s*$/;
const CREDIT_AFTER = /^\s*(?:photos?|file photo|images?|pictures?|video|via getty|\/\s*getty)\b/i;
const CREDIT_WORDS = words(
  'photo photos photograph photographs image images pictures credit video graphic',
);

/**
 * What the name's place tells: dateline (“BEIRUT (AP) —”), a credit (“Photo: A. Person/AFP”), the line of
 * the writer (“By A. Person, Reuters”), a name alone on its line.
 */
export function positionEvidence(c: Candidate): MatchReason[] {
  const { block, from, to } = c;
  const start = block.tokens.starts[from] ?? 0;
  const end = block.tokens.ends[to - 1] ?? 0;
  const before = block.text.slice(Math.max(block.from, start - 100), start);
  const after = block.text.slice(end, Math.min(block.to, end + 40));
  if (isDateline(c, before, after)) return [reason('dateline', WEIGHT.dateline)];
  if (
    CREDIT_BEFORE.test(before) &&
    (/[:/|(—–,]|\b(?:by|of|via)\s*$/i.test(before.slice(-30)) || CREDIT_AFTER.test(after))
  ) {
    return [reason('photo-credit', WEIGHT.photoCredit)];
  }
  if (
    CREDIT_AFTER.test(after) &&
    CREDIT_WORDS.has(keyAt(block, to)) &&
    isShortPlace(block.from, start, block.to, end)
  ) {
    return [reason('photo-credit', WEIGHT.photoCredit)];
  }
  if (SLASH_BEFORE.test(before) && isCreditLike(before, after)) {
    return [reason('photo-credit', WEIGHT.photoCredit)];
  }
  if (/^\s*\/\s*\p{Lu}/u.test(after) && isCreditLike(before, after)) {
    return [reason('photo-credit', WEIGHT.photoCredit)];
  }
  if (isParenthesised(before, after) && endsBlock(after, block.to - end)) {
    const square = before.endsWith('[');
    return [reason('photo-credit', square ? WEIGHT.inSquareBrackets : WEIGHT.inBrackets)];
  }
  if (isBareCredit(c, after, block.to - end)) return [reason('photo-credit', WEIGHT.photoCredit)];
  return isByline(c, before) ? [reason('byline', WEIGHT.byline)] : [];
}

/** “CITY (X) —”, “CITY, Date /X/ –”, “(X) —” at the head of a paragraph. */
function isDateline(c: Candidate, before: string, after: string): boolean {
  const start = c.block.tokens.starts[c.from] ?? 0;
  if (start - c.block.from > 70) return false;
  if (/[([/]\s*$/.test(before) && /^\s*[)\]/]\s*(?:—|–|--|-|:|\s\p{Lu})/u.test(after)) return true;
  // “WASHINGTON — The Globe and Mail” alone on its line, “SANA, Damascus -”.
  const endsLine = c.block.to - (c.block.tokens.ends[c.to - 1] ?? 0) <= 1;
  return (
    (endsLine &&
      /^\p{Lu}[\p{Lu}\s.,-]*[—–-]\s*(?:The )?$/u.test(c.block.text.slice(c.block.from, start))) ||
    (start === c.block.from &&
      /^,\s[^.]{2,30}\s[—–]\s/.test(after) &&
      DASHED.test(after.replace(/^,[^—–]*/, ' ')))
  );
}

const isParenthesised = (before: string, after: string): boolean =>
  /[([]$/.test(before) && /^[)\]]/.test(after);

const endsBlock = (after: string, left: number): boolean =>
  left <= 2 || (/^[)\]]\s*$/.test(after) && left < 4);

const isShortPlace = (from: number, start: number, to: number, end: number): boolean =>
  start - from < 4 || to - end < 30;

/** A caption that ends with the agency’s name and no full stop: “… colleague Tim Weeks AP”. */
function isBareCredit(c: Candidate, after: string, left: number): boolean {
  const { block, from } = c;
  if (
    left > 1 ||
    after.trim() !== '' ||
    block.titled ||
    block.role === 'headline' ||
    c.article !== null
  )
    return false;
  const start = block.tokens.starts[from] ?? 0;
  const longEnough = start - block.from > 25;
  return (
    longEnough &&
    (isAcronym(block, from) || c.to - from > 1) &&
    /[\p{L}.”’)] $/u.test(block.text.slice(block.from, start)) &&
    isCapital(block, from - 1)
  );
}

/** A slash between a person and an agency; not “and/or” in running prose. */
const isCreditLike = (before: string, after: string): boolean =>
  /(?:\p{Lu}[\p{L}.'’-]+|\p{Lu}{2,})\s*[/|]?\s*$/u.test(before) ||
  /^\s*\/\s*(?:Getty|AP|AFP|Reuters|EPA)/i.test(after);

/** “By Person Name, X”, “By X Staff”, “Person Name for X”, “X in Valencia” as a line of its own, “X Staff Writer”. */
function isByline(c: Candidate, before: string): boolean {
  const { block, from, to } = c;
  const length = block.to - block.from;
  if (length > 130) return false;
  const head = block.text.slice(block.from, block.tokens.starts[from] ?? 0);
  const end = block.tokens.ends[to - 1] ?? 0;
  const rest = block.text.slice(end, block.to);
  if (/^\s*[.,;]?\s*$/.test(rest) && /^\s*(?:the )?$/i.test(head))
    return !/[.!?]$/.test(rest.trim()) && !isBareWord(c);
  if (/^by\b/i.test(head) && length < 130) return true;
  if (
    /\bstaff\b|\bcontributor\b|\bcorrespondent\b|\bwriter\b|\breporter\b/i.test(rest) &&
    rest.length < 40 &&
    !/[.!?]\s*$/.test(rest)
  )
    return true;
  if (
    /^(?:(?:and |& )?\p{Lu}[\p{L}.'’-]+[\s,]*){2,7}(?:for |[|/—–-] ?)?(?:the )?$/u.test(head) &&
    rest.trim() === ''
  )
    return true;
  if (/^\s*(?:the )?$/i.test(head) && /^ in \p{Lu}[\p{L} .-]{2,30}$/u.test(rest)) return true;
  return /^(?:source|via|from|credit|read more(?: at)?)\b\s*:?\s*(?:the )?$/i.test(before.trim());
}

/** “Register” alone on its line is a button, “The Register” may be a paper. */
const isBareWord = (c: Candidate): boolean =>
  c.to - c.from === 1 && c.article === null && COMMON_NAMES.has(keyAt(c.block, c.from));
