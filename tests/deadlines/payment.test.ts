import { describe, expect, it } from 'vitest';
import { afterOf } from '../../lib/words/clock-start';
import { clocks } from '../../lib/words/en/clocks';
import { deadlines } from '../../rules/deadlines/deadlines';
import type { Facts } from '../../rules/facts';
import { around, base, names, one, service, TODAY } from './find';

const wire: Facts = {
  ...base,
  'payment.via': 'wire',
  'payment.on': '2026-11-18',
  'payment.amount': { amount: '50000', currency: 'USD' },
  'payment.senderCountry': 'US',
  'payment.international': 'yes',
};

describe('wire', () => {
  it.each([
    ['2026-11-21', 'running'],
    ['2026-11-18', 'running'],
    ['2026-11-17', 'between'],
    ['2026-11-07', 'between'],
    ['2026-11-06', 'over'],
  ])('recall of a wire of %s', (on, state) => {
    expect(one('recall', { ...wire, 'payment.on': on }).state).toBe(state);
  });

  // CC 836: freight that is owed is not called back.
  it('no recall of freight, but of what an impostor took', () => {
    const names = (facts: Facts) => deadlines({ ...wire, ...facts }, { asOf: TODAY }).map(({ name }) => name);
    const owed: Facts = { 'claim.ground': 'carriage', 'dispute.kind': 'carrier' };
    expect(names(owed)).not.toContain('recall');
    // 1.2: of an event, too, "not sure" is unknown. Whom a buyer paid who claims from a sale, the carrier's dispute does not say.
    expect(names({ ...owed, 'dispute.crimeSuspected': 'not_sure' })).toEqual(
      expect.arrayContaining(['recall', 'kill_chain']),
    );
    expect(names({ ...owed, 'claim.ground': 'sale' })).toEqual(expect.arrayContaining(['recall', 'kill_chain']));
    expect(names({ 'dispute.kind': 'carrier' })).toContain('recall');
    expect(names({ 'claim.ground': 'carriage', 'dispute.kind': 'diverted_payment' })).toContain('recall');
  });

  it.each([
    ['2026-11-19', 'running'],
    ['2026-11-18', 'between'],
    ['2026-11-17', 'over'],
  ])('check17: kill chain, wire of %s, hour not known', (on, state) => {
    expect(one('kill_chain', { ...wire, 'payment.on': on }).state).toBe(state);
  });

  it('check17: the hour decides the third day', () => {
    expect(one('kill_chain', wire).missing).toEqual(['payment.hoursAgo']);
    expect(one('kill_chain', { ...wire, 'payment.hoursAgo': 72 }).state).toBe('running');
    expect(one('kill_chain', { ...wire, 'payment.hoursAgo': 73 }).state).toBe('over');
  });

  it('hours given some days ago no longer count', () => {
    const stale = one('kill_chain', { ...wire, 'payment.hoursAgo': 10 });
    expect(stale).toMatchObject({ state: 'between', lastDay: '2026-11-20', latestDay: '2026-11-21' });
    expect(one('kill_chain', { ...wire, 'payment.on': '2026-11-17', 'payment.hoursAgo': 72 }).state).toBe('over');
  });

  it('check2: 40 hours ago, the day not given', () => {
    const { 'payment.on': _, ...facts } = wire;
    expect(one('kill_chain', { ...facts, 'payment.hoursAgo': 40 })).toMatchObject({
      state: 'running',
      lastDay: '2026-11-22',
      latestDay: '2026-11-23',
    });
    expect(one('kill_chain', { ...facts, 'payment.hoursAgo': 73 }).state).toBe('over');
    expect(one('kill_chain', facts)).toMatchObject({ state: 'unknown', lastDay: null });
  });

  it.each<[string, Facts, boolean]>([
    ['USD 49,999.99', { 'payment.amount': { amount: '49999.99', currency: 'USD' } }, false],
    ['USD 50,000.00', { 'payment.amount': { amount: '50000.00', currency: 'USD' } }, true],
    // RMB 355,000 are USD 50,000 at 7.1; 5 % below is 337,250.
    ['RMB 337,250, near the limit', { 'payment.amount': { amount: '337250', currency: 'CNY' } }, true],
    ['RMB 337,249, below it', { 'payment.amount': { amount: '337249', currency: 'CNY' } }, false],
    ['bank elsewhere', { 'payment.senderCountry': 'DE' }, false],
    ['not international', { 'payment.international': 'no' }, false],
    ['amount not known', { 'payment.amount': 'not_sure' }, true],
  ])('kill chain: %s', (_name, more, listed) => {
    expect(names({ ...wire, 'payment.on': '2026-11-20', ...more }).includes('kill_chain')).toBe(listed);
  });
});

describe('card', () => {
  const card: Facts = {
    ...base,
    'payment.via': 'card',
    'payment.on': '2026-10-15',
    'delivery.expectedOn': '2026-11-01',
  };

  it('check1: 120 days from the later of payment and expected delivery', () => {
    const c = one('chargeback', card);
    expect(c).toMatchObject({ state: 'running', start: '2026-11-01', lastDay: '2027-03-01' });
    expect(c.alarms).toEqual([
      { kind: 'warn', on: '2026-12-31' },
      { kind: 'urgent', on: '2027-01-30' },
      { kind: 'last-safe', on: '2027-02-19' },
    ]);
    expect(around('chargeback', card, '2027-03-01')).toEqual(['running', 'running', 'over']);
  });

  it('check3: from the payment, if delivery was expected before', () => {
    const facts: Facts = { ...card, 'payment.on': '2026-09-01', 'delivery.expectedOn': '2026-08-20' };
    expect(one('chargeback', facts).lastDay).toBe('2026-12-30');
    const { 'delivery.expectedOn': _, ...unknown } = facts;
    expect(one('chargeback', unknown)).toMatchObject({
      lastDay: '2026-12-30',
      missing: ['delivery.expectedOn'],
      assumed: ['expected-delivery-not-known'],
    });
  });

  // 3.2: the start is the later of both; 2026-10-05 + 120 days = 2027-02-02. A later payment only moves it on.
  it('the day of payment is not known: from the expected delivery, while its 120 days run', () => {
    const open: Facts = { ...card, 'payment.on': 'not_sure', 'delivery.expectedOn': '2026-10-05' };
    expect(one('chargeback', open)).toMatchObject({
      state: 'running',
      lastDay: '2027-02-02',
      latestDay: null,
      because: ['delivery.expectedOn'],
      missing: ['payment.on'],
      assumed: ['payment-day-not-known'],
    });
    expect(one('chargeback', open, '2027-02-02').state).toBe('running');
    expect(one('chargeback', open, '2027-02-03')).toMatchObject({ state: 'unknown', lastDay: null });
    const { 'delivery.expectedOn': _, ...neither } = open;
    expect(one('chargeback', neither)).toMatchObject({
      state: 'unknown',
      missing: ['payment.on', 'delivery.expectedOn'],
    });
  });

  const check18: Facts = { ...card, 'payment.on': '2026-10-22', 'payment.cardNetwork': 'mastercard' };
  it('check18: Mastercard not before day 40; network not known: a possible day; Visa: none', () => {
    expect(one('chargeback_not_before', check18)).toMatchObject({ state: 'not-yet', firstDay: '2026-12-01' });
    expect(around('chargeback_not_before', check18, '2026-12-01')).toEqual(['not-yet', 'over', 'over']);
    const unknown = one('chargeback_not_before', { ...check18, 'payment.cardNetwork': 'not_sure' });
    expect(unknown).toMatchObject({ firstDay: '2026-12-01', assumed: ['network-unknown'] });
    expect(names({ ...check18, 'payment.cardNetwork': 'visa' })).not.toContain('chargeback_not_before');
  });

  it('quality: day 20; late: no first day', () => {
    const quality: Facts = { ...check18, 'dispute.kind': 'quality' };
    expect(one('chargeback_not_before', quality).firstDay).toBe('2026-11-11');
    expect(names({ ...check18, 'dispute.kind': 'late' })).not.toContain('chargeback_not_before');
  });

  const check19: Facts = { ...card, 'payment.on': '2026-07-23', 'delivery.expectedOn': '2026-07-23' };
  it('check19: 121 days', () => {
    for (const network of ['visa', 'mastercard'] as const) {
      const facts: Facts = { ...check19, 'payment.cardNetwork': network };
      expect(one('chargeback', facts)).toMatchObject({ state: 'over', lastDay: '2026-11-20' });
      expect(names(facts)).not.toContain('chargeback_outer');
    }
    const { 'delivery.expectedOn': _, ...open } = check19;
    // 1.2: a later day of delivery moves the end, so without it the time is not over for certain.
    expect(one('chargeback', open)).toMatchObject({ state: 'between', lastDay: '2026-11-20', latestDay: null });
    expect(one('chargeback_outer', open)).toMatchObject({ state: 'running', lastDay: '2028-01-14' });
    // 5.2: counted from the payment alone. The day of delivery says only whether it fits (R3f); it moves the 120 days.
    expect(one('chargeback_outer', open).assumed).not.toContain('expected-delivery-not-known');
    expect(one('chargeback', open).assumed).toContain('expected-delivery-not-known');
    for (const [name, before] of [
      ['chargeback_outer', 'running'],
      ['chargeback', 'between'],
    ] as const)
      expect(around(name, open, '2028-01-14'), name).toEqual([before, before, 'over']);
    expect(names({ ...open, 'payment.cardNetwork': 'mastercard' })).not.toContain('chargeback_outer');
  });

  // R3f: Visa or network unknown, and expected delivery later than the payment or unknown. R3g: otherwise, the time is over.
  it('a longer limit is held out only where one may fit', () => {
    const ends = (more: Facts) => afterOf(one('chargeback', { ...check18, ...more }), clocks.chargeback);
    const LONGER = 'The usual time is over. A longer limit may fit some cases.';
    const OVER = 'The time for a card dispute is over.';
    for (const network of ['mastercard', 'amex_discover'] as const) {
      expect(ends({ 'payment.cardNetwork': network }), network).toBe(OVER);
      // 3.2: "unknown: payment". That a later day moves the end is said beside it; no longer limit fits these networks (R3g).
      const open = { 'payment.cardNetwork': network, 'delivery.expectedOn': 'not_sure' } as const;
      expect(ends(open), network).toBe(OVER);
      expect(one('chargeback', { ...check18, ...open }).assumed).toContain('expected-delivery-not-known');
    }
    for (const network of ['visa', 'not_sure'] as const) {
      expect(ends({ 'payment.cardNetwork': network }), network).toBe(LONGER);
      expect(ends({ 'payment.cardNetwork': network, 'delivery.expectedOn': '2026-10-22' }), network).toBe(OVER);
      expect(ends({ 'payment.cardNetwork': network, 'delivery.expectedOn': 'not_sure' }), network).toBe(LONGER);
    }
  });

  it('filed: nothing left to count', () => {
    expect(one('chargeback', { ...card, 'payment.chargebackFiled': 'yes' })).toMatchObject({
      state: 'no-day',
      lastDay: null,
    });
  });

  const uk: Facts = {
    ...card,
    'buyer.country': 'GB',
    'breach.on': '2021-01-10',
    'payment.cardKind': 'credit',
    'payment.cardUk': 'rest_of_uk',
    'payment.itemPriceGbp': 101,
    'payment.cardIndividual': 'yes',
    'payment.paidDirectly': 'yes',
  };
  it('section 75: six years, five in Scotland, both while not known', () => {
    expect(one('s75', uk)).toMatchObject({ lastDay: '2027-01-10', latestDay: '2027-01-10' });
    expect(around('s75', uk, '2027-01-10')).toEqual(['running', 'running', 'over']);
    expect(one('s75', { ...uk, 'payment.cardUk': 'scotland' })).toMatchObject({ lastDay: '2026-01-10', state: 'over' });
    const unsure: Facts = { ...uk, 'payment.cardUk': 'not_sure' };
    expect(one('s75', unsure)).toMatchObject({ lastDay: '2026-01-10', latestDay: '2027-01-10', state: 'between' });
  });

  it.each<[string, Facts, boolean]>([
    ['100 pounds', { 'payment.itemPriceGbp': 100 }, false],
    ['30,000 pounds', { 'payment.itemPriceGbp': 30_000 }, true],
    ['30,001 pounds', { 'payment.itemPriceGbp': 30_001 }, false],
    ['debit card', { 'payment.cardKind': 'debit' }, false],
    ['company card', { 'payment.cardIndividual': 'no' }, false],
    ['not paid directly', { 'payment.paidDirectly': 'no' }, false],
    ['not a UK card', { 'payment.cardUk': 'no' }, false],
  ])('section 75: %s', (_name, more, listed) => {
    expect(names({ ...uk, ...more }).includes('s75')).toBe(listed);
  });

  it('US consumer credit card: listed, the statement day is not asked', () => {
    const us: Facts = { ...card, 'buyer.country': 'US', 'buyer.kind': 'consumer', 'payment.cardKind': 'credit' };
    expect(one('fcba', us).state).toBe('no-day');
    expect(names({ ...us, 'buyer.kind': 'business' })).not.toContain('fcba');
  });

  it('US letter: a country that is not known does not shut it (1.2), another one or a UK card does', () => {
    const open: Facts = { ...card, 'buyer.kind': 'not_sure' };
    expect(one('fcba', open)).toMatchObject({
      state: 'no-day',
      missing: ['buyer.country', 'buyer.kind', 'payment.cardKind'],
    });
    for (const more of [
      { 'buyer.country': 'FR' },
      { 'payment.cardUk': 'scotland' },
      { 'payment.cardKind': 'debit' },
    ] as const) {
      expect(names({ ...open, ...more })).not.toContain('fcba');
    }
    expect(names({ ...open, 'payment.cardUk': 'no' })).toContain('fcba');
  });
});

describe('PayPal, letter of credit, several payments', () => {
  const paypal: Facts = { ...base, 'payment.via': 'paypal', 'payment.on': '2026-05-05' };

  it('check20: 200 days without a case', () => {
    expect(one('paypal_open', paypal)).toMatchObject({ state: 'over', lastDay: '2026-11-01' });
    expect(one('paypal_open', paypal).alarms).toEqual([{ kind: 'urgent', on: '2026-10-02' }]);
    expect(around('paypal_open', paypal, '2026-11-01')).toEqual(['running', 'running', 'over']);
  });

  it.each([
    ['2026-10-27', 'over', '2026-11-16'],
    ['2026-11-10', 'running', '2026-11-30'],
  ])('check20: case opened %s', (on, state, lastDay) => {
    const facts: Facts = { ...paypal, 'paypal.opened': 'yes', 'paypal.openedOn': on };
    expect(one('paypal_escalate', facts)).toMatchObject({ state, lastDay });
    expect(around('paypal_escalate', facts, lastDay)).toEqual(['running', 'running', 'over']);
    expect(names(facts)).not.toContain('paypal_open');
    expect(one('paypal_escalate', { ...facts, 'paypal.escalated': 'yes' }).state).toBe('no-day');
  });

  it('letter of credit', () => {
    const credit: Facts = { ...base, 'payment.via': 'letter_of_credit' };
    expect(one('lc_stop', credit)).toMatchObject({ state: 'unknown', missing: ['payment.creditState'] });
    expect(one('lc_stop', { ...credit, 'payment.creditState': 'unpaid' }).state).toBe('no-day');
    expect(one('lc_stop', { ...credit, 'payment.creditState': 'paid_in_good_faith' }).state).toBe('over');
  });

  it('records of the provider: three years', () => {
    expect(one('payment_records', paypal).lastDay).toBe('2029-05-05');
  });

  it('each payment has its own clocks', () => {
    const facts: Facts = {
      ...wire,
      'payments.others': [{ via: 'wire', on: '2026-11-10' }, { via: 'card', on: '2026-10-01' }, { via: 'wire' }],
    };
    const recalls = deadlines(facts, { asOf: TODAY }).filter((c) => c.name === 'recall');
    expect(recalls.map((c) => [c.payment, c.state, c.lastDay])).toEqual([
      [1, 'between', '2026-11-13'],
      [0, 'running', '2026-11-21'],
      [3, 'unknown', null],
    ]);
    expect(one('chargeback', facts)).toMatchObject({ payment: 2, lastDay: '2027-01-29' });
  });

  // 1.7: the move to Monday is of CC 201-203 and CPL 85. A recall, a card dispute or PayPal is not: 22 November 2026 is a Sunday.
  it('the days of banks, cards and payment services are not moved to Monday; those of the law are', () => {
    expect(one('recall', { ...base, 'payment.via': 'wire', 'payment.on': '2026-11-19' })).toMatchObject({
      lastDay: '2026-11-22',
      nextWorking: null,
    });
    const onSunday: Facts = { ...paypal, 'payment.on': '2026-07-26' };
    expect(one('paypal_open', onSunday, '2026-11-21')).toMatchObject({ lastDay: '2027-01-22', nextWorking: null });
    expect(one('payment_records', { ...paypal, 'payment.on': '2025-09-07' })).toMatchObject({
      lastDay: '2028-09-07',
      nextWorking: '2028-09-07',
    });
    // 24 November 2029 is a Saturday.
    expect(one('limitation_general', { ...service, 'breach.on': '2026-11-24' }, '2026-11-25')).toMatchObject({
      lastDay: '2029-11-24',
      nextWorking: '2029-11-26',
    });
  });

  it('nothing paid', () => {
    expect(names({ ...base, 'payment.via': 'not_paid' })).not.toContain('payment_records');
  });
});
