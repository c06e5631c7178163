/** An empty page of the same framework, in the same versions, built by its own build. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, script } from './project';

const source = join(root, 'tests', 'bench', 'empty');
const folder = join(cache, 'empty');
const stamp = join(folder, 'built-from');
const INPUTS = ['next.config.mjs', 'app/layout.tsx', 'app/page.tsx', 'app/Control.tsx'];

function madeFrom(): string {
  const versions = ['next', 'react', 'react-dom'].map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  return [...versions, ...INPUTS.map((name) => readFileSync(join(source, name), 'utf8'))].join('\n');
}

/** The folder of the built page, or undefined when the build fails. */
export async function emptyPage(): Promise<string | undefined> {
  const out = join(folder, 'out');
  const wanted = madeFrom();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return out;
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  const { runNode } = await script('process');
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  if (runNode([next, 'build', folder], { env, quiet: true }) !== 0) return undefined;
  writeFileSync(stamp, wanted);
  return out;
}
