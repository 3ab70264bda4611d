import type { LibraryQuery } from '../../messaging/protocol';
import type { SearchWords } from '../../storage/search-tokens';
import { sortRows } from './find-by-filters';
import type { Brief } from './shelf';

const NO_BRIEF: Brief = { time: 0, name: '' };

export interface FoundKeys {
  /** Primary keys, in the order asked for. */
  readonly keys: readonly string[];
  /** All that fit, exactly. */
  readonly total: number;
}

interface Entry {
  readonly key: string;
  readonly brief: Brief;
}

/**
 * Which rows hold which words, of all rows of a kind, in memory. A search takes time in proportion to the rows that
 * hold its words and a look at each row's slot: about a millisecond for 100,000.
 */
export class WordIndex {
  /** A row's slot stays while the row is as it is; a slot isn't used again. */
  private readonly entries: (Entry | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly under = new Map<string, number[]>();
  /** Words by their first letter, for the beginnings of words. */
  private readonly begun = new Map<string, string[]>();
  private readonly orders = new Map<LibraryQuery['sort'] | 'key', readonly number[]>();
  private readonly same = new Map<string, string>();

  /** @param newestByKey the order of the primary key is newest first */
  constructor(private readonly newestByKey: boolean) {}

  get size(): number {
    return this.slots.size;
  }

  /** More is filed of rows that went than of those there are: to be made anew. */
  get isWorn(): boolean {
    return this.entries.length > Math.max(1_000, 2 * this.slots.size);
  }

  /** Puts a row in, or in the place of what was there under its key. A row without words can't be found. */
  put(key: string, tokens: readonly string[], brief: Brief): void {
    this.remove(key);
    if (tokens.length === 0) return;
    const slot = this.entries.length;
    this.entries.push({ key, brief: this.slim(brief) });
    this.slots.set(key, slot);
    for (const word of tokens) this.file(word, slot);
    this.orders.clear();
  }

  remove(key: string): void {
    const slot = this.slots.get(key);
    if (slot === undefined) return;
    this.slots.delete(key);
    this.entries[slot] = undefined;
    this.orders.clear();
  }

  /** @param keeps filters, where there are any */
  find(
    words: SearchWords,
    keeps: ((brief: Brief) => boolean) | null,
    { sort, offset, limit }: Pick<LibraryQuery, 'sort' | 'offset' | 'limit'>,
  ): FoundKeys {
    const { marks, wanted } = this.mark(words);
    const keys: string[] = [];
    let total = 0;
    for (const slot of this.order(sort)) {
      if (marks[slot] !== wanted) continue;
      const entry = this.entries[slot];
      if (entry === undefined || (keeps && !keeps(entry.brief))) continue;
      if (total >= offset && keys.length < limit) keys.push(entry.key);
      total++;
    }
    return { keys, total };
  }

  /** Slots that hold every word are marked with the number of words. */
  private mark({ whole, prefix }: SearchWords): { marks: Uint16Array; wanted: number } {
    const marks = new Uint16Array(this.entries.length);
    const lists = whole.map((word) => [this.under.get(word) ?? []]);
    if (prefix !== null) lists.push(this.listsOf(prefix));
    lists.forEach((ofWord, before) => {
      for (const list of ofWord) {
        for (const slot of list) if (marks[slot] === before) marks[slot] = before + 1;
      }
    });
    return { marks, wanted: lists.length };
  }

  private listsOf(prefix: string): number[][] {
    const words = this.begun.get(prefix.charAt(0)) ?? [];
    return words.flatMap((word) => (word.startsWith(prefix) ? [this.under.get(word) ?? []] : []));
  }

  private order(sort: LibraryQuery['sort']): readonly number[] {
    const byKey = this.newestByKey && (sort === 'newest' || sort === 'relevance');
    const known = this.orders.get(byKey ? 'key' : sort);
    if (known) return known;
    const inKeyOrder = this.orders.get('key') ?? this.keyOrder();
    this.orders.set('key', inKeyOrder);
    if (byKey) return inKeyOrder;
    const made = sortRows(inKeyOrder, sort, (slot) => this.entries[slot]?.brief ?? NO_BRIEF);
    this.orders.set(sort, made);
    return made;
  }

  private keyOrder(): readonly number[] {
    const key = (slot: number) => this.entries[slot]?.key ?? '';
    return [...this.slots.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  private file(word: string, slot: number): void {
    const list = this.under.get(word);
    if (list) {
      list.push(slot);
      return;
    }
    this.under.set(word, [slot]);
    const begun = this.begun.get(word.charAt(0));
    if (begun) begun.push(word);
    else this.begun.set(word.charAt(0), [word]);
  }

  /** Names and sites come again and again: each is held once. */
  private slim(brief: Brief): Brief {
    const { name, site, sourceId, kind, tags } = brief;
    return {
      ...brief,
      name: this.one(name),
      ...(site === undefined ? {} : { site: this.one(site) }),
      ...(typeof sourceId === 'string' ? { sourceId: this.one(sourceId) } : {}),
      ...(kind === undefined ? {} : { kind: this.one(kind) }),
      ...(tags === undefined ? {} : { tags: tags.map((tag) => this.one(tag)) }),
    };
  }

  private one(text: string): string {
    const known = this.same.get(text);
    if (known !== undefined) return known;
    this.same.set(text, text);
    return text;
  }
}
