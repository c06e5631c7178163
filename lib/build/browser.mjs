import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root, runNode, runNpm } from './process.mjs';

const PACKED = { name: '@sparticuz/chromium', version: '153.0.0' };
const packedFolder = join(root, '.cache', `chromium-${PACKED.version}`);
const packedBrowser = join(packedFolder, 'run.sh');

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)));
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium');
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The path of the browser that the tests drive, or undefined. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return [playwrightsOwn(), ...usualPlaces(), packedBrowser].find((path) => path && existsSync(path));
}

function downloadPlaywrights() {
  runNode([join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], { quiet: true });
}

/** Chromium inside an npm package, for Linux x64: no root, no system packages. Kept out of package.json for its size. */
function unpackFromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const download = join(packedFolder, 'package');
  mkdirSync(download, { recursive: true });
  writeFileSync(join(download, 'package.json'), '{"private":true}\n');
  const spec = `${PACKED.name}@${PACKED.version}`;
  if (runNpm(['install', '--prefix', download, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', spec]))
    return;
  const packed = (file) => brotliDecompressSync(readFileSync(join(download, 'node_modules', PACKED.name, 'bin', file)));
  const binary = join(packedFolder, 'chromium');
  writeFileSync(binary, packed('chromium.br'));
  chmodSync(binary, 0o755);
  for (const archive of ['swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) {
    spawnSync('tar', ['-x', '-C', packedFolder], { input: packed(archive), stdio: ['pipe', 2, 2] });
  }
  rmSync(download, { recursive: true });
  // The package's own libraries and fonts are used only where the system has none.
  const script = ['#!/bin/sh', 'here=$(dirname "$0")', 'exec "$here/chromium" "$@"', ''];
  if (spawnSync(binary, ['--version']).status !== 0) script.splice(2, 0, 'export LD_LIBRARY_PATH="$here/lib"');
  if (!existsSync('/etc/fonts')) script.splice(2, 0, 'export FONTCONFIG_PATH="$here"');
  const fonts = join(packedFolder, 'fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replace('/tmp/fonts<', `${packedFolder}/fonts<`));
  writeFileSync(packedBrowser, script.join('\n'), { mode: 0o755 });
  if (spawnSync(packedBrowser, ['--version']).status !== 0) rmSync(packedFolder, { recursive: true });
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** Finds a browser or gets one, from the mildest way to the most invasive. */
export function getBrowser() {
  for (const way of [() => {}, downloadPlaywrights, unpackFromRegistry, installDebians]) {
    way();
    if (findBrowser()) return true;
    if (way.name) console.error(`No browser yet (${way.name}).`);
  }
  return false;
}
