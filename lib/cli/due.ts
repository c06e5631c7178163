/** The command line over what ages, without touching the process. `law-due.ts` runs it. */
import { isCaseDay } from '../../rules/schema';
import { dueOn } from '../upkeep/due';
import { dueTable } from '../upkeep/due-table';
import type { Entry } from '../upkeep/entry';
import type { Output } from './main';

export const USAGE = `Usage: npm run --silent law:due -- [options]

Lists the law, terms, figures and open doubts that are due for another look, with the question to settle.

  --on DAY    due on this day (otherwise today)
  --json      as JSON
  --help      print this

Exit code: 0, whatever is due; 2 if an option could not be read.
`;

interface Surroundings {
  readonly entries: readonly Entry[];
  /** Today, as an ISO day in UTC. */
  readonly today: string;
}

const failed = (stderr: string): Output => ({ code: 2, stdout: '', stderr: `${stderr}\n` });

export function due(argv: readonly string[], { entries, today }: Surroundings): Output {
  let [day, json] = [today, false];
  for (let i = 0; i < argv.length; i++) {
    const [name, attached] = (argv[i] ?? '').split(/=(.*)/s);
    if (name === '--on') {
      day = attached ?? argv[++i] ?? '';
      if (!isCaseDay(day)) return failed(`--on: “${day}” is not a day from 1990 to 2100. Write it like 2027-01-01.`);
    } else if (name === '--json' && attached === undefined) json = true;
    else if (name === '--help' && attached === undefined) return { code: 0, stdout: USAGE, stderr: '' };
    else return failed(`“${argv[i]}” is not an option.\n\n${USAGE.trimEnd()}`);
  }
  const list = dueOn(entries, day);
  const next = entries
    .map(({ checkBy }) => checkBy)
    .filter((checkBy) => checkBy > day)
    .sort()[0];
  const stdout = json
    ? `${JSON.stringify({ on: day, all: entries.length, next: next ?? null, due: list }, null, 2)}\n`
    : dueTable(list, day, entries.length, next);
  return { code: 0, stdout, stderr: '' };
}
