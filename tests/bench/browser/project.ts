/** The project's own scripts. They find the project by where they stand, so they are run there and not bundled. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Scripts = {
  readonly browser: typeof import('../../../lib/build/browser.mjs');
  readonly process: typeof import('../../../lib/build/process.mjs');
};

export const root = process.cwd();
export const cache = join(root, '.cache', 'bench');

export const script = <N extends keyof Scripts>(name: N): Promise<Scripts[N]> =>
  import(pathToFileURL(join(root, 'lib', 'build', `${name}.mjs`)).href);
