/** Write-off and the order of the plan: worked checks of decision-routes.md section 8 and the sentences of 3.11 and 7. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import {
  active,
  ago,
  assetsNone,
  base,
  type Check,
  check22,
  confirmed,
  evidence,
  holds,
  onPlatform,
  paid,
  partly,
  police,
  silent,
  sum,
  TODAY,
} from './base';

const seen = (facts: Facts) => assess(facts, { asOf: TODAY });

/** Nobody else of section 4 can be named. */
const nobodyElse: Facts = {
  'seller.onePerson': 'no',
  'payee.match': 'same',
  'platform.sued': 'no',
  'platform.grounds': ['none'],
};

/** Closed after proper liquidation, PayPal too late, no platform, no mark of the buyer's own. */
const nothingLeft: Facts = {
  ...base,
  ...confirmed,
  ...nobodyElse,
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': 'proper_liquidation',
  ...paid('paypal', ago(200)),
  'deal.concluded': 'remote',
  ...police(),
};

const worked: readonly Check[] = [
  {
    id: 'check35',
    facts: nothingLeft,
    routes: {
      'payment-reversal': 'excluded',
      'platform-dispute': 'excluded',
      negotiation: 'excluded',
      'internet-court': 'excluded',
      'ordinary-court': 'excluded',
      arbitration: 'excluded',
      'police-report': 'not-now by R34b',
      'write-off': 'recommended by R52a',
    },
    first: 'write-off',
  },
];

const wire: Facts = paid('wire', ago(2));

const rows: readonly Check[] = [
  {
    id: 'R52b nothing recommended, what costs money is not worth it',
    facts: {
      ...base,
      ...confirmed,
      ...evidence('non_delivery', 'medium'),
      ...sum('100'),
      ...police(),
      'payment.via': 'not_paid',
      'deal.concluded': 'remote',
    },
    routes: { 'write-off': 'possible by R52b' },
    worth: { 'ordinary-court': 'no' },
  },
  {
    id: 'R25c gone, no assets, nobody else; a report to the police is recommended',
    facts: {
      ...base,
      ...confirmed,
      ...nobodyElse,
      ...silent,
      ...assetsNone,
      ...evidence('non_delivery', 'strong'),
      ...sum('30000'),
      ...police('impersonation', 'unreachable'),
      'dispute.deceptionOnline': 'yes',
    },
    routes: { 'write-off': 'possible by R25c' },
  },
  { id: 'R52c another route is open', facts: check22, routes: { 'write-off': 'not-now by R52c' } },
  {
    id: 'tier 0 before tier 1: money still held before a recall',
    facts: {
      ...base,
      ...onPlatform('alibaba'),
      ...wire,
      'escrow.released': 'no',
    },
    first: 'platform-dispute',
    parallel: ['payment-reversal'],
  },
  {
    id: 'tier 1 before the rest: a recall before talks',
    facts: { ...base, ...wire, ...active, ...evidence('non_delivery', 'medium'), ...sum('2000'), ...confirmed },
    first: 'payment-reversal',
    parallel: ['negotiation'],
  },
  {
    id: 'a recommended police report is the first parallel one',
    facts: {
      ...base,
      ...active,
      ...evidence('non_delivery', 'medium'),
      ...sum('20000'),
      ...confirmed,
      ...police('impersonation', 'forged_documents'),
      'dispute.deceptionOnline': 'yes',
    },
    first: 'negotiation',
    parallel: ['police-report'],
  },
  {
    id: 'a police report is primary if no civil entry is recommended',
    facts: {
      ...base,
      ...police('impersonation', 'forged_documents'),
      'dispute.deceptionOnline': 'yes',
      ...sum('20000'),
    },
    first: 'police-report',
  },
  {
    id: 'finding the seller first, then what needs no name',
    facts: {
      ...base,
      ...partly,
      'seller.identity': 'unknown',
      ...evidence('non_delivery', 'strong'),
      ...sum('10000'),
      'payment.via': 'not_paid',
      'deal.concluded': 'remote',
    },
    first: 'identify-seller',
    parallel: ['negotiation'],
  },
  {
    id: 'R48 the same money twice is a conflict',
    facts: { ...base, ...paid('card', '2026-09-01'), ...onPlatform('ebay'), 'delivery.expectedOn': '2026-11-01' },
    conflicts: { 'payment-reversal': ['double-recovery'] },
  },
  {
    id: 'R42 settlement ends the protection of Trade Assurance',
    facts: { ...base, ...onPlatform('alibaba'), ...paid('escrow', '2026-09-01'), 'escrow.released': 'no' },
    conflicts: { 'platform-dispute': ['settlement-and-protection'] },
  },
];

describe('worked checks: order', () => holds(worked));
describe('rows of 3.11 and 7', () => {
  holds(rows);

  it('puts the recommended acts of the first day in the order of their last day', () => {
    const a = seen({
      ...base,
      'claim.ground': 'sale',
      'buyer.country': 'GB',
      'seller.country': 'CN',
      'breach.on': '2022-12-01',
      'termination.ground': 'purpose_defeated',
      'termination.groundKnownOn': '2026-01-15',
      'termination.noticeArrivedOn': 'none',
      'termination.askedOn': 'none',
      'termination.agreedEnd': 'none',
    });
    const acts = a.dayZero.filter((d) => d.verdict === 'recommended').map((d) => [d.id, d.lastDay]);
    expect(acts).toEqual([
      ['limitation', '2026-12-01'],
      ['termination', '2027-01-15'],
    ]);
  });

  it('never has supplementary channels first or beside', () => {
    const a = seen({ ...base, 'buyer.kind': 'consumer' });
    expect([a.firstRoute, ...a.parallel]).not.toContain('complaint-channels');
  });

  it('never has the seller looked up again as the first route', () => {
    const a = seen({ ...nothingLeft, 'seller.deregistrationWay': 'simplified_false_undertaking' });
    expect(a.firstRoute).not.toBe('identify-seller');
  });
});
