/** `npm run --silent assess < case.json`: the process around `main`. */
import { text } from 'node:stream/consumers';
import { assess } from '../../rules/assess';
import { main } from './main';

const argv = process.argv.slice(2);
const asks = argv.some((option) => option === '--schema' || option === '--help');
if (process.stdin.isTTY && !asks)
  process.stderr.write('Waiting for a case on the standard input; end it with Ctrl+D.\n');

const stdin = asks ? '' : await text(process.stdin);
const today = new Date().toISOString().slice(0, 10);
const { code, stdout, stderr } = main(argv, stdin, { assess, today });

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = code;
process.stderr.write(stderr);
process.stdout.write(stdout);
