import { expect, test } from 'vitest';
import { costInput } from '../../rules/costs/method-entry';
import { raisable } from '../../rules/raised';

// decision-routes.md 3.6; CPLI 140, 257: who cannot be found is served by public notice, in the ordinary procedure; an Internet
// Court may take such a case in the simplified one (2018 Article 18: 对需要进行公告送达的……可以适用简易程序).
test('no half fee where the defendant cannot be found; before an Internet Court it is contested', () => {
  expect(costInput({ 'seller.foundInMainland': 'no' }, false).halfFee).toBe('no');
  expect(costInput({ 'seller.foundInMainland': 'no' }, true).halfFee).toBe('contested');
  expect(costInput({ 'seller.foundInMainland': 'yes' }, true).halfFee).toBe('possible');
  expect(costInput({ 'seller.foundInMainland': 'not_sure' }, false).halfFee).toBe('possible');
});

// 3.6 bars the half fee "where the defendant cannot be found"; the question asks about mainland China only.
test('a seller who is not found in mainland China, with a known seat outside, keeps the half fee open', () => {
  for (const seat of ['seller.mainOffice', 'seller.registeredAddress', 'seller.residence'] as const) {
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: 'outside' }, false).halfFee).toBe('possible');
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: 'outside' }, true).halfFee).toBe('possible');
    expect(costInput({ 'seller.foundInMainland': 'no', [seat]: '440300' }, false).halfFee).toBe('no');
  }
});

// CPLI 257(1): a seat in the mainland, and the seller is not found there: one seat abroad does not change that.
test('one seat in the mainland beside one outside: no half fee', () => {
  const seats = { 'seller.mainOffice': '440300', 'seller.registeredAddress': 'outside' } as const;
  expect(costInput({ 'seller.foundInMainland': 'no', ...seats }, false).halfFee).toBe('no');
});

// FEE 18: a counterclaim that is heard together with the claim costs half; IC O14 for which case it is brought in.
test('a counterclaim in the suit of the seller costs half; a separate suit is counted like any other', () => {
  const sued = { 'filing.state': 'sued_by_seller' } as const;
  expect(costInput({ ...sued, 'filing.counter': 'counterclaim' }, false).halfFee).toBe('counterclaim');
  expect(costInput({ ...sued, 'filing.counter': 'unconnected' }, false).halfFee).toBe('possible');
  expect(costInput(sued, false).halfFee).toBe('possible');
});

test('whether the seller can be found can be told on a page', () => {
  expect(raisable({ 'seller.identity': 'name_only' })).toContain('seller.foundInMainland');
});
