/** The same value with more behind it: a deciding fact, a rule, a presumption, less confidence. */
import type { FactId } from '../facts';
import type { RuleId } from '../jurisdiction/rule-table';
import { union } from '../union';
import { type Finding, NONE, type Reason, reason, remade, type Tree } from './finding';

/** Adds deciding facts to every reason; an open point needs none. */
function addBecause(facts: Tree<FactId>, f: Finding): Finding {
  if (f.truth === 'unknown') return f;
  const reasons = f.reasons.map((r) => reason(r.firm, [facts, r.because], r.rules, r.presumes, r.denied, r.lean));
  return remade(f, f.firm, reasons, f.wouldChange, f.firming);
}

/** Adds a deciding fact. */
export const becauseOf = (fact: FactId, f: Finding): Finding => addBecause(fact, f);

/** Adds the facts that decided another finding; its confidence does not matter. */
export const becauseAsIn = (other: Finding, f: Finding): Finding => addBecause(other.reasons[0]?.because ?? NONE, f);

/** Adds a rule to every reason: the row that sent us here. */
export function byRule(rule: RuleId, f: Finding): Finding {
  const reasons =
    f.reasons.length === 0
      ? [reason(false, NONE, rule, NONE, NONE, rule)]
      : f.reasons.map((r) =>
          reason(r.firm, r.because, [rule, r.rules], r.presumes, r.denied, r.firm ? NONE : [rule, r.lean]),
        );
  return remade(f, f.firm, reasons, f.wouldChange, f.firming);
}

const lean = (r: Reason): Reason => reason(false, r.because, r.rules, r.presumes, r.denied, r.rules);

/** The same value, at most lean. `firming`: the facts that would make it firm again. */
export function atMostLean(f: Finding, firming: readonly FactId[] = NONE): Finding {
  if (f.truth === 'unknown') return f;
  return remade(f, false, f.reasons.map(lean), f.wouldChange, union(f.firming, firming));
}

/** A value by presumption (1.7): lean, with the direct fact that may turn it. */
export function presumed(direct: FactId, f: Finding): Finding {
  if (f.truth === 'unknown') return { ...f, missing: union(f.missing, [direct]) };
  const reasons = f.reasons.map((r) => reason(false, r.because, r.rules, [direct, r.presumes], r.denied, r.rules));
  return remade(f, false, reasons, union(f.wouldChange, [direct]), f.firming);
}

/** The reason that stands for a finding: a firm one if there is one. */
export const best = (f: Finding): Reason => f.reasons.find((r) => r.firm) ?? (f.reasons[0] as Reason);

/** One reason out of those of several findings that are needed together: as probable as the weakest, by its rules. */
export function merge(parts: readonly Finding[], firm: boolean): Reason {
  const reasons = parts.map(best);
  const lean = reasons.map((r) => r.lean);
  return reason(
    firm,
    reasons.map((r) => r.because),
    reasons.map((r) => r.rules),
    reasons.map((r) => r.presumes),
    reasons.map((r) => r.denied),
    lean,
  );
}
