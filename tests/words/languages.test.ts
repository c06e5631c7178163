import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/locales';
import { getWords } from '@/lib/words/words';

type Entry = readonly [path: string, text: string];

const textsOf = (value: unknown, path = ''): Entry[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((value ?? {}) as object).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key));

const english = new Map(textsOf(getWords('en')));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/**
 * Optional words that a language does without. Chinese: the words to match in the register are Chinese already; the Chinese
 * name of a platform stands in its one name.
 */
const LEFT_OUT: { readonly [locale in Locale]?: RegExp } = {
  zh: /^tools\.status\.matchWords\.|^platforms\.names\.\w+\.zh$/,
};
/** Names. */
const AS_IT_IS = ['advisor.example.sellerName', 'facts.deal.platform.options.made_in_china'];

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const translated = new Map(textsOf(getWords(locale)));

  test('no message is missing and none is extra', () => {
    expect([...english.keys()].filter((path) => !translated.has(path) && !LEFT_OUT[locale]?.test(path))).toEqual([]);
    expect([...translated.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  test('every message keeps its placeholders', () => {
    const broken = [...translated].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    );
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  test('a message is translated: what stays as it was are names, codes and examples', () => {
    const same = [...translated].filter(([path, text]) => {
      const words = text.replace(/\{\w+\}/g, '').match(/[A-Za-z]{2,}/g) ?? [];
      return text === english.get(path) && words.length > 3 && !AS_IT_IS.includes(path);
    });
    expect(same.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});

test('a sentence in Chinese holds no English sentence and no half-width stop', () => {
  const wrong = textsOf(getWords('zh')).filter(
    ([, text]) => /\p{Script=Han}[,;:?!](?!\d)/u.test(text) || /\p{Script=Han}\.$/u.test(text),
  );
  expect(wrong.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
});
