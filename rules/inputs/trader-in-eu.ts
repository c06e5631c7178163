/** `trader_in_eu`: is the seller based in the European Union, Norway or Iceland (R17)? */
import type { FactId, Facts } from '../facts';
import { OUTSIDE } from '../place-codes';
import { known } from '../reading';
import { type Input, sure } from './input';
import { single } from './single';

const SEATS: readonly FactId[] = ['seller.mainOffice', 'seller.registeredAddress', 'seller.residence'];

/** The answer; not asked, a seat in mainland China says no: the main office, before the register, before the residence. */
export function traderInEu(s: Facts): Input<'yes' | 'no'> {
  const seat = SEATS.find((id) => known(s, id) !== undefined);
  return s['seller.inEu'] === undefined && seat && known(s, seat) !== OUTSIDE
    ? sure('no', [seat])
    : single(s, 'seller.inEu');
}
