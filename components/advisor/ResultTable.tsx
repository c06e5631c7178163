'use client';
import { useMemo, useState } from 'react';
import type { ResultRow } from '@/lib/batch/run';
import { type Order, type SortKey, sorted, sortKeys } from '@/lib/batch/sort';
import { fill } from '@/lib/words/fill';
import { Button } from '../ui/Button';
import { Status } from '../ui/Status';
import { Text } from '../ui/Text';
import { useWords } from '../ui/Words';
import type { BatchWords } from './kinds';
import { tellRow } from './result-words';

/** So many rows at a time: a thousand at once would hold up a phone. */
const STEP = 50;

interface Props {
  readonly rows: readonly ResultRow[];
  readonly words: BatchWords;
  readonly onOpen: (row: ResultRow) => void;
}

/** The results, sorted by any column. */
export function ResultTable({ rows, words, onOpen }: Props) {
  const { locale } = useWords();
  const { advisor, routes } = words;
  const [order, setOrder] = useState<Order>({ by: 'line', down: false });
  const [shown, setShown] = useState(STEP);
  const all = useMemo(
    () => sorted(rows, order, locale, ({ firstRoute }) => (firstRoute ? routes[firstRoute].name : undefined)),
    [rows, order, locale, routes],
  );
  const turn = (by: SortKey) => setOrder({ by, down: order.by === by && !order.down });
  const direction = order.down ? advisor.down : advisor.up;
  return (
    <div>
      <p className="mb-2 text-muted">{advisor.sortHint}</p>
      <Status text={fill(advisor.sortedBy, { column: advisor.heads[order.by], direction })} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must scroll by keyboard */}
      <section aria-label={advisor.resultCaption} tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full min-w-2xl border-collapse text-start">
          <caption className="sr-only">{advisor.resultCaption}</caption>
          <thead>
            <tr className="border-b-2 border-edge">
              {sortKeys.map((key) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={order.by === key ? (order.down ? 'descending' : 'ascending') : 'none'}
                  className="p-1 text-start align-bottom"
                >
                  <button
                    type="button"
                    onClick={() => turn(key)}
                    className="inline-flex min-h-11 cursor-pointer items-center gap-1 px-1 text-start font-semibold text-accent underline underline-offset-4"
                  >
                    {advisor.heads[key]}
                    <span aria-hidden="true">{order.by === key ? (order.down ? '▼' : '▲') : ''}</span>
                  </button>
                </th>
              ))}
              <th scope="col" className="p-1 text-start align-bottom font-semibold">
                <span className="inline-flex min-h-11 items-center px-1">{advisor.heads.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((row) => (
              <Row key={row.line} row={row} words={words} locale={locale} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <span role="status">{fill(advisor.shown, { shown: Math.min(shown, all.length), all: all.length })}</span>
        {all.length > shown && (
          <Button look="quiet" onClick={() => setShown(shown + STEP)}>
            {fill(advisor.showMore, { count: Math.min(STEP, all.length - shown) })}
          </Button>
        )}
      </p>
    </div>
  );
}

interface RowProps {
  readonly row: ResultRow;
  readonly words: BatchWords;
  readonly locale: string;
  readonly onOpen: (row: ResultRow) => void;
}

function Row({ row, words, locale, onOpen }: RowProps) {
  const { advisor } = words;
  const told = tellRow(words, row);
  return (
    <tr className="border-b border-line align-top">
      <td className="p-2 tabular-nums">{row.line}</td>
      <th scope="row" className="p-2 text-start font-medium wrap-anywhere">
        {told.name}
      </th>
      <td className="p-2">{told.court}</td>
      <td className="p-2">
        <Text>{told.route}</Text>
      </td>
      <td className="p-2">
        {told.day(locale)}
        {told.clock && (
          <span className="block text-sm text-muted">
            <Text>{told.clock}</Text>
          </span>
        )}
        {told.soFar && <span className="block text-sm font-medium">{told.soFar}</span>}
      </td>
      <td className="p-2 tabular-nums">{row.missing}</td>
      <td className="p-1">
        <button
          type="button"
          onClick={() => onOpen(row)}
          className="min-h-11 cursor-pointer px-2 text-accent underline underline-offset-4"
        >
          {advisor.openRow}
          <span className="sr-only"> {fill(advisor.openHidden, { name: told.name })}</span>
        </button>
      </td>
    </tr>
  );
}
