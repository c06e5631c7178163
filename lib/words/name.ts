/** Names that stand in the data in English and Chinese: laws, places, platforms. */

interface Named {
  readonly en: string;
  readonly zh: string;
}

/** The name for a reader of this language: Chinese readers get the Chinese one, all others the English. */
export const nameIn = (locale: string, { en, zh }: Named): string => (locale === 'zh' ? zh : en);

/** The English name with the Chinese beside it; for Chinese readers the Chinese alone. */
export const bothNames = (locale: string, { en, zh }: Named): string => (locale === 'zh' ? zh : `${en} ${zh}`);

/** A Chinese title in its marks: a title inside it has single ones, a title inside that double ones (GB/T 15834-2011, 4.15). */
export function bookTitle(zh: string): string {
  let depth = 1;
  const inside = zh.replace(/[《〈》〉]/g, (sign) => {
    const opens = sign === '《' || sign === '〈';
    const single = (opens ? depth++ : --depth) % 2 === 1;
    return opens ? (single ? '〈' : '《') : single ? '〉' : '》';
  });
  return `《${inside}》`;
}

/** What of the Chinese name of a practice note is title or number of a Chinese document; the rest describes (`law/practice-notes.ts`). */
const DOCUMENT =
  /^《[^》]+》(?:的理解与适用)?(?=（|第|$)|^[^（]*某诉[^（]+|^（\d{4}）[^（]+?号|法释?〔.+号|^[^（]+令第\d+号/;

/** A practice note for a reader of this language: in English what it is, and the title or number of a Chinese document. */
export function noteTitle(locale: string, { en, zh }: Named): string {
  const document = DOCUMENT.exec(zh)?.[0];
  return nameIn(locale, { en: document ? `${en} (${document})` : en, zh });
}

/** The title of a law for a reader of this language: the Chinese one in its marks. */
export const lawTitle = (locale: string, { en, zh }: Named): string => nameIn(locale, { en, zh: bookTitle(zh) });

/** The English title of a law with the Chinese one in its marks; for Chinese readers the Chinese alone. */
export const bothTitles = (locale: string, { en, zh }: Named): string => bothNames(locale, { en, zh: bookTitle(zh) });
