/** The languages of the site, each with its name in itself. */
export const localeNames = { en: 'English', zh: '简体中文' } as const;

export type Locale = keyof typeof localeNames;

export const locales = Object.keys(localeNames) as Locale[];

/** The language of a page as HTML names it. */
export const htmlLang: { readonly [locale in Locale]: string } = { en: 'en', zh: 'zh-Hans' };
