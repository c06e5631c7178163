/** `clause`: what was agreed with the seller about court or arbitration (decision-routes.md 2.2). */
import type { FactId, Facts } from '../facts';
import { known } from '../reading';
import { arbitrationClauseInput, isUsedUp } from './arbitration-clause';
import { type Input, only, sure } from './input';

export type Clause = 'none' | 'court' | 'foreign_court' | 'valid_arb' | 'curable' | 'void_risk' | 'unknown';

/** `clause` for claims against the seller; "unknown" is a value of its own (R28). Arbitration before courts. */
export const clause = (s: Facts): Input<Clause> => ({ ...clauseOf(s), otherwise: 'unknown' });

/** The clause is an arbitration clause that names an institution: nothing it can still be is anything else. */
export const completeArbitration = (s: Facts): boolean => only(clause(s)) === 'valid_arb';

/** R44: a clause for a foreign court that says it is not exclusive. Not stated, or not known: as if exclusive. */
export function nonExclusive(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'foreignClause.exclusive');
  const id: FactId[] = ['foreignClause.exclusive'];
  if (v === undefined) return { ...sure('no', [], id), otherwise: 'no' };
  return { ...sure(v === 'non_exclusive' ? 'yes' : 'no', id), otherwise: 'no' };
}

function clauseOf(s: Facts): Input<Clause> {
  const looked = known(s, 'clauses.looked');
  if (looked === 'none_found') return sure('none', ['clauses.looked']);
  if (looked !== 'found') return sure('unknown', looked ? ['clauses.looked'] : [], ['clauses.looked']);
  const found = known(s, 'clauses.found');
  if (found === undefined) return sure('unknown', ['clauses.looked'], ['clauses.found']);
  const because: FactId[] =
    found.includes('arbitration') && isUsedUp(s)
      ? ['clauses.found', 'history.decided', 'arbClause.seat']
      : ['clauses.found'];
  if (found.includes('arbitration')) {
    const arb = arbitrationClauseInput(s);
    if (arb) return arb;
  }
  if (found.includes('foreign_court') && known(s, 'foreignClause.parties') !== 'platform_only') {
    return sure('foreign_court', because);
  }
  return sure(found.includes('court') ? 'court' : 'none', because);
}
