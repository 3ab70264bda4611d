import type { ComparableClaim } from '../core/crossref/comparable-claim';
import { claimWords } from '../core/crossref/content-words';
import type { Scene } from '../core/crossref/scene/scene';

/** A comparable claim without what its row holds anyway. */
export type StoredComparable = Omit<
  ComparableClaim,
  'content' | 'sourceKey' | 'sourceName' | 'stance' | 'negated'
>;

/** What the scenes of one claim share, since they stand on one page. */
type OfPage = Pick<
  Scene,
  'story' | 'storyKinds' | 'storyTargets' | 'storyDays' | 'report' | 'dated'
>;
type OwnScene = Omit<Scene, keyof OfPage>;

/** What a scene is unless its text says otherwise. */
const PLAIN: OwnScene = {
  at: 0,
  lead: false,
  places: [],
  broad: [],
  carried: [],
  kinds: [],
  targets: [],
  days: null,
  war: false,
  other: false,
  back: false,
  period: false,
  place: '',
  replaced: false,
  stretch: 0,
  placed: [],
  around: [],
  regions: [],
  voices: [],
  contrast: false,
  raised: false,
};

/**
 * A comparable claim as a row holds it: what its scenes share once, of each scene what isn't as usual, a scene like
 * an earlier one as that one's number, and no words that follow from the content. Most of a claim's bytes were these.
 */
export type PackedComparable = Omit<StoredComparable, 'words' | 'scenes' | 'scene'> & {
  readonly words?: StoredComparable['words'];
  readonly ofPage?: OfPage;
  /** In the order of the figures. */
  readonly scenes?: readonly (Partial<OwnScene> | number)[];
  readonly scene?: Partial<OwnScene> | number;
};

/** @param content of the claim, from which its words follow */
export function packComparable(comparable: StoredComparable, content: string): PackedComparable {
  const { words, scenes, scene, ...rest } = comparable;
  const [first = scene] = scenes ?? [];
  const seen = new Map<string, number>();
  const packed = (one: Scene): Partial<OwnScene> | number => {
    const own = unusual(one);
    const key = JSON.stringify(own);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size);
    return own;
  };
  return {
    ...rest,
    ...(sameWords(words, claimWords(content)) ? {} : { words }),
    ...(first ? { ofPage: sharedOf(first) } : {}),
    ...(scenes ? { scenes: scenes.map(packed) } : {}),
    ...(scene ? { scene: packed(scene) } : {}),
  };
}

/** The comparable claim of a row; a row of before, which holds whole scenes, is taken as it is. */
export function unpackComparable(
  row: PackedComparable | StoredComparable,
  content: string,
): StoredComparable {
  if (!isPacked(row)) return row;
  const { words = claimWords(content), ofPage, scenes, scene, ...rest } = row;
  const seen: Partial<OwnScene>[] = [];
  const whole = (one: Partial<OwnScene> | number): Scene[] => {
    if (typeof one !== 'number') seen.push(one);
    const own = typeof one === 'number' ? seen[one] : one;
    return own && ofPage ? [{ ...PLAIN, ...own, ...ofPage }] : [];
  };
  const all = scenes?.flatMap(whole);
  const [last] = scene === undefined ? [] : whole(scene);
  return {
    ...rest,
    words,
    ...(all ? { scenes: all } : {}),
    ...(last ? { scene: last } : {}),
  };
}

/** A row of before has its words and, where it has a scene, all that is told of the page in it. */
function isPacked(row: PackedComparable | StoredComparable): row is PackedComparable {
  if (row.words === undefined || 'ofPage' in row) return true;
  return false;
}

function sharedOf({ story, storyKinds, storyTargets, storyDays, report, dated }: Scene): OfPage {
  return { story, storyKinds, storyTargets, storyDays, report, dated };
}

/** The fields of a scene that aren't as in most. */
function unusual(scene: Scene): Partial<OwnScene> {
  const usual: Readonly<Record<string, unknown>> = PLAIN;
  const own = Object.entries(scene).filter(
    ([key, value]) => key in usual && JSON.stringify(value) !== JSON.stringify(usual[key]),
  );
  // `Object.fromEntries` forgets which key has which value; they were taken from a scene.
  return Object.fromEntries(own) as Partial<OwnScene>;
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);
