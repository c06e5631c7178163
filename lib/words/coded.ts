/** What the rules say of themselves: their texts are English, and each other language has its own by the English one. */
import type { Locale } from '../locales';
import { notBuilt } from './zh/not-built';
import { notCoded } from './zh/not-coded';

type Texts = { readonly [english: string]: string };

export const codedTexts: { readonly [L in Exclude<Locale, 'en'>]: Texts } = { zh: { ...notCoded, ...notBuilt } };

/** The text in the language of the page; the English one where it is not translated. Used while the pages are built. */
export const codedIn = (locale: string, english: string): string =>
  (codedTexts as { readonly [locale: string]: Texts })[locale]?.[english] ?? english;
