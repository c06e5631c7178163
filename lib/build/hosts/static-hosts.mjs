import { ASK_AGAIN, FOREVER, HTTPS_ONLY, NEVER_CHANGES, SECURITY, typeOf } from '../headers.mjs';

/**
 * One policy for every page. The hashes differ from page to page and stand in the page's own meta tag; together they
 * are far beyond what such hosts take (2,000 characters a line, 100 rules a file). A browser obeys both policies, so this
 * one only adds what holds everywhere, and `frame-ancestors`, which a meta tag cannot say.
 */
export const COMMON_POLICY = [
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "media-src 'none'",
  "object-src 'none'",
  "worker-src 'self'",
].join('; ');

/** `_headers`, as Netlify, Cloudflare Pages and others read it. No header is set by two rules that meet: they would join. */
export function underscoreHeaders(base, folders, manifests) {
  const rule = (path, headers) => [
    `${base}${path}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const pages = ['/', '/404.html', ...folders.map((folder) => `/${folder}/*`)];
  return [
    '# Written by the build. Each page carries its full policy in its first lines; this adds what holds for all.',
    '# Only where the whole host is served over https, for good:',
    `#   ${HTTPS_ONLY.name}: ${HTTPS_ONLY.value}`,
    ...rule('/*', { ...SECURITY, 'Content-Security-Policy': COMMON_POLICY }),
    ...rule(`${NEVER_CHANGES}*`, { 'Cache-Control': FOREVER }),
    ...pages.flatMap((path) => rule(path, { 'Cache-Control': ASK_AGAIN })),
    ...rule('/sw.js', { 'Cache-Control': ASK_AGAIN }),
    ...manifests.flatMap((path) => rule(`/${path}`, { 'Content-Type': typeOf(path) })),
    '',
  ].join('\n');
}
