import { attributeInSteps, detectLanguage, type Tagger } from '../attribution';
import type { Correction } from '../model/correction';
import { type NameMatcher, recognise } from '../recognition';
import { resolveClaims } from '../resolution';
import type { Engine } from './engine';
import { ownersIn } from './owners-in';

/** What was loaded for the engine. */
export interface EngineParts {
  readonly matcher: NameMatcher;
  readonly tagger: Tagger;
  readonly corrections: readonly Correction[];
  /** Claims below the threshold of display too, to measure them. */
  readonly all?: boolean;
}

/** The engine of the modules that find names, claims and who is meant. */
export function createEngine({ matcher, tagger, corrections, all }: EngineParts): Engine {
  return {
    detectLanguage,
    recognise: (document) => recognise(document, matcher, corrections),
    attribute: (document) => attributeInSteps(document, tagger, all ? { all } : {}),
    resolve: (document, raw, mentions) =>
      resolveClaims(document, raw, mentions, corrections, matcher),
    ownersOf: ownersIn(matcher.sources),
  };
}
