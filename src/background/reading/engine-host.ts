import { loadTagger, type Tagger } from '../../core/attribution';
import type { NamedSource } from '../../core/model/names-index';
import { createEngine } from '../../core/reading/create-engine';
import type { Engine } from '../../core/reading/engine';
import { buildMatcher, parseNames } from '../../core/recognition';
import type { KeptStore } from '../../storage/kept-store';
import type { SourceEditRow } from '../../storage/rows';
import { namesOfEdit } from '../catalogue/names-of-edit';
import { type FetchPackaged, packagedBytes, packagedText } from '../catalogue/packaged-file';

export interface EnginePaths {
  readonly names: string;
  readonly weights: string;
}

/**
 * Loads names and weights once for each life of the worker and makes the engine that serves all tabs. The
 * engine is made anew, from what is loaded, when the reader's sources or corrections change.
 */
export class EngineHost {
  private loaded: Promise<{ names: NamedSource[]; tagger: Tagger }> | null = null;
  private current: Promise<Engine> | null = null;

  constructor(
    private readonly fetchPackaged: FetchPackaged,
    private readonly paths: EnginePaths,
    private readonly kept: Pick<KeptStore, 'sourceEdits' | 'corrections'>,
    /** Told when the reader's own things can't be read; the engine then reads without them. */
    private readonly onStorageError: (error: unknown) => void,
  ) {}

  engine(): Promise<Engine> {
    this.current ??= this.make().catch((error: unknown) => {
      this.current = null;
      throw error;
    });
    return this.current;
  }

  /** The reader's sources or corrections changed: the next reading sees it. */
  changed(): void {
    this.current = null;
  }

  /** The catalogue's names, by id. */
  async name(id: string): Promise<NamedSource | null> {
    const { names } = await this.load();
    return names.find((source) => source.id === id) ?? null;
  }

  async names(): Promise<readonly NamedSource[]> {
    return (await this.load()).names;
  }

  private load(): Promise<{ names: NamedSource[]; tagger: Tagger }> {
    this.loaded ??= Promise.all([
      packagedText(this.fetchPackaged, this.paths.names),
      packagedBytes(this.fetchPackaged, this.paths.weights),
    ])
      .then(([names, weights]) => ({ names: parseNames(names), tagger: loadTagger(weights) }))
      .catch((error: unknown) => {
        this.loaded = null;
        throw error;
      });
    return this.loaded;
  }

  private async make(): Promise<Engine> {
    const [{ names, tagger }, own] = await Promise.all([this.load(), this.ownThings()]);
    return createEngine({
      matcher: buildMatcher(withEdits(names, own.edits)),
      tagger,
      corrections: own.corrections.map(({ correction }) => correction),
    });
  }

  private async ownThings() {
    try {
      const [edits, corrections] = await Promise.all([
        this.kept.sourceEdits(),
        this.kept.corrections(),
      ]);
      return { edits, corrections };
    } catch (error) {
      this.onStorageError(error);
      return { edits: [], corrections: [] };
    }
  }
}

/** The catalogue's names with the reader's over them. */
export function withEdits(
  names: readonly NamedSource[],
  edits: readonly SourceEditRow[],
): NamedSource[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const changed = names.map((source) => {
    const edit = byId.get(source.id);
    byId.delete(source.id);
    return (edit && namesOfEdit(edit, source)) ?? source;
  });
  const own = [...byId.values()].flatMap((edit) => namesOfEdit(edit, null) ?? []);
  return [...changed, ...own];
}
