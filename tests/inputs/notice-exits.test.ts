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
  expect(exits({ 'inspection.periodEnd': '2026-10-20', 'inspection.tooShort': 'yes' }).options).toEqual(['one']);
});
