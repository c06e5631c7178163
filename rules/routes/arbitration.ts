/** Arbitration (3.7): the clause decides; a valid clause is then weighed by its cost (R29). */
import type { RouteCase } from './case';
import type { Fired, Table } from './explore';
import { joinedWithoutDenying, usdCents } from './inputs';

/** Yuan for one US dollar, as in `rates.ts`; tenths, to stay in whole numbers. */
const TENTHS_PER_DOLLAR = 71;
const HKIAC_USD = 24_212;

/** Institution's scale in yuan for a claim in yuan; undefined where the scale was not seen or does not reach so far. */
function scale(institution: string | undefined, claim: number): number | undefined {
  if (claim > 5_000_000) return undefined;
  if (institution === 'shiac') {
    const first = Math.max(10_000, Math.min(claim, 1_000_000) * 0.035);
    return first + Math.max(0, claim - 1_000_000) * 0.025 + 10_000;
  }
  if (institution === 'cietac') {
    const first = Math.max(10_000, Math.min(claim, 1_000_000) * 0.04);
    const second = Math.max(0, Math.min(claim, 2_000_000) - 1_000_000) * 0.035;
    return first + second + Math.max(0, claim - 2_000_000) * 0.025 + 10_000;
  }
  return undefined;
}

/** R29: institution and counsel at most 40 % of the claim; undefined where the scale is not known. */
export function costInProportion(usd: number, institution: string | undefined): boolean | undefined {
  const counsel = Math.max(3000, usd * 0.1);
  const yuan = (usd * TENTHS_PER_DOLLAR) / 10;
  const fees = institution === 'hkiac' ? HKIAC_USD : scale(institution, yuan);
  if (fees === undefined) return undefined;
  const feesUsd = institution === 'hkiac' ? fees : (fees * 10) / TENTHS_PER_DOLLAR;
  return feesUsd + counsel <= usd * 0.4;
}

export const arbitration =
  (c: RouteCase): Table =>
  (read): Fired => {
    const clause = joinedWithoutDenying(c.s) ? 'valid_arb' : read(c.clause);
    if (read(c.status) === 'deregistered' && read(c.deregistration) === 'proper_liquidation')
      return ['R50', 'excluded'];
    if (clause === 'curable') return ['R27a', 'possible'];
    if (clause === 'void_risk') return ['R27b', 'possible'];
    if (clause === 'unknown') return ['R28b', 'possible'];
    if (clause !== 'valid_arb') return ['R28a', 'not-now'];
    if (read(c.identity) !== 'confirmed') return ['R29a', 'not-now'];
    if (read(c.evidence) === 'weak') return ['R29b', 'not-now'];
    const cents = usdCents(c.s);
    const institution = c.s['arbClause.institution'];
    if (cents === undefined || institution === undefined) return ['R29', 'possible'];
    const fits = costInProportion(cents / 100, institution);
    if (fits === undefined) return ['R29', 'possible'];
    return fits ? ['R29c', 'recommended'] : ['R29d', 'not-now'];
  };
