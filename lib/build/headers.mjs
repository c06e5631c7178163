/** What a host should send with each file of out/: one place for our server and for the files written for other hosts. */
import { extname } from 'node:path';

export const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export const TEXT = ['.html', '.js', '.css', '.txt', '.json', '.webmanifest', '.svg'];

export const typeOf = (path) => {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return TEXT.includes(extname(path)) && type !== TYPES['.svg'] ? `${type}; charset=utf-8` : type;
};

export const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** The policy of whatever is not a page. */
export const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

/** The worker fetches the files it keeps, from this site only. It runs no other script and sees no page. */
export const WORKER_POLICY =
  "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Our own files are named by their content below this folder, so they never change. Everything else is asked for again. */
export const NEVER_CHANGES = '/_next/static/';
export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** Commented out in every example: it binds the whole host to https for two years, and that is for its owner to decide. */
export const HTTPS_ONLY = { name: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' };

/** Files beside the site that only the host reads. */
export const FOR_THE_HOST = ['headers.json', '_headers', 'nginx.conf', 'Caddyfile'];
