import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { htmlLang, locales } from '../../lib/locales';
import { getWords } from '../../lib/words/words';

interface Site {
  readonly build: string;
  readonly shared: readonly string[];
  readonly onVisit: readonly string[];
  readonly locales: Readonly<Record<string, readonly string[]>>;
}

const worker = readFileSync('out/sw.js', 'utf8');
const site: Site = JSON.parse(worker.match(/^const SITE = (.*);$/m)?.[1] ?? '');
const fileOf = (path: string) => join('out', path.endsWith('/') ? `${path}index.html` : path);

test('everything the worker names is there', () => {
  const all = [...site.shared, ...site.onVisit, ...Object.values(site.locales).flat()];
  expect(all.filter((path) => !statSync(fileOf(path), { throwIfNoEntry: false })?.isFile())).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('what is fetched ahead for one language stays below 4 MB on the way', () => {
  for (const [locale, paths] of Object.entries(site.locales)) {
    const bytes = [...site.shared, ...paths].reduce(
      (sum, path) => sum + gzipSync(readFileSync(fileOf(path))).length,
      0,
    );
    expect(bytes, locale).toBeLessThan(4_000_000);
  }
});

test('the wizard, the plan and the tools are kept in every language, as pages and as data', () => {
  const pages = ['', 'counterparty/', 'status/', 'evidence/', 'strategy/', 'check/', 'plan/', 'link/', 'open/'];
  const others = ['advisor/', 'offline/', 'tools/', 'tools/bic/', 'tools/fees/', 'tools/files/', 'tools/name/'];
  for (const [locale, paths] of Object.entries(site.locales)) {
    for (const page of [...pages, ...others, 'tools/evidence/', 'tools/register/', 'tools/uscc/']) {
      expect(paths).toContain(`/${locale}/${page}`);
      expect(paths).toContain(`/${locale}/${page}index.txt`);
    }
  }
});

test.each(locales)(
  'the app can be installed from a page in "%s" and starts there: name, place, icons in their sizes',
  (locale) => {
    const page = readFileSync(`out/${locale}/index.html`, 'utf8');
    expect(page).toContain(
      `<link rel="manifest" href="${process.env.BASE_PATH ?? ''}/${locale}/manifest.webmanifest"/>`,
    );
    expect(site.locales[locale]).toContain(`/${locale}/manifest.webmanifest`);
    const manifest = JSON.parse(readFileSync(`out/${locale}/manifest.webmanifest`, 'utf8'));
    const { common, start } = getWords(locale).pages;
    expect(manifest).toMatchObject({ name: common.site, description: start.description, lang: htmlLang[locale] });
    expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: '../' });
    const sizes = (manifest.icons as { src: string; sizes: string; purpose?: string }[])
      .filter(({ src }) => src.endsWith('.png'))
      .map(({ src, sizes, purpose }) => {
        const png = readFileSync(join('out', locale, src));
        expect(png.toString('latin1', 1, 4)).toBe('PNG');
        // A PNG file says its width and height in the bytes 16 to 23.
        expect(sizes).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
        return `${sizes} ${purpose ?? 'any'}`;
      });
    expect(sizes).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  },
);
