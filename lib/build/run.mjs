/** Runs a TypeScript file from the command line: node lib/build/run.mjs <file.ts> [arguments]. Stdout is the file's own. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './process.mjs';
import { install } from './setup.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file || !install()) process.exit(1);

const entry = resolve(root, file);
const { rolldown } = await import('rolldown');
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const dir = mkdtempSync(join(cache, 'run-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const isPackage = (id) => !id.startsWith('.') && !id.startsWith('@/') && !isAbsolute(id);
const bundle = await rolldown({
  input: entry,
  platform: 'node',
  external: isPackage,
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'silent',
});
const { output } = await bundle.write({
  dir,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  sourcemap: 'inline',
});
await bundle.close();

process.argv = [process.argv[0], entry, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(dir, output[0].fileName)).href);
