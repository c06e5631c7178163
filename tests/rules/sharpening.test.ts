import { expect, test } from 'vitest';
import type { Facts } from '../../rules/facts';
import { nextQuestions } from '../../rules/relevance';
import { sharpening } from '../../rules/sharpening';

const on = { asOf: '2026-11-21' };
const sale: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'non_delivery', 'buyer.kind': 'business' };

test('the law of the contract sharpens the time limits, one shareholder who may answer (Company Law 23)', () => {
  const ids = sharpening(sale, on);
  expect(ids).toContain('contract.governingLaw');
  expect(ids).toContain('seller.onePerson');
  expect(sharpening({ ...sale, 'contract.governingLaw': 'chinese' }, on)).not.toContain('contract.governingLaw');
  expect(sharpening({ 'claim.ground': 'sale' }, on)).toEqual([]);
});

test('who was paid is asked where the money did not go through the platform, its bank only where it was somebody else', () => {
  const remote: Facts = { ...sale, 'deal.concluded': 'remote' };
  expect(nextQuestions(remote, on)).toContain('payee.match');
  expect(nextQuestions({ ...sale, 'deal.concluded': 'platform', 'deal.paidOnPlatform': 'yes' }, on)).not.toContain(
    'payee.match',
  );
  expect(nextQuestions({ ...remote, 'payee.match': 'same' }, on)).not.toContain('payee.bankCountry');
  expect(nextQuestions({ ...remote, 'payee.match': 'person' }, on)).toEqual(
    expect.arrayContaining(['payee.bankCountry', 'payee.changed']),
  );
});
