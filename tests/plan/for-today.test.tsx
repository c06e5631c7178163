/**
 * The safe day is over, and no later day can be named: the start is not known (decision-routes.md 5: never a guess), or the
 * later end rests on a demand that perhaps reached nobody. The head says to act today, and moves no day with the calendar.
 */
import { describe, expect, it } from 'vitest';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { entriesOf } from '@/lib/files/calendar-entries';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects, international, one } from '../deadlines/find';
import { shown } from './in-plan';

const ASOF = '2026-11-22';
const head = (facts: Facts, locale = 'en', asOf = ASOF) =>
  shown(<FirstDeadline assessment={assess(facts, { asOf })} />, facts, locale);

/** AliExpress: 15 days from the end of the delivery time, 20 September 2026. */
const aliexpress: Facts = {
  'claim.ground': 'sale',
  'deal.concluded': 'platform',
  'deal.platform': 'aliexpress',
  'dispute.kind': 'quality',
  'delivery.expectedOn': '2026-09-20',
  'platform.receiptConfirmedOn': 'not_sure',
};

/** Four years from 1 October 2022; only the demand on a company off the register leads further. */
const closed: Facts = {
  ...international,
  'breach.on': '2022-10-01',
  'seller.kind': 'company',
  'seller.registerStatus': 'deregistered',
  'acts.list': [{ kind: 'demand', on: '2026-05-10', arrived: 'sent_with_proof' }],
};

/** The agreed period is over, and the seller was not told: the two years of CISG 39(2) are no time to wait for. */
const notice: Facts = {
  ...international,
  ...defects,
  'buyer.country': 'DE',
  'deal.orderedOn': '2026-08-01',
  'inspection.periodEnd': '2026-09-20',
};

describe.each([
  ['aliexpress', aliexpress, 'AliExpress dispute: 15 days', '5 October 2026', '2026年10月5日'],
  ['limitation_sale', closed, 'Time to bring the claim from an international sale', '1 October 2026', '2026年10月1日'],
  [
    'notice_cisg',
    notice,
    'Time to tell the seller of defects or missing goods under the UN sales convention',
    '20 September 2026',
    '2026年9月20日',
  ],
] as const)('%s', (clock, facts, name, day, tag) => {
  it('the head says to act today', () => {
    const says = `${name}: the safe day, ${day}, is over. Act today.`;
    expect(head(facts)).toContain(says);
    expect(head(facts, 'en', '2026-12-05')).toContain(says);
    expect(head(facts, 'zh')).toContain(`稳妥日期${tag}已过。请于今日办理`);
    expect(head(facts)).not.toContain('Until the later day');
  });

  it('no day of it stands in the calendar', () => {
    expect(one(clock, facts, ASOF).state).toBe('between');
    expect(entriesOf(one(clock, facts, ASOF), ASOF)).toEqual([]);
  });
});
