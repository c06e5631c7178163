/** Chromium compiles a marked script beside the page's own work; for every other browser the mark is a comment. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CHUNKS = 'out/_next/static/chunks';

test('every script of the site opens with the mark, once, and stays a script', () => {
  const scripts = readdirSync(CHUNKS).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  for (const name of scripts) {
    const text = readFileSync(join(CHUNKS, name), 'utf8');
    expect(text.startsWith('//# allFunctionsCalledOnLoad\n'), name).toBe(true);
    expect(text.split('allFunctionsCalledOnLoad'), name).toHaveLength(2);
    expect(() => new Function(text), name).not.toThrow();
  }
});
