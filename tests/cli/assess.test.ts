import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { main, USAGE } from '@/lib/cli/main';
import type { Assessment } from '@/rules/assessment';
import { type Facts, factIds } from '@/rules/facts';

/** Stands in for the rules: says what it was asked. */
const assess = (facts: Facts, { asOf }: { asOf: string }) => ({ facts, asOf }) as unknown as Assessment;
const run = (stdin: string, ...argv: string[]) => main(argv, stdin, { assess, today: '2026-11-21' });
const printed = (stdin: string, ...argv: string[]) => {
  const { code, stdout, stderr } = run(stdin, ...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

const facts = { 'buyer.kind': 'consumer', 'payment.on': '2026-03-14' };

describe('one case', () => {
  test('as {facts}, as the facts alone, as a saved file, with a byte order mark', () => {
    const expected = { facts, asOf: '2026-11-21' };
    expect(printed(JSON.stringify({ facts }))).toEqual(expected);
    expect(printed(JSON.stringify(facts))).toEqual(expected);
    expect(printed(`\ufeff${JSON.stringify({ format: 1, facts, texts: { note: 'x' } })}\n`)).toEqual(expected);
    expect(printed('{}')).toEqual({ facts: {}, asOf: '2026-11-21' });
  });

  test('is printed with two spaces and a line end', () => {
    expect(run('{}').stdout).toBe('{\n  "facts": {},\n  "asOf": "2026-11-21"\n}\n');
  });

  test('the day: the option before the case, the case before today', () => {
    const dated = JSON.stringify({ facts, asOf: '2024-02-29' });
    expect(printed(dated).asOf).toBe('2024-02-29');
    expect(printed(dated, '--as-of', '2025-10-31').asOf).toBe('2025-10-31');
    expect(printed(dated, '--as-of=2025-11-01').asOf).toBe('2025-11-01');
  });
});

describe('what cannot be read: exit code 2, nothing on the output, the field named', () => {
  const wrong: [string, string][] = [
    ['', 'There is nothing to read.'],
    [' \n', 'There is nothing to read.'],
    ['{', 'This is not JSON: '],
    ['hello', 'This is not JSON: '],
    ['[]', 'A case must be one JSON object, but this is a list. For many cases write one a line and use --jsonl.'],
    ['null', 'A case must be one JSON object, but this is null.'],
    ['"x"', 'A case must be one JSON object, but this is a string.'],
    ['{"buyer.knd":"consumer"}', 'buyer.knd: “buyer.knd” is not a fact of the vocabulary.'],
    ['{"buyer.kind":"x"}', 'buyer.kind: “x” is not an answer here. Write one of: consumer, business, not_sure.'],
    ['{"payment.on":"2025-02-30"}', 'payment.on: “2025-02-30” is not a day of the calendar. Write it like 2025-03-14.'],
    ['{"facts":[]}', 'facts: The facts must be one object'],
    ['{"format":1}', 'facts: The facts must be one object'],
    ['{"format":2,"facts":{}}', 'format: This case has format 2, and this version reads format 1.'],
    ['{"format":"1","facts":{}}', 'format: The format must be 1.'],
    ['{"facts":{},"asOf":"2025-13-01"}', 'asOf: This is not a day from 1990 to 2100.'],
    ['{"facts":{},"asof":"2025-12-01"}', 'asof: There is no such field in a case.'],
    ['{"facts":{},"texts":{"note":5}}', 'texts.note: This must be text without control characters.'],
    ['{"facts":{},"texts":{"nota":"x"}}', 'texts.nota: There is no such field in a case.'],
    ['{"facts":{},"texts":{"note":""}}', 'texts.note: The text is empty.'],
    [
      `{"facts":{},"texts":{"note":"${'x'.repeat(2001)}"}}`,
      'texts.note: The text is too long: at most 2000 characters.',
    ],
    ['{"facts":{},"texts":[]}', 'texts: This must be an object.'],
    ['{"facts":{},"from":{"name":"x"}}', 'from.message: This must be text without control characters.'],
    ['{"facts":{},"provenance":{"buyer.kind":"you"}}', 'provenance.buyer.kind: Write one of: me, advisor'],
    ['{"facts":{},"provenance":{"x":"me"}}', 'provenance'],
  ];
  test.each(wrong)('%s', (stdin, message) => {
    const { code, stdout, stderr } = run(stdin);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr.endsWith('\n')).toBe(true);
  });

  test('every wrong field has its line', () => {
    const { stderr } = run('{"buyer.kind":"x","payment.on":"y","z":1}');
    expect(
      stderr
        .split('\n')
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(['', 'buyer.kind', 'payment.on', 'z']);
  });

  test.each([
    [['--as-of'], '--as-of: “” is not a day'],
    [['--as-of', '2025-02-30'], '--as-of: “2025-02-30” is not a day'],
    [['--as-off'], '“--as-off” is not an option.'],
    [['case.json'], '“case.json” is not an option.'],
    [['--jsonl=yes'], '“--jsonl=yes” is not an option.'],
  ])('%j', (argv, message) => {
    const { code, stdout, stderr } = run('{}', ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
  });
});

describe('many cases', () => {
  test('one line each; blank lines count as lines; a bad one does not stop the rest', () => {
    const lines = [JSON.stringify(facts), '', '{"buyer.kind":"x"}', 'oops', '{"facts":{},"asOf":"2025-01-01"}\r', ''];
    const { code, stdout, stderr } = run(lines.join('\n'), '--jsonl', '--as-of', '2026-01-01');
    expect(code).toBe(2);
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(out).toEqual([
      { facts, asOf: '2026-01-01' },
      { error: 'buyer.kind: “x” is not an answer here. Write one of: consumer, business, not_sure.', line: 3 },
      { error: expect.stringMatching(/^This is not JSON: /), line: 4 },
      { facts: {}, asOf: '2026-01-01' },
    ]);
    expect(stderr).toMatch(/^line 3: buyer\.kind: .*\nline 4: This is not JSON: .*\n$/);
  });

  test('all good: code 0', () => {
    expect(run('{}\n{}\n', '--jsonl')).toEqual({
      code: 0,
      stdout: '{"facts":{},"asOf":"2026-11-21"}\n'.repeat(2),
      stderr: '',
    });
  });
});

describe('--schema and --help', () => {
  const schema = printed('', '--schema');

  test('draft 2020-12, strict, with every fact', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['facts'],
      additionalProperties: false,
    });
    expect(Object.keys(schema.properties).sort()).toEqual([
      'asOf',
      'facts',
      'files',
      'format',
      'from',
      'provenance',
      'ready',
      'texts',
    ]);
    expect(Object.keys(schema.properties.facts.properties)).toEqual(factIds);
    expect(schema.properties.facts.additionalProperties).toBe(false);
    expect(schema.properties.facts.required ?? []).toEqual([]);
  });

  test('names the options', () => {
    expect(JSON.stringify(schema.properties.facts.properties['buyer.kind'])).toContain(
      '"enum":["consumer","business"]',
    );
    expect(schema.properties.facts.properties['filing.state'].enum).toContain('not_filed');
  });

  test('every reference leads somewhere', () => {
    const names = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(factIds.length);
    for (const name of names) expect(schema.$defs).toHaveProperty(name);
  });

  test('help', () => {
    expect(run('', '--help')).toEqual({ code: 0, stdout: USAGE, stderr: '' });
  });
});

describe('the command itself', () => {
  const command = (stdin: string, ...argv: string[]) =>
    spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/assess.ts', ...argv], {
      input: stdin,
      encoding: 'utf8',
    });

  test('prints an assessment', () => {
    const { status, stdout } = command('{"facts":{"buyer.kind":"consumer"}}', '--as-of', '2026-11-21');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, asOf: '2026-11-21', internetCourt: { verdict: 'unknown' } });
  });

  test('ends with 2 and says why', () => {
    const { status, stdout, stderr } = command('{"buyer.kind":"x"}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('buyer.kind: “x” is not an answer here. Write one of: consumer, business, not_sure.\n');
  });
});
