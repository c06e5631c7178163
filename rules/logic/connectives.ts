/** AND, OR and NOT (strong Kleene): decision-internet-court.md 1.3, 1.4. */
import type { FactId } from '../facts';
import { union } from '../union';
import { type Finding, NONE, type Reason } from './finding';
import { merge } from './reasons';

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
