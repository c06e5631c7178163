/** What stands beside the first route, and what is said of it: decision-routes.md 6 (worth) and section 4 (L1d). */
import { expect, it } from 'vitest';
import { Answer } from '@/components/plan/Answer';
import { ActItem } from '@/components/plan/DayZero';
import { Parallel } from '@/components/plan/Parallel';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects } from '../deadlines/find';
import { STORY_DAY, stories } from '../rules/story-answers';
import { shown } from './in-plan';

const on = (facts: Facts) => assess(facts, { asOf: STORY_DAY });
const COSTLY = 'By our figures this costs more than it brings';

/** A suit for so little costs more than the claim: court fee, papers and lawyer from 1,829 dollars up. */
const small = stories
  .map(({ answers }) => ({ ...answers, 'claim.amount': { amount: '300', currency: 'USD' } }) as Facts)
  .filter((facts) => on(facts).parallel.some((id) => id === 'internet-court' || id === 'ordinary-court'));

it('a route beside the first that is not worth its cost says so, in the answer and where it is told', () => {
  const costly = small.filter((facts) => {
    const { parallel, routes } = on(facts);
    return routes.some(({ id, worth }) => worth === 'no' && parallel.includes(id));
  });
  expect(costly.length).toBeGreaterThan(0);
  for (const facts of costly) {
    expect(shown(<Answer assessment={on(facts)} />, facts)).toContain(COSTLY);
    expect(shown(<Parallel assessment={on(facts)} />, facts)).toContain(COSTLY);
  }
});

it('a route that is worth its cost says nothing of it', () => {
  const worthy = stories.filter(({ answers }) => {
    const { parallel, routes } = on(answers as Facts);
    return parallel.length > 0 && routes.every(({ id, worth }) => worth !== 'no' || !parallel.includes(id));
  });
  expect(worthy.length).toBeGreaterThan(0);
  for (const { answers } of worthy)
    expect(shown(<Answer assessment={on(answers as Facts)} />, answers as Facts)).not.toContain(COSTLY);
});

it('a company removed on a false promise: the answer names the section on who answers in its place (CL 240(3))', () => {
  const closed: Facts = {
    ...defects,
    'seller.kind': 'company',
    'seller.registerStatus': 'deregistered',
    'seller.deregistrationWay': 'simplified_false_undertaking',
  };
  const { liable } = on(closed);
  expect(liable.find(({ rule }) => rule === 'LIA-1d')?.finding).toBe('yes');
  expect(shown(<Answer assessment={on(closed)} />, closed)).toContain(
    'Others may answer for it: Who may answer for it',
  );
  expect(shown(<Answer assessment={on(defects)} />, defects)).not.toContain('Others may answer');
});

it('the seller was told in time: nothing is left to do, and the act is not called possible (R9c)', () => {
  const told: Facts = { ...defects, 'inspection.periodEnd': 'none', 'defect.noticeSent': 'yes' };
  const notice = on(told).dayZero.find(({ id }) => id === 'notice');
  expect(notice?.reasons.map(({ rule }) => rule)).toEqual(['R9c']);
  expect(notice?.missing).toEqual([]);
  if (!notice) throw new Error('no act');
  const text = shown(<ActItem act={notice} assessment={on(told)} />, told);
  expect(text).toContain('Nothing to do now');
  expect(text).not.toContain('Possible');
  const untold = on(defects).dayZero.find(({ id }) => id === 'notice');
  if (!untold) throw new Error('no act');
  expect(shown(<ActItem act={untold} assessment={on(defects)} />, defects)).toContain('Recommended');
});

// CPL 250: two years, from the last day for performance that the document sets; none set: from its taking effect.
const DECIDED =
  'The claim has been decided. If no enforcement runs yet, apply for it within two years, usually from the last day for performance.';

it('a claim that was decided: the answer names enforcement and retrial, not only another route (IC O13; B4)', () => {
  const decided: Facts = { 'case.circumstances': ['decided'], 'history.decided': 'mainland_final' };
  const accepted: Facts = {
    'filing.state': 'accepted',
    'filing.acceptedOn': '2025-02-10',
    'filing.court': 'other',
  };
  const answer = (facts: Facts) => shown(<Answer assessment={on(facts)} />, facts);
  expect(answer({ ...defects, ...decided, 'history.newFacts': 'no' })).toContain(DECIDED);
  expect(answer({ ...defects, ...accepted, ...decided, 'history.newFacts': 'no' })).toContain(DECIDED);
  const enforced = answer({ ...defects, ...accepted, ...decided, 'case.stage': 'enforcement' });
  expect(enforced).toContain(DECIDED);
  expect(enforced).toContain('Tell the enforcing court of assets.');
  expect(answer(defects)).not.toContain('has been decided');
});
