/** `trader_in_eu`: is the seller based in the European Union, Norway or Iceland (R17)? */
import type { Facts } from '../facts';
import { OUTSIDE } from '../place-codes';
import { known } from '../reading';
import { type Input, sure } from './input';
import { SELLER_SEATS } from './seats';
import { single } from './single';

/** The answer; not asked, a seat in mainland China says no: the main office, before the register, before the residence. */
export function traderInEu(s: Facts): Input<'yes' | 'no'> {
  const seat = SELLER_SEATS.find((id) => known(s, id) !== undefined);
  return s['seller.inEu'] === undefined && seat && known(s, seat) !== OUTSIDE
    ? sure('no', [seat])
    : single(s, 'seller.inEu');
}
