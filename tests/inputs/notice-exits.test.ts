/** The exits from a late notice of defects (R49): CC 621(3), 622; SAL 14(2). */
import { expect, it } from 'vitest';
import type { Facts } from '@/rules/facts';
import { noticeExits } from '@/rules/inputs/notice-exits';

const closed: Facts = {
  'contract.governingLaw': 'chinese',
  'claim.ground': 'sale',
  'buyer.country': 'GB',
  'inspection.statutoryEnd': 'none',
  'warranty.end': 'none',
  'seller.knewDefect': 'no',
  'seller.acceptedLiability': 'no',
};
const exits = (facts: Facts) => noticeExits({ ...closed, ...facts }, '2026-11-22');

it('no period was agreed: none was too short (CC 622(1)), so it is not asked', () => {
  expect(exits({ 'inspection.periodEnd': 'none' })).toMatchObject({ options: ['none'], missing: [] });
  expect(exits({ 'inspection.periodEnd': 'none' }).because).toContain('inspection.periodEnd');
  expect(exits({ 'inspection.periodEnd': 'none', 'inspection.tooShort': 'yes' }).options).toEqual(['none']);
});

it('a period was agreed, or that is not known: whether it was too short is asked', () => {
  expect(exits({ 'inspection.periodEnd': '2026-10-20' }).missing).toEqual(['inspection.tooShort']);
  expect(exits({}).missing).toEqual(['inspection.tooShort']);
});

// CC 622(1): 该期限仅视为买受人对标的物的外观瑕疵提出异议的期限.
it('a period that was too short is an exit for a hidden defect only', () => {
  const short: Facts = { 'inspection.periodEnd': '2026-10-20', 'inspection.tooShort': 'yes' };
  expect(exits({ ...short, 'defect.visible': 'no' })).toMatchObject({
    options: ['one'],
    because: ['inspection.tooShort', 'defect.visible'],
  });
  expect(exits({ ...short, 'defect.visible': 'yes' })).toMatchObject({ options: ['none'], missing: [] });
  expect(exits(short)).toMatchObject({ options: ['one', 'none'], missing: ['defect.visible'] });
});

// CC 622(2): 应当以法律、行政法规规定的期限为准; R49: "warranty running".
it.each(['inspection.statutoryEnd', 'warranty.end'] as const)('%s: an exit until its day', (id) => {
  const agreed: Facts = { 'inspection.periodEnd': '2026-10-20', 'inspection.tooShort': 'no' };
  const sent = (on: string): Facts => ({ ...agreed, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': on });
  expect(exits({ ...agreed, 'defect.noticeSent': 'no', [id]: '2026-11-22' })).toMatchObject({
    options: ['one'],
    because: [id],
  });
  expect(exits({ ...agreed, 'defect.noticeSent': 'no', [id]: '2026-11-21' }).options).toEqual(['none']);
  expect(exits({ ...sent('2026-11-05'), [id]: '2026-11-05' }).options).toEqual(['one']);
  expect(exits({ ...sent('2026-11-06'), [id]: '2026-11-05' }).options).toEqual(['none']);
  expect(exits({ ...agreed, 'defect.noticeSent': 'yes', [id]: '2026-11-05' }).missing).toEqual(['defect.noticeSentOn']);
});
