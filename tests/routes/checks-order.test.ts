/** Write-off and the order of the plan: worked checks of decision-routes.md section 8 and the sentences of 3.11 and 7. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import type { RouteId } from '../../rules/routes/printed-route';
import { standard } from '../rules/rows/row';
import {
  active,
  ago,
  assetsNone,
  base,
  type Check,
  check22,
  clause,
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

/** The register shows that the company is gone; no sum, so that worth (R52b) decides nothing. */
const noAssetsAndGone: Facts = {
  ...base,
  ...confirmed,
  ...nobodyElse,
  'seller.registerStatus': 'deregistered',
  ...assetsNone,
  ...evidence('non_delivery', 'strong'),
  ...police('impersonation', 'unreachable'),
  'dispute.deceptionOnline': 'yes',
};

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
    // Section 6: worth is "no" only for letter, suit and arbitration; a recall at USD 25 to 150 is worth it.
    id: 'R52c a recall is open, although a suit is not worth it',
    facts: {
      ...base,
      ...confirmed,
      ...evidence('non_delivery', 'medium'),
      ...sum('100'),
      ...police(),
      ...paid('wire', ago(200)),
      'deal.concluded': 'remote',
    },
    routes: { 'payment-reversal': 'possible by R1c', 'write-off': 'not-now by R52c' },
    worth: { 'ordinary-court': 'no' },
  },
  {
    id: 'R52c the platform may take the dispute, although a suit is not worth it',
    facts: {
      ...base,
      ...confirmed,
      ...evidence('non_delivery', 'medium'),
      ...sum('100'),
      ...police(),
      ...onPlatform('alibaba'),
      'payment.via': 'not_paid',
    },
    routes: { 'payment-reversal': 'excluded', 'platform-dispute': 'possible', 'write-off': 'not-now by R52c' },
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
  {
    // L1c: its owners can be sued, so that "no liable person in section 4" fails.
    id: 'R25c owners answer for a removal without liquidation: not written off',
    facts: { ...noAssetsAndGone, 'seller.deregistrationWay': 'no_lawful_liquidation' },
    routes: { 'write-off': 'not-now by R52c' },
    liable: { 'LIA-1c': 'yes' },
  },
  {
    // L1f is possible for every proper liquidation; R50 counts no liquidator either where none is said to be at fault.
    id: 'R25c proper liquidation, a recall with little hope: possible',
    facts: {
      ...noAssetsAndGone,
      'seller.deregistrationWay': 'proper_liquidation',
      ...paid('wire', '2026-06-01'),
      'deal.concluded': 'remote',
    },
    routes: {
      'ordinary-court': 'excluded by R50',
      negotiation: 'excluded by R25a',
      'payment-reversal': 'possible by R1c',
      'write-off': 'possible by R25c',
    },
    liable: { 'LIA-1f': 'possible' },
  },
  {
    id: 'R25c how it was removed is not known (L1g): not written off',
    facts: noAssetsAndGone,
    routes: { 'write-off': 'not-now by R52c' },
    liable: { 'LIA-1g': 'unknown' },
  },
  {
    id: 'R25c the sole owner answers (L2): not written off',
    facts: { ...noAssetsAndGone, ...silent, 'seller.registerStatus': 'not_looked_up', 'seller.onePerson': 'yes' },
    routes: { 'write-off': 'not-now by R52c' },
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
    // Section 6 has no time and no cost for a payment in cash (R41): not known is no zero (key 6), so talks go first.
    id: 'R41 a way without a known time stands after those with one',
    facts: {
      ...base,
      ...confirmed,
      ...evidence('non_delivery', 'strong'),
      ...sum('20000'),
      ...paid('other', ago(20)),
      'payment.collected': 'no',
      'deal.concluded': 'remote',
    },
    routes: { 'payment-reversal': 'possible', negotiation: 'possible' },
    first: 'negotiation',
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

  // R31-running (our estimate): nos. 4 to 7 of section 7 choose among steps that can still be chosen; the times of a case run.
  it('puts a case that runs before other recommended routes, whatever the name, the worth and the days', () => {
    const carried: Facts = {
      ...base,
      ...evidence('carrier', 'strong'),
      ...active,
      ...sum('900'),
      ...clause('none'),
      'claim.ground': 'carriage',
      'carriage.mode': 'sea',
      'filing.state': 'accepted',
      'case.stage': 'first_instance',
    };
    for (const who of ['confirmed', 'name_only', 'unknown'] as const) {
      for (const where of [{ 'filing.court': 'other' }, {}] as const satisfies readonly Facts[]) {
        const a = seen({ ...carried, ...where, 'seller.identity': who });
        const channels = a.routes.find(({ id }) => id === 'complaint-channels');
        expect(channels?.verdict).toBe('recommended');
        expect(['internet-court', 'ordinary-court'], who).toContain(a.firstRoute);
      }
    }
    expect(seen({ ...carried, 'filing.state': 'not_filed', ...confirmed }).firstRoute).toBe('negotiation');
  });

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

  const cardOnEbay: Facts = {
    ...base,
    ...onPlatform('ebay'),
    ...paid('card', '2026-09-01'),
    'payment.cardNetwork': 'visa',
    'delivery.expectedOn': '2026-11-01',
    'receipt.on': 'none',
  };

  it('puts a payment that can be reversed first, unless a case is open at the platform', () => {
    expect(seen(cardOnEbay).firstRoute).toBe('payment-reversal');
    expect(seen({ ...cardOnEbay, 'platform.caseOpen': 'no' }).firstRoute).toBe('payment-reversal');
    // Both are recommended then; the platform takes 14 days, the bank 45.
    const open = seen({ ...cardOnEbay, 'platform.caseOpen': 'yes' });
    expect([open.firstRoute, open.parallel[0]]).toEqual(['platform-dispute', 'payment-reversal']);
  });

  it('never has a complaint to Alibaba about a payment outside (R12) first or beside', () => {
    const a = seen({ ...base, ...onPlatform('alibaba'), 'deal.paidOnPlatform': 'no', ...paid('wire', ago(30)) });
    expect(a.routes.find(({ id }) => id === 'platform-dispute')?.verdict).toBe('possible');
    expect([a.firstRoute, ...a.parallel]).not.toContain('platform-dispute');
  });

  // check3: an answer that is missing leaves R7 and R11 open, and R12 is then one of several.
  it('keeps the dispute at Alibaba in the plan where it is not sure how it was paid', () => {
    const held: Facts = { ...base, ...onPlatform('alibaba'), 'payment.via': 'not_sure', 'seller.answers': 'no' };
    const plan = (facts: Facts) => {
      const a = seen(facts);
      return [a.firstRoute, ...a.parallel];
    };
    expect(plan({ ...held, 'deal.paidOnPlatform': 'not_sure' })).toContain('platform-dispute');
    // The window for closed orders has ended, the money is gone: only the complaint may be left.
    const over: Facts = { ...held, 'escrow.released': 'yes', 'platform.closedOn': '2026-09-30' };
    expect(plan({ ...over, 'deal.paidOnPlatform': 'not_sure' })).not.toContain('platform-dispute');
  });

  it('names what an act endangers where it is open, and not where it is not', () => {
    const balance: Facts = { ...base, 'contract.balanceUnpaid': 'yes' };
    const act = (id: string, facts: Facts) => seen(facts).dayZero.find((d) => d.id === id);
    const withhold = (order: 'same_time' | 'buyer_first') =>
      act('withhold', { ...balance, 'contract.performanceOrder': order, 'evidence.cannotPerform': 'no' });
    expect(withhold('same_time')?.conflicts).toEqual(['withholding-and-insurer']);
    expect(withhold('buyer_first')).toMatchObject({ verdict: 'not-now', conflicts: [] });
    // CC 836: a carrier may keep the goods for freight that is owed; it is no exporter with an insurer.
    const freight = (ground: 'carriage' | 'sale') =>
      act('withhold', { ...balance, 'claim.ground': ground, 'dispute.kind': 'carrier' })?.conflicts;
    expect(freight('carriage')).toEqual(['withholding-and-goods']);
    expect(freight('sale')).toEqual(['withholding-and-insurer', 'withholding-and-goods']);
    const ending: Facts = {
      ...base,
      'claim.ground': 'sale',
      'buyer.country': 'GB',
      'seller.country': 'CN',
      'termination.ground': 'purpose_defeated',
      'termination.groundKnownOn': '2026-01-15',
      'termination.noticeArrivedOn': 'none',
      'termination.askedOn': 'none',
      'termination.agreedEnd': 'none',
    };
    expect(act('termination', ending)?.conflicts).toEqual(['termination-and-performance']);
    // R45b: the right has ended (one year from 2025-10-01, check14).
    const ended = act('termination', { ...ending, 'termination.groundKnownOn': '2025-10-01' });
    expect([ended?.reasons.map(({ rule }) => rule), ended?.conflicts]).toEqual([['R45b'], []]);
  });

  it('warns of the other pairs of section 7 on both entries', () => {
    const pairs = (facts: Facts, id: string) => seen(facts).routes.find((r) => r.id === id)?.conflicts ?? [];
    expect(pairs(cardOnEbay, 'platform-dispute')).toContain('double-recovery');
    expect(pairs({ ...cardOnEbay, ...check22 }, 'ordinary-court')).toContain('double-recovery');
    // Collected cash does not come back (R41), so the same money cannot come back twice.
    const collected: Facts = {
      ...check22,
      ...paid('other', ago(20)),
      'deal.concluded': 'remote',
      'payment.collected': 'yes',
    };
    expect(pairs(collected, 'ordinary-court')).not.toContain('double-recovery');
    expect(pairs({ ...collected, 'payment.collected': 'no' }, 'ordinary-court')).toContain('double-recovery');
    // R7: the platform pays back what it holds, and a court may order the same; the bank has nothing to reverse.
    const escrow: Facts = { ...check22, ...onPlatform('alibaba'), ...paid('escrow', ago(20)), 'escrow.released': 'no' };
    for (const id of ['platform-dispute', 'ordinary-court']) expect(pairs(escrow, id), id).toContain('double-recovery');
    expect(pairs(escrow, 'payment-reversal')).toEqual([]);
    expect(pairs({ ...escrow, 'payment.via': 'not_paid' }, 'ordinary-court')).not.toContain('double-recovery');
    // The company is gone and nobody answers (R50): only the bank is left.
    const bank: Facts = { ...nothingLeft, ...paid('paypal', ago(30)) };
    expect(pairs(bank, 'payment-reversal')).not.toContain('double-recovery');
    // A clause replaces the court (R26): the arbitration is the other way.
    const bound: Facts = { ...check22, ...clause('valid_arb'), ...paid('paypal', ago(30)), 'deal.concluded': 'remote' };
    for (const id of ['payment-reversal', 'arbitration']) expect(pairs(bound, id), id).toContain('double-recovery');
    const deposit: Facts = { ...check22, 'deposit.word': 'dingjin', 'deposit.paid': 'yes' };
    expect(pairs(deposit, 'ordinary-court')).toContain('deposit-and-penalty');
    expect(pairs({ ...deposit, 'deposit.word': 'other' }, 'ordinary-court')).not.toContain('deposit-and-penalty');
    const second: Facts = {
      ...base,
      ...onPlatform('amazon'),
      ...paid('other', ago(20)),
      'payments.others': [{ via: 'card', on: ago(30) }],
      'delivery.expectedOn': '2026-11-01',
    };
    expect(pairs(second, 'platform-dispute')).toContain('card-and-guarantee');
  });

  it('says of each event that was not asked that it is assumed not to have happened, and of no other', () => {
    const assumed = (facts: Facts) =>
      seen(facts)
        .flags.filter((flag) => flag.startsWith('assumed-no'))
        .sort();
    const card: Facts = { ...base, ...onPlatform('ebay'), ...paid('card', ago(20)) };
    expect(assumed(card)).toEqual([
      'assumed-no-card-dispute',
      'assumed-no-clause',
      'assumed-no-money-back',
      'assumed-no-platform-case',
      'assumed-no-police-case',
      'assumed-not-settled-outside',
    ]);
    expect(assumed({ ...card, 'police.opened': 'yes', 'payment.chargebackFiled': 'no' })).toEqual([
      'assumed-no-clause',
      'assumed-no-money-back',
      'assumed-no-platform-case',
      'assumed-not-settled-outside',
    ]);
    expect(assumed({ ...base, 'payment.via': 'not_paid', 'deal.concluded': 'remote' })).toEqual([
      'assumed-no-clause',
      'assumed-no-police-case',
    ]);
  });

  // R28b: "First find the clause"; no clause is known, so no arbitration stands beside the first route.
  it('an arbitration whose clause is still to be found is no route beside the first', () => {
    const facts: Facts = { ...base, ...active, ...confirmed, ...evidence('non_delivery', 'strong'), ...sum('9000') };
    const open = seen({ ...facts, 'clauses.looked': 'not_sure' });
    expect(open.routes.find(({ id }) => id === 'arbitration')?.verdict).toBe('possible');
    expect(open.parallel).not.toContain('arbitration');
    expect(seen({ ...facts, ...clause('void_risk') }).parallel).toContain('arbitration');
    // IC check (p), doubt 17: whether a clause in standard terms binds a consumer is contested, and both readings are shown.
    const contested: Facts = {
      ...facts,
      ...clause('valid_arb'),
      'buyer.kind': 'consumer',
      'arbClause.standardForm': 'yes',
    };
    const terms: Facts = { ...facts, ...clause('valid_arb', { 'arbClause.parties': 'platform_terms' }) };
    for (const found of [contested, terms]) expect(seen(found).parallel).toContain('arbitration');
  });

  it('gives the rows of R43 the certainty of the Internet Court answer (3.6, "as `ic`")', () => {
    const certainty = (facts: Facts, id: RouteId) =>
      seen({ ...standard, ...facts })
        .routes.find((route) => route.id === id)
        ?.reasons.find(({ rule }) => rule.startsWith('R43'))?.certainty;
    // Check (b1): Hangzhou YES firm; Guangzhou YES lean (F1); no platform NO firm (S4); check (a): NO lean.
    expect(certainty({}, 'internet-court')).toBe('settled');
    expect(certainty({ 'seller.mainOffice': '440100' }, 'internet-court')).toBe('probable');
    const byMail: Facts = { 'deal.concluded': 'remote', 'deal.metOnPlatform': 'no' };
    const noPlatform: Facts = { ...byMail, 'deal.paidOnPlatform': 'no', 'deal.deliveryOnPlatform': 'no' };
    expect(certainty(noPlatform, 'ordinary-court')).toBe('settled');
    const registered: Facts = { 'seller.mainOffice': 'not_sure', 'seller.registeredAddress': '440300' };
    expect(certainty(registered, 'ordinary-court')).toBe('probable');
  });

  it('marks a PayPal payment to friends as not verified (R4c)', () => {
    const certainty = (friends: 'yes' | 'no') =>
      seen({ ...base, ...paid('paypal', ago(30)), 'paypal.friends': friends })
        .routes.flatMap((r) => r.reasons)
        .find(({ rule }) => rule === 'R4c')?.certainty;
    expect([certainty('no'), certainty('yes')]).toEqual(['probable', 'unverified']);
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

// R41, CC 836: hope that is only assumed, or money that is owed, is no step beside the first.
it('beside the first: no money that was perhaps collected, and no freight', () => {
  const beside = (facts: Facts) => {
    const { firstRoute, parallel } = assess(
      { ...base, ...active, 'deal.concluded': 'remote', ...facts },
      { asOf: TODAY },
    );
    return [firstRoute, ...parallel];
  };
  const wallet = paid('other', '2026-10-08');
  expect(beside(wallet)).not.toContain('payment-reversal');
  expect(beside({ ...wallet, 'payment.collected': 'no' })).toContain('payment-reversal');
  const late = paid('wire', '2026-10-08');
  // R1c is no first route beside an open suit (our reading); alone it may be.
  expect(assess({ ...base, ...confirmed, ...late }, { asOf: TODAY }).firstRoute).not.toBe('payment-reversal');
  expect(assess({ ...base, ...confirmed, ...paid('wire', '2026-11-20') }, { asOf: TODAY }).firstRoute).toBe(
    'payment-reversal',
  );
  expect(beside({ ...late, 'dispute.kind': 'extra_charge' })).toContain('payment-reversal');
  for (const on of ['2026-10-08', '2026-11-20'])
    expect(beside({ ...paid('wire', on), 'dispute.kind': 'carrier' })).not.toContain('payment-reversal');
});
