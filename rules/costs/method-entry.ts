/** Which entry of the cost table a method of a route belongs to, and what its costs are worked out from. */
import type { Facts } from '../facts';
import { SELLER_SEATS } from '../inputs/seats';
import { known, knownOf } from '../reading';
import type { MethodId } from '../routes/printed-route';
import { claimOf, type Rates } from './convert';
import type { Entry } from './entries';
import type { CostInput } from './route-cost';

/** The methods without an entry have no figure in the table. */
export const entryOf: { readonly [M in MethodId]?: Entry } = {
  recall: 'recall',
  chargeback: 'card',
  s75: 's75',
  paypal: 'paypal',
  'letter-of-credit': 'letter-of-credit',
  platform: 'platform-dispute',
  talks: 'negotiation',
  'own-notice': 'own-notice',
  'lawyers-letter': 'lawyers-letter',
  suit: 'suit',
  arbitration: 'arbitration',
  police: 'police-report',
  'industry-network': 'industry-network',
  '12315': '12315',
  'ecc-net': 'ecc-net',
  identify: 'identify-seller',
};

const isCounterclaim = (s: Facts): boolean =>
  known(s, 'filing.state') === 'sued_by_seller' && known(s, 'filing.counter') === 'counterclaim';

/** Who only defends pays no court fee in advance (FEE 20): the figures of a suit are those of an own one. */
export const onlyDefends = (s: Facts): boolean => known(s, 'filing.state') === 'sued_by_seller' && !isCounterclaim(s);

/**
 * `internetCourt`: an Internet Court hears the case. A defendant who cannot be found shuts the simplified procedure and its half
 * fee (CPLI 140, 257); before an Internet Court that is contested (3.6; 2018 Article 18). One who is not found in mainland China,
 * and whose known seats are all outside, is not such a defendant. A counterclaim in the suit of the seller costs half (FEE 18).
 */
export function costInput(s: Facts, internetCourt: boolean, rates: Rates = {}): CostInput {
  const sum = known(s, 'claim.amount');
  const told = knownOf(s, SELLER_SEATS);
  const away = told.length > 0 && told.every((id) => known(s, id) === 'outside');
  const notFound = known(s, 'seller.foundInMainland') === 'no' && !away;
  return {
    claim: sum && claimOf(sum, rates),
    institution: known(s, 'arbClause.institution'),
    halfFee: isCounterclaim(s) ? 'counterclaim' : !notFound ? 'possible' : internetCourt ? 'contested' : 'no',
  };
}
