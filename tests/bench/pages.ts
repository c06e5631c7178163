/** The script that each built page transfers on a first visit, as a browser of today loads it: no `nomodule`, in brotli. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The empty page. It has its own document, no layout, no component that runs in the browser and no link: what it loads
 * is what the framework costs with no page code.
 */
const EMPTY = '404.html';

const tags = (html: string, name: string): readonly string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1];

/** Addresses of the scripts in the page, run or loaded ahead. What a script imports later is not among them. */
function scriptsOf(html: string): ReadonlySet<string> {
  const run = tags(html, 'script').filter((tag) => !/\bnomodule\b/i.test(tag));
  const ahead = tags(html, 'link').filter(
    (tag) => attribute(tag, 'as') === 'script' || attribute(tag, 'rel') === 'modulepreload',
  );
  const urls = [...run.map((tag) => attribute(tag, 'src')), ...ahead.map((tag) => attribute(tag, 'href'))];
  return new Set(urls.flatMap((url) => (url === undefined ? [] : [url.replace(/[?#].*/, '')])));
}

/** The style in the page itself, by itself in brotli: the build puts all of it there. */
export const styleOf = (html: string): number => {
  const text = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
  return brotliCompressSync(text).length;
};

export interface PageScripts {
  /** Bytes of the empty page's script. */
  readonly empty: number;
  /** Bytes of the style of the page with the most. */
  readonly style: number;
  readonly pages: readonly { readonly page: string; readonly bytes: number }[];
}

/** Every page of the built site but the empty one; undefined when it is not built. `base`: the folder it is hosted under. */
export function pageScripts(out: string, base: string): PageScripts | undefined {
  if (!existsSync(join(out, EMPTY))) return undefined;
  const sizes = new Map<string, number>();
  const sizeOf = (url: string): number => {
    const size = sizes.get(url) ?? brotliCompressSync(readFileSync(join(out, url.slice(base.length)))).length;
    sizes.set(url, size);
    return size;
  };
  const sum = (urls: ReadonlySet<string>): number => [...urls].reduce((bytes, url) => bytes + sizeOf(url), 0);
  const html = (file: string): string => readFileSync(join(out, file), 'utf8');
  const bytesOf = (file: string): number => sum(scriptsOf(html(file)));
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('index.html') && !/^(404|_not-found)\//.test(file));
  const pages = files.sort().map((file) => ({ page: `/${file.replace('index.html', '')}`, bytes: bytesOf(file) }));
  const style = Math.max(...files.map((file) => styleOf(html(file))));
  return { empty: bytesOf(EMPTY), style, pages };
}
