/**
 * Brings a fresh clone to a working state. Needs nothing but Node.
 *
 *   node lib/build/setup.mjs [install] [build] [browser] [dev]
 *
 * Each step does nothing when its result is already there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeAfterPaint } from './after-paint.mjs';
import { getBrowser } from './browser.mjs';
import { writeCompileHints } from './compile-hints.mjs';
import { writePolicies } from './csp.mjs';
import { writeHosts } from './hosts.mjs';
import { root, runNode, runNpm } from './process.mjs';
import { writeWorker } from './worker.mjs';

const BUILD_INPUTS = ['app', 'components', 'lib', 'rules', 'public', 'next.config.ts', 'postcss.config.mjs'];
const QUIET_NEXT = { NEXT_TELEMETRY_DISABLED: '1' };
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
const out = join(root, 'out');
const stamp = join(root, '.next', 'recourse-inputs');

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** True when every locked package that this machine needs is there in the locked version. */
export function isInstalled() {
  try {
    const there = packagesOf(join('node_modules', '.package-lock.json'));
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, wanted]) => path === '' || (wanted.optional && !there[path]) || there[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

export function install() {
  if (isInstalled()) return true;
  console.error('Installing the packages (once) …');
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']) === 0;
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesUnder(join(path, entry.name)));
}

/** A hash over everything that goes into the site: equal hash, equal site. */
function inputsHash() {
  const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
  for (const input of [...BUILD_INPUTS, 'package-lock.json']) {
    for (const file of filesUnder(join(root, input)).sort()) {
      hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

export function build() {
  const inputs = inputsHash();
  const built = existsSync(join(out, 'headers.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (built) return true;
  console.error('Building the site …');
  rmSync(out, { recursive: true, force: true });
  const env = { ...QUIET_NEXT, NODE_ENV: 'production', BUILD_ID: inputs.slice(0, 16) };
  if (runNode([next, 'build'], { env, quiet: true }) !== 0) {
    rmSync(out, { recursive: true, force: true });
    return false;
  }
  const base = process.env.BASE_PATH ?? '';
  writeCompileHints(out);
  writeAfterPaint(out);
  writePolicies(out, base);
  writeHosts(out, base);
  writeWorker(out, base);
  mkdirSync(join(root, '.next'), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

const steps = {
  install: [install, 'The packages could not be installed. Run `npm ci` and read its message.'],
  build: [build, 'The site could not be built. The message is above.'],
  browser: [
    getBrowser,
    'No browser for the tests. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run again.',
  ],
  dev: [() => runNode([next, 'dev', '--hostname', '127.0.0.1'], { env: QUIET_NEXT }) === 0, 'The server stopped.'],
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of process.argv.slice(2)) {
    const [step, failure] = steps[name];
    if (!step()) {
      console.error(failure);
      process.exit(1);
    }
  }
}
