/** What was measured, as rows of one shape, and their table. */

export interface Row {
  readonly name: string;
  readonly unit: '/s' | 'ms' | 'kB';
  /** Speed and time: of the processor. */
  readonly value: number;
  /** Speed and time by the clock on the wall. */
  readonly wall?: number;
  /** The least speed, or the most time or bytes. */
  readonly aim?: number;
  readonly met?: boolean;
}

/** The row with its aim, and whether it is met. */
export function withAim(row: Row, aim: number | undefined): Row {
  if (aim === undefined) return row;
  return { ...row, aim, met: row.unit === '/s' ? row.value >= aim : row.value <= aim };
}

const digits = (n: number): number => (Math.abs(n) >= 100 ? 0 : Math.abs(n) >= 10 ? 1 : Math.abs(n) >= 1 ? 2 : 3);
const inWords = (n: number | undefined, unit: Row['unit']): string =>
  n === undefined
    ? ''
    : `${n.toLocaleString('en', { maximumFractionDigits: digits(n), minimumFractionDigits: digits(n) })} ${unit}`;

/** One aligned table; figures stand on the right. */
export function table(rows: readonly Row[]): string {
  const aimOf = ({ unit, aim }: Row): string => {
    if (aim === undefined) return '';
    return `${unit === '/s' ? 'at least' : 'at most'} ${aim.toLocaleString('en')} ${unit}`;
  };
  const lines = [
    ['', 'processor', 'wall clock', 'aim', 'met'],
    ...rows.map((row) => [
      row.name,
      inWords(row.value, row.unit),
      inWords(row.wall, row.unit),
      aimOf(row),
      row.met === undefined ? '' : row.met ? 'yes' : 'NO',
    ]),
  ];
  const widths = lines.reduce<number[]>((most, cells) => cells.map((c, i) => Math.max(c.length, most[i] ?? 0)), []);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${lines.map((cells) => line(cells).trimEnd()).join('\n')}\n`;
}
