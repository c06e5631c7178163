/** Whether nothing came (decision-routes.md 5.1, 5.2: clocks from receipt). "Not sure" is unknown as for every fact (1.2). */
import { expect, it } from 'vitest';
import type { Facts } from '@/rules/facts';
import { notReceived } from '@/rules/inputs/not-received';

it.each<[string, Facts, string | undefined]>([
  ['nothing told', {}, undefined],
  ['no day of receipt', { 'receipt.on': 'none', 'dispute.kind': 'quality' }, 'receipt.on'],
  ['paid, and nothing came', { 'dispute.kind': 'non_delivery' }, 'dispute.kind'],
  ['only paid so far', { 'dispute.kind': 'late', 'performance.state': 'only_paid' }, 'performance.state'],
  ['nothing came of the rest', { 'dispute.kind': 'non_delivery', 'performance.state': 'partial' }, undefined],
  ['the performance is not sure', { 'dispute.kind': 'non_delivery', 'performance.state': 'not_sure' }, undefined],
  ['faulty goods', { 'dispute.kind': 'quality' }, undefined],
  ['a day of receipt is told', { 'dispute.kind': 'non_delivery', 'receipt.on': '2026-11-10' }, undefined],
  ['the day is not sure', { 'dispute.kind': 'non_delivery', 'receipt.on': 'not_sure' }, undefined],
  // "Never delivered, lost, refused or returned": what was returned came first.
  ['nobody has the goods', { 'receipt.by': 'nobody' }, undefined],
])('%s', (_, facts, because) => {
  expect(notReceived(facts)).toBe(because);
});
