/** The list of third-party licences is current, whole, and in the built site. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE, licences } from '@/lib/build/licences.mjs';

const text = readFileSync(FILE, 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** `name version (licence)` of every package listed. */
const listed = [...text.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
  name,
  version,
  licence,
}));

describe('the list of licences', () => {
  test('is current; if not: npm run licences', () => {
    expect(text).toBe(licences());
  });

  test('names every direct dependency in its pinned version, and the base of the style sheet', () => {
    for (const [name, version] of Object.entries(dependencies))
      expect(listed).toContainEqual(expect.objectContaining({ name, version }));
    expect(listed.map(({ name }) => name)).toContain('tailwindcss');
  });

  test('names what dependencies bring: the zip of a document, the checks of a calendar', () => {
    const names = listed.map(({ name }) => name);
    for (const name of ['jszip', 'pako', 'xml-js', 'yup', 'scheduler', '@swc/helpers']) expect(names).toContain(name);
    expect(names.filter((name) => /^@types\/|^sharp$|^@img\/|^@next\/swc/.test(name))).toEqual([]);
  });

  test('names the code for old browsers that Next.js brings inside', () => {
    expect(text).toContain('core-js, inside next (MIT)');
    expect(text).toContain('Denis Pushkarev');
  });

  test('every licence may be used in a free program', () => {
    const free = /\b(?:MIT|ISC|Apache-2\.0|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0)\b/;
    expect(listed.filter(({ licence }) => !free.test(licence))).toEqual([]);
    expect(listed.length).toBeGreaterThan(Object.keys(dependencies).length);
  });

  test('is in the built site', () => {
    expect(readFileSync('out/licences.txt', 'utf8')).toBe(text);
  });
});
