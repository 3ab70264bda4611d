import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageServer {
  readonly port: number;
  /** Address of a file as seen on one of the sites, e.g. `url('daily', 'daily.html')`. */
  url(site: string, file: string): string;
  /** Serves one more page from memory, at `/path`. */
  keep(path: string, page: ServedPage): void;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves a folder on every `*.localhost` name, so that pages have sites of their own; `pages` adds
 * pages from memory by path. Listens on the loopback address alone.
 */
export async function servePages(
  folder: string,
  pages: Map<string, ServedPage> = new Map(),
): Promise<PageServer> {
  const root = path.resolve(folder);
  const server: Server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const kept = pages.get(name);
    if (kept) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...kept.headers });
      response.end(kept.body);
      return;
    }
    const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
    const known = file.startsWith(root) ? await stat(file).catch(() => null) : null;
    if (!known?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (site, file) => `http://${site}.localhost:${port}/${file}`,
    keep: (name, page) => {
      pages.set(name, page);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
