/** Assesses many cases in short slices, so that the page answers in between. */

import { assess } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import type { Facts } from '../../rules/facts';
import type { RouteId } from '../../rules/routes/printed-route';
import type { Case } from '../case/case';
import type { Problem, RowRead } from './read-row';

/** What the table says of one assessment. */
export interface Result {
  /** Verdict of the Internet Court as the page tells it. */
  readonly court: 'yes' | 'leanYes' | 'no' | 'leanNo' | 'unknown';
  readonly firstRoute: RouteId | null;
  /** `soFar`: years away, while a time that waits for an answer may end sooner. */
  readonly deadline: { readonly clock: string; readonly day: string; readonly soFar: boolean } | null;
  /** Answers that could still change the result. */
  readonly missing: number;
}

export interface ResultRow extends Result {
  readonly line: number;
  readonly name: string;
  readonly case: Case;
}

export interface BatchResult {
  readonly rows: readonly ResultRow[];
  readonly problems: readonly Problem[];
  /** Rows that could not be read. */
  readonly refused: number;
}

export interface Run<Row> {
  readonly asOf: string;
  readonly read: (row: Row) => RowRead;
  readonly summarise: (assessment: Assessment, facts: Facts) => Result;
  readonly onProgress: (done: number) => void;
  /** Asked between slices. */
  readonly stopped: () => boolean;
  /** Lets the page do what waits; tests give their own. */
  readonly pause?: () => Promise<void>;
  readonly clock?: () => number;
}

/** Longest time in milliseconds before the page gets its turn. A slice ends with the case at hand. */
export const SLICE = 16;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Undefined when it was stopped. */
export async function runBatch<Row>(
  source: readonly Row[],
  { asOf, read, summarise, onProgress, stopped, pause = nextTurn, clock = () => performance.now() }: Run<Row>,
): Promise<BatchResult | undefined> {
  const rows: ResultRow[] = [];
  const problems: Problem[] = [];
  let refused = 0;
  let started = clock();
  for (const [at, item] of source.entries()) {
    if (clock() - started >= SLICE) {
      onProgress(at);
      await pause();
      if (stopped()) return undefined;
      started = clock();
    }
    const got = read(item);
    if (got.ok) {
      const { line, name } = got;
      rows.push({ line, name, case: got.case, ...summarise(assess(got.case.facts, { asOf }), got.case.facts) });
    } else {
      refused++;
      problems.push(...got.problems);
    }
  }
  onProgress(source.length);
  return { rows, problems, refused };
}
