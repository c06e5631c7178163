/** What was measured, as rows of one shape, and their table. */

export interface Row {
  readonly name: string;
  readonly unit: '/s' | 'ms' | 'kB' | '%' | '×';
  /** Speed and time of the rules: of the processor. */
  readonly value: number;
  /** Speed and time by the clock on the wall. */
  readonly wall?: number;
  /** The least speed, the most of anything else; or the aim in words. */
  readonly aim?: number | string;
  readonly met?: boolean;
}

/** The row with its aim, and whether it is met. */
export function withAim(row: Row, aim: number | undefined): Row {
  if (aim === undefined) return row;
  return { ...row, aim, met: row.unit === '/s' ? row.value >= aim : row.value <= aim };
}

const digits = (n: number): number => (Math.abs(n) >= 100 ? 0 : Math.abs(n) >= 10 ? 1 : Math.abs(n) >= 1 ? 2 : 3);

/** `75.8 kB`; nothing for what was not measured. */
export function inWords(n: number | undefined, unit: Row['unit']): string {
  if (n === undefined) return '';
  const places = Number.isInteger(n) ? 0 : digits(n);
  return `${n.toLocaleString('en', { maximumFractionDigits: places, minimumFractionDigits: places })} ${unit}`;
}

/** Lines of cells in columns; the first column stands on the left, figures on the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>((most, cells) => cells.map((c, i) => Math.max(c.length, most[i] ?? 0)), []);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${lines.map((cells) => line(cells).trimEnd()).join('\n')}\n`;
}

const aimOf = ({ unit, aim }: Row): string => {
  if (aim === undefined || typeof aim === 'string') return aim ?? '';
  return `${unit === '/s' ? 'at least' : 'at most'} ${aim.toLocaleString('en')} ${unit}`;
};

export function table(rows: readonly Row[]): string {
  return aligned([
    ['', 'measured', 'wall clock', 'aim', 'met'],
    ...rows.map((row) => [
      row.name,
      inWords(row.value, row.unit),
      inWords(row.wall, row.unit),
      aimOf(row),
      row.met === undefined ? '' : row.met ? 'yes' : 'NO',
    ]),
  ]);
}
