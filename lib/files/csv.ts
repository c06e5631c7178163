/** The list of files for a spreadsheet. */
import type { EvidenceElement, FileEntry } from '../case/case';
import { numbered } from './list';

export interface CsvWords {
  readonly columns: {
    readonly no: string;
    readonly name: string;
    readonly size: string;
    readonly sha256: string;
    readonly element: string;
    readonly note: string;
  };
  readonly elements: { readonly [element in EvidenceElement]: string };
}

/** Text that a spreadsheet would read as a formula, also in full-width signs, behind blanks and with line breaks. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/**
 * One row a file, with a head, in UTF-8 with a byte order mark (without it, spreadsheets misread Chinese names).
 * A text that could be read as a formula gets a leading apostrophe.
 */
export async function fileListCsv(files: readonly FileEntry[], words: CsvWords): Promise<string> {
  const { default: papa } = await import('papaparse');
  const { no, name, size, sha256, element, note } = words.columns;
  const rows = numbered(files).map((file) => [
    file.no,
    file.name,
    file.size,
    file.sha256,
    file.element ? words.elements[file.element] : '',
    file.note ?? '',
  ]);
  const csv = papa.unparse([[no, name, size, sha256, element, note], ...rows], { escapeFormulae: FORMULA });
  return `\uFEFF${csv}\r\n`;
}
