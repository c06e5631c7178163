/** `trader_in_eu`: is the seller based in the European Union, Norway or Iceland (R17)? */
import type { Facts } from '../facts';
import { OUTSIDE } from '../place-codes';
import { EEA } from '../platforms/buyers';
import { known } from '../reading';
import { type Input, sure } from './input';
import { SELLER_SEATS } from './seats';
import { single } from './single';

/** The network has no centre in Liechtenstein. */
const OF_THE_NETWORK = EEA.filter((code) => code !== 'LI');

/**
 * The answer. Not asked, a seat in mainland China says no (the main office, before the register, before the residence), and so
 * does an entry in the Chinese company register, or a seller of another country. That the seller is of such a country does not
 * yet say that it is based there.
 */
export function traderInEu(s: Facts): Input<'yes' | 'no'> {
  if (s['seller.inEu'] !== undefined) return single(s, 'seller.inEu');
  const seat = SELLER_SEATS.find((id) => known(s, id) !== undefined);
  if (seat && known(s, seat) !== OUTSIDE) return sure('no', [seat]);
  const country = known(s, 'seller.country');
  if (country !== undefined && !OF_THE_NETWORK.includes(country)) return sure('no', ['seller.country']);
  const entry = known(s, 'seller.registerStatus');
  const entered = entry !== undefined && entry !== 'not_looked_up';
  return entered && seat === undefined ? sure('no', ['seller.registerStatus']) : single(s, 'seller.inEu');
}
