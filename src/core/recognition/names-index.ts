import type { NamedSource } from '../model/names-index';
import { readSource } from './names-line';

/** `host` or `host/path` in lower case, or a folded first word, with what stands under it. */
export type Entries<T> = readonly (readonly [string, T])[];

/**
 * The packaged names: which words and domains lead to which sources stands ready, and a source is read from its line
 * when it is first asked for. A page meets some dozens of the thousands.
 */
export class NamesIndex {
  private readonly read: (NamedSource | undefined)[] = [];

  constructor(
    /** One for each source, sorted by id: see `names-line.ts`. */
    private readonly lines: readonly string[],
    /** Folded first word → for each name that begins with it, the place of its source and its own in the source's names. */
    readonly starts: Entries<readonly number[]>,
    /** Domain → place of the source; the first where several have it. */
    readonly domains: Entries<number>,
  ) {}

  /** How many sources there are. */
  get size(): number {
    return this.lines.length;
  }

  /**
   * The source at a place.
   * @throws NamesFileError when its line can't be read
   */
  at(place: number): NamedSource | null {
    const line = this.lines[place];
    if (line === undefined) return null;
    const source = this.read[place] ?? readSource(line);
    this.read[place] = source;
    return source;
  }

  /** The source of an id, by a binary search. */
  byId(id: string): NamedSource | null {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (idAt(this.lines, middle) < id) low = middle + 1;
      else high = middle;
    }
    return idAt(this.lines, low) === id ? this.at(low) : null;
  }

  /** All of them, in order of their ids. */
  all(): NamedSource[] {
    return this.lines.flatMap((_, place) => this.at(place) ?? []);
  }
}

function idAt(lines: readonly string[], place: number): string {
  const line = lines[place] ?? '';
  return line.slice(0, line.indexOf('\t'));
}
