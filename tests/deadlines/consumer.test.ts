import { describe, expect, it } from 'vitest';
import { consumerClocks } from '../../rules/deadlines/consumer';
import type { Facts } from '../../rules/facts';
import { consumerGate } from '../../rules/inputs/consumer-law';
import { around, base, names, one, TODAY } from './find';

/** Gate yes: consumer, Chinese law chosen, goods from the mainland. */
const consumer: Facts = {
  ...base,
  'claim.ground': 'sale',
  'dispute.kind': 'quality',
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'deal.suppliedFromMainland': 'yes',
  'deal.concluded': 'platform',
  'deal.object': 'catalogue',
  'receipt.on': '2026-11-14',
};

describe('Chinese consumer law', () => {
  // CRPL 24(2): the trader pays the freight; CRPL 25: the consumer does.
  it('faulty goods: of two returns with the same days, the one that costs no freight comes first', () => {
    const order = names(consumer).filter((name) => name.endsWith('_return') && name.startsWith('consumer'));
    expect(order).toEqual(['consumer_quality_return', 'consumer_return']);
  });

  it.each([
    ['consumer_return', '2026-11-21'],
    ['consumer_quality_return', '2026-11-21'],
    ['durable_burden', '2027-05-14'],
  ] as const)('%s ends on %s', (name, last) => {
    expect(one(name, consumer).lastDay).toBe(last);
    expect(around(name, consumer, last)).toEqual(['running', 'running', 'over']);
    const unknown = one(name, { ...consumer, 'receipt.on': 'not_sure' });
    expect(unknown).toMatchObject({ state: 'unknown', lastDay: null, missing: ['receipt.on'] });
  });

  it('refund after a return: the day is not asked', () => {
    expect(one('refund_after_return', consumer).state).toBe('no-day');
  });

  it('no return without a reason: custom-made, or bought in person', () => {
    expect(names({ ...consumer, 'deal.object': 'made_to_order' })).not.toContain('consumer_return');
    expect(names({ ...consumer, 'deal.concluded': 'in_person' })).not.toContain('consumer_return');
  });

  it.each([
    ['catalogue', []],
    ['logo', ['some-goods-excluded']],
    ['digital', ['some-goods-excluded']],
    ['not_sure', ['some-goods-excluded']],
  ] as const)(
    'CRPL 25(1) excludes what was made to order, and downloads once taken: %s keeps the seven days',
    (object, assumed) => {
      const c = one('consumer_return', { ...consumer, 'deal.object': object });
      expect(c).toMatchObject({ lastDay: '2026-11-21', assumed });
      expect(c.missing).toEqual(object === 'not_sure' ? ['deal.object'] : []);
    },
  );

  it('CRPL 25(1) is on distance sales: how the sale was made is asked', () => {
    const { 'deal.concluded': _, ...open } = consumer;
    expect(one('consumer_return', open)).toMatchObject({ lastDay: '2026-11-21', missing: ['deal.concluded'] });
  });

  it('CRPL 23(3) moves the burden for defects (瑕疵) only: quality, or the kind not known', () => {
    expect(names({ ...consumer, 'dispute.kind': 'counterfeit' })).not.toContain('durable_burden');
    expect(names({ ...consumer, 'dispute.kind': 'non_delivery' })).not.toContain('durable_burden');
    const open = one('durable_burden', { ...consumer, 'dispute.kind': 'not_sure' });
    expect(open).toMatchObject({ lastDay: '2027-05-14', missing: ['dispute.kind'] });
  });

  it('CRPL 23(3), 25(1): nothing came, so no time runs from receipt and nothing is to be sent back', () => {
    const { 'receipt.on': _, ...open } = consumer;
    const never: Facts = { ...open, 'dispute.kind': 'non_delivery' };
    for (const name of ['consumer_return', 'refund_after_return', 'durable_burden'] as const) {
      expect(names(never)).not.toContain(name);
    }
    expect(names({ ...open, 'performance.state': 'only_paid' })).not.toContain('consumer_return');
    expect(names({ ...never, 'performance.state': 'partial' })).toContain('consumer_return');
  });

  // Received 14 November 2026: six months end on 14 May 2027.
  it.each([
    ['told the seller, day not named, today within six months', { 'defect.noticeSent': 'yes' }, false],
    ['told on the last day', { 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2027-05-14' }, false],
    ['told a day later', { 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2027-05-15' }, true],
    ['found on the last day', { 'defect.discoveredOn': '2027-05-14' }, false],
    ['found a day later', { 'defect.discoveredOn': '2027-05-15' }, true],
    ['not told, not found', { 'defect.noticeSent': 'no' }, true],
  ] as const)('CRPL 23(3), a defect found within six months is with the seller, no day is left: %s', (_, more, is) => {
    const asOf = '2027-05-20';
    const day = more === undefined || !('defect.noticeSentOn' in more) ? TODAY : asOf;
    expect(names({ ...consumer, ...more }, day).includes('durable_burden')).toBe(is);
  });

  it('harm by the goods: the times of the contract are shown as those of the other claim (CC 186)', () => {
    const c = one('consumer_return', { ...consumer, 'claim.ground': 'product_liability' });
    expect(c).toMatchObject({ lastDay: '2026-11-21' });
    expect(c.assumed).toContain('contract-claim');
    expect(one('consumer_return', consumer).assumed).not.toContain('contract-claim');
    expect(names({ ...consumer, 'claim.ground': 'service' })).not.toContain('consumer_return');
  });

  it('joint liability of the platform: the purchase from the seller keeps its times (CRPL 23, 25, 44)', () => {
    const facts: Facts = { ...consumer, 'claim.ground': 'platform_joint_liability' };
    expect(one('consumer_return', facts)).toMatchObject({ lastDay: '2026-11-21', assumed: [] });
    expect(one('consumer_quality_return', facts).lastDay).toBe('2026-11-21');
    expect(one('durable_burden', facts).lastDay).toBe('2027-05-14');
  });

  it('CRPL 25(1): not sure what came, a part may have come', () => {
    const { 'receipt.on': _, ...open } = consumer;
    const unsure: Facts = { ...open, 'dispute.kind': 'non_delivery', 'performance.state': 'not_sure' };
    expect(one('consumer_return', unsure)).toMatchObject({ lastDay: null, missing: ['receipt.on'] });
  });

  it('the gate', () => {
    expect(consumerGate(consumer)).toBe('yes');
    expect(consumerClocks(consumer, TODAY, 'no')).toEqual([]);
    const { 'deal.suppliedFromMainland': _, ...open } = consumer;
    expect(consumerGate(open)).toBe('unknown');
    const c = one('consumer_return', open);
    expect(c).toMatchObject({ lastDay: '2026-11-21', assumed: ['consumer-law-unknown'] });
    expect(c.missing).toContain('deal.suppliedFromMainland');
    expect(names({ ...consumer, 'buyer.kind': 'business' })).not.toContain('consumer_return');
  });
});

describe('complaint to the market authority', () => {
  const order: Facts = { ...consumer, 'deal.orderedOn': '2023-12-01' };
  it('three years from the purchase', () => {
    expect(around('complaint_12315', order, '2026-12-01')).toEqual(['running', 'running', 'over']);
    expect(names({ ...order, 'buyer.kind': 'business' })).not.toContain('complaint_12315');
  });

  it('R15c: none with no party in mainland China', () => {
    const outside: Facts = {
      ...order,
      'deal.concluded': 'own_site',
      'seller.kind': 'company',
      'seller.mainOffice': 'outside',
      'seller.registeredAddress': 'outside',
    };
    expect(names(outside)).not.toContain('complaint_12315');
    // 1.2: another seat that is not known may be there.
    expect(names({ ...outside, 'seller.mainOffice': 'not_sure' })).toContain('complaint_12315');
  });

  it('R15c: none of a dispute that a court has or decided', () => {
    expect(names({ ...order, 'filing.state': 'not_filed' })).toContain('complaint_12315');
    expect(names({ ...order, 'filing.state': 'accepted' })).not.toContain('complaint_12315');
    expect(names({ ...order, 'history.decided': 'award' })).not.toContain('complaint_12315');
  });

  it.each([
    ['yes', 'no-day'],
    ['no', 'over'],
    ['not_sure', 'unknown'],
  ] as const)('order day not known, bought within three years: %s', (answer, state) => {
    const facts: Facts = { ...consumer, 'deal.within3Years': answer };
    expect(one('complaint_12315', facts)).toMatchObject({ state, lastDay: null });
  });
});
