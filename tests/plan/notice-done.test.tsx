/**
 * The seller was told of the defects on a known day: nothing is left to wait for (decision-routes.md R9 fires only without a
 * notice; R9c). Open is only whether a period that the contract may name had ended before that day (CC 621(1)).
 */
import { describe, expect, it } from 'vitest';
import { ActItem } from '@/components/plan/DayZero';
import { DeadlineItem } from '@/components/plan/DeadlineItem';
import { waitsForAnswer } from '@/components/plan/days';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects, one, TODAY } from '../deadlines/find';
import { shown } from './in-plan';

/** Received on 10 September 2026, the seller told two days later. */
const sent: Facts = {
  ...defects,
  'contract.governingLaw': 'chinese',
  'buyer.kind': 'consumer',
  'defect.visible': 'yes',
  'defect.noticeSent': 'yes',
  'defect.noticeSentOn': '2026-09-12',
};
const open: Facts = { ...sent, 'inspection.periodEnd': 'not_sure' };

function act(facts: Facts, locale?: string): string {
  const assessment = assess(facts, { asOf: TODAY });
  const [notice] = assessment.dayZero.filter(({ id }) => id === 'notice');
  if (!notice) throw new Error('no act');
  return shown(<ActItem act={notice} assessment={assessment} />, facts, locale);
}
const item = (facts: Facts) =>
  shown(
    <DeadlineItem clock={one('notice_cc', facts)} assessment={{ asOf: TODAY, lawAsOf: TODAY }} level="h3" />,
    facts,
  );

describe('it is not known whether a period was agreed', () => {
  it('the act and the deadline tell the day of the notice, and no last day two years away', () => {
    for (const text of [act(open), item(open)]) {
      expect(text).toContain('Done on 12 September 2026.');
      expect(text).toContain('If an agreed time ended before that day, the notice can be late.');
      expect(text).not.toContain('As far as known until');
      expect(text).not.toContain('Last day');
    }
    expect(act(open, 'zh')).toContain('约定的期限早于该日届满的，通知可能逾期。');
  });

  it('the deadline is not counted with those that may end sooner', () => {
    expect(waitsForAnswer(one('notice_cc', open))).toBe(false);
  });
});

it('nothing was agreed: the day alone', () => {
  expect(act(sent)).toContain('Done on 12 September 2026.');
  expect(act(sent)).not.toContain('agreed time');
});

it('no notice sent, or its day not told: the deadline still waits', () => {
  for (const facts of [
    { ...open, 'defect.noticeSent': 'no' },
    { ...open, 'defect.noticeSentOn': 'not_sure' },
  ] as const) {
    expect(waitsForAnswer(one('notice_cc', facts))).toBe(true);
    expect(act(facts)).not.toContain('Done on');
  }
});
