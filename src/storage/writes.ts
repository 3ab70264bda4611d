import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';

/** What a committed transaction did to one table. */
export type Write =
  | { readonly table: string; readonly put: readonly unknown[] }
  | { readonly table: string; readonly gone: readonly unknown[] }
  /** Too much to tell, a stretch of keys, or some rows were refused: what is there must be looked up. */
  | { readonly table: string; readonly unknown: true };

export interface WriteListener {
  /** False where nobody needs to know of this table. */
  wants(table: string): boolean;
  /** In the order of the writing. */
  wrote(writes: readonly Write[]): void;
}

/** Rows held until the commit; an import writes many times as many. */
const MOST_HELD = 5_000;

/** Tells what was written to the database once it is committed. */
export class Writes {
  private listener: WriteListener | null = null;
  private readonly open = new WeakMap<object, { rows: number; writes: Write[] }>();

  listen(listener: WriteListener): void {
    this.listener = listener;
  }

  /** For `Dexie.use`. */
  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'writes',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            // No `await`: Dexie's own promises keep the transaction open.
            mutate: (request) =>
              table.mutate(request).then((response) => {
                if (this.listener?.wants(name)) this.hold(name, request, response.numFailures);
                return response;
              }),
          };
        },
      }),
    };
  }

  private hold(table: string, request: DBCoreMutateRequest, failures: number): void {
    const held = this.open.get(request.trans) ?? this.begin(request.trans);
    const write = writeOf(table, request, failures);
    held.rows += 'put' in write ? write.put.length : 1;
    held.writes.push(write);
    if (held.rows > MOST_HELD) {
      const tables = new Set(held.writes.map((one) => one.table));
      held.writes.splice(0, held.writes.length);
      for (const one of tables) held.writes.push({ table: one, unknown: true });
    }
  }

  private begin(trans: object): { rows: number; writes: Write[] } {
    const held = { rows: 0, writes: [] };
    this.open.set(trans, held);
    // Dexie's name for the browser's own transaction. Captured: before whoever waits for the commit goes on.
    (trans as IDBTransaction).addEventListener(
      'complete',
      () => this.listener?.wrote(held.writes),
      { capture: true },
    );
    return held;
  }
}

function writeOf(table: string, request: DBCoreMutateRequest, failures: number): Write {
  if (failures > 0 || request.type === 'deleteRange') return { table, unknown: true };
  if (request.type === 'delete') return { table, gone: request.keys };
  return { table, put: request.values };
}
