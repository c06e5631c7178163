/** Arbitration (3.7): the clause decides; a valid clause is then weighed by its cost (R29). */
import type { Facts } from '../facts';
import { foundArbitration, mayBeUsedUp } from '../inputs/arbitration-clause';
import { type Input, sure } from '../inputs/input';
import type { RouteCase } from './case';
import { joined, lateComplaint, nobodyLeft } from './suit';
import type { Fired, Table } from './table';

/** The clause is there, and what it comes to is open (R13; B1c, B1d). */
function clauseFound(s: Facts): Input<'yes' | 'no'> {
  const found = foundArbitration(s);
  return { ...sure(found ? 'yes' : 'no', found ? ['clauses.looked', 'clauses.found'] : []), otherwise: 'no' };
}

export const arbitration =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (nobodyLeft(c, read)) return ['R50', 'excluded'];
    // ARB 10, CPL 127(5): what a court or a tribunal decided for good is not arbitrated again.
    if (read.surely(c.decided, 'yes')) return ['R29-decided', 'excluded'];
    if (read.is(c.decided, 'yes')) return ['R29-open', 'excluded'];
    if (!joined(c, read)) {
      if (read.is(c.clause, 'curable')) return ['R27a', 'possible'];
      if (read.is(c.clause, 'void_risk')) return ['R27b', 'possible'];
      if (read.is(c.clause, 'unknown')) {
        if (mayBeUsedUp(c.s)) return ['R28-seat', 'possible'];
        return read.surely(clauseFound(c.s), 'yes') ? ['R28b-found', 'possible'] : ['R28b', 'possible'];
      }
      if (!read.is(c.clause, 'valid_arb')) return ['R28a', 'not-now'];
      if (read.is(c.suedAt, 'appeal')) return ['R29-late', 'not-now'];
    }
    if (!read.is(c.identity, 'confirmed')) return ['R29a', 'not-now'];
    if (read.is(c.evidence, 'weak')) return ['R29b', 'not-now'];
    const cost = read(c.arbitrationCost);
    if (cost !== 'unknown' && cost !== 'in_proportion') return ['R29d', 'not-now'];
    // CC 621, 622 and CISG 39 are law of the claim, not of the court: a tribunal applies them, too (our reading).
    const late = lateComplaint(c)(read);
    if (late) return [late[0], 'possible'];
    return cost === 'unknown' ? ['R29', 'possible'] : ['R29c', 'recommended'];
  };
