/** Which rules, clocks, costs and platform records rest on a provision or a practice note: read from their own data. */
import { estimates } from '@/rules/costs/estimates';
import { bearers, exemptions, halvings, paidFirst, refunds } from '@/rules/costs/fee-events';
import { fixedFees } from '@/rules/costs/other-fees';
import { clockTable } from '@/rules/deadlines/clock-table';
import { ruleTable } from '@/rules/jurisdiction/rule-table';
import { platforms } from '@/rules/platforms/platforms';
import { type Certainty, provisionIdOf, type RuleRow } from '@/rules/provision';
import { routeTable } from '@/rules/routes/rule-table';

/** Rules that a result can name. */
export type RuleKind = 'court' | 'route' | 'liability' | 'clock';
/** Figures and records. */
export type FigureKind = 'fee' | 'fee-event' | 'refund' | 'bearer' | 'paid-first' | 'estimate' | 'platform';

export interface Use<K> {
  readonly kind: K;
  readonly id: string;
  readonly certainty: Certainty | null;
  /** As cited there, with the place inside the article: `CPL/130(2)`. */
  readonly cited: readonly string[];
}

export interface RuleUse extends Use<RuleKind> {
  readonly doubts: readonly number[];
}

interface Row extends RuleRow {
  readonly doubt?: number;
  readonly moreDoubts?: readonly number[];
}

const rowsOf = (kind: RuleKind, table: { readonly [id: string]: Row }): readonly RuleUse[] =>
  Object.entries(table).map(([id, { sources, certainty, doubt, moreDoubts = [] }]) => ({
    kind: id.startsWith('LIA-') ? 'liability' : kind,
    id,
    certainty,
    cited: sources,
    doubts: doubt === undefined ? moreDoubts : [doubt, ...moreDoubts],
  }));

/** Every rule and clock with its sources. */
export const rulesUsed: readonly RuleUse[] = [
  ...rowsOf('court', ruleTable),
  ...rowsOf('route', routeTable),
  ...rowsOf('clock', clockTable),
];

const feesOf = (kind: FigureKind, table: { readonly [id: string]: RuleRow }): readonly Use<FigureKind>[] =>
  Object.entries(table).map(([id, { sources, certainty }]) => ({ kind, id, certainty, cited: sources }));

/** Every source that stands somewhere in a record of a platform. */
function citedIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(citedIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    name === 'at' && typeof inner === 'string' ? [inner] : citedIn(inner),
  );
}

const figuresUsed: readonly Use<FigureKind>[] = [
  ...feesOf('fee', fixedFees),
  ...feesOf('fee-event', { ...halvings, ...exemptions }),
  ...feesOf('refund', refunds),
  ...feesOf('bearer', bearers),
  ...feesOf('paid-first', paidFirst),
  ...Object.entries(estimates).map(([id, { certainty, source }]) => ({
    kind: 'estimate' as const,
    id,
    certainty,
    cited: [source],
  })),
  ...Object.entries(platforms).map(([id, record]) => ({
    kind: 'platform' as const,
    id,
    certainty: null,
    cited: citedIn(record),
  })),
];

const naming = <U extends Use<unknown>>(uses: readonly U[], id: string): readonly U[] =>
  uses
    .map((use) => ({ ...use, cited: [...new Set(use.cited.filter((source) => provisionIdOf(source) === id))] }))
    .filter((use) => use.cited.length > 0);

/** The rules and clocks that cite this provision or note. */
export const rulesOn = (id: string): readonly RuleUse[] => naming(rulesUsed, id);

/** The fees, estimates and platform records that cite it. */
export const figuresOn = (id: string): readonly Use<FigureKind>[] => naming(figuresUsed, id);
