/**
 * A CSV file with one case a row. The heading says which column is which; a column that is not known is told and left
 * out. Each row is read on its own, so the first bad row never hides the rest.
 */
import { fill } from '../words/fill';
import { type ColumnId, columnOf, isFactColumn } from './columns';
import type { CellWords } from './read-cell';
import { type Problem, type RowRead, readRow } from './read-row';
import { rowsOf, type TextRow, textOf } from './table-text';

export const MOST_ROWS = 5000;
export const MOST_BYTES = 5_000_000;

export type CsvRefusal = 'too_large' | 'not_text' | 'empty' | 'no_columns' | 'too_many_rows';

export interface CsvTable {
  readonly ok: true;
  readonly rows: readonly TextRow[];
  /** What each column is; undefined where it is not read. */
  readonly columns: readonly (ColumnId | undefined)[];
  /** About the heading and about lines that could not be taken apart. */
  readonly problems: readonly Problem[];
}

export type CsvRead = CsvTable | { readonly ok: false; readonly refusal: CsvRefusal };

const refuse = (refusal: CsvRefusal): CsvRead => ({ ok: false, refusal });

/** Takes a file apart. The cells are read later, row by row: `readRowOf`. */
export async function readCsv(bytes: Uint8Array, words: CellWords): Promise<CsvRead> {
  if (bytes.length > MOST_BYTES) return refuse('too_large');
  const text = textOf(bytes);
  if (text === undefined) return refuse('not_text');
  const { default: Papa } = await import('papaparse');
  const { rows, broken, stoppedAt } = rowsOf(text, Papa.parse);
  const [heading, ...rest] = rows;
  if (!heading) return refuse('empty');
  const { columns, problems } = readHeading(heading, rest, words);
  if (!columns.some((column) => column && isFactColumn(column))) return refuse('no_columns');
  if (rest.length === 0 && broken.length === 0) return refuse('empty');
  if (rest.length > MOST_ROWS) return refuse('too_many_rows');
  return {
    ok: true,
    rows: rest,
    columns,
    problems: [
      ...problems,
      ...broken.map((line) => ({ line, message: words.wrong.quotes })),
      ...(stoppedAt === undefined ? [] : [{ line: stoppedAt, message: words.wrong.stopped }]),
    ],
  };
}

/** A column without heading and without content is nothing; any other that we do not know, or know already, is told. */
function readHeading({ line, cells }: TextRow, rows: readonly TextRow[], { wrong }: CellWords) {
  const problems: Problem[] = [];
  const taken = new Set<ColumnId>();
  const columns = cells.map((cell, at) => {
    const column = columnOf(cell);
    const heading = cell.trim().slice(0, 60);
    if (column && !taken.has(column)) {
      taken.add(column);
      return column;
    }
    if (column) problems.push({ line, column, message: fill(wrong.twice, { column, at: at + 1 }) });
    else if (heading !== '')
      problems.push({ line, column: heading, message: fill(wrong.unknownColumn, { column: heading, at: at + 1 }) });
    else if (rows.some((row) => (row.cells[at] ?? '').trim() !== ''))
      problems.push({ line, message: fill(wrong.noHeading, { at: at + 1 }) });
    return undefined;
  });
  return { columns, problems };
}

/** Reads the cells of one row. */
export const readRowOf = (table: CsvTable, row: TextRow, words: CellWords): RowRead =>
  readRow(row, table.columns, words);
