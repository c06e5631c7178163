/** What an arbitration clause comes to, or taking part in an arbitration without denying that it exists (R13, R26, R27). */
import type { FactId, Facts } from '../facts';
import { known, unknownOf } from '../reading';
import type { Clause } from './clause';
import { consumerGate } from './consumer-law';
import { type Input, open, sure } from './input';

const wasSetAside = (s: Facts): boolean => known(s, 'history.decided') === 'award_set_aside';

/** ARB 10(2): a people's court set the award under the clause aside or refused it, so only a new agreement leads to an arbitration. */
export const isUsedUp = (s: Facts): boolean => wasSetAside(s) && known(s, 'arbClause.seat') === 'mainland';

export const foundArbitration = (s: Facts): boolean =>
  known(s, 'clauses.looked') === 'found' && known(s, 'clauses.found')?.includes('arbitration') === true;

/** A clause was found (B1a: with the seller), the seat is elsewhere, or not told: the law there decides what is left of it (PIL 18). */
export const mayBeUsedUp = (s: Facts): boolean =>
  foundArbitration(s) && known(s, 'arbClause.parties') !== 'platform_only' && wasSetAside(s) && !isUsedUp(s);

/** What the clause comes to; undefined where it binds only with the platform, or was used up. */
export function arbitrationClauseInput(s: Facts): Input<Clause> | undefined {
  const parties = known(s, 'arbClause.parties');
  if (parties === 'platform_only' || isUsedUp(s)) return undefined;
  if (mayBeUsedUp(s)) return sure('unknown', ['history.decided'], unknownOf(s, ['arbClause.seat']));
  if (joinedWithoutDenying(s)) return sure('valid_arb', JOINED);
  const consumerForm = known(s, 'buyer.kind') !== 'business' && known(s, 'arbClause.standardForm') !== 'no';
  if (parties === 'platform_terms') {
    // R13: it counts once the accepted text was seen to name this dispute and the institution; not against a consumer.
    const consumer = consumerGate(s) === 'yes';
    if (known(s, 'arbClause.textConfirmed') === 'yes' && !consumer)
      return sure('valid_arb', ['arbClause.textConfirmed']);
    return sure(
      'unknown',
      ['arbClause.parties'],
      s['arbClause.textConfirmed'] === undefined ? ['arbClause.textConfirmed'] : [],
    );
  }
  if (parties === undefined) return sure('unknown', ['clauses.found'], ['arbClause.parties']);
  if (consumerForm) {
    const ask = known(s, 'arbClause.standardForm') === undefined ? (['arbClause.standardForm'] as const) : [];
    return sure('unknown', ['arbClause.parties'], ask);
  }
  const wording = known(s, 'arbClause.wording');
  if (wording === undefined) return sure('unknown', ['arbClause.parties'], ['arbClause.wording']);
  if (wording === 'complete') return sure('valid_arb', ['arbClause.wording']);
  const law = known(s, 'arbClause.law');
  if (law === undefined) return sure('unknown', ['arbClause.wording'], ['arbClause.law']);
  const because: FactId[] = ['arbClause.wording', 'arbClause.law'];
  if (law === 'other') return sure(wording === 'seat_only' ? 'valid_arb' : 'unknown', because);
  const defect: Clause = wording === 'defective' ? 'void_risk' : 'curable';
  const notKnown = unknownOf(s, JOINED);
  // R27c: taking part without denying the clause would make it count.
  if (known(s, 'arbitration.begun') !== 'yes')
    return sure(defect, because, notKnown.includes('arbitration.begun') ? ['arbitration.begun'] : []);
  return notKnown.length > 0 && mayHaveJoined(s) ? open(['valid_arb', defect], notKnown) : sure(defect, because);
}

const JOINED: readonly FactId[] = [
  'arbitration.begun',
  'arbitration.denied',
  'arbitration.prompted',
  'arbitration.heard',
];

const mayHaveJoined = (s: Facts): boolean =>
  known(s, 'arbitration.denied') !== 'yes' &&
  known(s, 'arbitration.prompted') !== 'no' &&
  known(s, 'arbitration.heard') !== 'no';

/** R27c: took part without denying the clause. Where that is open, the clause itself is (see above). */
export const joined = (s: Facts): Input<'yes' | 'no'> =>
  joinedWithoutDenying(s) ? sure('yes', JOINED) : sure('no', []);

/** Asked by the tribunal, after the hearing began. */
const joinedWithoutDenying = (s: Facts): boolean =>
  !wasSetAside(s) &&
  known(s, 'arbitration.begun') === 'yes' &&
  known(s, 'arbitration.denied') === 'no' &&
  known(s, 'arbitration.prompted') === 'yes' &&
  known(s, 'arbitration.heard') === 'yes';
