/** Every text that a person can read in English: what the pages get, and what other tables of words hold beside it. */
import { getWords } from '@/lib/words/words';
import { type Text, textsOf } from './checks';

const modules = import.meta.glob<object>(['../../lib/words/en/*.ts', '!**/words.ts'], { eager: true });
const named = Object.entries(modules).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words] as const);

const given = textsOf(getWords('en'), '');
const shown = new Set(given.map(({ text }) => text));

/** Tables of words that a page reads without `getWords`, for example the kinds of court fees. */
const beside = named.flatMap(([file, words]) => textsOf(words, file)).filter(({ text }) => !shown.has(text));

const all = [...given, ...beside];

/** Names of files and of columns are no sentences; they are tried where they are used. */
const isName = ({ at, text }: Text) => /\.(?:csv|docx|ics|json)$/.test(text) && !/ /.test(text) && at !== '';

/** Texts with English words, without the names of files. */
export const everyText: readonly Text[] = all.filter((one) => /[A-Za-z]/.test(one.text) && !isName(one));

export const countOfTexts = {
  all: given.length,
  beside: beside.length,
  different: new Set(all.map((t) => t.text)).size,
};

/** Without any letter: Chinese names beside English ones, a figure, or nothing on purpose. */
export const withoutEnglish: readonly Text[] = all.filter(({ text }) => !/[A-Za-z]/.test(text));
