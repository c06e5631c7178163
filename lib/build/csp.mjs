import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_POLICY } from './headers.mjs';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (html, tag) => [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
const hashes = (html, tag) => [...new Set(inline(html, tag).map((match) => hashOf(match[1])))].join(' ');

/** Only our own built files may become scripts. Anything else that script code writes into the page as code throws.
 * The one piece of markup let through is the empty script element by which React makes script elements. */
const trustedTypes = (base) =>
  `self.trustedTypes&&trustedTypes.createPolicy('default',{createScriptURL(u){const x=new URL(u,location.origin);` +
  `if(x.origin===location.origin&&(x.pathname.startsWith('${base}/_next/static/')||x.pathname==='${base}/sw.js'))return u;` +
  `throw new TypeError('blocked '+u)},createHTML(h){if(h==='<script>\\x3c/script>')return h;throw new TypeError('blocked markup')}})`;

/** The policy of one page. `connect-src 'self'` and `form-action 'none'` keep the answers in the browser. */
export function policyOf(html) {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, 'script')}`,
    `style-src 'self' ${hashes(html, 'style')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default nextjs nextjs#bundler',
  ]
    .map((directive) => directive.trim())
    .join('; ');
}

function pages(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return pages(join(folder, entry.name), `${path}/`);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}

/**
 * After the build: gives each page its policy, first thing in its head, and writes the same policies, with
 * `frame-ancestors` (which a meta tag cannot carry), and the worker's to headers.json for the server.
 */
export function writePolicies(out, base) {
  for (const duplicate of ['404', '_not-found', '_not-found.html', '_not-found.txt']) {
    rmSync(join(out, duplicate), { recursive: true, force: true });
  }
  const headers = { '/sw.js': WORKER_POLICY };
  for (const page of pages(out).sort()) {
    const file = join(out, page);
    const guarded = readFileSync(file, 'utf8').replace('<head>', () => `<head><script>${trustedTypes(base)}</script>`);
    const policy = policyOf(guarded);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
    writeFileSync(
      file,
      guarded.replace('<head>', () => `<head>${meta}`),
    );
    headers[`/${page}`] = `${policy}; frame-ancestors 'none'`;
  }
  writeFileSync(join(out, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`);
}
