import type { Ask } from '../../messaging/client';
import type { LibraryRow } from '../../messaging/protocol';
import { type Place, queryOf } from './address';

/** Rows asked for at once: two screens, so that the first is there soon. */
export const BLOCK = 40;
/** Blocks kept; those left behind longest ago are asked for again. */
const MOST_BLOCKS = 100;

/** The rows of one query, the first asked for at once, the others in blocks as they come into view. */
export class Rows {
  total = 0;
  /** Settles when the first block is there; false where these rows are no longer wanted by then. */
  readonly first: Promise<boolean>;
  private readonly blocks = new Map<number, readonly LibraryRow[] | null>();
  private ended = false;

  constructor(
    private readonly ask: Ask,
    private readonly place: Place,
    private readonly changed: () => void,
    private readonly failed: () => void,
  ) {
    this.first = this.fetch(0);
  }

  /** The words that these rows were found by. */
  get search(): string {
    return this.place.text;
  }

  /** Undefined while it is being fetched. */
  row(index: number): LibraryRow | undefined {
    const at = Math.floor(index / BLOCK);
    if (!this.blocks.has(at)) void this.fetch(at).then((wanted) => wanted && this.changed());
    return this.blocks.get(at)?.[index % BLOCK];
  }

  /** What comes later is dropped. */
  end(): void {
    this.ended = true;
  }

  /** @returns false where these rows are no longer wanted */
  private async fetch(at: number): Promise<boolean> {
    this.blocks.set(at, null);
    try {
      const { rows, total } = await this.ask(
        'library-query',
        queryOf(this.place, at * BLOCK, BLOCK),
      );
      if (this.ended) return false;
      this.blocks.set(at, rows);
      this.total = total;
      const oldest = this.blocks.size > MOST_BLOCKS ? this.blocks.keys().next().value : undefined;
      if (oldest !== undefined && oldest !== at) this.blocks.delete(oldest);
    } catch {
      if (!this.ended) this.failed();
    }
    return !this.ended;
  }
}
