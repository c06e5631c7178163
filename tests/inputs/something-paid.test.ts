/** Whether anything was paid (decision-routes.md 2.1 `deposit_paid`, `lc_state`). "Not sure" is unknown as for every fact (1.2). */
import { expect, it } from 'vitest';
import type { FactId, Facts } from '@/rules/facts';
import { somethingPaid } from '@/rules/inputs/something-paid';

const credit: Facts = { 'payment.via': 'letter_of_credit', 'payment.creditState': 'unpaid' };

it.each<[string, Facts, readonly string[], readonly FactId[]]>([
  ['a credit that no bank has paid', credit, ['no'], []],
  ['the deposit was paid', { ...credit, 'deposit.paid': 'yes' }, ['yes'], []],
  ['no deposit was paid', { ...credit, 'deposit.paid': 'no' }, ['no'], []],
  ['the deposit is not sure', { ...credit, 'deposit.paid': 'not_sure' }, ['yes', 'no'], ['deposit.paid']],
  [
    'the price not yet, the deposit not sure',
    { 'payment.via': 'not_paid', 'deposit.paid': 'not_sure' },
    ['yes', 'no'],
    ['deposit.paid'],
  ],
  ['not yet', { 'payment.via': 'not_paid' }, ['no'], []],
  ['a wire, the deposit not sure', { 'payment.via': 'wire', 'deposit.paid': 'not_sure' }, ['yes'], []],
])('%s', (_, facts, options, missing) => {
  expect(somethingPaid(facts)).toMatchObject({ options, missing });
});
