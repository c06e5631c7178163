import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FOR_THE_HOST, NEVER_CHANGES } from './headers.mjs';

const source = new URL('./service-worker.js', import.meta.url);

/** Long texts to look things up in, and the forms of the files: kept once they were looked at, not before. */
const ON_VISIT = /^\/(?:[^/]+\/(?:law|questions)\/|schema\/|licences\.txt$)/;
/** Parts of a page's data that only a prefetch asks for. No link of the site prefetches. */
const PARTS = /\/__next\.[^/]*\.txt$/;
/** A text that is no part of a page. */
const LICENCES = '/licences.txt';

function filesIn(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath ?? entry.path, entry.name)
          .slice(out.length + 1)
          .split(sep)
          .join('/')}`,
    )
    .filter((path) => !PARTS.test(path) && path !== '/sw.js' && !FOR_THE_HOST.includes(path.slice(1)))
    .sort();
}

const buildOf = (out) => readdirSync(join(out, ...NEVER_CHANGES.split('/'))).find((name) => name !== 'chunks') ?? '';
const addressOf = (path) => path.replace(/\/index\.html$/, '/');

/**
 * What the worker keeps: files for everybody, files of each language, files kept when visited. The version is a hash over
 * the contents: the worker changes if, and only if, the site does.
 */
export function siteFiles(out, base) {
  const files = filesIn(out);
  const build = buildOf(out);
  const hash = createHash('sha256').update(`${base}\0`).update(readFileSync(source));
  for (const path of files) hash.update(`\0${path}\0`).update(readFileSync(join(out, path)));
  const foreign = files
    .filter((path) => /\.(html|txt)$/.test(path) && path !== LICENCES)
    .filter((path) => !readFileSync(join(out, path)).includes(build));
  if (!build || foreign.length > 0) throw new Error(`These pages do not name their build: ${foreign.join(' ')}`);

  const site = { base, build, version: hash.digest('hex').slice(0, 16), shared: [], locales: {}, onVisit: [] };
  for (const path of files) {
    const locale = path.match(/^\/([a-z]{2}(?:-[A-Za-z]+)?)\//)?.[1];
    if (ON_VISIT.test(path)) site.onVisit.push(addressOf(path));
    else if (!locale) site.shared.push(addressOf(path));
    else site.locales[locale] = [...(site.locales[locale] ?? []), addressOf(path)];
  }
  return site;
}

/** The last step of the build: writes out/sw.js. */
export function writeWorker(out, base) {
  const site = siteFiles(out, base);
  writeFileSync(join(out, 'sw.js'), `const SITE = ${JSON.stringify(site)};\n${readFileSync(source, 'utf8')}`);
}
