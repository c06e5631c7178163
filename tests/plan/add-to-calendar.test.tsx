/** Which deadlines can be put into a calendar: those with a certain day ahead. What the file says: tests/files, tests/e2e. */
import { expect, it } from 'vitest';
import { AddToCalendar } from '@/components/plan/AddToCalendar';
import type { ClockName } from '@/rules/deadlines/clock-table';
import type { Facts } from '@/rules/facts';
import { base, international, one, service } from '../deadlines/find';
import { shown } from './in-plan';

const offered = (name: ClockName, facts: Facts, asOf: string) =>
  shown(<AddToCalendar clock={one(name, facts, asOf)} assessment={{ asOf, lawAsOf: asOf }} />, facts);

const wire: Facts = { ...base, 'payment.via': 'wire', 'payment.on': '2026-11-20' };
const defect: Facts = {
  ...international,
  'buyer.country': 'GB',
  'dispute.kind': 'quality',
  'performance.state': 'full',
  'receipt.on': '2026-01-10',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
};

it('three years from a breach on 1 June 2026 (CC 188): until 1 June 2029, and not a day longer', () => {
  expect(offered('limitation_general', service, '2029-06-01')).toMatch(/^Add to calendar \S/);
  expect(offered('limitation_general', service, '2029-06-02')).toBe('');
});

it('a recall of a wire of 20 November: after the safe day while the later one can be argued, then no more', () => {
  expect(offered('recall', wire, '2026-11-24')).not.toBe('');
  expect(offered('recall', wire, '2026-12-04')).not.toBe('');
  expect(offered('recall', wire, '2026-12-05')).toBe('');
});

it('no day: a breach whose day is not known', () => {
  expect(offered('limitation_general', { ...service, 'breach.on': 'not_sure' }, '2026-11-21')).toBe('');
});

it('two years from receipt are a day only where it is known that no period was agreed (CC 621)', () => {
  expect(offered('notice_cc', defect, '2026-11-21')).not.toBe('');
  expect(offered('notice_cc', { ...defect, 'inspection.periodEnd': 'not_sure' }, '2026-11-21')).toBe('');
});

it('what is done needs no reminder', () => {
  const sent: Facts = { ...defect, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-01-20' };
  expect(offered('notice_cc', sent, '2026-11-21')).toBe('');
});
