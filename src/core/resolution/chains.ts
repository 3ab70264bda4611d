import type { RawClaim } from '../attribution';
import type { Span } from '../model/span';
import { isMedium } from '../recognition/decide';
import { isCredit, type PageReading } from './page-reading';
import { between } from './ranges';

/** When, between a verb or noun of saying and where or by whom it was said. */
const WHEN = '(?:(?:recently|today|earlier|last week|this week|last month|on \\w+day) )?';
/** What one says to, in or through a medium. */
const SAID = [
  '(?:told|tells|telling)',
  '(?:quoted|reported|cited|relayed|published|obtained|reviewed|seen|viewed|contacted|interviewed|released) (?:by|in)',
  `(?:disclosed|revealed|summari[sz]ed|asked) ${WHEN}by`,
  'interviews? (?:with|on|to|in)',
  '(?:speaking|spoke|speaks|spoken|talking|talked|explained|confirmed|said|wrote|statements?|comments?|e-?mails?|letter|remarks|response to a question|question) (?:given )?(?:to|with|from|in|on|for)',
  `(?:writes?|wrote|writing|reported|reports?|reporting|tweeted|article|op-ed|essay|column|piece|story|paper|study) ${WHEN}(?:for|in|on)`,
  'according to',
  'as part of',
].join('|');
/** “the CNN affiliate”, “the British broadcaster”, “newspaper”, before the name. */
const NOUN =
  '(?:the\\s+)?(?:(?:\\p{L}+\\s+)?(?:affiliate|newspaper|magazine|broadcaster|channel|news agency|website|network|daily)\\s+)?';
/** Words before the name of a medium that make it the one who relays what is said in that sentence. */
const RELAYING = new RegExp(`\\b(?:${SAID})\\s+${NOUN}$`, 'iu');
/** “a statement issued to Reuters”: what a ministry is sent it doesn’t relay. */
const HANDED = new RegExp(
  `\\b(?:e-?mailed|issued|sent|provided|given|supplied|forwarded)\\s+to\\s+${NOUN}$`,
  'iu',
);
/** A cue that has the one who relays before it: “…, Xinhua reported, quoting the ministry”. */
const QUOTING_CUE = /^(?:quoting|citing)\b/i;
const QUOTING = /^\s+(?:has\s+)?(?:also\s+)?(?:quoted|quotes|cited|cites|quoting|citing)\b/;
const BEFORE = 260;
const AFTER = 200;
const CITING = /,?\s+(?:citing|quoting)\s+/;

/**
 * Who relayed a claim, when attribution doesn’t say: a medium or body in the claim’s own sentence, outside
 * what is said, that was told, interviewed or written in (“Locals told SANA that”, “as quoted by Reuters”).
 */
export function relayInSentence(page: PageReading, claim: RawClaim): Span | null {
  const parts = [...claim.source, ...claim.cue];
  const from = Math.min(...parts.map(([start]) => start));
  const to = Math.max(...parts.map(([, end]) => end));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const { text } = page.doc;
  const start = from - tailOfSentence(text.slice(Math.max(0, from - BEFORE), from));
  const end = to + headOfSentence(text.slice(to, to + AFTER));
  const cue = claim.cue[0];
  if (cue && QUOTING_CUE.test(text.slice(cue[0], cue[1]))) {
    const before = names(page, start, cue[0]);
    const nearest = before.filter(([a, b]) => !overlaps(claim.source, a, b)).at(-1);
    if (nearest) return nearest;
  }
  for (const [a, b] of [...names(page, to, end), ...names(page, start, from)]) {
    if (overlaps(claim.source, a, b) || overlaps(claim.content, a, b)) continue;
    const before = text.slice(Math.max(start, a - 60), a);
    if (RELAYING.test(before) || (HANDED.test(before) && isMediumAt(page, a, b))) return [a, b];
    if (a < from && QUOTING.test(text.slice(b, from + 1))) return [a, b];
  }
  return null;
}

const isMediumAt = (page: PageReading, start: number, end: number): boolean =>
  between(page.mentions, start, end).some(({ kind }) => kind !== 'unknown' && isMedium(kind));

/** Mentions of media and bodies in a stretch, and after “told” also a name that no list has. */
function names(page: PageReading, start: number, end: number): Span[] {
  const found: Span[] = between(page.mentions, start, end)
    .filter((m) => m.kind !== 'generic' && !isCredit(m))
    .map((m): Span => [m.start, m.end]);
  const told =
    /\b(?:told|tells|telling)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.&-]*)(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,4})/u.exec(
      page.doc.text.slice(Math.max(0, start - 12), end),
    );
  const name = told?.[1];
  if (told && name) {
    const at = Math.max(0, start - 12) + told.index + told[0].lastIndexOf(name);
    const known = between(page.people.namings, at, at + name.length).length > 0;
    if (!known && !found.some(([a, b]) => a < at + name.length && at < b) && !DAY.test(name)) {
      found.push([
        at,
        at + name.replace(/(?:\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\.)$/, '').length,
      ]);
    }
  }
  return found;
}

const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mr|Mrs|Ms|Congress|Americans|Parliament)\b/;

const overlaps = (spans: readonly Span[], a: number, b: number): boolean =>
  spans.some(([s, e]) => s < b && a < e);

/** How much of a text before belongs to the sentence that goes on after it. */
function tailOfSentence(text: string): number {
  const cut = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('\n'),
    text.lastIndexOf('? '),
    text.lastIndexOf('.” '),
    text.lastIndexOf('." '),
  );
  return text.length - (cut + 1);
}

function headOfSentence(text: string): number {
  const cut = text.search(/[.!?]["”’]?(?:\s|$)|\n/);
  return cut < 0 ? text.length : cut;
}

/** “SANA, citing a military source”: the source is who is cited, SANA relays. Spans of both, or null. */
export function citedInSource(text: string, source: Span): { relay: Span; cited: Span } | null {
  const whole = text.slice(source[0], source[1]);
  const hit = CITING.exec(whole);
  if (!hit || hit.index === 0) return null;
  const from = source[0] + hit.index + hit[0].length;
  return from < source[1]
    ? { relay: [source[0], source[0] + hit.index], cited: [from, source[1]] }
    : null;
}

/** “SANA said, citing a military source, that …”: the cited source after the cue. */
export function citedAfterCue(text: string, claim: RawClaim): Span | null {
  const cueEnd = claim.cue.at(-1)?.[1];
  if (cueEnd === undefined) return null;
  const after = text.slice(cueEnd, cueEnd + 120);
  const hit =
    /^(?:\s+\w+day)?,?\s+(?:citing|quoting)\s+([^,.;:“"]{3,80}?)(?:,|\s+that\b|\.|;|\s+as saying\b)/.exec(
      after,
    );
  const cited = hit?.[1];
  if (!hit || !cited) return null;
  const from = cueEnd + hit[0].indexOf(cited);
  return [from, from + cited.length];
}
