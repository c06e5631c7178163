/** The list as a whole: every clock of the table is shown by some case, in the right order, and more answers never promise more time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, isDay } from '../../rules/days';
import type { Clock } from '../../rules/deadlines/clock';
import { type ClockName, clockTable } from '../../rules/deadlines/clock-table';
import { deadlines, notBuilt } from '../../rules/deadlines/deadlines';
import { type FactId, type Facts, specOf } from '../../rules/facts';
import { base, international, names, one, service, TODAY } from './find';

const days: Facts = {
  'deal.concluded': 'platform',
  'deal.paidOnPlatform': 'yes',
  'deal.orderedOn': '2026-08-01',
  'delivery.dispatchedOn': '2026-08-10',
  'delivery.expectedOn': '2026-09-01',
  'receipt.on': '2026-09-05',
  'platform.receiptConfirmedOn': '2026-09-06',
};
const sale: Facts = { ...international, ...days, 'dispute.kind': 'quality' };
const consumer: Facts = {
  ...sale,
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'deal.suppliedFromMainland': 'yes',
  'deal.object': 'catalogue',
};
const card: Facts = { ...sale, 'payment.via': 'card', 'payment.on': '2026-08-01' };
const paypal: Facts = { ...sale, 'payment.via': 'paypal', 'payment.on': '2026-08-01' };
const alibaba: Facts = { ...sale, 'deal.platform': 'alibaba' };
const court: Facts = { ...sale, 'case.stage': 'first_instance', 'filing.state': 'accepted' };
const on = (platform: string): Facts => ({ ...sale, 'deal.platform': platform }) as Facts;
const did = (kind: string): Facts => ({ ...sale, 'acts.list': [{ kind, on: '2026-11-01' }] }) as Facts;

/** For every clock a case that shows it. */
const shown: { readonly [N in Exclude<ClockName, 'duress_avoidance' | 'mistake_avoidance'>]: Facts } = {
  limitation_general: service,
  limitation_sale: sale,
  limitation_carrier: { ...base, 'claim.ground': 'carriage' },
  long_stop: sale,
  termination_right: { ...sale, 'buyer.country': 'GB' },
  termination_cisg: sale,
  fraud_avoidance: { ...sale, 'dispute.crimeSuspected': 'yes' },
  notice_cc: { ...sale, 'buyer.country': 'GB' },
  notice_cisg: sale,
  consumer_return: consumer,
  consumer_quality_return: consumer,
  refund_after_return: consumer,
  durable_burden: consumer,
  recall: { ...sale, 'payment.via': 'wire' },
  kill_chain: { ...sale, 'payment.via': 'wire' },
  chargeback: card,
  chargeback_not_before: card,
  chargeback_outer: card,
  paypal_open: paypal,
  paypal_escalate: { ...paypal, 'paypal.opened': 'yes' },
  s75: { ...card, 'buyer.country': 'GB' },
  fcba: { ...card, 'buyer.country': 'US', 'buyer.kind': 'consumer' },
  lc_stop: { ...sale, 'payment.via': 'letter_of_credit' },
  auto_release: { ...sale, 'payment.via': 'escrow' },
  alibaba_ta: alibaba,
  alibaba_closed: { ...alibaba, 'platform.closedOn': '2026-11-01' },
  alibaba_offline: alibaba,
  alibaba_outside_ta: { ...alibaba, 'deal.paidOnPlatform': 'no' },
  alibaba_escalate: { ...alibaba, 'platform.caseOpen': 'yes' },
  aliexpress: on('aliexpress'),
  taobao_1688: { ...consumer, 'deal.platform': 'taobao_tmall' },
  release_1688: on('1688'),
  temu: on('temu'),
  shein: on('shein'),
  dhgate: on('dhgate'),
  a_to_z: on('amazon'),
  ebay: on('ebay'),
  walmart: on('walmart'),
  tiktok: on('tiktok_shop'),
  platform_forum: { ...alibaba, 'platform.caseOpen': 'yes' },
  platform_data: alibaba,
  payment_records: paypal,
  complaint_12315: consumer,
  fee: court,
  fee_topup: court,
  docketing: { ...sale, 'filing.state': 'submitted' },
  defence: court,
  jurisdiction_objection: court,
  evidence_period: court,
  first_instance: court,
  appeal_judgment: court,
  appeal_ruling: court,
  public_notice: court,
  retrial: { ...sale, 'history.decided': 'mainland_final' },
  presuit_preservation: did('presuit_preservation'),
  preservation_renewal: did('presuit_preservation'),
  preservation_review: { ...sale, 'preservation.asked': 'yes' },
  hk_acceptance: { ...did('presuit_preservation'), 'arbClause.seat': 'hong_kong' },
  mediation_confirm: did('mediation_body'),
  payment_order: did('payment_order'),
  after_judgment: { ...sale, 'case.stage': 'enforcement' },
  enforcement: { ...sale, 'history.decided': 'mainland_final' },
  recognition: { ...sale, 'history.decided': 'foreign_not_recognised' },
  award_set_aside: { ...sale, 'history.decided': 'award' },
  clause_denial: { ...sale, 'arbitration.begun': 'yes' },
  court_objection: { ...sale, 'filing.state': 'accepted', 'clauses.found': ['arbitration'] },
  liquidation_claim: { ...sale, 'seller.registerStatus': 'liquidating' },
  simplified_dereg: { ...sale, 'seller.registerStatus': 'dormant' },
  compulsory_dereg: { ...sale, 'seller.registerStatus': 'revoked' },
  restoration: court,
  police_notice: did('police_report'),
  investigation_order: court,
};

describe('every clock of the table', () => {
  it.each(Object.entries(shown))('%s is shown', (name, facts) => {
    one(name as ClockName, facts);
  });

  it('the others are not built, with the reason', () => {
    expect([...Object.keys(shown), ...Object.keys(notBuilt)].sort()).toEqual(Object.keys(clockTable).sort());
  });

  it('not without the fact that brings it in', () => {
    const always: readonly ClockName[] = ['limitation_general', 'long_stop', 'termination_right', 'termination_cisg'];
    const gated: readonly ClockName[] = ['consumer_return', 'refund_after_return', 'durable_burden', 'complaint_12315'];
    expect(names({}).filter((n) => ![...always, ...gated].includes(n))).toEqual([]);
  });
});

const cases: readonly Facts[] = [
  ...Object.values(shown),
  {
    ...card,
    'payment.cardUk': 'scotland',
    'payment.cardKind': 'credit',
    'payment.cardNetwork': 'visa',
    'buyer.country': 'GB',
    'inspection.periodEnd': '2026-10-01',
    'warranty.end': '2027-09-05',
    'defect.visible': 'no',
    'defect.discoveredOn': '2026-10-20',
    'termination.ground': 'quality',
    'termination.groundKnownOn': '2026-10-20',
    'delivery.expectedOn': '2026-09-01',
  },
  { ...card, 'inspection.periodEnd': 'none', 'warranty.end': '2026-12-31', 'buyer.country': 'HK' },
  {
    ...sale,
    'payment.via': 'wire',
    'payment.on': '2026-11-18',
    'payment.hoursAgo': 70,
    'payment.amount': { amount: '60000', currency: 'USD' },
    'payment.senderCountry': 'US',
    'payment.international': 'yes',
  },
  {
    ...base,
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'receipt.on': '2026-10-05',
    'delivery.expectedOn': '2026-09-01',
  },
  {
    ...base,
    'claim.ground': 'carriage',
    'carriage.mode': 'other',
    'receipt.on': 'none',
    'delivery.expectedOn': '2026-12-01',
  },
];
const anyCase = fc.constantFrom(...cases);
const anyDay = fc.constantFrom('2026-08-02', '2026-09-30', TODAY, '2027-01-15', '2029-06-01', '2031-01-01');

/** Not before any day of the cases: what has not happened yet is not known. */
const laterDay = fc.constantFrom(TODAY, '2026-12-01', '2027-01-15', '2027-10-20', '2029-06-01', '2031-01-01');

describe('the list', () => {
  it('open clocks first, the soonest first; then over, waiting for an answer, without a day', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (facts, asOf) => {
        const list = deadlines(facts, { asOf });
        const rank = (c: Clock) => ['over', 'unknown', 'no-day'].indexOf(c.state) + 1;
        const key = (c: Clock) => `${rank(c)} ${c.lastDay ?? c.firstDay ?? '9999-12-31'}`;
        const keys = list.map(key);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  it('the state follows from the days', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (facts, asOf) => {
        for (const c of deadlines(facts, { asOf })) {
          for (const day of [c.start, c.firstDay, c.lastDay, c.latestDay, c.nextWorking]) {
            expect(day === null || isDay(day), c.name).toBe(true);
          }
          if (c.lastDay !== null && c.latestDay !== null) expect(c.lastDay <= c.latestDay, c.name).toBe(true);
          if (c.state === 'running') expect(asOf <= (c.lastDay as string), c.name).toBe(true);
          if (c.state === 'between') expect(asOf > (c.lastDay as string), c.name).toBe(true);
          if (c.state === 'over' && c.latestDay !== null) expect(asOf > c.latestDay, c.name).toBe(true);
          if (c.state === 'no-day') expect(c.lastDay, c.name).toBeNull();
          if (c.lastDay !== null) expect(c.daysLeft).toBe(compareDays(c.lastDay, asOf));
        }
      }),
    );
  });

  it('no start, no day', () => {
    // These have no start by the specification: a day the contract, the court or the platform fixed, or an assumption.
    const fixed: readonly ClockName[] = ['auto_release', 'evidence_period', 'notice_cc', 'kill_chain', 'platform_data'];
    fc.assert(
      fc.property(anyCase, anyDay, (facts, asOf) => {
        for (const c of deadlines(facts, { asOf })) {
          if (c.start === null && !fixed.includes(c.name)) expect(c.lastDay, c.name).toBeNull();
        }
      }),
    );
  });

  it('the same facts give the same list', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        expect(deadlines(facts, { asOf: TODAY })).toEqual(deadlines({ ...facts }, { asOf: TODAY }));
      }),
    );
  });
});

/** The longest the law or the terms give from the start, in days. Restarts and obstacles aside. */
const LONGEST: { readonly [N in ClockName]?: number } = {
  limitation_general: 3 * 366,
  limitation_sale: 4 * 366,
  long_stop: 20 * 366,
  termination_right: 366,
  consumer_return: 7,
  consumer_quality_return: 7,
  durable_burden: 184,
  recall: 3,
  kill_chain: 3,
  chargeback: 120,
  chargeback_outer: 540,
  paypal_open: 180,
  paypal_escalate: 20,
  s75: 6 * 366,
  alibaba_ta: 30,
  alibaba_closed: 30,
  alibaba_offline: 30,
  alibaba_outside_ta: 90,
  aliexpress: 15,
  taobao_1688: 7,
  release_1688: 10,
  temu: 90,
  shein: 30,
  dhgate: 90,
  a_to_z: 90,
  ebay: 30,
  walmart: 90,
  tiktok: 30,
  platform_data: 3 * 366,
  payment_records: 3 * 366,
  complaint_12315: 3 * 366,
  docketing: 7,
  presuit_preservation: 30,
  hk_acceptance: 30,
};

describe('never more time than the law gives', () => {
  it('from the start to the safe end', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (facts, asOf) => {
        for (const c of deadlines(facts, { asOf })) {
          const longest = LONGEST[c.name];
          if (longest === undefined || c.start === null || c.lastDay === null || c.restartedBy) continue;
          expect(compareDays(c.lastDay, c.start), c.name).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });
});

/** Answers about what happened (events) are new events, not more knowledge; the amount of knowledge is in the other facts. */
const EVENTS: ReadonlySet<FactId> = new Set([
  'acts.list',
  'platform.closedOn',
  'termination.agreedEnd',
  'termination.askedOn',
]);
const isKnowledge = (id: FactId): boolean => !specOf(id).event && !EVENTS.has(id);
/** By the specification the start or the day holds only until more is known. */
const PROVISIONAL: ReadonlySet<ClockName> = new Set(['chargeback', 'auto_release']);
const CLAIM: ReadonlySet<ClockName> = new Set(['limitation_general', 'limitation_sale']);

describe('knowing more', () => {
  const same = (a: Clock, b: Clock): boolean =>
    a.payment === b.payment && (a.name === b.name || (CLAIM.has(a.name) && CLAIM.has(b.name)));

  it('never moves a last day beyond the latest day shown before', () => {
    fc.assert(
      fc.property(
        anyCase.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.subarray(Object.keys(facts).filter((id) => isKnowledge(id as FactId)))),
        ),
        laterDay,
        ([facts, dropped], asOf) => {
          const less = Object.fromEntries(Object.entries(facts).filter(([id]) => !dropped.includes(id))) as Facts;
          const after = deadlines(facts, { asOf });
          for (const before of deadlines(less, { asOf })) {
            if (PROVISIONAL.has(before.name) || before.latestDay === null) continue;
            for (const now of after.filter((c) => same(c, before))) {
              if (now.lastDay !== null)
                expect(now.lastDay <= before.latestDay, `${before.name} without ${dropped}`).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never turns a clock that is over into one that runs', () => {
    fc.assert(
      fc.property(
        anyCase.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.subarray(Object.keys(facts).filter((id) => isKnowledge(id as FactId)))),
        ),
        laterDay,
        ([facts, dropped], asOf) => {
          const less = Object.fromEntries(Object.entries(facts).filter(([id]) => !dropped.includes(id))) as Facts;
          const after = deadlines(facts, { asOf });
          for (const before of deadlines(less, { asOf })) {
            if (PROVISIONAL.has(before.name) || before.state !== 'over') continue;
            for (const now of after.filter((c) => same(c, before))) {
              expect(now.state, `${before.name} without ${dropped}`).not.toBe('running');
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
