/** The text of a CSV file as rows with their line numbers. A broken row is told by its line and hides no other. */
import type Papa from 'papaparse';
import { columnOf } from './columns';

const DELIMITERS = [',', ';', '\t'] as const;
/** A quotation mark that is not closed swallows what follows; so many such places are mended before we stop. */
const MOST_BROKEN = 50;

export interface TextRow {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly rows: readonly TextRow[];
  /** Lines with quotation marks that do not match; they are left out. */
  readonly broken: readonly number[];
  /** There were more of them than we mend: from this line on nothing was read. */
  readonly stoppedAt?: number;
}

/** UTF-8, or UTF-16 with its mark; undefined for anything else, so that no letter is guessed. */
export function textOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

const knownIn = (line: string, delimiter: string) =>
  line.split(delimiter).filter((heading) => columnOf(heading.replace(/^\s*"|"\s*$/g, '')) !== undefined).length;

/** Some programs write `sep=;` as the first line. Without it: what divides the headings into the most that we know. */
function delimiterOf(text: string): { delimiter: string; skip: number } {
  const [first = '', second = ''] = text.split('\n', 2);
  const said = /^"?sep=([,;\t])"?$/i.exec(first);
  if (said?.[1]) return { delimiter: said[1], skip: 1 };
  const heads = `${first}\n${second}`;
  const best = DELIMITERS.toSorted((a, b) => knownIn(heads, b) - knownIn(heads, a))[0] ?? ',';
  return { delimiter: best, skip: 0 };
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const linesIn = (cells: readonly string[]) => 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** Reads the rows. Lines without any text are left out and still counted. */
export function rowsOf(text: string, parse: typeof Papa.parse): TextTable {
  const { delimiter, skip } = delimiterOf(text);
  const starts = lineStarts(text);
  const rows: TextRow[] = [];
  const broken: number[] = [];
  for (let line = 1 + skip; line <= starts.length; ) {
    if (broken.length >= MOST_BROKEN) return { rows, broken, stoppedAt: line };
    const { data, errors } = parse<string[]>(text.slice(starts[line - 1]), { delimiter, newline: '\n' });
    const bad = errors.find(({ type }) => type === 'Quotes')?.row;
    for (const cells of data.slice(0, bad)) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += linesIn(cells);
    }
    if (bad === undefined) break;
    broken.push(line);
    line++;
  }
  return { rows, broken };
}
