/**
 * Yes, no and unknown (strong Kleene) with the reasons kept: decision-internet-court.md sections 1.1–1.8.
 * "Firm" and "lean" is a mark beside the value; it never turns one value into another.
 */
import type { FactId } from './facts';
import type { RuleId } from './jurisdiction/rule-table';

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

const NONE: readonly never[] = [];

/** Both lists without repetition, in order. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  let out: T[] | undefined;
  for (const x of b) {
    if (!a.includes(x)) {
      out ??= a.slice();
      out.push(x);
    }
  }
  return out ?? a;
}

const reason = (
  firm: boolean,
  because: Tree<FactId>,
  rules: Tree<RuleId>,
  presumes: Tree<FactId>,
  denied: Tree<RuleId>,
): Reason => ({ firm, because, rules, presumes, denied });

/** The same finding with other value and reasons: one shape for all findings keeps them fast. */
const remade = (
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

const leaf = (truth: Truth, firm: boolean, rules: Tree<RuleId>): Finding => ({
  truth,
  firm,
  reasons: [reason(firm, NONE, rules, NONE, truth === 'no' ? rules : NONE)],
  missing: NONE,
  wouldChange: NONE,
  firming: NONE,
  next: NONE,
});

/** Yes by this rule. */
export const yes = (rule: RuleId): Finding => leaf('yes', true, rule);
/** Probably yes by this rule. */
export const leanYes = (rule: RuleId): Finding => leaf('yes', false, rule);
/** No by this rule. */
export const no = (rule: RuleId): Finding => leaf('no', true, rule);
/** Probably no by this rule. */
export const leanNo = (rule: RuleId): Finding => leaf('no', false, rule);
/** The law leaves it open here, whatever else becomes known. */
export const open = (rule: RuleId): Finding => leaf('unknown', false, rule);
/** A condition that is not met or does not apply: no, and no rule to name. */
export const notMet: Finding = leaf('no', true, NONE);
/** A condition that is met without a rule to name. */
export const met: Finding = leaf('yes', true, NONE);

/** Unknown because this fact is not known. `asked`: the person said "not sure". */
export const lacking = (fact: FactId, asked: boolean): Finding => ({
  truth: 'unknown',
  firm: false,
  reasons: NONE,
  missing: [fact],
  wouldChange: NONE,
  firming: NONE,
  next: asked ? NONE : [fact],
});

/** The same, but its questions are left to another part of the decision. */
export const askedElsewhere = (f: Finding): Finding => ({ ...f, next: NONE });

/** Adds deciding facts to every reason; an open point needs none. */
function addBecause(facts: Tree<FactId>, f: Finding): Finding {
  if (f.truth === 'unknown') return f;
  const reasons = f.reasons.map((r) => reason(r.firm, [facts, r.because], r.rules, r.presumes, r.denied));
  return remade(f, f.firm, reasons, f.wouldChange, f.firming);
}

/** Adds a deciding fact. */
export const becauseOf = (fact: FactId, f: Finding): Finding => addBecause(fact, f);

/** Adds the facts that decided another finding; its confidence does not matter. */
export const becauseAsIn = (other: Finding, f: Finding): Finding => addBecause(other.reasons[0]?.because ?? NONE, f);

/** What follows from another finding, known to be met: as firm as the weaker of the two. */
export const following = (condition: Finding, f: Finding): Finding => decided(condition, f);

/** Adds a rule to every reason: the row that sent us here. */
export function byRule(rule: RuleId, f: Finding): Finding {
  const reasons =
    f.reasons.length === 0
      ? [reason(false, NONE, rule, NONE, NONE)]
      : f.reasons.map((r) => reason(r.firm, r.because, [rule, r.rules], r.presumes, r.denied));
  return remade(f, f.firm, reasons, f.wouldChange, f.firming);
}

const lean = (r: Reason): Reason => (r.firm ? reason(false, r.because, r.rules, r.presumes, r.denied) : r);

/** The same value, at most lean. `firming`: the facts that would make it firm again. */
export function atMostLean(f: Finding, firming: readonly FactId[] = NONE): Finding {
  if (f.truth === 'unknown') return f;
  return remade(f, false, f.reasons.map(lean), f.wouldChange, union(f.firming, firming));
}

/** A value by presumption (1.7): lean, with the direct fact that may turn it. */
export function presumed(direct: FactId, f: Finding): Finding {
  if (f.truth === 'unknown') return { ...f, missing: union(f.missing, [direct]) };
  const reasons = f.reasons.map((r) => reason(false, r.because, r.rules, [direct, r.presumes], r.denied));
  return remade(f, false, reasons, union(f.wouldChange, [direct]), f.firming);
}

const best = (f: Finding): Reason => f.reasons.find((r) => r.firm) ?? (f.reasons[0] as Reason);

function merge(parts: readonly Finding[], firm: boolean): Reason {
  const reasons = parts.map(best);
  return reason(
    firm,
    reasons.map((r) => r.because),
    reasons.map((r) => r.rules),
    reasons.map((r) => r.presumes),
    reasons.map((r) => r.denied),
  );
}

/** AND where `decisive` is no; OR where it is yes (1.3, 1.4). */
function combine(decisive: 'yes' | 'no', parts: readonly Finding[]): Finding {
  let winners = 0;
  let unknowns = 0;
  let firmWinner = false;
  let allFirm = true;
  for (const p of parts) {
    if (p.truth === decisive) {
      winners++;
      firmWinner ||= p.firm;
    } else if (p.truth === 'unknown') unknowns++;
    if (!p.firm) allFirm = false;
  }
  if (winners === 1 && parts.length === 1) return parts[0] as Finding;
  if (winners > 0) {
    const reasons: Reason[] = [];
    let wouldChange: readonly FactId[] = NONE;
    let firming: readonly FactId[] = NONE;
    for (const p of parts) {
      if (p.truth !== decisive) continue;
      reasons.push(...p.reasons);
      if (!firmWinner) {
        wouldChange = union(wouldChange, p.wouldChange);
        firming = union(firming, p.firming);
      }
    }
    return { truth: decisive, firm: firmWinner, reasons, missing: NONE, wouldChange, firming, next: NONE };
  }
  if (unknowns === 0) {
    let wouldChange: readonly FactId[] = NONE;
    let firming: readonly FactId[] = NONE;
    for (const p of parts) {
      wouldChange = union(wouldChange, p.wouldChange);
      firming = union(firming, p.firming);
    }
    const truth = decisive === 'no' ? 'yes' : 'no';
    return { truth, firm: allFirm, reasons: [merge(parts, allFirm)], missing: NONE, wouldChange, firming, next: NONE };
  }
  let reasons: readonly Reason[] = NONE;
  let missing: readonly FactId[] = NONE;
  let wouldChange: readonly FactId[] = NONE;
  let firming: readonly FactId[] = NONE;
  let next: readonly FactId[] = NONE;
  for (const p of parts) {
    wouldChange = union(wouldChange, p.wouldChange);
    if (p.truth === 'unknown') {
      reasons = union(reasons, p.reasons);
      missing = union(missing, p.missing);
      next = union(next, p.next);
    } else firming = union(firming, p.firming);
  }
  missing = union(missing, wouldChange);
  return { truth: 'unknown', firm: false, reasons, missing, wouldChange, firming, next };
}

/** AND: no as soon as one part is no, else unknown as soon as one is, else yes. */
export const all = (...parts: readonly Finding[]): Finding => combine('no', parts);
/** OR: yes as soon as one part is yes, else unknown as soon as one is, else no. */
export const any = (...parts: readonly Finding[]): Finding => combine('yes', parts);

/** AND whose questions are asked one part after the other: a later part waits while an earlier one can still be asked. */
export const allInOrder = (...parts: readonly Finding[]): Finding => inOrder('no', parts);
/** OR whose questions are asked one part after the other. */
export const anyInOrder = (...parts: readonly Finding[]): Finding => inOrder('yes', parts);

function inOrder(decisive: 'yes' | 'no', parts: readonly Finding[]): Finding {
  const f = combine(decisive, parts);
  if (f.truth !== 'unknown') return f;
  const first = parts.find((p) => p.truth === 'unknown' && p.next.length > 0);
  return first ? { ...f, next: first.next } : f;
}

/** NOT keeps the confidence, the reasons and what is missing. */
export const not = (f: Finding): Finding =>
  f.truth === 'unknown' ? f : { ...f, truth: f.truth === 'yes' ? 'no' : 'yes' };

/** Several readings that differ, or of which one is open: the reasons of each are kept, to show both. */
function undecided(readings: readonly Finding[], extra: readonly FactId[], next: readonly FactId[]): Finding {
  let reasons: readonly Reason[] = NONE;
  let missing: readonly FactId[] = extra;
  let wouldChange: readonly FactId[] = NONE;
  let later: readonly FactId[] = NONE;
  for (const r of readings) {
    reasons = union(reasons, r.reasons);
    missing = union(missing, union(r.missing, r.wouldChange));
    wouldChange = union(wouldChange, r.wouldChange);
    later = union(later, r.next);
  }
  return {
    truth: 'unknown',
    firm: false,
    reasons,
    missing,
    wouldChange,
    firming: NONE,
    next: next.length > 0 ? next : later,
  };
}

function agreeing(readings: readonly Finding[], firm: boolean): Finding | undefined {
  const first = readings[0] as Finding;
  if (first.truth === 'unknown' || readings.some((r) => r.truth !== first.truth)) return undefined;
  let wouldChange: readonly FactId[] = NONE;
  let firming: readonly FactId[] = NONE;
  for (const r of readings) {
    wouldChange = union(wouldChange, r.wouldChange);
    firming = union(firming, r.firming);
  }
  return {
    truth: first.truth,
    firm,
    reasons: [merge(readings, firm)],
    missing: NONE,
    wouldChange,
    firming,
    next: NONE,
  };
}

/**
 * "Both ways" (1.5): equal values give that value, lean; else unknown.
 * `over`: the facts not known that would choose the reading; `next` those of them not yet asked.
 */
export function bothWays(
  readings: readonly Finding[],
  over: readonly FactId[] = NONE,
  next: readonly FactId[] = NONE,
): Finding {
  const same = agreeing(readings, false);
  if (same) return over.length > 0 ? { ...same, firming: union(same.firming, over) } : same;
  return undecided(readings, over, next);
}

/** As both ways, but equal values keep the weaker of their confidences (D3; a fact that does not matter here). */
export function whicheverWay(
  readings: readonly Finding[],
  over: readonly FactId[] = NONE,
  next: readonly FactId[] = NONE,
): Finding {
  return (
    agreeing(
      readings,
      readings.every((r) => r.firm),
    ) ?? undecided(readings, over, next)
  );
}

/** "First that applies" (1.6): then if met, else if not met, both ways if the condition is unknown. */
export function choose(condition: Finding, then: () => Finding, otherwise: () => Finding): Finding {
  if (condition.truth === 'unknown') {
    const out = bothWays([then(), otherwise()], condition.missing, condition.next);
    return out.truth === 'unknown' ? { ...out, reasons: [...condition.reasons, ...out.reasons] } : out;
  }
  return decided(condition, condition.truth === 'yes' ? then() : otherwise());
}

/** A branch taken because of a condition that is known. */
function decided(condition: Finding, branch: Finding): Finding {
  if (condition.truth === 'unknown') return branch;
  const r = best(condition);
  const reasons = branch.reasons.map((b) =>
    reason(b.firm, [r.because, b.because], [r.rules, b.rules], [r.presumes, b.presumes], [r.denied, b.denied]),
  );
  const wouldChange = union(condition.wouldChange, branch.wouldChange);
  const f = remade(branch, branch.firm, reasons, wouldChange, branch.firming);
  if (branch.truth === 'unknown') return { ...f, missing: union(branch.missing, condition.wouldChange) };
  return condition.firm ? f : atMostLean(f);
}
