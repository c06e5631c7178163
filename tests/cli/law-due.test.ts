import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { due, USAGE } from '@/lib/cli/due';
import { type Entry, entry } from '@/lib/upkeep/entry';

vi.mock('@/lib/upkeep/looks', () => ({ looks: {} }));

const law: Entry = entry(
  {
    id: 'law/CPL/22',
    kind: 'law',
    group: 'CPL',
    part: '22',
    certainty: 'settled',
    asOf: '2026-11-21',
    question: 'Was it amended?',
    file: 'rules/law/',
  },
  '2026-11-21',
);
const run = (...argv: string[]) => due(argv, { entries: [law], today: '2027-11-20' });

describe('what is due', () => {
  test('today, or on the day given', () => {
    expect(run()).toEqual({
      code: 0,
      stdout: 'On 2027-11-20 none of 1 entries is due. The next day to look is 2027-11-21.\n',
      stderr: '',
    });
    expect(run('--on', '2027-11-21').stdout).toContain('On 2027-11-21 1 of 1 entries is due, soonest first.');
    expect(run('--on=2027-11-21').stdout).toBe(run('--on', '2027-11-21').stdout);
  });

  test('as JSON', () => {
    expect(JSON.parse(run('--json').stdout)).toEqual({ on: '2027-11-20', all: 1, next: '2027-11-21', due: [] });
    expect(JSON.parse(run('--json', '--on', '2028-01-01').stdout)).toEqual({
      on: '2028-01-01',
      all: 1,
      next: null,
      due: [{ ...law }],
    });
  });

  test('the help', () => {
    expect(run('--help')).toEqual({ code: 0, stdout: USAGE, stderr: '' });
  });
});

describe('what cannot be read: exit code 2, nothing on the output', () => {
  test.each([
    [['--on', '2027-02-30'], '--on: “2027-02-30” is not a day from 1990 to 2100. Write it like 2027-01-01.\n'],
    [['--on', 'tomorrow'], '--on: “tomorrow” is not a day from 1990 to 2100. Write it like 2027-01-01.\n'],
    [['--on'], '--on: “” is not a day from 1990 to 2100. Write it like 2027-01-01.\n'],
    [['--on='], '--on: “” is not a day from 1990 to 2100. Write it like 2027-01-01.\n'],
    [['--on', '2101-01-01'], '--on: “2101-01-01” is not a day from 1990 to 2100. Write it like 2027-01-01.\n'],
    [['2027-01-01'], `“2027-01-01” is not an option.\n\n${USAGE}`],
    [['--json=yes'], `“--json=yes” is not an option.\n\n${USAGE}`],
  ])('%j', (argv, stderr) => {
    expect(run(...argv)).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('the command itself', () => {
  const ask = (...argv: string[]) =>
    spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/law-due.ts', ...argv], { encoding: 'utf8' });
  const listed = ask('--on', '2099-12-31');
  expect(listed.status).toBe(0);
  expect(listed.stdout).toMatch(/^On 2099-12-31 (\d+) of \1 entries are due, soonest first\./);
  expect(listed.stdout).toMatch(/^Check again by \d{4}-\d{2}-\d{2}$/m);
  const refused = ask('--on', '01.01.2027');
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('“01.01.2027” is not a day');
});
