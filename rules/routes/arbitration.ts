/** Arbitration (3.7): the clause decides; a valid clause is then weighed by its cost (R29). */
import type { RouteCase } from './case';
import { isDecided } from './day-zero';
import { joined, nobodyLeft } from './suit';
import type { Fired, Table } from './table';

export const arbitration =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (nobodyLeft(c, read)) return ['R50', 'excluded'];
    // ARB 10, CPL 127(5): what a court or a tribunal decided for good is not arbitrated again.
    if (isDecided(c) && read(c.limitation().input) === 'decided') return ['R29-decided', 'excluded'];
    if (!joined(c, read)) {
      if (read.is(c.clause, 'curable')) return ['R27a', 'possible'];
      if (read.is(c.clause, 'void_risk')) return ['R27b', 'possible'];
      if (read.is(c.clause, 'unknown')) return ['R28b', 'possible'];
      if (!read.is(c.clause, 'valid_arb')) return ['R28a', 'not-now'];
      if (read.is(c.suedAt, 'appeal')) return ['R29-late', 'not-now'];
    }
    if (!read.is(c.identity, 'confirmed')) return ['R29a', 'not-now'];
    if (read.is(c.evidence, 'weak')) return ['R29b', 'not-now'];
    const cost = read(c.arbitrationCost);
    if (cost === 'unknown') return ['R29', 'possible'];
    return cost === 'in_proportion' ? ['R29c', 'recommended'] : ['R29d', 'not-now'];
  };
