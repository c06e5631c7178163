/**
 * Keeps the files of this site on the device, so that the pages work without a network. `SITE` is written above by the
 * build. It answers only for files that SITE names, under their plain address: a query or a fragment is never stored, and an
 * answer of the person never comes near it.
 */
const NAME = `recourse:${SITE.base}/:`;
const CACHE = NAME + SITE.version;
/** Files whose name is made from their content: scripts, and the words that the plan fetches. */
const isFixed = (path) => path.startsWith('/_next/static/') || /^\/[^/]+\/plan\/words\//.test(path);
const MISSING = '/404.html';
const AT_ONCE = 4;

const locales = Object.keys(SITE.locales);
const known = new Set([...SITE.shared, ...SITE.onVisit, ...locales.flatMap((locale) => SITE.locales[locale])]);
const filled = new Set();

const addressOf = (path) => new URL(SITE.base + path, location.origin).href;
const pathOf = (address) => new URL(address).pathname.slice(SITE.base.length).replace(/\/index\.html$/, '/');
const localeOf = (path) => locales.find((locale) => path.startsWith(`/${locale}/`));
const isPage = (path) => /(\/|\.html|\.txt)$/.test(path);

/** During a change of version a host can still send old pages. Every page and its data name the build they belong to. */
async function belongs(path, response) {
  if (!response.ok && path !== MISSING) return false;
  return !isPage(path) || (await response.text()).includes(SITE.build);
}

async function keep(cache, path) {
  const address = addressOf(path);
  const fixed = isFixed(path);
  const response =
    (fixed && (await caches.match(address))) || (await fetch(address, fixed ? {} : { cache: 'no-cache' }));
  if (!(await belongs(path, response.clone()))) throw new Error(`${path} is not of this version`);
  await cache.put(address, response);
}

async function keepAll(paths) {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
  const queue = paths.filter((path) => !there.has(path));
  const work = async () => {
    for (let path = queue.shift(); path; path = queue.shift()) await keep(cache, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The pages of a language, once somebody reads it. */
async function keepLocale(locale) {
  if (!locale || filled.has(locale)) return;
  filled.add(locale);
  await keepAll(SITE.locales[locale]).catch(() => filled.delete(locale));
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(NAME));

/** What earlier versions kept is kept again: the languages that were read, and the pages that were visited. */
async function keptBefore() {
  const paths = [];
  for (const name of await ourCaches()) {
    if (name === CACHE) continue;
    for (const { url } of await (await caches.open(name)).keys()) paths.push(pathOf(url));
  }
  return paths;
}

async function install() {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const before = await keptBefore();
  const here = open.filter(({ url }) => url.startsWith(addressOf('/'))).map(({ url }) => pathOf(url));
  const read = new Set([...here, ...before].map(localeOf).filter(Boolean));
  if (read.size === 0) read.add(locales[0]);
  await keepAll([...SITE.shared, ...[...read].flatMap((locale) => SITE.locales[locale])]);
  for (const path of SITE.onVisit) if (before.includes(path)) await keepAll([path]).catch(() => undefined);
}

/** Pages that are still open in the version before may yet ask for its scripts: these stay one version longer. */
async function activate() {
  const others = (await ourCaches()).filter((name) => name !== CACHE);
  const last = others.pop();
  for (const name of others) await caches.delete(name);
  if (last) {
    const cache = await caches.open(last);
    for (const request of await cache.keys()) {
      if (!isFixed(pathOf(request.url))) await cache.delete(request);
    }
  }
  await self.clients.claim();
}

async function missing() {
  const page = await (await caches.open(CACHE)).match(addressOf(MISSING));
  if (!page) return Response.error();
  return new Response(await page.blob(), { status: 404, headers: page.headers });
}

async function answer(event, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(addressOf(path));
  if (kept) return kept;
  try {
    const response = await fetch(event.request);
    const copy = response.clone();
    const store = async () => (await belongs(path, copy.clone())) && cache.put(addressOf(path), copy);
    event.waitUntil(store().catch(() => undefined));
    return response;
  } catch {
    if (event.request.mode !== 'navigate') return new Response('', { status: 504 });
    for (const locale of [localeOf(path), ...locales]) {
      const page = addressOf(`/${locale}/offline/`);
      if (await cache.match(page)) return Response.redirect(page, 302);
    }
    return missing();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data === 'load-now') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(addressOf('/'))) return;
  const path = pathOf(request.url);
  const visit = request.mode === 'navigate';
  if (visit) event.waitUntil(keepLocale(localeOf(path)));
  if (known.has(path)) event.respondWith(answer(event, path));
  else if (isFixed(path)) {
    event.respondWith(caches.match(addressOf(path)).then((kept) => kept ?? fetch(request)));
  } else if (visit && known.has(`${path}/`)) {
    event.respondWith(Response.redirect(addressOf(`${path}/`) + new URL(request.url).search, 308));
  } else if (visit) event.respondWith(fetch(request).catch(missing));
});
