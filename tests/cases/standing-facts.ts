/**
 * A case with nothing unusual in it: not filed, foreign buyer without domicile in the mainland, order in the buyer's
 * own name, one seller who is a company and a trader, catalogue goods received and shown, RMB 7,100, no clause found,
 * nothing decided or pending. A story states only what it adds or changes.
 */
import type { Facts } from '../../rules/facts';

export const standingFacts: Facts = {
  'filing.state': 'not_filed',
  'buyer.origin': 'foreign',
  'buyer.home': 'outside',
  'order.name': 'own',
  'claim.ground': 'sale',
  'claim.relief': 'performance_or_damages',
  'claim.amount': { amount: '7100', currency: 'CNY' },
  'claim.persons': 'nine_or_fewer',
  'deal.object': 'catalogue',
  'seller.isTrader': 'trader',
  'seller.identity': 'registered',
  'seller.kind': 'company',
  'platform.sued': 'no',
  'place.agreed': 'none',
  'performance.state': 'full',
  'delivery.mode': 'other',
  'receipt.by': 'buyer',
  'receipt.proof': 'can',
  'order.addressHistory': 'unchanged',
  'clauses.looked': 'none_found',
  'history.decided': 'none',
  'history.pending': 'none',
};

/** An order in the order system of a platform on which others sell. */
export const platformOrder: Facts = {
  'deal.concluded': 'platform',
  'deal.siteHostsSellers': 'yes',
  'deal.termsOffPlatform': 'no',
};

/** A contract by e-mail; no platform took part. */
export const byEmail: Facts = {
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
};
