/** decision-routes.md 1.2: events that were not asked "are taken as not having happened, and the result says so". */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import { type FactId, type Facts, facts as vocabulary } from '../../rules/facts';
import { ago, base, check22, clause, onPlatform, paid, TODAY } from './base';

const flags = (facts: Facts) => assess(facts, { asOf: TODAY }).flags;

const card: Facts = { ...base, ...paid('wire', ago(3)), 'payments.others': [{ via: 'card', on: ago(20) }] };
const paypal: Facts = { ...base, ...paid('paypal', ago(30)) };
const amazon: Facts = { ...base, ...onPlatform('amazon'), ...paid('card', ago(20)) };
const closed: Facts = { ...base, ...onPlatform('alibaba'), 'platform.closedOn': '2026-09-30' };

/** Each event of the routes: its flag, a case that reads it, and one that does not. */
const events: { readonly [id in FactId]?: readonly [flag: string, reads: Facts, not: Facts | null] } = {
  'payment.goodsKept': ['assumed-no-money-back', paypal, { ...base, 'payment.via': 'not_paid' }],
  'payment.chargebackFiled': ['assumed-no-card-dispute', card, paypal],
  'paypal.opened': ['assumed-no-paypal-case', paypal, card],
  'paypal.escalated': ['assumed-not-escalated', { ...paypal, 'paypal.opened': 'yes' }, paypal],
  'paypal.friends': ['assumed-not-to-friends', paypal, { ...paypal, 'paypal.opened': 'yes' }],
  'payment.collected': ['assumed-not-collected', { ...base, ...paid('other', ago(2)) }, card],
  'platform.aToZFiled': ['assumed-no-guarantee-claim', amazon, { ...amazon, 'deal.platform': 'ebay' }],
  'platform.caseOpen': ['assumed-no-platform-case', amazon, { ...base, 'deal.concluded': 'remote' }],
  'deal.settledOffPlatform': ['assumed-not-settled-outside', amazon, { ...base, 'deal.concluded': 'remote' }],
  'dispute.crimeSuspected': ['assumed-no-crime', closed, { ...closed, 'platform.closedOn': '2026-11-01' }],
  'buyer.isIpOwner': ['assumed-not-rights-owner', { ...base, 'dispute.kind': 'counterfeit' }, base],
  'arbitration.begun': ['assumed-no-arbitration', { ...check22, ...clause('void_risk') }, check22],
  'preservation.asked': ['assumed-no-freeze', { ...base, 'claim.fixedSum': 'yes' }, base],
  'police.opened': ['assumed-no-police-case', base, null],
};

/** Events that turn no verdict of a route in silence. */
const elsewhere: { readonly [id in FactId]?: string } = {
  'limitation.obstacle': 'The clock says what it rests on; an obstacle can only give more time.',
  'payment.recallSent': 'Not asked, the recall is advised (R1, R2a), which costs little.',
  'seller.answered': 'Read by the court decision only.',
  'arbClause.waived': 'Read by the court decision only.',
  'history.newFacts': 'Read by the court decision only.',
};

describe('events that were not asked', () => {
  const all = (Object.keys(vocabulary) as FactId[]).filter((id) => 'event' in vocabulary[id] && vocabulary[id].event);

  it('has every event of the vocabulary here', () => {
    expect(all.sort()).toEqual([...Object.keys(events), ...Object.keys(elsewhere)].sort());
  });

  it.each(Object.entries(events))('%s', (id, [flag, reads, not]) => {
    expect(flags(reads)).toContain(flag);
    for (const answer of ['yes', 'no', 'not_sure'] as const) {
      expect(flags({ ...reads, [id]: answer }), answer).not.toContain(flag);
    }
    if (not !== null) expect(flags(not)).not.toContain(flag);
  });

  // 3.3: "R7 beats R11b"; 1.2: not answered is unknown, so what is taken for it is said. Delivery time over for 82 days.
  it('a dispute on the platform is ruled out by its time: that it no longer holds the money is said', () => {
    const late: Facts = { ...base, ...onPlatform('aliexpress'), ...paid('card', ago(112)) };
    const over: Facts = {
      ...late,
      'platform.receiptConfirmedOn': 'none',
      'delivery.expectedOn': '2026-08-31',
    };
    expect(flags(over)).toContain('assumed-not-held');
    for (const answer of ['yes', 'no', 'not_sure'] as const) {
      expect(flags({ ...over, 'escrow.released': answer }), answer).not.toContain('assumed-not-held');
    }
    // Paid outside, it holds nothing; the window is open; it is asked whether it holds the money.
    expect(flags({ ...over, 'deal.paidOnPlatform': 'no' })).not.toContain('assumed-not-held');
    expect(flags({ ...over, 'delivery.expectedOn': '2026-11-10' })).not.toContain('assumed-not-held');
    expect(flags({ ...over, 'deal.platform': 'dhgate' })).not.toContain('assumed-not-held');
  });

  // R48 speaks of goods kept "and conforming": too few goods are as agreed, and are kept.
  it('that no goods are kept is assumed only where the goods that came may be in dispute', () => {
    const told = (kind: NonNullable<Facts['dispute.kind']>) =>
      flags({ ...paypal, 'dispute.kind': kind }).filter((flag) => /(nothing|money)-back/.test(flag));
    for (const kind of ['quality', 'counterfeit', 'late', 'not_sure'] as const)
      expect(told(kind), kind).toEqual(['assumed-nothing-back']);
    for (const kind of ['shortage', 'non_delivery', 'carrier', 'extra_charge', 'diverted_payment'] as const)
      expect(told(kind), kind).toEqual(['assumed-no-money-back']);
  });

  // R19: who claims that a work was copied speaks as its owner (ECL 42); it is asked.
  it('nobody is taken not to own a work that he claims was copied', () => {
    expect(flags({ ...base, 'claim.ground': 'copyright', 'claim.nature': 'tort' })).not.toContain(
      'assumed-not-rights-owner',
    );
  });

  // 1.2: not sure whether on a platform is no "yes".
  it('how the order was placed is not known: what is said of a platform stands under that condition', () => {
    const told = (facts: Facts) =>
      flags(facts)
        .filter((flag) => /settled-outside|confirm-receipt/.test(flag))
        .sort();
    const sure = ['assumed-not-settled-outside', 'do-not-confirm-receipt'];
    const perhaps = ['assumed-not-settled-outside-perhaps', 'do-not-confirm-receipt-perhaps'];
    expect(told({ ...base, 'deal.concluded': 'not_sure' })).toEqual(perhaps);
    expect(told({ ...base, 'deal.concluded': 'not_sure', 'deal.platform': 'alibaba' })).toEqual(sure);
    expect(told({ ...base, ...onPlatform('alibaba') })).toEqual(sure);
    expect(told({ ...base, 'deal.concluded': 'remote' })).toEqual([]);
  });

  // Payment reversal and platform dispute are shut: nothing was bought.
  it.each([
    [{ ...onPlatform('amazon'), ...paid('card', ago(20)) }],
    [{ ...onPlatform('alibaba'), ...paid('paypal', ago(20)) }],
    [{ ...onPlatform('1688'), ...paid('other', ago(20)) }],
  ] as const)('the owner of a work bought nothing: no event of a purchase is assumed (%o)', (deal) => {
    const owner: Facts = { ...base, ...deal, 'claim.ground': 'copyright', 'claim.nature': 'tort' };
    const purchase = Object.entries(events).filter(([id]) => /^(payment|paypal|platform|deal)\./.test(id));
    expect(purchase.length).toBe(9);
    for (const [, [flag]] of purchase) expect(flags(owner)).not.toContain(flag);
    expect(flags(owner)).toContain('assumed-no-police-case');
  });

  it('R11c is not reached where the money is held (R7), was paid outside (R12) or settled outside (R42)', () => {
    for (const earlier of [
      { 'escrow.released': 'no', ...paid('escrow', ago(60)) },
      { 'deal.paidOnPlatform': 'no', ...paid('wire', ago(60)) },
      { 'deal.settledOffPlatform': 'yes' },
    ] as const) {
      expect(flags({ ...closed, ...earlier }), JSON.stringify(earlier)).not.toContain('assumed-no-crime');
    }
  });

  it.each([
    // R47 stays possible while an answer is open; each of the others shuts the payment order alone (R46).
    [{ 'claim.fixedSum': 'not_sure' }, true],
    [{ 'buyer.owes': 'no' }, true],
    [{ 'buyer.owes': 'not_sure' }, true],
    [{ 'claim.fixedSum': 'no' }, false],
    [{ 'claim.fixedSum': 'yes', 'buyer.owes': 'yes' }, false],
    [{ 'claim.fixedSum': 'yes', 'seller.foundInMainland': 'no' }, false],
  ] as const)('no freeze is taken for granted where the payment order is open: %o %s', (facts, assumed) => {
    expect(flags({ ...check22, ...facts }).includes('assumed-no-freeze')).toBe(assumed);
  });
});
