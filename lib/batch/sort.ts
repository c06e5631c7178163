/** The order of the table of results. */
import type { ResultRow } from './run';

export const sortKeys = ['line', 'name', 'court', 'route', 'deadline', 'missing'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Order {
  readonly by: SortKey;
  readonly down: boolean;
}

const COURT = ['yes', 'leanYes', 'unknown', 'leanNo', 'no'] as const;

/** `routeName`: the name in the language of the page. What is not there comes last, whichever way the order goes. */
export function sorted(
  rows: readonly ResultRow[],
  { by, down }: Order,
  locale: string,
  routeName: (row: ResultRow) => string | undefined,
): readonly ResultRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyOf = (row: ResultRow): string | number | undefined =>
    ({
      line: row.line,
      name: row.name || undefined,
      court: COURT.indexOf(row.court),
      route: routeName(row),
      deadline: row.deadline?.day,
      missing: row.missing,
    })[by];
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === undefined || y === undefined) return x === y ? a.line - b.line : x === undefined ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return (down ? -order : order) || a.line - b.line;
  });
}
