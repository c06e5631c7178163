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

test('whether the seller can be found can be told on a page', () => {
  expect(raisable({ 'seller.identity': 'name_only' })).toContain('seller.foundInMainland');
});
