/** Serves out/ on this machine only, with the headers a host should send. `PORT` chooses the port. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import {
  ASK_AGAIN,
  FOR_THE_HOST,
  FOREVER,
  NEVER_CHANGES,
  NOTHING_ALLOWED,
  SECURITY,
  TEXT,
  typeOf,
} from './headers.mjs';
import { root } from './process.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const out = join(root, 'out');
const base = process.env.BASE_PATH ?? '';

/** Of 11. The last step makes a file a fiftieth smaller and the first visitor wait three times as long for it. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
const encoders = { br: (body) => promisify(brotliCompress)(body, BROTLI), gzip: promisify(gzip) };
const cache = new Map();

/** A file with its compressed forms, kept in memory until it changes on disk. */
async function load(path) {
  const file = join(out, path);
  if (!file.startsWith(out + sep) || FOR_THE_HOST.some((name) => file === join(out, name))) return undefined;
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return undefined;
  const version = `${info.mtimeMs}-${info.size}`;
  const known = cache.get(file);
  if (known?.version === version) return known;
  const body = await readFile(file);
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const entry = { version, path, body, etag, encoded: {} };
  cache.set(file, entry);
  return entry;
}

/** The policy of a page or of the worker; everything else may do nothing. */
async function policyFor(path) {
  if (extname(path) !== '.html' && path !== '/sw.js') return NOTHING_ALLOWED;
  const headers = JSON.parse(await readFile(join(out, 'headers.json'), 'utf8'));
  return headers[`/${path.split(sep).join('/').replace(/^\/+/, '')}`] ?? NOTHING_ALLOWED;
}

async function compressed(entry, accepted) {
  const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (!TEXT.includes(extname(entry.path)) || !encoding || entry.body.length < 512) return { body: entry.body };
  entry.encoded[encoding] ??= encoders[encoding](entry.body);
  return { body: await entry.encoded[encoding], encoding };
}

async function send(request, response, status, entry) {
  const tag = `"${entry.etag}"`;
  const { body, encoding } = await compressed(entry, String(request.headers['accept-encoding'] ?? ''));
  const unchanged = status === 200 && request.headers['if-none-match'] === tag;
  response.writeHead(unchanged ? 304 : status, {
    ...SECURITY,
    'Content-Security-Policy': await policyFor(entry.path),
    'Content-Type': typeOf(entry.path),
    'Cache-Control': entry.path.startsWith(NEVER_CHANGES) ? FOREVER : ASK_AGAIN,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
    ...(!unchanged && { 'Content-Length': body.length }),
  });
  response.end(request.method === 'HEAD' || unchanged ? undefined : body);
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, {
    ...SECURITY,
    'Content-Security-Policy': NOTHING_ALLOWED,
    'Content-Length': 0,
    ...headers,
  });
  response.end();
}

/** The path inside out/ that a request asks for, or undefined when it is not a path at all. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    if (!path.startsWith('/') || /[\0\\]|\/\.\.?(\/|$)|\/\//.test(path)) return undefined;
    return path;
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const asked = pathOf(request.url ?? '');
  if (asked === undefined) return refuse(response, 400);
  if (base && asked !== base && !asked.startsWith(`${base}/`)) return refuse(response, 404);
  const path = asked.slice(base.length);
  const file = await load(path.endsWith('/') ? `${path}index.html` : path);
  if (file) return send(request, response, 200, file);
  if (!path.endsWith('/') && (await load(`${path}/index.html`))) {
    return refuse(response, 308, { Location: encodeURI(`${asked}/`) + (request.url?.match(/\?[^#]*/)?.[0] ?? '') });
  }
  const missing = await load('/404.html');
  return missing ? send(request, response, 404, missing) : refuse(response, 404);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else refuse(response, 500);
  });
});

if (!existsSync(join(out, 'headers.json'))) {
  console.error('There is no built site yet. Run `npm run build` first.');
  process.exit(1);
}

const wanted = process.env.PORT;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  if (wanted) {
    console.error(`Port ${wanted} is taken. Set PORT to another one.`);
    process.exit(1);
  }
  server.listen(error.port + 1, HOST);
});
server.on('listening', () => console.log(`Recourse is running at http://${HOST}:${server.address().port}${base}/en/`));
server.listen(Number(wanted || FIRST_PORT), HOST);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

// Told to stop, npm ends only the shell between us. The server then goes too.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === shell || process.exit(0), 500);
