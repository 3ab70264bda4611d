import type { Figure } from '../../model/crossref';
import type { SourceDocument } from '../../model/document';
import type { Span } from '../../model/span';
import { daysIn, daysInOpening, headDay } from './days';
import { eventKinds, eventTargets, pointsBack, speaksOfOther, speaksOfWar } from './event-words';
import { type NameKeys, nameKeys, placeName } from './name-keys';
import type { Scene } from './scene';
import { sentencesOf } from './sentences-of';
import { type Stretch, stretchesOf } from './stretches';
import { speaksOfContrast, speaksOfRise, voicesIn } from './voices';

/** Sentences that tell the page's main event, besides its title. */
const LEAD = 3;
/** Sentences looked back for names. */
const BACK = 2;
const MOST_NAMES = 8;
/** Longer than this no single event lasts. */
const PERIOD_DAYS = 6;
/** No single event is told with more dead than this while the words speak of a war. */
const WAR_TOLL = 5_000;
/** No event at all. */
const WAR_TOLL_ALONE = 50_000;

interface Told {
  readonly span: Span;
  readonly text: string;
  readonly names: NameKeys;
}

/** A figure, or another place of the text whose scene is wanted. */
export type Sited = Pick<Figure, 'span'> & Partial<Pick<Figure, 'min' | 'max'>>;

/** The scene of each figure, in the order given. */
export function scenesOf(
  document: SourceDocument,
  figures: readonly Sited[],
  day: number,
): Scene[] {
  if (figures.length === 0) return [];
  const head = headDay(document.text);
  const report = head ?? day;
  const dated = head !== null || document.page.published !== undefined;
  const told = sentencesOf(document).map((span) => {
    const text = document.text.slice(span[0], span[1]);
    return { span, text, names: nameKeys(text) };
  });
  const title = document.page.title ?? '';
  const lead = [title, ...told.slice(0, LEAD).map(({ text }) => text)].join('. ');
  const leadNames = nameKeys(lead);
  const page: Page = {
    told,
    stretches: stretchesOf(
      told.map(({ text }) => text),
      LEAD,
      report,
    ),
    ofSentence: new Map(),
    raised: speaksOfRise(title) || told.slice(0, 2).some(({ text }) => speaksOfRise(text)),
    report,
    dated,
    regions: leadNames.broad.slice(0, 3),
    story: leadNames.close.slice(0, MOST_NAMES),
    storyShown: placeName(lead) ?? leadNames.shown[0] ?? '',
    storyKinds: eventKinds(lead),
    storyTargets: eventTargets(lead),
    storyDays: firstDays([title, ...told.slice(0, LEAD).map(({ text }) => text)], report),
  };
  return figures.map((figure) => sceneOf(page, figure));
}

interface Page {
  readonly told: readonly Told[];
  readonly stretches: readonly Stretch[];
  /** Scenes of the sentences met so far, so that a sentence of many figures is looked through once. */
  readonly ofSentence: Map<number, Scene>;
  /** The page gives a later toll than was given before. */
  readonly raised: boolean;
  readonly report: number;
  readonly dated: boolean;
  readonly regions: readonly string[];
  readonly story: readonly string[];
  readonly storyShown: string;
  readonly storyKinds: readonly string[];
  readonly storyTargets: readonly string[];
  readonly storyDays: Scene['days'];
}

function sceneOf(page: Page, figure: Sited): Scene {
  const at = sentenceAt(page.told, figure.span[0]);
  const known = page.ofSentence.get(at) ?? sceneOfSentence(page, at);
  page.ofSentence.set(at, known);
  const { text, span } = page.told[at] ?? NOTHING;
  const least = figure.min ?? 0;
  const big = (figure.min ?? figure.max ?? 0) >= WAR_TOLL;
  return {
    ...known,
    war: big && (known.war || least >= WAR_TOLL_ALONE),
    replaced: isReplaced(text, figure.span[0] - span[0]),
  };
}

const NOTHING: Told = { span: [0, 0], text: '', names: { close: [], broad: [], shown: [] } };

/** All that is the same for every figure of one sentence; `war` tells whether its words speak of one. */
function sceneOfSentence(page: Page, at: number): Scene {
  const { text, names } = page.told[at] ?? NOTHING;
  const stretch = page.stretches[at];
  const back = pointsBack(text);
  const days = (at === 0 ? daysInOpening : daysIn)(text, page.report);
  const before = page.told.slice(Math.max(0, at - BACK), at);
  const carried =
    names.close.length === 0 || back ? [...new Set(before.flatMap(({ names: n }) => n.close))] : [];
  return {
    at,
    lead: at < LEAD,
    places: names.close.slice(0, MOST_NAMES),
    broad: names.broad.slice(0, 4),
    carried: carried.slice(-MOST_NAMES),
    story: page.story,
    kinds: eventKinds(text),
    targets: eventTargets(text),
    storyKinds: page.storyKinds,
    storyTargets: page.storyTargets,
    storyDays: page.storyDays,
    days,
    report: page.report,
    dated: page.dated,
    war: speaksOfWar(text),
    other: speaksOfOther(text),
    back,
    period: days !== null && days[1] - days[0] > PERIOD_DAYS,
    place: placeName(text) ?? placeName(before.at(-1)?.text ?? '') ?? page.storyShown,
    replaced: false,
    stretch: stretch?.number ?? 0,
    placed: (stretch?.placed ?? []).slice(0, MOST_NAMES),
    around: (stretch?.around ?? []).slice(0, MOST_NAMES),
    regions: names.broad.length > 0 ? names.broad.slice(0, 3) : page.regions,
    voices: voicesIn(text),
    contrast: speaksOfContrast(text),
    raised: speaksOfRise(text) || (at < LEAD && page.raised),
  };
}

/** Characters before a number in which the words stand that say it is replaced. */
const REPLACED_WITHIN = 200;
const EARLIER =
  /\b(?:earlier|previous|initial|first|preliminary|prior)\s+(?:[\p{L}-]+\s+){0,3}(?:toll|count|figure|number|reports?|estimates?)\b[^.;]{0,80}$|\b(?:up|risen|rising|rose|raised|increased?)\s+(?:[\p{L}]+\s+){0,2}from\s+$/iu;

/** "updating an earlier toll of 15", "up from 15". */
function isReplaced(sentence: string, at: number): boolean {
  return EARLIER.test(sentence.slice(Math.max(0, at - REPLACED_WITHIN), at));
}

function sentenceAt(told: readonly Told[], offset: number): number {
  let low = 0;
  let high = told.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((told[middle]?.span[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function firstDays(texts: readonly string[], report: number): Scene['days'] {
  for (const text of texts) {
    const days = daysInOpening(text, report);
    if (days) return days;
  }
  return null;
}
