import type { FactCheck } from '../model/fact-check';

/** Fact-checks taken from one page or one piece of JSON-LD. */
const MOST = 40;
const MOST_DEPTH = 6;
const MOST_NODES = 4_000;
/** Characters kept of what was checked, and of a name, a rating or a date. */
const MOST_CLAIM = 600;
const MOST_NAME = 160;
const MOST_ADDRESS = 4_000;

/**
 * The fact-checks in a piece of JSON-LD, as schema.org's ClaimReview has them: at the top, in lists, in `@graph`,
 * or in the feed of Data Commons. What is not a ClaimReview, or lacks what was checked, its publisher, its rating
 * or its address, is left out. Everything comes back as plain text of limited length.
 * @param base address against which relative addresses are read
 * @returns an empty list for what is no JSON
 */
export function claimReviewsIn(json: string, base: string): FactCheck[] {
  const root = parsed(json);
  const found: FactCheck[] = [];
  for (const node of nodesOf(root)) {
    if (found.length >= MOST) break;
    const read = isClaimReview(node) ? readReview(node, base) : null;
    if (read?.check) found.push(read.check);
  }
  return found;
}

export type Node = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects in a value, down to a depth and a number. */
function* nodesOf(root: unknown): Generator<Node> {
  let level: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (++seen > MOST_NODES) return;
      if (Array.isArray(value)) {
        for (const item of value) next.push(item);
        continue;
      }
      if (!isNode(value)) continue;
      yield value;
      for (const child of Object.values(value)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
}

export function isClaimReview(node: Node): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).includes('ClaimReview');
}

/** A fact-check, or the first field for which there is none. */
export type ReadReview =
  | { readonly check: FactCheck }
  | { readonly check: null; readonly field: string; readonly message: string };

/** @param base address against which relative addresses are read; none for a file */
export function readReview(node: Node, base?: string): ReadReview {
  const lacks = (field: string, message: string) => ({ check: null, field, message }) as const;
  const claimReviewed = plain(node.claimReviewed, MOST_CLAIM);
  if (!claimReviewed) return lacks('claimReviewed', 'is missing');
  const publisher = nameOf(node.author) || nameOf(node.publisher);
  if (!publisher) return lacks('author', 'has no name');
  const rating = ratingOf(node.reviewRating);
  if (!rating) return lacks('reviewRating', 'has neither words nor a number');
  const url = addressOf(node.url, base);
  if (!url) return lacks('url', 'is no web address');
  return { check: { publisher, rating, url, date: dateOf(node.datePublished), claimReviewed } };
}

function nameOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return plain(isNode(one) ? one.name : one, MOST_NAME);
}

/** The rating in the publisher's words; where there are none, its number and the best there is. */
function ratingOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(one)) return '';
  const words = plain(one.alternateName, MOST_NAME) || plain(one.name, MOST_NAME);
  if (words) return words;
  const number = plain(one.ratingValue, MOST_NAME);
  const best = plain(one.bestRating, MOST_NAME);
  return number && best ? `${number}/${best}` : number;
}

function addressOf(value: unknown, base: string | undefined): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text || text.length > MOST_ADDRESS || !URL.canParse(text, base)) return '';
  const { protocol, href } = new URL(text, base);
  const fits = href.length <= MOST_ADDRESS && (protocol === 'https:' || protocol === 'http:');
  return fits ? href : '';
}

function dateOf(value: unknown): string | null {
  const text = plain(value, MOST_NAME);
  const time = Date.parse(text);
  return text && Number.isFinite(time) ? new Date(time).toISOString() : null;
}

/** Text without control characters and marks of direction, spaces made one. */
function plain(value: unknown, most: number): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, most);
}
