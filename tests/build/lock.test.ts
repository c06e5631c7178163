import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
};
const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const names = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)));

test('every optional package is locked, so that the install works on every system', () => {
  const wanted = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('every package has its checksum', () => {
  const downloads = entries.filter(([, entry]) => !entry.inBundle);
  expect(downloads.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('no address of a registry other than the public one', () => {
  const hosts = entries.flatMap(([, entry]) => (entry.resolved ? [new URL(entry.resolved).host] : []));
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
