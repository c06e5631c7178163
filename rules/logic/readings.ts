/** Several readings of one question, and the branch that a condition chooses: decision-internet-court.md 1.5, 1.6. */
import type { FactId } from '../facts';
import { union } from '../union';
import { type Finding, NONE, type Reason, reason, remade } from './finding';
import { atMostLean, best, merge } from './reasons';

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
  const merged = merge(readings, firm);
  return {
    truth: first.truth,
    firm,
    reasons: [firm ? merged : { ...merged, lean: merged.rules }],
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
  return following(condition, condition.truth === 'yes' ? then() : otherwise());
}

/** What follows from a condition that is known: as firm as the weaker of the two. */
export function following(condition: Finding, branch: Finding): Finding {
  if (condition.truth === 'unknown') return branch;
  const r = best(condition);
  const reasons = branch.reasons.map((b) =>
    reason(
      b.firm,
      [r.because, b.because],
      [r.rules, b.rules],
      [r.presumes, b.presumes],
      [r.denied, b.denied],
      [r.lean, b.lean],
    ),
  );
  const wouldChange = union(condition.wouldChange, branch.wouldChange);
  const f = remade(branch, branch.firm, reasons, wouldChange, branch.firming);
  if (branch.truth === 'unknown') return { ...f, missing: union(branch.missing, condition.wouldChange) };
  return condition.firm ? f : atMostLean(f);
}
