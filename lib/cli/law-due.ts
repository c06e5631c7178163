/** `npm run --silent law:due -- --on 2027-01-01`: the process around `due`. */
import { entries } from '../upkeep/entries';
import { due } from './due';

const today = new Date().toISOString().slice(0, 10);
const { code, stdout, stderr } = due(process.argv.slice(2), { entries, today });

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = code;
process.stderr.write(stderr);
process.stdout.write(stdout);
