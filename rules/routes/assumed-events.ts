/**
 * Events that were not asked are taken as not having happened, and the result says so (decision-routes.md 1.2): one row for
 * each event that turns a verdict of a route or its place, with the cases that read it. Here left out: an obstacle to suing
 * (the clock says what it rests on), a recall sent (not asked, it is advised), and the events that only the court decision reads.
 */
import { paidBy } from '../deadlines/payments';
import type { FactId, Facts } from '../facts';
import { only } from '../inputs/input';
import { infringed } from '../inputs/of-contract';
import { known } from '../reading';
import type { RouteCase } from './case';
import { platformDispute } from './platform-dispute';
import { explore } from './table';

interface AssumedEvent {
  readonly event: FactId;
  readonly flag: string;
  /** Does the case read it? */
  readonly when: (s: Facts, c: RouteCase) => boolean;
}

const onPlatform = (_: Facts, c: RouteCase): boolean => c.platformOrder.options[0] === 'yes';

/** It was ordered on a platform, or one was named; else only perhaps. */
export const surelyOnPlatform = (c: RouteCase): boolean =>
  only(c.platformOrder) === 'yes' || known(c.s, 'deal.platform') !== undefined;

const onAmazon = (s: Facts): boolean => known(s, 'deal.platform') === 'amazon';
const byPaypal = (s: Facts): boolean => paidBy(s, 'paypal');

function paidFor(s: Facts, c: RouteCase): boolean {
  const via = known(s, 'payment.via');
  return via !== 'not_paid' && (via !== undefined || only(c.ofContract) !== 'no');
}

const fromPlatform = (s: Facts, c: RouteCase) => explore(platformDispute(c), s).outcomes;

/** Is the dispute on the goods that came, perhaps? Else those that came, if any, may be kept and be as agreed. */
function isOnWhatCame(s: Facts): boolean {
  const kind = known(s, 'dispute.kind');
  return kind === undefined || kind === 'quality' || kind === 'counterfeit' || kind === 'late';
}

export const assumedEvents: readonly AssumedEvent[] = [
  // R48.
  { event: 'payment.goodsKept', flag: 'assumed-nothing-back', when: (s, c) => paidFor(s, c) && isOnWhatCame(s) },
  { event: 'payment.goodsKept', flag: 'assumed-no-money-back', when: (s, c) => paidFor(s, c) && !isOnWhatCame(s) },
  // R3a, R10a.
  {
    event: 'payment.chargebackFiled',
    flag: 'assumed-no-card-dispute',
    when: (s) => paidBy(s, 'card') || onAmazon(s),
  },
  // R4: an open case, its escalation; R4c: friends and family.
  { event: 'paypal.opened', flag: 'assumed-no-paypal-case', when: byPaypal },
  {
    event: 'paypal.escalated',
    flag: 'assumed-not-escalated',
    when: (s) => byPaypal(s) && s['paypal.opened'] !== undefined && known(s, 'paypal.opened') !== 'no',
  },
  {
    event: 'paypal.friends',
    flag: 'assumed-not-to-friends',
    when: (s) => byPaypal(s) && known(s, 'paypal.opened') !== 'yes',
  },
  // R41.
  { event: 'payment.collected', flag: 'assumed-not-collected', when: (s) => paidBy(s, 'other') },
  // R10b, and section 7: an open case at the platform.
  { event: 'platform.aToZFiled', flag: 'assumed-no-guarantee-claim', when: (s) => onAmazon(s) && paidBy(s, 'card') },
  {
    event: 'platform.caseOpen',
    flag: 'assumed-no-platform-case',
    when: (s) => known(s, 'deal.concluded') === 'platform',
  },
  // R42.
  {
    event: 'deal.settledOffPlatform',
    flag: 'assumed-not-settled-outside',
    when: (s, c) => onPlatform(s, c) && surelyOnPlatform(c),
  },
  {
    event: 'deal.settledOffPlatform',
    flag: 'assumed-not-settled-outside-perhaps',
    when: (s, c) => onPlatform(s, c) && !surelyOnPlatform(c),
  },
  // R7: no event, but read only where the platform is known to hold prices or the person is not sure. It beats R11b.
  {
    event: 'escrow.released',
    flag: 'assumed-not-held',
    when: (s, c) =>
      known(s, 'deal.platform') !== undefined &&
      known(s, 'deal.paidOnPlatform') !== 'no' &&
      paidFor(s, c) &&
      fromPlatform(s, c).every(({ effect }) => effect === 'excluded') &&
      fromPlatform(s, c).some(({ rule }) => rule === 'R11b'),
  },
  // R11c: Alibaba may lift its limit for fraud; read where the window is over and no earlier row decides (R7, R12, R42).
  {
    event: 'dispute.crimeSuspected',
    flag: 'assumed-no-crime',
    when: (s, c) => known(s, 'deal.platform') === 'alibaba' && fromPlatform(s, c).some(({ rule }) => rule === 'R11b'),
  },
  // R19; of a right that was infringed it is asked.
  {
    event: 'buyer.isIpOwner',
    flag: 'assumed-not-rights-owner',
    when: (s, c) => known(s, 'dispute.kind') === 'counterfeit' && only(c.ipOwner) === 'no',
  },
  // R27c.
  {
    event: 'arbitration.begun',
    flag: 'assumed-no-arbitration',
    when: (_, { clause }) => clause.options.includes('curable') || clause.options.includes('void_risk'),
  },
  // R46: read once one of its facts is answered, and none of them alone shuts the payment order.
  {
    event: 'preservation.asked',
    flag: 'assumed-no-freeze',
    when: (s) =>
      (s['claim.fixedSum'] !== undefined || s['buyer.owes'] !== undefined) &&
      known(s, 'claim.fixedSum') !== 'no' &&
      known(s, 'buyer.owes') !== 'yes' &&
      known(s, 'seller.foundInMainland') !== 'no',
  },
  // R35.
  { event: 'police.opened', flag: 'assumed-no-police-case', when: () => true },
];

/** Events of a purchase. */
const OF_PURCHASE = /^(payment|paypal|platform|deal)\./;

/** What the result says under "We assumed". Where nothing was bought, no event of a purchase. */
export const assumedFlags = (c: RouteCase): readonly string[] =>
  assumedEvents
    .filter(({ event, when }) => c.s[event] === undefined && when(c.s, c))
    .filter(({ event }) => !infringed(c.s) || !OF_PURCHASE.test(event))
    .map(({ flag }) => flag);
