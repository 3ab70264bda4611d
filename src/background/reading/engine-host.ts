import { loadTagger, type Tagger } from '../../core/attribution';
import type { NamedSource } from '../../core/model/names-index';
import { createEngine } from '../../core/reading/create-engine';
import type { Engine } from '../../core/reading/engine';
import { matcherOfIndex, type NamesIndex, parseNames } from '../../core/recognition';
import type { KeptStore } from '../../storage/kept-store';
import type { SourceEditRow } from '../../storage/rows';
import { namesOfEdit } from '../catalogue/names-of-edit';
import { type FetchPackaged, packagedBytes, packagedText } from '../catalogue/packaged-file';

export interface EnginePaths {
  readonly names: string;
  readonly weights: string;
}

interface Loaded {
  readonly names: NamesIndex;
  readonly tagger: Tagger;
}

/**
 * Loads names and weights once for each life of the worker and makes the engine that serves all tabs. The
 * engine is made anew, from what is loaded, when the reader's sources or corrections change.
 */
export class EngineHost {
  private loaded: Promise<Loaded> | null = null;
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
    return (await this.load()).names.byId(id);
  }

  async names(): Promise<readonly NamedSource[]> {
    return (await this.load()).names.all();
  }

  private load(): Promise<Loaded> {
    // Each is read as it arrives, while the other is still on its way.
    this.loaded ??= Promise.all([
      packagedText(this.fetchPackaged, this.paths.names).then(parseNames),
      packagedBytes(this.fetchPackaged, this.paths.weights).then((bytes) => loadTagger(bytes)),
    ])
      .then(([names, tagger]) => ({ names, tagger }))
      .catch((error: unknown) => {
        this.loaded = null;
        throw error;
      });
    return this.loaded;
  }

  private async make(): Promise<Engine> {
    const [{ names, tagger }, own] = await Promise.all([this.load(), this.ownThings()]);
    return createEngine({
      matcher: matcherOfIndex(
        names,
        changedNames((id) => names.byId(id), own.edits),
      ),
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
  if (edits.length === 0) return [...names];
  const byId = new Map(names.map((source) => [source.id, source]));
  const edited = changedNames((id) => byId.get(id) ?? null, edits);
  const changed = new Map(edited.map((source) => [source.id, source]));
  const known = names.map((source) => {
    const own = changed.get(source.id);
    changed.delete(source.id);
    return own ?? source;
  });
  return [...known, ...changed.values()];
}

/** The sources that the reader made or changed, as they are named now. */
function changedNames(
  known: (id: string) => NamedSource | null,
  edits: readonly SourceEditRow[],
): NamedSource[] {
  return edits.flatMap((edit) => namesOfEdit(edit, known(edit.id)) ?? []);
}
