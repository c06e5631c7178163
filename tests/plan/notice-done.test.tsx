/**
 * The seller was told of the defects on a known day: nothing is left to wait for (decision-routes.md R9 fires only without a
 * notice; R9c). Open is only whether its time had ended before that day: an agreed period (CC 621(1)); without one a
 * reasonable time, or a warranty in place of the two years (621(2)).
 */
import { describe, expect, it } from 'vitest';
import { ActItem } from '@/components/plan/DayZero';
import { DeadlineItem } from '@/components/plan/DeadlineItem';
import { dayToAct, waitsForAnswer } from '@/components/plan/days';
import { entriesOf } from '@/lib/files/calendar-entries';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects, international, one, TODAY } from '../deadlines/find';
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
      expect(text).toContain('If an agreed time or a reasonable time ended before that day, the notice can be late.');
      expect(text).not.toContain('As far as known until');
      expect(text).not.toContain('Last day');
    }
    expect(act(open, 'zh')).toContain('约定的检验期限或合理期限早于该日届满的，通知可能逾期。');
  });

  it('the warranty is not known, either: it is told too', () => {
    expect(item({ ...open, 'warranty.end': 'not_sure' })).toContain(
      'If an agreed time, a warranty or a reasonable time ended before that day, the notice can be late.',
    );
  });

  it('the deadline is not counted with those that may end sooner', () => {
    expect(waitsForAnswer(one('notice_cc', open))).toBe(false);
  });
});

it('nothing was agreed, the warranty is not known: no agreed time is named, and no day that it could move', () => {
  const told: Facts = { ...sent, 'inspection.periodEnd': 'none', 'warranty.end': 'not_sure' };
  for (const text of [act(told), item(told)]) {
    expect(text).toContain('If a warranty or a reasonable time ended before that day, the notice can be late.');
    expect(text).not.toContain('agreed time');
    expect(text).not.toContain('than this day');
  }
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

/** Between states of the convention. */
const german: Facts = { 'buyer.country': 'DE', 'buyer.kind': 'business', 'deal.orderedOn': '2026-08-01' };

// CC 621(1): the agreed period had ended on 8 September; the notice came four days later.
describe('sent after the agreed time', () => {
  const late: Facts = { ...sent, 'inspection.periodEnd': '2026-09-08' };

  it('both tell by how many days', () => {
    for (const text of [act(late), item(late)]) {
      expect(text).toContain('Done on 12 September 2026.');
      expect(text).toContain('That was 4 days after the agreed time.');
    }
    expect(act(late)).not.toMatch(/If that was in time|Last day/);
    expect(act(late, 'zh')).toContain('此时约定的期限届满已4天。');
  });

  it('nothing is left to do in it: no first deadline, no calendar entry', () => {
    const cisg: Facts = { ...international, ...late, ...german };
    const clock = one('notice_cisg', cisg);
    expect(clock).toMatchObject({ state: 'between', doneOn: '2026-09-12' });
    expect(dayToAct(clock)).toBeNull();
    expect(entriesOf(clock, TODAY)).toEqual([]);
  });
});

it('an agreed time that has passed, not sent: told as past, and the two years are no time that is left', () => {
  const past: Facts = {
    ...international,
    ...sent,
    ...german,
    'defect.noticeSent': 'no',
    'inspection.periodEnd': '2026-09-20',
  };
  const cisg = (facts: Facts) =>
    shown(
      <DeadlineItem clock={one('notice_cisg', facts)} assessment={{ asOf: TODAY, lawAsOf: TODAY }} level="h3" />,
      facts,
    );
  expect(cisg(past)).not.toContain('2028');
  expect(cisg(past)).not.toContain('Counted from');
  expect(cisg({ ...past, 'warranty.end': 'not_sure' })).toContain(
    'As far as known, it ended on 20 September 2026. An answer can still show a later end.',
  );
});
