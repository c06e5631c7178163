/** Rows as CSV (RFC 4180) that a table program opens without running anything in it. */

/**
 * A table program takes a cell that begins like this for a formula, also behind spaces or in full width (OWASP, CSV
 * injection). An apostrophe before it makes it text.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string) => `"${safeCell(text).replaceAll('"', '""')}"`;

/** With the byte order mark by which table programs know UTF-8. */
export const tableCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
