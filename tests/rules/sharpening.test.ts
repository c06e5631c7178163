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
  // Whether a wire went through the platform is not asked of every platform: the account may be anybody's (L9, L10, L17).
  const platform: Facts = { ...sale, 'deal.concluded': 'platform', 'deal.platform': 'made_in_china' };
  expect(nextQuestions({ ...platform, 'payment.via': 'wire' }, on)).toContain('payee.match');
  expect(nextQuestions({ ...platform, 'payment.via': 'card' }, on)).not.toContain('payee.match');
  expect(nextQuestions({ ...platform, 'payment.via': 'wire', 'deal.paidOnPlatform': 'yes' }, on)).not.toContain(
    'payee.match',
  );
  expect(nextQuestions({ ...remote, 'payee.match': 'same' }, on)).not.toContain('payee.bankCountry');
  expect(nextQuestions({ ...remote, 'payee.match': 'person' }, on)).toEqual(
    expect.arrayContaining(['payee.bankCountry', 'payee.changed']),
  );
});

test('who the buyer is and where: asked of everybody, the country not of a buyer from the mainland (page 1)', () => {
  const abroad: Facts = { 'claim.ground': 'unfair_competition', 'buyer.origin': 'foreign' };
  expect(nextQuestions(abroad, on)).toEqual(expect.arrayContaining(['buyer.kind', 'buyer.country']));
  expect(nextQuestions({ ...abroad, 'buyer.origin': 'mainland' }, on)).not.toContain('buyer.country');
  // A foreign party's power of attorney has ways of its own (CPL 275; CPLI 523, 524), also in a suit against a carrier.
  expect(nextQuestions({ 'claim.ground': 'carriage', 'buyer.country': 'DE' }, on)).toContain('buyer.origin');
});

test('the law of the contract is asked where a time limit waits for it (R24, R45; PIL 7), the balance where R8 does', () => {
  expect(nextQuestions(sale, on)).toEqual(expect.arrayContaining(['contract.governingLaw', 'contract.balanceUnpaid']));
  expect(nextQuestions({ ...sale, 'contract.governingLaw': 'chinese' }, on)).not.toContain('contract.governingLaw');
  // A tort rests on no contract: its time is that of CC 188, and nothing is owed under one (R8).
  const wrong: Facts = { 'claim.ground': 'unfair_competition', 'buyer.kind': 'business' };
  expect(nextQuestions(wrong, on)).not.toContain('contract.governingLaw');
  expect(nextQuestions(wrong, on)).not.toContain('contract.balanceUnpaid');
  const retail: Facts = { ...sale, 'buyer.kind': 'consumer', 'deal.concluded': 'platform' };
  expect(nextQuestions(retail, on)).not.toContain('contract.balanceUnpaid');
});

test('the country of the seller is asked once its place was asked and does not tell it (CISG 1; R24)', () => {
  expect(nextQuestions(sale, on)).not.toContain('seller.country');
  expect(nextQuestions({ ...sale, 'seller.mainOffice': 'outside' }, on)).toContain('seller.country');
  expect(nextQuestions({ ...sale, 'seller.mainOffice': 'not_sure' }, on)).toContain('seller.country');
  expect(nextQuestions({ ...sale, 'seller.mainOffice': '440300' }, on)).not.toContain('seller.country');
});

test('whether the seller still trades is asked whatever is known of its name (R21a, R21d, R25b)', () => {
  for (const identity of ['registered', 'name_only', 'unknown'] as const) {
    expect(nextQuestions({ ...sale, 'seller.identity': identity }, on)).toContain('seller.answers');
  }
});

test('what can be proved is asked wherever the kind of dispute has a row (T19), not of a claim that was decided', () => {
  const registered: Facts = { ...sale, 'seller.identity': 'registered' };
  expect(nextQuestions(registered, on)).toContain('evidence.elements');
  const decided: Facts = { ...registered, 'history.decided': 'mainland_final', 'history.newFacts': 'no' };
  expect(nextQuestions(decided, on)).not.toContain('evidence.elements');
});

test('the signs of fraud are asked of who suspects a crime and of who is not sure, not of who does not (R34)', () => {
  const told: Facts = { ...sale, 'claim.amount': { amount: '9000', currency: 'USD' } };
  const asks = (crime: 'yes' | 'no' | 'not_sure', more: Facts = {}) =>
    nextQuestions({ ...told, ...more, 'dispute.crimeSuspected': crime }, on).includes('police.items');
  expect([asks('yes'), asks('not_sure'), asks('no')]).toEqual([true, true, false]);
  // "In diverted_payment the items are asked about the impostor."
  expect(asks('no', { 'dispute.kind': 'diverted_payment' })).toBe(true);
});
