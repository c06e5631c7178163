/** Names that stand in the data in English and Chinese: laws, places, platforms. */

interface Named {
  readonly en: string;
  readonly zh: string;
}

/** The name for a reader of this language: Chinese readers get the Chinese one, all others the English. */
export const nameIn = (locale: string, { en, zh }: Named): string => (locale === 'zh' ? zh : en);

/** The English name with the Chinese beside it; for Chinese readers the Chinese alone. */
export const bothNames = (locale: string, { en, zh }: Named): string => (locale === 'zh' ? zh : `${en} ${zh}`);
