import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEVER_CHANGES } from './headers.mjs';

/** For Chromium's engine (explicit compile hints, version 136); for every other a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * After the build: marks every script, so that the engine compiles it while it arrives, beside the page's own work. Compiled
 * when a function is first called, the same work holds the page back. Same sources, same bytes: the file names stay true.
 */
export function writeCompileHints(out) {
  const folder = join(out, ...NEVER_CHANGES.split('/'), 'chunks');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = join(folder, name);
    writeFileSync(file, HINT + readFileSync(file, 'utf8'));
  }
}
