import type { ResolvedSource } from '../model/claim';
import type { Mention } from '../model/mention';
import type { SourceKind } from '../model/source';
import { words } from '../recognition/words';
import { wordsOf } from './source-phrase';

/** A body that later descriptions and “it” may refer to. */
export interface Body {
  readonly start: number;
  readonly resolved: ResolvedSource;
  /** Folded words of its name. */
  readonly words: ReadonlySet<string>;
  readonly kind: SourceKind | 'unknown';
}

/** By what nouns a kind of source is called. */
const NOUNS: Readonly<Partial<Record<SourceKind, string>>> = {
  'news-agency': 'agency outlet newswire service wire organization organisation',
  newspaper: 'paper newspaper daily tabloid outlet publication broadsheet weekly',
  magazine: 'magazine outlet publication weekly monthly',
  broadcaster: 'broadcaster network channel station outlet',
  'news-site': 'site website outlet publication portal blog',
  investigative: 'outlet site website group collective',
  'fact-checker': 'site outlet organisation organization',
  monitor: 'observatory monitor group watchdog organisation organization body network',
  ngo: 'group organisation organization charity watchdog ngo body association',
  'think-tank': 'institute center centre group organisation organization foundation think',
  'government-body':
    'ministry department government office agency administration bureau commission authority directorate authorities',
  'armed-forces': 'army military force forces command',
  'armed-group-media': 'group outlet agency',
  coalition: 'coalition alliance',
  'international-organisation': 'organisation organization body agency',
  'rescue-service': 'group service rescuers organisation organization',
  'political-movement': 'movement group party organisation organization militia',
  company: 'company firm corporation business',
  journal: 'journal publication magazine',
};
const nouns = new Map(Object.entries(NOUNS).map(([kind, list]) => [kind, words(list)]));
/** Nouns by which a body without a known kind may be called. */
const OF_STATE = words(
  'attorney ministry department court police army senate congress parliament council county city state university',
);
const COMPANY = words('company firm');
const ANY_BODY = words('group organisation organization body agency company institute firm');

export function bodyOf(mention: Mention): Body {
  const resolved: ResolvedSource = {
    sourceId: mention.sourceId,
    name: mention.name,
    kind: mention.kind,
    how: mention.reasons.some((r) => r.code === 'introduced-here') ? 'introduced' : 'named',
  };
  return {
    start: mention.start,
    resolved,
    words: new Set(wordsOf(mention.name)),
    kind: mention.kind,
  };
}

/** Whether a body may be called by this noun: a word of its name, or what its kind is called. */
export function mayBeCalled(body: Body, noun: string): boolean {
  if (body.words.has(noun)) return true;
  if (body.kind === 'unknown')
    return (
      ANY_BODY.has(noun) && !(COMPANY.has(noun) && [...body.words].some((w) => OF_STATE.has(w)))
    );
  return nouns.get(body.kind)?.has(noun) ?? false;
}

/** Nouns that some body may be called by. */
export const BODY_NOUN: ReadonlySet<string> = new Set([
  ...[...nouns.values()].flatMap((set) => [...set]),
  ...words(
    'court church university school city council committee startup automaker carmaker bank union club team regime',
  ),
]);
