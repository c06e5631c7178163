/** Find out who the seller is (3.10): the ladder of `routes.md` 6.1 is shown with it. */
import type { Facts } from '../facts';
import { consumerGate } from '../inputs/consumer-law';
import { known } from '../reading';
import type { RouteCase } from './case';
import { registeredAbroad } from './note-cases';
import type { RouteRuleId } from './rule-table';
import type { Fired, Table } from './table';

/** What is still to be found: the link with the deal (our estimate), the name and home of a person, the name and number of a company. */
function toFind(s: Facts): RouteRuleId {
  if (known(s, 'seller.identity') === 'registered') return 'R36-untied';
  if (known(s, 'seller.kind') === 'person') return 'R36-person';
  return registeredAbroad(s) ? 'R36-abroad' : 'R36';
}

/** R36 is needed for filing (CPL 122(2)): once a case runs, its court has the parties, so it stands beside it (our estimate). */
export const identifySeller =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.identity) === 'confirmed') return ['R36c', 'possible'];
    return [toFind(c.s), read.is(c.goesOn, 'yes') ? 'possible' : 'recommended'];
  };

/** A shop or site of the seller may carry its licence (ECL 15); none where the order was agreed in person or by messages alone. */
const mayHaveShop = (s: Facts): boolean => {
  const concluded = known(s, 'deal.concluded');
  return (concluded !== 'remote' && concluded !== 'in_person') || known(s, 'deal.metOnPlatform') !== 'no';
};

/**
 * Does this article of R36 help in the case? The file of the platform (ECL 27) is there for an order on a platform; the help
 * of ECL 61 and CRPL 44 is for a consumer, too. The duty to name the defendant (CPL 122(2)) always stands.
 */
export function namesSeller(s: Facts, source: string): boolean {
  const concluded = known(s, 'deal.concluded');
  const onPlatform = concluded === undefined || concluded === 'platform';
  if (source === 'ECL/15') return mayHaveShop(s);
  if (source === 'ECL/27') return onPlatform;
  return source === 'ECL/61' || source === 'CRPL/44' ? onPlatform && consumerGate(s) !== 'no' : true;
}
