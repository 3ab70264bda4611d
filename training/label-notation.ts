/**
 * The notation in which a reader writes labels down, JSON Lines over a page's numbered paragraphs:
 *   {"p":3,"s":"the ministry","q":"said","c":"the raid … lawful","k":"statement","f":["vague"],"who":"…","v":"SANA"}
 *   {"p":3,"n":"SANA","name":"SANA","k":"outlet"}
 * A phrase is found in paragraph `p`; `[4, "phrase"]` looks in another; `["one", "two"]` is in pieces; “first … last” spans from the
 * first words to the last; “phrase#2” is its second place. Otherwise whole words are preferred, and among them the place nearest the cue.
 */
import {
  CLAIM_FLAGS,
  CLAIM_KINDS,
  type PageLabels,
  type Paragraph,
  type Place,
} from './page-labels';

type Phrase = string | readonly [number, string] | readonly (string | readonly [number, string])[];

interface Line {
  readonly p: number;
  readonly s?: Phrase;
  readonly q?: Phrase;
  readonly c?: Phrase;
  readonly v?: Phrase;
  readonly n?: string;
  readonly name?: string;
  readonly k: string;
  readonly f?: readonly string[];
  readonly who?: string;
}

/** Throws with the line's number and what is wrong with it. */
export function readNotation(
  id: string,
  notes: string,
  paragraphs: readonly Paragraph[],
): PageLabels {
  const claims: PageLabels['claims'][number][] = [];
  const names: PageLabels['names'][number][] = [];
  notes.split('\n').forEach((raw, index) => {
    if (!raw.trim() || raw.startsWith('//')) return;
    try {
      const line = JSON.parse(raw) as Line;
      if (line.n !== undefined) names.push(nameOf(line, paragraphs));
      else claims.push(claimOf(line, paragraphs));
    } catch (error) {
      throw new Error(
        `${id}, line ${index + 1}: ${(error as Error).message}: ${raw.slice(0, 120)}`,
      );
    }
  });
  return { id, paragraphs: paragraphs.map((part) => part.hash), claims, names };
}

function nameOf(line: Line, paragraphs: readonly Paragraph[]): PageLabels['names'][number] {
  const kinds = ['outlet', 'source_org', 'generic', 'anaphor'] as const;
  const kind = kinds.find((one) => one === line.k);
  if (!kind || !line.name) throw new Error('a name needs "name" and one of the kinds of names');
  const place = find(paragraphs, line.p, line.n ?? '', undefined);
  return { place, name: line.name, kind };
}

function claimOf(line: Line, paragraphs: readonly Paragraph[]): PageLabels['claims'][number] {
  const kind = CLAIM_KINDS.find((one) => one === line.k);
  if (!kind) throw new Error(`no kind of claim: ${line.k}`);
  const flags = (line.f ?? []).map((flag) => {
    const known = CLAIM_FLAGS.find((one) => one === flag);
    if (!known) throw new Error(`no flag: ${flag}`);
    return known;
  });
  if (!line.c) throw new Error('no content');
  if (!line.q && !flags.includes('implicit')) throw new Error('no cue, and not implicit');
  if (!line.s && !flags.includes('agentless')) throw new Error('no source, and not agentless');
  const places = (phrase: Phrase | undefined, near?: Place) =>
    listOf(phrase).map((one) =>
      typeof one === 'string'
        ? find(paragraphs, line.p, one, near)
        : find(paragraphs, one[0], one[1], near),
    );
  const content = places(line.c);
  const cue = places(line.q, content[0]);
  const source = places(line.s, cue[0] ?? content[0]);
  const via = places(line.v, cue[0]);
  return {
    source,
    cue,
    content: places(line.c, cue[0]),
    ...(via.length > 0 ? { via } : {}),
    kind,
    ...(flags.length > 0 ? { flags } : {}),
    ...(line.who ? { who: line.who } : {}),
  };
}

function listOf(phrase: Phrase | undefined): readonly (string | readonly [number, string])[] {
  if (phrase === undefined) return [];
  if (typeof phrase === 'string') return [phrase];
  return typeof phrase[0] === 'number'
    ? [phrase as readonly [number, string]]
    : (phrase as readonly (string | readonly [number, string])[]);
}

function find(paragraphs: readonly Paragraph[], p: number, phrase: string, near?: Place): Place {
  const text = paragraphs[p]?.text;
  if (text === undefined) throw new Error(`no paragraph ${p}`);
  const [, wanted = phrase, number] = /^(.*)#(\d)$/su.exec(phrase) ?? [];
  const [first = '', last] = wanted.split(' … ');
  const found: Place[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const tail = last === undefined ? at : text.indexOf(last, at + first.length);
    if (tail >= 0) found.push([p, at, tail + (last ?? first).length]);
  }
  const cuts = ([, start, end]: Place) =>
    /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 1), start + 1)) ||
    /[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1));
  const within = ([, start, end]: Place) => near?.[0] === p && start >= near[1] && end <= near[2];
  const away = (place: Place) =>
    (cuts(place) ? 1e6 : 0) +
    (within(place) ? 1e5 : 0) +
    (near?.[0] === p ? Math.max(place[1] - near[2], near[1] - place[2], 0) : place[1]);
  const best = number
    ? found[Number(number) - 1]
    : found.reduce<Place | undefined>((a, b) => (a && away(a) <= away(b) ? a : b), undefined);
  if (!best) throw new Error(`not in paragraph ${p}: “${phrase}”`);
  return best;
}
