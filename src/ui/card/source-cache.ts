import type { CardHost } from '../../messaging/card-port';
import type { SourceView } from '../../messaging/protocol';

/** A question asked, or answered, less than this ago (ms) was put while the pointer rested, and serves the card that opens then. */
const FRESH = 1_000;

/** Source views fetched while the bundle lives, so that a card opened again has its content at once. */
export interface SourceCache {
  /** What was fetched last: null where nothing is stored of the source, undefined before any answer. */
  known(id: string): SourceView | null | undefined;
  /** The view from the background; a question just put or just answered isn't put again unless `anew`. */
  ask(id: string, anew?: boolean): Promise<SourceView | null>;
}

export function createSourceCache(
  request: CardHost['request'],
  now: () => number = () => performance.now(),
): SourceCache {
  const views = new Map<string, SourceView | null>();
  const asked = new Map<string, { readonly answer: Promise<SourceView | null>; until: number }>();
  return {
    known: (id) => views.get(id),
    ask(id, anew = false) {
      const before = asked.get(id);
      if (before && !anew && now() < before.until) return before.answer;
      const answer = request('get-source', { id });
      const question = { answer, until: now() + FRESH };
      asked.set(id, question);
      answer.then(
        (view) => {
          // The answer to a newer question stands.
          if (asked.get(id) !== question) return;
          question.until = now() + FRESH;
          views.set(id, view);
        },
        () => {
          if (asked.get(id) === question) asked.delete(id);
        },
      );
      return answer;
    },
  };
}
