/**
 * All words of a language in one object. A language is one folder beside `en/`; the type makes a forgotten word an error.
 * Used while the pages are built: a page hands its part on, so a browser loads the words of one page in one language.
 */
import type { Locale } from '../locales';
import { en } from './en/words';
import type { Translated } from './translated';
import { zh } from './zh/words';

export type Words = Translated<typeof en>;
export type Common = Words['pages']['common'];

const all: { readonly [locale in Locale]: Words } = { en, zh };

export const getWords = (locale: string): Words => all[locale as Locale];
