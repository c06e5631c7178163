/** One server for every compared page: the same compression, the same headers, nothing kept by the browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: { readonly [end: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  readonly origin: string;
  stop(): void;
}

/** Serves a folder in brotli on a free port of this machine. `base`: the path in front of it, as the site was built. */
export async function serve(folder: string, base = ''): Promise<Served> {
  const bodies = new Map<string, Buffer>();
  const load = (path: string): Buffer | undefined => {
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
    const body = bodies.get(file) ?? brotliCompressSync(readFileSync(file));
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const body = path.startsWith(`${base}/`) ? load(path.slice(base.length)) : undefined;
    const type = TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body?.length ?? 0,
      'Cache-Control': 'no-store',
      ...(body && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
