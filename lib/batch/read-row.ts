/** One row of the table as a case, or all that is wrong with it. Each row is read on its own. */
import type { FactId, Facts } from '../../rules/facts';
import { inOrder } from '../../rules/schema';
import { type Case, compact, type Texts, textLimits, tidyText } from '../case/case';
import { fill } from '../words/fill';
import { type ColumnId, isFactColumn, isTextId, NAME_COLUMN, NAME_LIMIT } from './columns';
import { type CellWords, readCell } from './read-cell';
import type { TextRow } from './table-text';

export interface Problem {
  readonly line: number;
  /** The heading of the column; none if it is about the whole line. */
  readonly column?: string;
  readonly message: string;
}

export type RowRead =
  | { readonly ok: true; readonly line: number; readonly name: string; readonly case: Case }
  | { readonly ok: false; readonly line: number; readonly name: string; readonly problems: readonly Problem[] };

/** `columns`: what each column is, in order; undefined for one that is not read. */
export function readRow(row: TextRow, columns: readonly (ColumnId | undefined)[], words: CellWords): RowRead {
  const { line } = row;
  const facts: Partial<Record<FactId, unknown>> = {};
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  let name = '';
  const textAt = (column: ColumnId, cell: string, limit: number): string => {
    const text = tidyText(cell, cell.length);
    if (text.length > limit) problems.push({ line, column, message: fill(words.wrong.tooLong, { limit }) });
    return text.slice(0, limit);
  };

  if (row.cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    problems.push({ line, message: fill(words.wrong.tooMany, { cells: row.cells.length, columns: columns.length }) });
  for (const [at, column] of columns.entries()) {
    const cell = row.cells[at] ?? '';
    if (column === undefined || cell.trim() === '') continue;
    if (column === NAME_COLUMN) name = textAt(column, cell, NAME_LIMIT);
    else if (isTextId(column)) texts[column] = textAt(column, cell, textLimits[column]);
    else if (isFactColumn(column)) {
      const read = readCell(column, cell, words);
      if (read.ok) facts[column] = read.value;
      else problems.push({ line, column, message: read.message });
    }
  }
  if (problems.length > 0) return { ok: false, line, name, problems };
  // Each answer has passed its schema; a case asks no more of its facts than that, and an order.
  return { ok: true, line, name, case: compact({ format: 1, facts: inOrder(facts as Facts), texts: texts as Texts }) };
}
