/** Arbitration (3.7): the clause decides; a valid clause is then weighed by its cost (R29). */
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';
import { joinedWithoutDenying } from './inputs';
import { nobodyLeft } from './suit';

export const arbitration =
  (c: RouteCase): Table =>
  (read): Fired => {
    const clause = joinedWithoutDenying(c.s) ? 'valid_arb' : read(c.clause);
    if (nobodyLeft(c, read)) return ['R50', 'excluded'];
    if (clause === 'curable') return ['R27a', 'possible'];
    if (clause === 'void_risk') return ['R27b', 'possible'];
    if (clause === 'unknown') return ['R28b', 'possible'];
    if (clause !== 'valid_arb') return ['R28a', 'not-now'];
    if (read(c.identity) !== 'confirmed') return ['R29a', 'not-now'];
    if (read(c.evidence) === 'weak') return ['R29b', 'not-now'];
    const cost = read(c.arbitrationCost);
    if (cost === 'unknown') return ['R29', 'possible'];
    return cost === 'in_proportion' ? ['R29c', 'recommended'] : ['R29d', 'not-now'];
  };
