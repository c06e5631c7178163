/** Helps the tests of tables: words as the page gives them, and text as the bytes of a file. */

import type { CellWords } from '../../lib/batch/read-cell';
import { readCsv, readRowOf } from '../../lib/batch/read-csv';
import { getWords } from '../../lib/words/words';

const { pages, facts, advisor } = getWords('en');
export const words: CellWords = { common: pages.common, facts, wrong: advisor.wrong };
export const advisorWords = advisor;
export const factWords = facts;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All rows of a file: the cases of the good ones by line, the problems as `line column`. */
export async function readAll(text: string | Uint8Array) {
  const table = await readCsv(typeof text === 'string' ? bytes(text) : text, words);
  if (!table.ok) return { refusal: table.refusal };
  const rows = table.rows.map((row) => readRowOf(table, row, words));
  const problems = [...table.problems, ...rows.flatMap((row) => (row.ok ? [] : row.problems))];
  return {
    facts: Object.fromEntries(rows.flatMap((row) => (row.ok ? [[row.line, row.case.facts]] : []))),
    names: Object.fromEntries(rows.map((row) => [row.line, row.name])),
    texts: Object.fromEntries(rows.flatMap((row) => (row.ok ? [[row.line, row.case.texts]] : []))),
    problems: problems.map(({ line, column }) => (column ? `${line} ${column}` : `${line}`)),
    messages: problems.map(({ message }) => message),
  };
}
