/** A table of an advisor as bytes: the measured cases over and over, with the answers that are one word or day. */

import { readCsv, readRowOf } from '../../lib/batch/read-csv';
import { runBatch } from '../../lib/batch/run';
import { tableCsv } from '../../lib/batch/table-csv';
import { getWords } from '../../lib/words/words';
import { type FactId, factIds } from '../../rules/facts';
import { AS_OF, kinds } from './cases';

const cases = Object.values(kinds).flat();
const isPlain = (id: FactId): boolean => cases.some((s) => typeof s[id] === 'string');

const { pages, facts, advisor } = getWords('en');
const words = { common: pages.common, facts, wrong: advisor.wrong };

export function tableOf(rows: number): Uint8Array {
  const columns = factIds.filter(isPlain);
  const cells = Array.from({ length: rows }, (_, n) => {
    const s = cases[n % cases.length] ?? {};
    return [`Case ${n + 1}`, ...columns.map((id) => (typeof s[id] === 'string' ? s[id] : ''))];
  });
  return new TextEncoder().encode(tableCsv([['case', ...columns], ...cells]));
}

/** Reads and assesses the table as the page does, without drawing it. */
export async function batch(bytes: Uint8Array): Promise<number> {
  const table = await readCsv(bytes, words);
  if (!table.ok) throw new Error(`table refused: ${table.refusal}`);
  const result = await runBatch(table.rows, {
    asOf: AS_OF,
    read: (row) => readRowOf(table, row, words),
    summarise: ({ firstRoute }) => ({ court: 'unknown', firstRoute, deadline: null, missing: 0 }),
    onProgress: () => undefined,
    stopped: () => false,
  });
  if (!result || result.refused > 0) throw new Error(`rows refused: ${JSON.stringify(result?.problems[0])}`);
  return result.rows.length;
}
