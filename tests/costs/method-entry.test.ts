import { expect, test } from 'vitest';
import { costInput } from '../../rules/costs/method-entry';
import { raisable } from '../../rules/raised';

// decision-routes.md 3.6; CPLI 140, 257: who cannot be found is served by public notice, in the ordinary procedure.
test('no half fee where the defendant cannot be found; before an Internet Court it is contested', () => {
  expect(costInput({ 'seller.foundInMainland': 'no' }, false).halfFee).toBe('no');
  expect(costInput({ 'seller.foundInMainland': 'no' }, true).halfFee).toBe('no');
  expect(costInput({ 'seller.foundInMainland': 'yes' }, true).halfFee).toBe('contested');
  expect(costInput({ 'seller.foundInMainland': 'not_sure' }, false).halfFee).toBe('possible');
});

// 3.6 bars the half fee "where the defendant cannot be found"; the question asks about mainland China only.
test('a seller who is not found in mainland China, with a known seat outside, keeps the half fee open', () => {
  for (const seat of ['seller.mainOffice', 'seller.registeredAddress', 'seller.residence'] as const) {
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: 'outside' }, false).halfFee).toBe('possible');
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: 'outside' }, true).halfFee).toBe('contested');
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: '440300' }, false).halfFee).toBe('no');
  }
});

test('whether the seller can be found can be told on a page', () => {
  expect(raisable({ 'seller.identity': 'name_only' })).toContain('seller.foundInMainland');
});
