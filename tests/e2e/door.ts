import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Door {
  readonly origin: string;
  /** What passed through, as it was asked. */
  readonly asked: readonly string[];
  /** From now on this changes the text of what passes. */
  change(by: (path: string, text: string) => string): void;
  /** No network: nothing is listening any more. */
  shut(): Promise<void>;
}

const plain = ({ etag, 'content-length': _, 'if-none-match': __, ...others }: IncomingHttpHeaders) => others;

/** A door before the site's server that can be shut, and that can hand out another version of the site. */
export async function openDoor(server: string): Promise<Door> {
  const asked: string[] = [];
  let change = (_path: string, text: string) => text;
  const door = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    asked.push(`${incoming.method} ${path}`);
    const headers = { ...plain(incoming.headers), 'accept-encoding': 'identity' };
    const inner = request(server + path, { method: incoming.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const isText = /^(text\/|application\/)/.test(answer.headers['content-type'] ?? '');
        outgoing.writeHead(answer.statusCode ?? 500, plain(answer.headers));
        outgoing.end(isText ? change(path, body.toString('utf8')) : body);
      });
    });
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    asked,
    change: (by) => {
      change = by;
    },
    shut: () =>
      new Promise((done) => {
        door.close(() => done());
        door.closeAllConnections();
      }),
  };
}
