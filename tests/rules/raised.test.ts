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

test('what belongs to one way of payment is offered for every payment made that way', () => {
  const besideWire = (via: 'card' | 'paypal' | 'other') =>
    raisable({ 'payment.via': 'wire', 'payments.others': [{ via }] });
  expect(raisable({ 'payment.via': 'wire' })).not.toContain('payment.chargebackFiled');
  expect(besideWire('card')).toContain('payment.chargebackFiled');
  expect(besideWire('paypal')).toEqual(expect.arrayContaining(['paypal.opened', 'paypal.friends']));
  expect(besideWire('other')).toContain('payment.collected');
});

test('what was answered stands on the page, with what follows from it', () => {
  expect(raisedFacts({})).toEqual([]);
  expect(raisedFacts({ 'limitation.obstacle': 'none' })).toEqual(['limitation.obstacle']);
  expect(raisedFacts({ 'limitation.obstacle': 'other' })).toContain('limitation.obstacleRemovedOn');
  expect(raisedFacts({ 'limitation.obstacle': 'not_sure' })).toContain('limitation.obstacleRemovedOn');
  expect(raisable({ 'claim.ground': 'sale', 'codefendant.kind': 'none' })).not.toContain('codefendant.kind');
});

test('facts on owners and the end of a company are offered for a company, the end only where it ended', () => {
  const owners = ['owners.abuse', 'capital.unpaid', 'shares.transferred', 'directors.fault'];
  const company = { 'seller.kind': 'company' } as const;
  expect(raisable(company)).toEqual(expect.arrayContaining(owners));
  expect(raisable({ 'seller.registerStatus': 'active' })).toEqual(expect.arrayContaining(owners));
  for (const kind of ['person', 'individual_business', 'licensed_branch'] as const) {
    const offered: readonly string[] = raisable({ 'seller.kind': kind, 'seller.registerStatus': 'revoked' });
    expect(offered.filter((id) => owners.includes(id) || id.startsWith('liquidation.'))).toEqual([]);
  }
  expect(raisable({ ...company, 'seller.registerStatus': 'active' })).not.toContain('liquidation.formed');
  expect(raisable({ ...company, 'seller.registerStatus': 'revoked' })).toContain('liquidation.formed');
  const gone = { ...company, 'seller.registerStatus': 'deregistered' } as const;
  expect(raisable(gone)).toContain('liquidation.faults');
  // Company Law 241: before a compulsory deregistration the company was dissolved by an authority.
  expect(raisable(gone)).not.toContain('liquidation.formed');
  expect(raisable({ ...gone, 'seller.deregistrationWay': 'proper_liquidation' })).not.toContain('liquidation.formed');
  expect(raisable({ ...gone, 'seller.deregistrationWay': 'compulsory' })).toContain('liquidation.formed');
});

test('the payee and enforcement have theirs, and an answer brings the next question', () => {
  expect(raisable({ 'payee.match': 'same' })).not.toContain('payee.goneInGoodFaith');
  expect(raisable({ 'payee.match': 'person' })).toEqual(
    expect.arrayContaining(['payee.goneInGoodFaith', 'lender.kind']),
  );
  expect(raisable({ 'case.stage': 'first_instance' })).not.toContain('enforcement.grounds');
  expect(raisable({ 'case.stage': 'enforcement' })).toContain('enforcement.grounds');
  expect(raisedFacts({ 'capital.unpaid': ['overdue'] })).toEqual(['capital.unpaid']);
  expect(raisedFacts({ 'capital.unpaid': ['not_due'] })).toContain('seller.cannotPay');
  expect(raisedFacts({ 'shares.transferred': 'overdue' })).not.toContain('shares.transferredOn');
  expect(raisedFacts({ 'shares.transferred': 'before_due' })).toContain('shares.transferredOn');
  expect(raisedFacts({ 'liquidation.formed': 'no' })).toContain('liquidation.dissolvedOn');
  expect(raisedFacts({ 'liquidation.formed': 'yes' })).not.toContain('liquidation.dissolvedOn');
});

test('a platform that sold the goods itself can be told where it is not sued, and then its home (T14a)', () => {
  const order = { 'deal.concluded': 'platform' } as const;
  expect(raisable(order)).not.toContain('platform.grounds');
  for (const sued of ['no', 'not_sure'] as const)
    expect(raisable({ ...order, 'platform.sued': sued })).toContain('platform.grounds');
  expect(raisable({ ...order, 'platform.sued': 'yes' })).not.toContain('platform.grounds');
  expect(raisable({ 'deal.concluded': 'remote', 'platform.sued': 'no' })).not.toContain('platform.grounds');
  const told = { ...order, 'platform.sued': 'no', 'platform.grounds': ['self_operated'] } as const;
  expect(raisedFacts(told)).toEqual(expect.arrayContaining(['platform.grounds', 'platform.operatorHome']));
  expect(raisedFacts({ ...told, 'platform.grounds': ['own_promise'] })).not.toContain('platform.operatorHome');
});

test('every fact that only the person raises can be added on a page', () => {
  const marked = Object.entries(facts).filter(([, spec]) => 'raisedByUser' in spec || spec.kind === 'records');
  expect(marked.map(([id]) => id).filter((id) => !isRaised(id as never))).toEqual([]);
});
