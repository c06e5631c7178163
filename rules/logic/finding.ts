/**
 * Yes, no and unknown with the reasons kept: decision-internet-court.md sections 1.1–1.8. "Firm" and "lean" is a mark
 * beside the value; it never turns one value into another.
 */
import type { FactId } from '../facts';
import type { RuleId } from '../jurisdiction/rule-table';

export type Truth = 'yes' | 'no' | 'unknown';

/** A growing set, kept as a tree until somebody reads it: joining two costs nothing, and most are never read. */
export type Tree<T> = T | readonly Tree<T>[];

/** One way in which a value came about; each reason is sufficient alone. For unknown: one point left open. */
export interface Reason {
  readonly firm: boolean;
  readonly because: Tree<FactId>;
  readonly rules: Tree<RuleId>;
  /** Direct facts that are not known; the reason rests on a presumption in their place (1.7). */
  readonly presumes: Tree<FactId>;
  /** Of the rules, those whose row said no: a bar that is not there, a link that is missing. */
  readonly denied: Tree<RuleId>;
  /** Of the rules, those whose value is only probable; a reason is firm where none is. */
  readonly lean: Tree<RuleId>;
}

function gather<T>(tree: Tree<T>, into: T[]): void {
  if (Array.isArray(tree)) for (const x of tree) gather(x, into);
  else if (!into.includes(tree as T)) into.push(tree as T);
}

/** The members of trees, in order, each once. */
export function flat<T>(...trees: readonly Tree<T>[]): readonly T[] {
  const members: T[] = [];
  gather(trees, members);
  return members;
}

/**
 * A value and why.
 * `missing`: facts not known that can still decide it (only when unknown).
 * `wouldChange`: direct facts behind a presumption (1.7). `firming`: facts that could make a lean value firm.
 * `next`: facts not yet asked that should be asked now; the later ones wait for these.
 */
export interface Finding {
  readonly truth: Truth;
  readonly firm: boolean;
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactId[];
  readonly wouldChange: readonly FactId[];
  readonly firming: readonly FactId[];
  readonly next: readonly FactId[];
}

/** A list with nothing in it: one for all, so that none is made. */
export const NONE: readonly never[] = [];

/** One shape for all reasons keeps them fast. */
export const reason = (
  firm: boolean,
  because: Tree<FactId>,
  rules: Tree<RuleId>,
  presumes: Tree<FactId>,
  denied: Tree<RuleId>,
  lean: Tree<RuleId>,
): Reason => ({ firm, because, rules, presumes, denied, lean });

/** The same finding with other value and reasons: one shape for all findings keeps them fast. */
export const remade = (
  f: Finding,
  firm: boolean,
  reasons: readonly Reason[],
  wouldChange: readonly FactId[],
  firming: readonly FactId[],
): Finding => ({
  truth: f.truth,
  firm,
  reasons,
  missing: f.missing,
  wouldChange,
  firming,
  next: f.next,
});
