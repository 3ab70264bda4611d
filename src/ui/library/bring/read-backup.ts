import { JSONParser } from '@streamparser/json';

/** Rows of one table as they come out of the file; `at` is the number of the first. */
export interface RowBatch {
  readonly table: string;
  readonly at: number;
  readonly rows: readonly unknown[];
}

export interface BackupProblem {
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

const BATCH = 500;

/**
 * Reads a back-up of any size piece by piece, and hands its rows on in batches. A file that ends too soon, or
 * isn't JSON, is told by its line.
 * @param take waits until a batch was taken; what it throws ends the reading
 */
export async function readBackup(
  file: Blob,
  take: (batch: RowBatch) => Promise<void>,
  onBytes: (bytes: number) => void,
): Promise<{ readonly settings: unknown; readonly problem: BackupProblem | null }> {
  const reader = new BackupReader();
  const stream = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let bytes = 0;
  for (;;) {
    const { value, done } = await stream.read();
    if (value !== undefined) reader.write(value);
    if (done) reader.end();
    for (const batch of reader.batches(done)) await take(batch);
    if (done || reader.problem) {
      await stream.cancel();
      return { settings: reader.settings, problem: reader.problem };
    }
    bytes += value.length;
    onBytes(Math.min(bytes, file.size));
  }
}

/** The parser, fed with text and asked for rows. */
class BackupReader {
  settings: unknown;
  problem: BackupProblem | null = null;
  private readonly parser = new JSONParser({
    paths: ['$.format', '$.version', '$.settings', '$.tables.*.*'],
    keepStack: false,
  });
  private readonly rows = new Map<string, { at: number; rows: unknown[] }>();
  private readonly seen = new Map<string, unknown>();
  private line = 1;
  private chunk = '';

  constructor() {
    this.parser.onError = (error) => this.fail(error);
    this.parser.onValue = ({ value, key, stack }) => {
      const table = stack[2]?.key;
      if (table === undefined) {
        if (key === 'settings') this.settings = value;
        this.seen.set(String(key), value);
      } else if (typeof key === 'number') this.row(String(table), value);
      else this.tell(`tables.${table}`, 'is not a list');
    };
  }

  write(text: string): void {
    if (this.problem) return;
    this.chunk = text;
    try {
      this.parser.write(text);
    } catch (error) {
      this.fail(error);
    }
    this.line += lines(text);
  }

  end(): void {
    if (!this.parser.isEnded) this.tell('', 'ends too soon');
    const [format, version] = [this.seen.get('format'), this.seen.get('version')];
    if (format !== 'who-says-backup') this.tell('format', 'is not who-says-backup');
    else if (version !== 1) this.tell('version', 'is not 1');
    else if (this.rows.size === 0) this.tell('tables', 'holds no row');
  }

  /** Batches that are full; at the end all. */
  *batches(all: boolean): Iterable<RowBatch> {
    for (const [table, waiting] of this.rows) {
      while (waiting.rows.length >= BATCH || (all && waiting.rows.length > 0)) {
        const rows = waiting.rows.splice(0, BATCH);
        yield { table, at: waiting.at, rows };
        waiting.at += rows.length;
      }
    }
  }

  private row(table: string, value: unknown): void {
    const waiting = this.rows.get(table);
    if (waiting) waiting.rows.push(value);
    else this.rows.set(table, { at: 0, rows: [value] });
  }

  private fail(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    const at = Number(/chunk position "(\d+)"/u.exec(text)?.[1] ?? this.chunk.length);
    this.problem ??= {
      line: this.line + lines(this.chunk.slice(0, at)),
      field: '',
      message: 'is not JSON',
    };
  }

  private tell(field: string, message: string): void {
    this.problem ??= { line: this.line, field, message };
  }
}

const lines = (text: string): number => text.split('\n').length - 1;
