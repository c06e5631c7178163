/** A page as the build writes it: its HTML and the places in it. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import About from '@/app/[locale]/about/page';
import Accessibility from '@/app/[locale]/accessibility/page';
import LawPage, { generateStaticParams } from '@/app/[locale]/law/[id]/page';
import LawIndex from '@/app/[locale]/law/page';
import Prevention from '@/app/[locale]/prevention/page';
import Privacy from '@/app/[locale]/privacy/page';
import Questions from '@/app/[locale]/questions/page';

type PageFunction = (props: { params: Promise<{ locale: string; id: string }> }) => Promise<ReactElement>;

async function render(page: PageFunction, id = ''): Promise<string> {
  return renderToStaticMarkup(await page({ params: Promise.resolve({ locale: 'en', id }) }));
}

/** The law pages by the last part of their address. */
export async function lawPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const { id } of generateStaticParams()) pages.set(id, await render(LawPage, id));
  return pages;
}

/** Every other page of reference by its address. */
export async function otherPages(): Promise<ReadonlyMap<string, string>> {
  const pages: readonly (readonly [string, PageFunction])[] = [
    ['law', LawIndex],
    ['questions', Questions],
    ['prevention', Prevention],
    ['about', About],
    ['privacy', Privacy],
    ['accessibility', Accessibility],
  ];
  const html = new Map<string, string>();
  for (const [name, page] of pages) html.set(name, await render(page));
  return html;
}

/** HTML without tags, entities resolved. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const idsOf = (html: string): readonly string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');
export const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map((m) => m[1] ?? '');

/** The part of a page with this id, up to the next section. */
export function placeOn(html: string, id: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  const next = html.indexOf('<section ', start + 1);
  return start < 0 ? '' : html.slice(start, next < 0 ? undefined : next);
}
