/**
 * Is the claim decided for good: by a mainland court, by an award, or by a foreign judgment that was recognised (CPL 127(5),
 * CPLI 247, ARB 10)? Then the time to bring it no longer runs, but the time for enforcement does (CPL 250, CPLI 545(2)), and
 * what belongs to the first instance, or to the right to end the contract, is behind the buyer. Not so where new facts came
 * since the judgment, or may have come: a new suit is taken (CPLI 248), also while the old one is enforced. A case before a court
 * now keeps its periods, too.
 */
import type { FactId, Facts } from '../facts';
import { known, knownOf } from '../reading';

/** The seller's case is enforced: the time for a counterclaim there is over (CPLI 232). */
const sellerEnforces = (s: Facts): boolean =>
  known(s, 'case.stage') === 'enforcement' && known(s, 'filing.state') === 'sued_by_seller';

/** What is enforced there is the seller's claim; the buyer's surely only as a counterclaim (CPLI 233). */
const ofOwnClaim = (s: Facts): boolean => !sellerEnforces(s) || known(s, 'filing.counter') === 'counterclaim';

/** The facts that say so; none: not decided, or not known. */
export function decidedBy(s: Facts): readonly FactId[] {
  const stage = ofOwnClaim(s) ? known(s, 'case.stage') : undefined;
  const decision = known(s, 'history.decided');
  const newFacts = s['history.newFacts'];
  // Not asked is unknown, as in B4 (decision-internet-court.md 1.1); what is enforced stands first, as in O13.
  const isAsked = newFacts !== undefined || stage !== 'enforcement';
  const mayBeNew = decision === 'mainland_final' && newFacts !== 'no' && isAsked;
  if (mayBeNew || stage === 'first_instance' || stage === 'appeal') return [];
  // What is enforced was decided, whatever is said of a decision: that answer is no reason for it.
  if (stage === 'enforcement') {
    return decision === 'none' ? ['case.stage'] : knownOf(s, ['history.decided', 'case.stage']);
  }
  switch (decision) {
    case 'mainland_final':
      return knownOf(s, ['history.decided', 'history.newFacts']);
    case 'award':
    case 'foreign_recognised':
      return ['history.decided'];
    default:
      return [];
  }
}

/**
 * The seller's case is enforced, and nothing says that the own claim was decided in it for good, nor that it has nothing to do
 * with it: whether that judgment stands in its way is open (CPLI 247, 248; B8b).
 */
export const mayBeDecidedThere = (s: Facts): boolean =>
  sellerEnforces(s) && known(s, 'filing.counter') !== 'unconnected' && decidedBy(s).length === 0;
