/** What disappears first stands first; the platform's three years are counted from the order (ECL 31, routes.md 6.1). */
import { describe, expect, it } from 'vitest';
import type { DisputeKind } from '@/rules/evidence/element';
import { timeCritical } from '@/rules/evidence/time-critical';
import type { Facts } from '@/rules/facts';
import { evidenceFacts } from '@/rules/facts/evidence';

const TODAY = '2026-11-21';
const ids = (s: Facts) => timeCritical(s, TODAY).map(({ id }) => id);
const item = (s: Facts, id: string) => timeCritical(s, TODAY).find((one) => one.id === id);

describe('order', () => {
  it('short shipment: weight before opening, count, film of what is closed, inspection, notice, then the rest', () => {
    expect(ids({ 'dispute.kind': 'shortage', 'deal.concluded': 'platform' })).toEqual([
      'container_weight',
      'count_goods',
      'opening_film',
      'joint_inspection',
      'notice',
      'platform_chat',
      'device',
      'court_preservation',
      'platform_data',
      'payment_records',
      'bank_records',
    ]);
  });

  it('harm by goods: the product and the proof of the harm before all', () => {
    expect(ids({ 'claim.ground': 'product_liability', 'dispute.kind': 'quality' })[0]).toBe('harm_proof');
    expect(ids({ 'claim.ground': 'sale', 'dispute.kind': 'quality' })).not.toContain('harm_proof');
    expect(ids({ 'dispute.kind': 'quality' })).not.toContain('harm_proof');
  });

  it('quality: inspection with written invitation, product page, no container weight', () => {
    const found = ids({ 'dispute.kind': 'quality', 'deal.concluded': 'own_site' });
    expect(found).toEqual([
      'keep_goods',
      'opening_film',
      'joint_inspection',
      'notice',
      'listing',
      'device',
      'court_preservation',
      'payment_records',
      'bank_records',
    ]);
  });

  // CC 621, CISG 39, inspection and the goods belong to a buyer.
  it('the owner of a right, who bought nothing: the listing, and no goods', () => {
    const owner: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort', 'deal.concluded': 'platform' };
    for (const kind of [{}, { 'dispute.kind': 'counterfeit' }] as const) {
      const found = ids({ ...owner, ...kind });
      expect(found).toContain('listing');
      for (const id of [
        'container_weight',
        'keep_goods',
        'opening_film',
        'joint_inspection',
        'notice',
        'pay_under_reservation',
        'mail_and_bank_logs',
      ]) {
        expect(found).not.toContain(id);
      }
    }
    expect(item({ 'claim.ground': 'copyright', 'dispute.kind': 'counterfeit' }, 'notice')?.applies).toBe('unknown');
    // EvP 94(2): the page is the wrong itself, whatever was said of the dispute.
    for (const kind of [{}, { 'dispute.kind': 'late' }] as Facts[]) {
      expect(item({ ...owner, ...kind }, 'listing')?.applies).toBe('yes');
    }
  });

  // Only an answer that speaks of goods or freight brings in what belongs to them.
  it('the owner of a right, basis and kind of dispute not known: no goods and no freight', () => {
    for (const ground of ['copyright', 'domain_name', 'unfair_competition'] as const) {
      for (const kind of [{}, { 'dispute.kind': 'not_sure' }] as const) {
        const found = ids({ 'claim.ground': ground, ...kind });
        expect(found).toContain('listing');
        for (const id of [
          'container_weight',
          'keep_goods',
          'opening_film',
          'joint_inspection',
          'pay_under_reservation',
        ]) {
          expect(found, ground).not.toContain(id);
        }
      }
    }
    expect(item({ 'claim.ground': 'copyright', 'dispute.kind': 'counterfeit' }, 'keep_goods')?.applies).toBe('unknown');
  });

  // CC 646: for other paid contracts the rules on sale count by reference, where the law has none of its own.
  it('notice of a service: only probable, by CC 646', () => {
    expect(item({ 'dispute.kind': 'quality', 'claim.ground': 'service' }, 'notice')).toMatchObject({
      sources: ['CC/646', 'CC/621'],
      certainty: 'probable',
    });
    expect(item({ 'dispute.kind': 'quality', 'claim.ground': 'sale' }, 'notice')?.certainty).toBe('settled');
  });

  // CC 831: 视为承运人已经按照运输单证的记载交付的初步证据; no right is lost, so the item of CC 621 is not shown.
  it('notice to a carrier: an item of its own', () => {
    const carried: Facts = { 'dispute.kind': 'shortage', 'claim.ground': 'carriage', 'carriage.mode': 'other' };
    expect(item(carried, 'notice_carriage')).toMatchObject({ sources: ['CC/831'], certainty: 'settled' });
    expect(item(carried, 'notice')).toBeUndefined();
    expect(item({ ...carried, 'carriage.mode': 'sea' }, 'notice_carriage')).toMatchObject({
      sources: [],
      certainty: 'unverified',
    });
    // What was sent to the seller is no objection to the carrier.
    expect(item({ ...carried, 'defect.noticeSent': 'yes' }, 'notice_carriage')).toBeDefined();
    expect(item({ ...carried, 'claim.ground': 'sale' }, 'notice_carriage')).toBeUndefined();
    expect(item({ 'dispute.kind': 'shortage' }, 'notice_carriage')).toBeUndefined();
  });

  // CISG 2(a): no purchase of a consumer; 1(1)(a): between businesses of two states of the convention it counts instead of CC 621.
  it.each([
    ['consumer', { 'buyer.kind': 'consumer' }, ['CC/621']],
    ['not known who bought', {}, ['CC/621', 'CISG/39']],
    [
      'business in Germany, seller in mainland China',
      { 'claim.ground': 'sale', 'buyer.kind': 'business', 'buyer.country': 'DE', 'seller.country': 'CN' },
      ['CISG/39'],
    ],
  ] as const)('notice, %s: %j', (_, s: Facts, sources) => {
    expect(item({ 'dispute.kind': 'quality', ...s }, 'notice')?.sources).toEqual(sources);
  });

  it('somebody deceived online about an account: the mail logs stay, though no contract is claimed from', () => {
    expect(ids({ 'claim.ground': 'online_tort', 'dispute.kind': 'diverted_payment' })[0]).toBe('mail_and_bank_logs');
  });

  it('impostor: mail headers and bank logs first', () => {
    expect(ids({ 'dispute.kind': 'diverted_payment' })[0]).toBe('mail_and_bank_logs');
  });

  it('extra charge: write the reservation before paying', () => {
    expect(ids({ 'dispute.kind': 'extra_charge' })[0]).toBe('pay_under_reservation');
    expect(ids({ 'dispute.kind': 'carrier' })[0]).toBe('pay_under_reservation');
  });

  it('every kind keeps the device and has something to secure', () => {
    for (const kind of evidenceFacts['dispute.kind'].options as readonly DisputeKind[]) {
      expect(ids({ 'dispute.kind': kind })).toContain('device');
    }
  });
});

describe('records of the payment (ECL 53(3))', () => {
  const paid = (via: string, on: string) => ids({ 'payment.via': via, 'payment.on': on } as Facts);

  it('a wire: the own bank, not a payment service', () => {
    expect(paid('wire', '2026-10-01')).toContain('bank_records');
    expect(paid('wire', '2026-10-01')).not.toContain('payment_records');
  });

  it('a payment service: its free records, up to three years', () => {
    expect(paid('paypal', '2023-11-21')).toContain('payment_records');
    expect(paid('paypal', '2023-11-20')).not.toContain('payment_records');
    expect(paid('paypal', '2026-10-01')).not.toContain('bank_records');
  });

  // ECL 53(3) holds for a payment by a payment service; of a payment not told that is not known.
  it('applies surely only where way and day are told; not to somebody who bought nothing', () => {
    const applies = (s: Facts) => item(s, 'payment_records')?.applies;
    expect(applies({})).toBe('unknown');
    expect(applies({ 'payment.via': 'paypal' })).toBe('unknown');
    expect(applies({ 'payment.on': '2026-10-01' })).toBe('unknown');
    expect(applies({ 'payment.via': 'paypal', 'payment.on': '2026-10-01' })).toBe('yes');
    const owner: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort' };
    expect(applies(owner)).toBeUndefined();
    expect(applies({ ...owner, 'payment.via': 'not_sure' })).toBe('unknown');
  });

  // A transfer from bank to bank has no payment service (ECL 53(3)); a way that is not known may be one.
  it('the own bank: surely of a wire, perhaps where the way is not known', () => {
    const applies = (s: Facts) => item(s, 'bank_records')?.applies;
    expect(applies({})).toBe('unknown');
    expect(applies({ 'payment.via': 'not_sure' })).toBe('unknown');
    expect(applies({ 'payment.via': 'wire' })).toBe('yes');
    expect(applies({ 'payment.via': 'paypal' })).toBeUndefined();
    expect(applies({ 'payment.via': 'not_paid' })).toBeUndefined();
    const owner: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort' };
    expect(applies(owner)).toBeUndefined();
    expect(applies({ ...owner, 'payment.via': 'not_sure' })).toBe('unknown');
  });

  it('way or day not known, or a further payment by card: kept', () => {
    expect(ids({})).toContain('payment_records');
    expect(ids({ 'payment.via': 'card' })).toContain('payment_records');
    const both: Facts = {
      'payment.via': 'wire',
      'payment.on': '2022-10-01',
      'payments.others': [{ via: 'card', on: '2026-09-01' }],
    };
    expect(ids(both)).toEqual(expect.arrayContaining(['payment_records', 'bank_records']));
  });
});

describe('what applies', () => {
  it('nothing answered: everything stands, marked as not known where an answer decides', () => {
    expect(item({}, 'container_weight')?.applies).toBe('unknown');
    expect(item({}, 'platform_data')?.applies).toBe('unknown');
    expect(item({}, 'device')?.applies).toBe('yes');
    expect(item({ 'dispute.kind': 'not_sure' }, 'listing')?.applies).toBe('unknown');
  });

  it('a notice already sent and goods that never came fall away', () => {
    expect(ids({ 'dispute.kind': 'quality', 'defect.noticeSent': 'yes' })).not.toContain('notice');
    expect(ids({ 'dispute.kind': 'quality', 'defect.noticeSent': 'not_sure' })).toContain('notice');
    // Proof of it says that it was sent, where that was not answered itself.
    const proof: Facts = { 'dispute.kind': 'quality', 'evidence.elements': { notice: 'document' } };
    expect(ids(proof)).not.toContain('notice');
    expect(ids({ ...proof, 'defect.noticeSent': 'no' })).toContain('notice');
    expect(ids({ 'dispute.kind': 'quality', 'performance.state': 'only_paid' })).not.toContain('keep_goods');
  });

  // Procedure.md T19 row 3: to be shown is a quantity. What came is as agreed, and may be used.
  it('too few goods are counted, and not kept for samples', () => {
    expect(ids({ 'dispute.kind': 'shortage' })).toContain('count_goods');
    expect(ids({ 'dispute.kind': 'shortage' })).not.toContain('keep_goods');
    for (const kind of ['quality', 'counterfeit'] as const) {
      expect(ids({ 'dispute.kind': kind }), kind).toContain('keep_goods');
      expect(ids({ 'dispute.kind': kind }), kind).not.toContain('count_goods');
    }
    expect(ids({ 'dispute.kind': 'shortage', 'performance.state': 'only_paid' })).not.toContain('count_goods');
  });

  it('a notice is urgent for every defect: quality, shortage, false brand (CC 621)', () => {
    for (const kind of ['quality', 'shortage', 'counterfeit'] as const) {
      expect(ids({ 'dispute.kind': kind }), kind).toContain('notice');
    }
    expect(ids({ 'dispute.kind': 'late' })).not.toContain('notice');
  });

  it('marks practice as practice and law as law', () => {
    expect(item({}, 'container_weight')).toMatchObject({ certainty: 'unverified', sources: ['CPLI/114'] });
    expect(item({}, 'joint_inspection')?.certainty).toBe('probable');
    expect(item({}, 'court_preservation')).toMatchObject({
      certainty: 'settled',
      // When to ask, security, and damages for a wrong request.
      sources: ['CPL/84', 'CPLI/98', 'EvP/25', 'EvP/26(1)', 'EvP/28'],
    });
  });

  it('the E-Commerce Law holds for business in China (ECL 2): probable for an export sale (doubt 14)', () => {
    expect(item({}, 'platform_data')).toMatchObject({ certainty: 'probable', sources: ['ECL/2', 'ECL/31'] });
    expect(item({}, 'payment_records')).toMatchObject({ certainty: 'probable', sources: ['ECL/2', 'ECL/53(3)'] });
  });
});

describe('platform data', () => {
  const platform: Facts = { 'deal.concluded': 'platform', 'deal.orderedOn': '2024-03-10' };

  it('is safe until three years from the order; may be gone only from the last event', () => {
    expect(item(platform, 'platform_data')).toMatchObject({ safeUntil: '2027-03-10', mayBeGoneAfter: null });
    expect(item({ ...platform, 'platform.completedOn': '2024-05-20' }, 'platform_data')).toMatchObject({
      safeUntil: '2027-03-10',
      mayBeGoneAfter: '2027-05-20',
    });
  });

  it('without the day of the order nothing is counted', () => {
    expect(item({ 'deal.concluded': 'platform' }, 'platform_data')).toMatchObject({
      safeUntil: null,
      mayBeGoneAfter: null,
    });
  });
});

// The only source is a report of the rules of Alibaba.com.
it('the chat of a platform: the rules of Alibaba.com where it is that platform, else our estimate', () => {
  const chat = (platform: NonNullable<Facts['deal.platform']>) =>
    item({ 'deal.concluded': 'platform', 'deal.platform': platform }, 'platform_chat');
  expect(chat('alibaba')).toMatchObject({ sources: ['note/alibaba-dispute-rules'], certainty: 'probable' });
  for (const other of ['made_in_china', '1688', 'not_sure'] as const) {
    expect(chat(other)).toMatchObject({ sources: [], certainty: 'our-estimate' });
  }
});
