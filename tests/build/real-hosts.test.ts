/** The written files, tried on the real programs. Where one is not installed, its tests are skipped and say so. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, isThere, startCaddy, startNginx } from './real-host';

const policies: Record<string, string> = JSON.parse(readFileSync('out/headers.json', 'utf8'));
const CHUNKS = 'out/_next/static/chunks';
const sizeOf = (name: string): number => statSync(`${CHUNKS}/${name}`).size;
/** The largest script: a server does not compress what is smaller than a packet. */
const [largest] = readdirSync(CHUNKS)
  .filter((name) => name.endsWith('.js'))
  .sort((a, b) => sizeOf(b) - sizeOf(a));
const chunk = `/_next/static/chunks/${largest}`;
const addressOf = (page: string) => page.replace(/\/index\.html$/, '/');

describe.each([
  { program: 'nginx', start: startNginx },
  { program: 'caddy', start: startCaddy },
])('$program', ({ program, start }) => {
  const there = isThere(program);
  const title = (what: string) => (there ? what : `${what} (skipped: ${program} is not installed)`);
  let host: Host;
  beforeAll(async () => {
    if (there) host = await start();
  });
  afterAll(() => host?.stop());

  test.skipIf(!there)(title('every page comes with its own policy and is asked for again'), async () => {
    for (const [page, policy] of Object.entries(policies)) {
      const { status, headers } = await host.ask(addressOf(page));
      expect([page, status, headers['content-security-policy']]).toEqual([page, 200, policy]);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test.skipIf(!there)(title('every answer carries the protective headers, a refusal too'), async () => {
    const refused = await host.ask('/en/', { method: 'POST' });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toBe('GET, HEAD');
    for (const { headers } of [await host.ask('/en/'), await host.ask(chunk), await host.ask('/no'), refused]) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });

  test.skipIf(!there)(title('a script is kept for ever, compressed, and typed'), async () => {
    const { status, headers } = await host.ask(chunk, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-encoding': 'gzip',
    });
  });

  test.skipIf(!there).each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/en/plan/index.txt', 'text/plain; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/en/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/schema/case-1.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/icon-192.png', 'image/png'],
  ])(title('%s is %s'), async (path, type) => {
    const { status, headers } = await host.ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test.skipIf(!there)(title('an unchanged page is not sent twice'), async () => {
    const { headers } = await host.ask('/en/');
    const again = await host.ask('/en/', { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test.skipIf(!there)(title('an address without its last slash is sent on, with its query'), async () => {
    const { status, headers } = await host.ask('/en/counterparty?from=check');
    expect([status, headers.location]).toEqual([308, '/en/counterparty/?from=check']);
  });

  test.skipIf(!there)(title('what is not there gets the page that helps, and no folder is listed'), async () => {
    const paths = ['/no/such/page/', '/en/nothing', '/_next/', '/_next/static/', '/_next/static/chunks/', '/schema/'];
    for (const path of [...paths, '/_next/static/none.js', '/headers.json', '/_headers', '/nginx.conf', '/Caddyfile']) {
      const { status, headers, body } = await host.ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).toContain('Page not found');
      expect(headers['content-security-policy']).toBe(policies['/404.html']);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test.skipIf(!there)(title('nothing outside the folder is read'), async () => {
    const paths = ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%5c..%5cpackage.json'];
    for (const path of paths) {
      const { status, body } = await host.ask(path);
      expect([400, 404], path).toContain(status);
      expect(body).not.toContain('"dependencies"');
    }
  });
});
