import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factIds, steps } from '@/rules/facts';
import { surveyModel } from './browser/survey-model';

const lockOf = (file: string): Record<string, { resolved?: string; integrity?: string; license?: string }> =>
  JSON.parse(readFileSync(file, 'utf8')).packages;
const locked = Object.entries(lockOf('tests/bench/surveyjs/package-lock.json')).filter(([path]) => path !== '');

test('what the bench compares with is locked by checksum, names no registry and is MIT', () => {
  expect(locked.map(([path]) => path)).toContain('node_modules/survey-core');
  for (const [path, { resolved, integrity, license }] of locked) {
    expect([path, resolved, license]).toEqual([path, undefined, 'MIT']);
    expect(integrity).toMatch(/^sha512-/);
  }
});

test('nothing of it is a package of the project', () => {
  expect(Object.keys(lockOf('package-lock.json')).filter((path) => path.includes('survey'))).toEqual([]);
});

test('it draws with the React of the project', () => {
  const { version } = JSON.parse(readFileSync('node_modules/react/package.json', 'utf8'));
  expect(JSON.parse(readFileSync('tests/bench/surveyjs/package.json', 'utf8')).dependencies.react).toBe(version);
});

test('it asks every question, one page a step', () => {
  const { pages } = surveyModel();
  expect(pages.map(({ name }) => name)).toEqual(steps);
  expect(pages.flatMap(({ elements }) => elements)).toHaveLength(factIds.length);
});
