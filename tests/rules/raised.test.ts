import { expect, test } from 'vitest';
import { facts } from '../../rules/facts';
import { isRaised, raisable, raisedFacts } from '../../rules/raised';

test('nothing is offered that has no meaning yet', () => {
  expect(raisable({})).toEqual([]);
  expect(raisable({ 'payment.via': 'not_paid' })).not.toContain('payments.others');
  expect(raisable({ 'payment.via': 'wire' })).toContain('payments.others');
  expect(raisable({ 'dispute.kind': 'non_delivery' })).toEqual(
    expect.arrayContaining(['acts.list', 'limitation.obstacle']),
  );
});

test('what was answered stands on the page, with what follows from it', () => {
  expect(raisedFacts({})).toEqual([]);
  expect(raisedFacts({ 'limitation.obstacle': 'none' })).toEqual(['limitation.obstacle']);
  expect(raisedFacts({ 'limitation.obstacle': 'other' })).toContain('limitation.obstacleRemovedOn');
  expect(raisedFacts({ 'limitation.obstacle': 'not_sure' })).toContain('limitation.obstacleRemovedOn');
  expect(raisable({ 'claim.ground': 'sale', 'codefendant.kind': 'none' })).not.toContain('codefendant.kind');
});

test('every fact that only the person raises can be added on a page', () => {
  const marked = Object.entries(facts).filter(([, spec]) => 'raisedByUser' in spec || spec.kind === 'records');
  expect(marked.map(([id]) => id).filter((id) => !isRaised(id as never))).toEqual([]);
});
