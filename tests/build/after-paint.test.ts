import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fetchScriptsAfterPaint } from '../../lib/build/after-paint.mjs';

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

test.each(pages)('%s: its scripts wait until the page is painted', (page) => {
  const html = readFileSync(join('out', page), 'utf8');
  const later = [...html.matchAll(/<script\b[^>]*\sasync=[^>]*>/g)].map(([tag]) => tag);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter((tag) => !tag.includes('type="text/after-paint"'))).toEqual([]);
  expect(html).not.toMatch(/<link\b[^>]*\bas="script"|modulepreload/);
  expect(html.match(/requestAnimationFrame\(\(\)=>setTimeout\(start\)\)/g)).toHaveLength(1);
});

test('a page without the data of the framework keeps its scripts', () => {
  const html = '<head><script src="/a.js" async=""></script></head>';
  expect(fetchScriptsAfterPaint(html)).toBe(html);
});
