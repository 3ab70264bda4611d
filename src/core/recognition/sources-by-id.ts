import type { NamedSource } from '../model/names-index';
import type { NamesIndex } from './names-index';

/** The sources of a matcher: those of the packaged index, and over them the reader's. */
export class SourcesById {
  private readonly own = new Map<string, NamedSource>();

  constructor(private readonly index: NamesIndex | null) {}

  put(source: NamedSource): void {
    this.own.set(source.id, source);
  }

  get(id: string): NamedSource | undefined {
    return this.own.get(id) ?? this.index?.byId(id) ?? undefined;
  }

  /** The source at a place of the index, as the reader has it. */
  ofPlace(place: number): NamedSource | null {
    const source = this.index?.at(place) ?? null;
    return source && (this.own.get(source.id) ?? source);
  }

  /** The source at a place of the index; null where the reader's takes its place. */
  unchangedAt(place: number): NamedSource | null {
    const source = this.index?.at(place) ?? null;
    return source && this.own.has(source.id) ? null : source;
  }
}
