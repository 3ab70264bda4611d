import type { RequestName, Requests } from '../messaging/protocol';
import { checkBody, readEnvelope } from '../messaging/schema';
import type { Asker } from './browser/sender';

/** One function for each request of the protocol. */
export type RequestTable = {
  readonly [N in RequestName]: (
    body: Requests[N]['body'],
    asker: Asker,
  ) => Promise<Requests[N]['reply']>;
};

type AnyAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** What only our own pages may ask: a content script shares its process with a stranger's page. */
const OWN_PAGES_ONLY: ReadonlySet<RequestName> = new Set([
  'import-begin',
  'import-rows',
  'import-check',
  'import-take',
  'import-differences',
  'import-progress',
  'import-drop',
  'get-auto-backup',
  'set-auto-backup',
  'auto-backup-now',
  'annotations-after',
  'cited-pages',
  'fact-checks-by-id',
  'delete-fact-checks',
  'claims-by-id',
  'forget-claims',
  'put-claims-back',
  'put-overlays',
  'sources-by-id',
  'forget',
  'library-query',
  'library-counts',
  'storage-used',
  'import-pack',
  'own-sources',
  'save-annotations',
  'delete-annotations',
]);

/**
 * Answers one message: checks it, runs its function, and turns an error into an answer that says so.
 * @returns undefined for a message that is none of ours, so that another listener may answer
 */
export async function answer(
  table: RequestTable,
  message: unknown,
  asker: Asker | null,
): Promise<AnyAnswer | undefined> {
  const request = readEnvelope(message);
  if (!request) return undefined;
  if (!asker) return { ok: false, error: 'not from this extension' };
  if (asker.kind === 'content-script' && OWN_PAGES_ONLY.has(request.name)) {
    return { ok: false, error: `${request.name} is for the extension's own pages` };
  }
  try {
    return { ok: true, value: await run(table, request.name, request.body, asker) };
  } catch (error) {
    console.error(`[who-says] ${request.name}`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function run<N extends RequestName>(
  table: RequestTable,
  name: N,
  body: unknown,
  asker: Asker,
): Promise<Requests[N]['reply']> {
  return table[name](checkBody(name, body), asker);
}
