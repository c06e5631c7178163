import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const headers: Record<string, string> = JSON.parse(readFileSync('out/headers.json', 'utf8'));
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('there are pages, and no duplicates of the page for "not found"', () => {
  expect(pages).toEqual(expect.arrayContaining(['index.html', '404.html', join('en', 'index.html')]));
  expect(pages.filter((page) => /^404[\\/]|_not-found/.test(page))).toEqual([]);
});

describe.each(pages)('%s', (page) => {
  const html = readFileSync(join('out', page), 'utf8');
  const policy = html.match(/<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/)?.[1] ?? '';
  const directive = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';

  test('carries its policy first in the head, and the server sends the same one', () => {
    expect(policy).toContain("default-src 'none'");
    expect(headers[`/${page.replaceAll('\\', '/')}`]).toBe(`${policy}; frame-ancestors 'none'`);
  });

  test('the policy is strict', () => {
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(directive('connect-src')).toBe("connect-src 'self'");
    expect(directive('form-action')).toBe("form-action 'none'");
    expect(directive('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  });

  test('every inline script and style is in the policy, and nothing else is', () => {
    const inline = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((m) => m[1] ?? '');
    for (const [tag, name] of Object.entries({ script: 'script-src', style: 'style-src' })) {
      const hashes = [...new Set(inline(tag).map(hashOf))];
      expect(directive(name).split(' ').slice(2)).toEqual(hashes);
    }
  });

  test('no inline style, no inline handler', () => {
    const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]+\s(?:style|on[a-z]+)=/g)).toBeNull();
  });

  test('loads nothing from another host', () => {
    const elements = html.match(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g) ?? [];
    const resources = elements.filter((element) => !/\srel="(?:canonical|alternate)"/.test(element));
    expect(resources.filter((element) => /\s(?:src|href|srcset)="(?:https?:)?\/\//i.test(element))).toEqual([]);
  });
});
