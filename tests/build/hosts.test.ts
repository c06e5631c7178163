import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePolicies } from '../../lib/build/csp.mjs';
import { nginxConf } from '../../lib/build/hosts/nginx.mjs';
import { writeHosts } from '../../lib/build/hosts.mjs';
import { siteFiles, writeWorker } from '../../lib/build/worker.mjs';

const page = (text: string, build = 'b1') =>
  `<html><head><title>${text}</title></head><body><script>self.build="${build}"</script>${text}</body></html>`;

const site: Readonly<Record<string, string>> = {
  'index.html': page('chooser'),
  '404.html': page('missing'),
  'en/index.html': page('start'),
  'en/index.txt': 'b1 start',
  'en/__next._tree.txt': 'part of b1',
  'en/plan/index.html': page('plan'),
  'en/law/index.html': page('law'),
  'zh/index.html': page('Chinese'),
  'zh/manifest.webmanifest': '{}',
  'schema/case-1.json': '{}',
  'icon.svg': '<svg/>',
  '_next/static/chunks/a.js': '1',
  '_next/static/b1/_buildManifest.js': '',
};

/** A folder as the build leaves it, and what the steps after the build make of it. */
function built(base: string, changes: Readonly<Record<string, string>> = {}) {
  const out = mkdtempSync(join(tmpdir(), 'recourse-out-'));
  for (const [path, text] of Object.entries({ ...site, ...changes })) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  writePolicies(out, base);
  writeHosts(out, base);
  writeWorker(out, base);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  return { out, read, policies: JSON.parse(read('headers.json')) as Record<string, string> };
}

/** `_headers` as its hosts read it: the headers of every rule whose path fits. */
function headersFor(file: string, path: string): [string, string][] {
  let fits = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    if (line.startsWith('#') || line === '') return [];
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      return [];
    }
    const [, name = '', value = ''] = line.match(/^ {2}([A-Za-z-]+): (.+)$/) ?? [];
    return fits ? [[name, value]] : [];
  });
}

describe.each(['', '/recourse'])('below "%s"', (base) => {
  const { read, policies } = built(base);

  test('_headers: no header twice for one address; scripts for ever, pages and worker asked again', () => {
    const file = read('_headers');
    const cacheOf = (path: string) => {
      const headers = headersFor(file, base + path);
      expect(new Set(headers.map(([name]) => name)).size, path).toBe(headers.length);
      expect(Object.fromEntries(headers), path).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      return Object.fromEntries(headers)['Cache-Control'];
    };
    expect(cacheOf('/_next/static/chunks/a.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/en/', '/en/plan/', '/zh/', '/sw.js', '/404.html', '/zh/manifest.webmanifest']) {
      expect(cacheOf(path), path).toBe('no-cache');
    }
    expect(Object.fromEntries(headersFor(file, `${base}/zh/manifest.webmanifest`))).toMatchObject({
      'Content-Type': 'application/manifest+json; charset=utf-8',
    });
    expect(headersFor(file, '/elsewhere/').length).toBe(base ? 0 : 6);
  });

  test('_headers: within what its hosts read, and not stricter than any page', () => {
    const lines = read('_headers').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    const common = Object.fromEntries(headersFor(read('_headers'), `${base}/en/`))['Content-Security-Policy'] ?? '';
    expect(common).not.toMatch(/script-src|style-src|default-src|unsafe/);
    for (const rule of common.split('; ').filter((part) => !/^(frame-src|media-src) 'none'$/.test(part))) {
      expect(policies['/en/index.html']).toContain(rule);
    }
  });

  test('nginx and Caddy: each page has its policy under its address', () => {
    const inCaddy = read('Caddyfile');
    for (const [path, policy] of Object.entries(policies)) {
      expect(read('nginx.conf')).toContain(`    "${base}${path}" "${policy}";\n`);
      expect(inCaddy).toContain(`"${base}${path}" "${policy}"\n`);
      expect(inCaddy).toContain(`"${base}${path.replace(/index\.html$/, '')}" "${policy}"\n`);
    }
    expect(read('nginx.conf')).toContain(`error_page 404 ${base}/404.html;`);
    expect(inCaddy).toContain(`rewrite * ${base}/404.html\n`);
  });

  test('the page lets in scripts of this folder and this worker only', () => {
    const html = read('en/index.html');
    expect(html).toContain(`x.pathname.startsWith('${base}/_next/static/')||x.pathname==='${base}/sw.js'`);
    expect(policies['/en/index.html']).toContain("worker-src 'self'");
    expect(policies['/sw.js']).toContain("connect-src 'self'");
  });

  test('the worker keeps what everybody needs, each language by itself, and the long texts once visited', () => {
    const kept = JSON.parse(read('sw.js').match(/^const SITE = (.*);$/m)?.[1] ?? '');
    expect(kept).toMatchObject({
      base,
      build: 'b1',
      locales: { en: ['/en/', '/en/index.txt', '/en/plan/'], zh: ['/zh/', '/zh/manifest.webmanifest'] },
      onVisit: ['/en/law/', '/schema/case-1.json'],
    });
    expect(kept.shared).toEqual([
      '/404.html',
      '/_next/static/b1/_buildManifest.js',
      '/_next/static/chunks/a.js',
      '/icon.svg',
      '/',
    ]);
  });
});

test('a policy longer than nginx reads in one word is given in pieces that join again', () => {
  const long = `default-src 'none'; script-src ${Array.from({ length: 120 }, (_, n) => `'sha256-${'x'.repeat(43)}${n}'`).join(' ')}`;
  const conf = nginxConf('', { '/a.html': long, '/b.html': "default-src 'none'" });
  expect(Math.max(...(conf.match(/"[^"]*"/g) ?? []).map((word) => word.length))).toBeLessThan(4096);
  const pieces = [...conf.matchAll(/"\/a\.html" "([^"]*)";/g)].map((match) => match[1]);
  expect(pieces.length).toBe(2);
  expect(pieces.join('')).toBe(long);
  expect(conf).toContain('Content-Security-Policy "$recourse_policy_1$recourse_policy_2"');
});

describe('the version of the worker', () => {
  const versionOf = (base: string, changes = {}) => siteFiles(built(base, changes).out, base).version;

  test('is the same for the same site, and another for any change', () => {
    expect(versionOf('')).toBe(versionOf(''));
    const others = [
      versionOf('/recourse'),
      versionOf('', { 'icon.svg': '<svg></svg>' }),
      versionOf('', { 'new.txt': 'b1' }),
    ];
    expect(new Set([versionOf(''), ...others]).size).toBe(4);
  });

  test('a page of another build stops the build', () => {
    expect(() => built('', { 'en/plan/index.html': page('plan', 'b0') })).toThrow('/en/plan/index.html');
  });
});
