/** The command line over cases: what goes in and out, without touching the process. `assess.ts` runs it. */
import type { Assessment } from '../../rules/assessment';
import type { Facts } from '../../rules/facts';
import { isCaseDay } from '../../rules/schema';
import { parseCase } from '../case/case';
import { caseJsonSchema } from './json-schema';

export const USAGE = `Usage: npm run --silent assess -- [options] < case.json

Reads a case as JSON and prints its assessment as JSON.
A case is {"facts": {…}, "asOf": "2026-11-21"}, the facts alone, or a saved case file.

  --jsonl        one case a line in, one assessment a line out
  --as-of DAY    assess as of this day, whatever the case says (otherwise the day of the case, or today)
  --schema       print the JSON Schema of a case
  --help         print this

Exit code: 0, or 2 if something could not be read; the message then says which field.
`;

export interface Surroundings {
  readonly assess: (facts: Facts, when: { asOf: string }) => Assessment;
  /** Today, as an ISO day in UTC. */
  readonly today: string;
}

export interface Output {
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly jsonl: boolean;
  readonly schema: boolean;
  readonly help: boolean;
  readonly asOf: string | undefined;
}

const failed = (stderr: string): Output => ({ code: 2, stdout: '', stderr: `${stderr}\n` });

function readOptions(argv: readonly string[]): Options | string {
  const options = { jsonl: false, schema: false, help: false, asOf: undefined as string | undefined };
  for (let i = 0; i < argv.length; i++) {
    const [name, attached] = (argv[i] ?? '').split(/=(.*)/s);
    if (attached === undefined && (name === '--jsonl' || name === '--schema' || name === '--help')) {
      options[name.slice(2) as 'jsonl'] = true;
    } else if (name === '--as-of') {
      options.asOf = attached ?? argv[++i] ?? '';
      if (!isCaseDay(options.asOf))
        return `--as-of: “${options.asOf}” is not a day from 1990 to 2100. Write it like 2025-03-14.`;
    } else return `“${argv[i]}” is not an option.\n\n${USAGE.trimEnd()}`;
  }
  return options;
}

/** The case in this JSON; `errors` in plain words, each naming its field. */
function readCase(text: string): { facts: Facts; asOf: string | undefined } | { errors: string[] } {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { errors: [`This is not JSON: ${(error as Error).message}`] };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const found = input === null ? 'null' : Array.isArray(input) ? 'a list' : `a ${typeof input}`;
    const hint = Array.isArray(input) ? ' For many cases write one a line and use --jsonl.' : '';
    return { errors: [`A case must be one JSON object, but this is ${found}.${hint}`] };
  }
  const whole = 'facts' in input || 'format' in input ? { format: 1, ...input } : { format: 1, facts: input };
  const read = parseCase(whole);
  if (!read.ok) return { errors: read.errors.map(({ field, message }) => `${field}: ${message}`) };
  return { facts: read.case.facts, asOf: read.case.asOf };
}

export function main(argv: readonly string[], stdin: string, { assess, today }: Surroundings): Output {
  const options = readOptions(argv);
  if (typeof options === 'string') return failed(options);
  if (options.help) return { code: 0, stdout: USAGE, stderr: '' };
  if (options.schema) return { code: 0, stdout: `${JSON.stringify(caseJsonSchema(), null, 2)}\n`, stderr: '' };
  if (stdin.trim() === '') return failed(`There is nothing to read.\n\n${USAGE.trimEnd()}`);

  const assessed = (text: string) => {
    const read = readCase(text);
    return 'errors' in read ? read : { assessment: assess(read.facts, { asOf: options.asOf ?? read.asOf ?? today }) };
  };

  if (!options.jsonl) {
    const one = assessed(stdin);
    if ('errors' in one) return failed(one.errors.join('\n'));
    return { code: 0, stdout: `${JSON.stringify(one.assessment, null, 2)}\n`, stderr: '' };
  }

  const out: string[] = [];
  const wrong: string[] = [];
  for (const [index, text] of stdin.split('\n').entries()) {
    if (text.trim() === '') continue;
    const one = assessed(text);
    if ('errors' in one) {
      out.push(JSON.stringify({ error: one.errors.join(' '), line: index + 1 }));
      wrong.push(...one.errors.map((error) => `line ${index + 1}: ${error}`));
    } else out.push(JSON.stringify(one.assessment));
  }
  const lines = (texts: string[]) => texts.map((text) => `${text}\n`).join('');
  return { code: wrong.length > 0 ? 2 : 0, stdout: lines(out), stderr: lines(wrong) };
}
