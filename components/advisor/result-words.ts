import type { ResultRow } from '@/lib/batch/run';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { ClockName } from '@/rules/deadlines/clock-table';
import type { BatchWords } from './kinds';

/** One row of results in words, as the table shows and exports it. */
export function tellRow({ advisor, verdict, routes, clocks }: BatchWords, row: ResultRow) {
  return {
    name: row.name || fill(advisor.unnamed, { line: row.line }),
    court: verdict[row.court],
    route: row.firstRoute ? routes[row.firstRoute].name : advisor.noRoute,
    day: (locale: string) => (row.deadline ? formatDay(locale, row.deadline.day) : advisor.noDeadline),
    clock: row.deadline ? clocks[row.deadline.clock as ClockName].name : undefined,
    soFar: row.deadline?.soFar ? advisor.soFar : undefined,
  };
}

/** The table to save: days as figures, so that a table program can sort them. */
export function exportRows(words: BatchWords, rows: readonly ResultRow[]): string[][] {
  const { line, name, court, route, deadline, missing } = words.advisor.heads;
  const body = rows.map((row) => {
    const told = tellRow(words, row);
    const clock = [told.clock, told.soFar].filter(Boolean).join(' · ');
    const cells = [told.name, told.court, told.route, row.deadline?.day ?? '', clock];
    return [String(row.line), ...cells, String(row.missing)];
  });
  return [[line, name, court, route, deadline, '', missing], ...body];
}
