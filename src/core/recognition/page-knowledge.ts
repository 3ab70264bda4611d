import type { PageIdentity } from '../model/document';
import type { NamedSource } from '../model/names-index';
import type { Candidate } from './candidates';
import { capitalBefore } from './counter-evidence';
import { foldWord } from './fold';
import { initialsOf } from './initials';
import { findIntroduced, type Introduced } from './introduced';
import { type BlockReading, gapBefore, keyAt } from './reading';

/** What the whole page tells about its names, gathered before any doubtful one is decided. */
export interface PageKnowledge {
  readonly page: PageIdentity;
  readonly outlet: NamedSource | null;
  /** Source id → offset where a name of it that needs no help first stands. */
  readonly named: Map<string, number>;
  /** Folded short form → how the page introduced it. */
  readonly introduced: Map<string, Introduced>;
  /** Short form introduced for a source of the catalogue. */
  readonly introducedSource: Map<string, NamedSource>;
  /** Folded surname or last word of an unknown longer name (“Vicente Fox”, “Toronto Sun”) → its first offset. */
  readonly longerNames: Map<string, number>;
  /** Initials of capitalised sequences → their folded text (“pa” → “palestinian authority”). */
  readonly initials: () => Map<string, Set<string>>;
}

export function gatherKnowledge(
  page: PageIdentity,
  outlet: NamedSource | null,
  blocks: readonly BlockReading[],
): PageKnowledge {
  const introduced = new Map<string, Introduced>();
  for (const block of blocks) {
    for (const intro of findIntroduced(block)) {
      if (!introduced.has(intro.short)) introduced.set(intro.short, intro);
    }
  }
  let initials: Map<string, Set<string>> | null = null;
  return {
    page,
    outlet,
    named: new Map(),
    introduced,
    introducedSource: new Map(),
    longerNames: new Map(),
    initials: () => {
      initials ??= initialsOf(blocks);
      return initials;
    },
  };
}

/** Remembers “Vicente Fox” and “Toronto Sun”, so that “Fox” and “the Sun” later aren’t taken for others. */
export function noteLongerName(knowledge: PageKnowledge, c: Candidate): void {
  if (c.to - c.from !== 1 || c.from === 0 || c.article !== null) return;
  const { block, from } = c;
  if (!/^[\s\u00a0]$/.test(gapBefore(block, from)) || !capitalBefore(c)) return;
  const key = keyAt(block, from);
  if (!knowledge.longerNames.has(key))
    knowledge.longerNames.set(key, block.tokens.starts[from] ?? 0);
}

/** Whether another reading of these initials stands on the page: “the Palestinian Authority” for “PA”. */
export function hasOtherReading(
  knowledge: PageKnowledge,
  short: string,
  source: NamedSource,
): boolean {
  const readings = knowledge.initials().get(short);
  if (!readings) return false;
  const own = new Set(
    source.aliases.map((a) =>
      a.text
        .split(/[\s-]+/)
        .map(foldWord)
        .filter((w) => w !== 'the')
        .join(' '),
    ),
  );
  for (const reading of readings) if (!own.has(reading)) return true;
  return false;
}
