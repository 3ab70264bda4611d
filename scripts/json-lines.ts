import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of standard input, or of the files named, one after the other; blank ones left out. */
export async function* inputLines(files: readonly string[]): AsyncGenerator<string> {
  const streams = files.length > 0 ? files.map((file) => createReadStream(file)) : [process.stdin];
  for (const input of streams) {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim()) yield line;
    }
  }
}

/** One line of input as an article; throws with a sentence that says what is wrong with it. */
export function articleOf(line: string): Article {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('a line is not an object');
  const field = (name: string): string | undefined => {
    const value: unknown = Reflect.get(parsed, name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    if (name === 'id' && typeof value === 'number') return String(value);
    throw new Error(`"${name}" is not a text`);
  };
  const id = field('id');
  const text = field('text');
  if (id === undefined) throw new Error('"id" is missing');
  if (text === undefined) throw new Error(`"text" of ${id} is missing`);
  const optional = ['url', 'title', 'published', 'lang', 'outlet'] as const;
  const rest = Object.fromEntries(
    optional.flatMap((name) => {
      const value = field(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { id, text, ...rest };
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly outlet?: string;
}

export function print(row: unknown): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
