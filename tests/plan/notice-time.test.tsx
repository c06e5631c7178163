/**
 * What the plan says beside the last day of a notice of defects. The law: an agreed period decides (CC 621(1)); without
 * one a reasonable time from the day the defect was found or should have been, at most two years from receipt, or the
 * warranty in place of the two years (621(2)); the same under CISG 39. Colours: up to 1 month, 1 to 3 months, later
 * (decision-routes.md 5.1). Days are counted by hand.
 */
import { describe, expect, it, test } from 'vitest';
import { ActItem } from '@/components/plan/DayZero';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { NoticeTime } from '@/components/plan/NoticeTime';
import { Steps } from '@/components/plan/Steps';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { ClockName } from '@/rules/deadlines/clock-table';
import type { Facts } from '@/rules/facts';
import { nextQuestions } from '@/rules/relevance';
import { base, international, one, service } from '../deadlines/find';
import { drawn, shown } from './in-plan';

/** Received on 10 January 2026, a hidden defect found on 30 June 2026, nothing agreed, no notice. */
const hidden: Facts = {
  ...base,
  'claim.ground': 'sale',
  'dispute.kind': 'quality',
  'buyer.country': 'GB',
  'performance.state': 'full',
  'receipt.on': '2026-01-10',
  'defect.visible': 'no',
  'defect.discoveredOn': '2026-06-30',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
};
const german: Facts = { ...international, ...hidden, 'buyer.country': 'DE', 'deal.orderedOn': '2025-11-01' };

const told = (name: ClockName, facts: Facts, asOf: string) =>
  shown(<NoticeTime clock={one(name, facts, asOf)} />, facts);

const STILL = /^This day is only the outer limit\. Tell the seller within a reasonable time, best now\./;
const PERHAPS = /^This day is only the outer limit\. A reasonable time may be over already\. Tell the seller now\./;
const PROBABLY = /^This day is only the outer limit\. A reasonable time is probably over\. Tell the seller now\./;

describe.each([
  ['the Civil Code', 'notice_cc', hidden],
  ['the convention', 'notice_cisg', german],
] as const)('no agreed period, under %s', (_law, name, facts) => {
  it.each([
    ['2026-07-30', STILL],
    ['2026-07-31', PERHAPS],
    ['2026-09-30', PERHAPS],
    ['2026-10-01', PROBABLY],
    ['2028-01-10', PROBABLY],
  ])('a hidden defect found on 30 June 2026, seen on %s', (asOf, sentence) => {
    expect(told(name, facts, asOf)).toMatch(sentence);
  });

  it('how much of the time has passed is marked as an estimate', () => {
    expect(told(name, facts, '2026-07-30')).toMatch(/best now\. Our estimate$/);
  });

  it('after the two years nothing is said of a reasonable time', () => {
    expect(told(name, facts, '2028-01-11')).toBe('');
  });
});

describe('from which day the time counts', () => {
  it('a defect that could be seen: from receipt, not from the day it was found', () => {
    expect(told('notice_cc', { ...hidden, 'defect.visible': 'yes' }, '2026-07-30')).toMatch(PROBABLY);
  });

  it('not known whether it could be seen: the outer limit is named, and no time is said to be over', () => {
    expect(told('notice_cc', { ...hidden, 'defect.visible': 'not_sure' }, '2026-10-01')).toMatch(STILL);
  });
});

describe('what was agreed', () => {
  it('an agreed period is the time itself: no reasonable time beside it', () => {
    expect(told('notice_cc', { ...hidden, 'inspection.periodEnd': '2026-12-31' }, '2026-10-01')).toBe('');
    expect(told('notice_cisg', { ...german, 'inspection.periodEnd': '2026-12-31' }, '2026-10-01')).toBe('');
  });

  it('a warranty takes the place of the two years, not of the reasonable time', () => {
    const facts: Facts = { ...hidden, 'warranty.end': '2029-01-10' };
    expect(told('notice_cc', facts, '2028-06-01')).toMatch(PROBABLY);
  });
});

describe('the notice was sent', () => {
  it('on a day not named: asks for the day, and asks for no other notice', () => {
    const text = told('notice_cc', { ...hidden, 'defect.noticeSent': 'yes' }, '2026-10-01');
    expect(text).toMatch(
      /^You told the seller\. Enter the day of your notice, so that it can be compared with the time limit\. Answer now/,
    );
    expect(text).not.toContain('Tell the seller');
  });

  // 1.4: what is not known stays open. Proof of a notice says that it was given, and neither when nor whether in time.
  it('a document of it is held, the day is not told: every part asks for it', () => {
    const { 'defect.noticeSent': _, ...open } = hidden;
    const facts: Facts = {
      ...open,
      'inspection.periodEnd': 'not_sure',
      'termination.ground': 'none',
      'evidence.elements': { notice: 'document' },
    };
    const assessment = assess(facts, { asOf: '2026-10-01' });
    const asks = 'By your answers on proof, you told the seller. Enter the day of your notice';
    const head = <FirstDeadline assessment={assessment} />;
    const [act] = assessment.dayZero.filter(({ id }) => id === 'notice');
    const card = act && shown(<ActItem act={act} assessment={assessment} />, facts);
    for (const text of [shown(head, facts), card, told('notice_cc', facts, '2026-10-01')]) {
      expect(text).toContain(asks);
      expect(text).not.toMatch(/Tell the seller (now|today|within)|Cannot be counted yet/);
    }
    expect(shown(head, facts, 'zh')).toContain('依您对证据的回答，您已通知卖方。请填写通知的日期');
    expect(drawn(head, facts)).toMatch(/href="[^"]*#defect.noticeSent"/);
    expect(shown(<Steps assessment={assessment} />, facts)).not.toContain(getWords('en').routes.acts.notice);
    // Asked once what sets its time is told, as without the proof.
    const set: Facts = { ...facts, 'inspection.periodEnd': 'none', 'defect.visible': 'not_sure' };
    expect(nextQuestions(set, { asOf: '2026-10-01' })).toContain('defect.noticeSent');
    // No document, only one's own word, or not sure whether it was sent: it is still to be sent.
    for (const other of [
      { 'evidence.elements': { notice: 'weak' } },
      { 'evidence.elements': { notice: 'nothing' } },
      { 'defect.noticeSent': 'not_sure' },
    ] as const)
      expect(
        shown(<FirstDeadline assessment={assess({ ...facts, ...other }, { asOf: '2026-10-01' })} />, facts),
      ).not.toContain(asks);
  });

  it('in time: nothing is left to say', () => {
    const facts: Facts = { ...hidden, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-07-15' };
    expect(told('notice_cc', facts, '2026-10-01')).toBe('');
  });
});

test('other deadlines have a last day without a reasonable time before it', () => {
  expect(told('limitation_general', service, '2026-11-21')).toBe('');
});

it('the day of receipt not known, no notice sent: no outer day is told, and the notice comes before any other day', () => {
  const facts: Facts = { ...hidden, 'receipt.on': 'not_sure' };
  expect(told('notice_cc', facts, '2026-11-21')).toBe('');
  const { plan } = getWords('en').pages;
  const steps = (of: Facts) => shown(<Steps assessment={assess(of, { asOf: '2026-11-21' })} />, of);
  expect(steps(facts)).toContain(plan.noticeUnsent);
  expect(steps({ ...facts, 'defect.noticeSent': 'yes' })).not.toContain(plan.noticeUnsent);
});

// CC 621(1): the agreed period ends on 26 November; a warranty that is not known changes nothing for the notice that is due.
it('an agreed period that ends soon, the warranty not known, nothing said to the seller: it is said', () => {
  const { plan } = getWords('en').pages;
  const facts: Facts = { ...hidden, 'inspection.periodEnd': '2026-11-26', 'warranty.end': 'not_sure' };
  const head = (of: Facts) => shown(<FirstDeadline assessment={assess(of, { asOf: '2026-11-21' })} />, of);
  // R9: an act of the first day, with its day.
  const act = getWords('en').routes.acts.notice;
  expect(shown(<Steps assessment={assess(facts, { asOf: '2026-11-21' })} />, facts)).toContain(
    `${act}Last day: 26 November 2026`,
  );
  const { 'defect.noticeSent': _, ...untold } = facts;
  expect(head(untold)).toContain(plan.noticeWaits);
  // Proof of the notice says that it was given.
  expect(head({ ...untold, 'evidence.elements': { notice: 'document' } })).not.toContain(plan.noticeWaits);
});
