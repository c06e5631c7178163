import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs a JavaScript file with this Node. Everything it prints goes to stderr when `quiet`, so that stdout stays clean. */
export function runNode(args, { env = {}, quiet = false } = {}) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  return spawnSync(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } }).status ?? 1;
}

/** Runs npm, on every system: through the npm that started us, else through the shell (npm is a .cmd file on Windows). */
export function runNpm(args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return runNode([cli, ...args], { quiet: true });
  return spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: true }).status ?? 1;
}
