/** What stands beside the first route, and what is said of it: decision-routes.md 6 (worth) and section 4 (L1d). */
import { expect, it } from 'vitest';
import { Answer } from '@/components/plan/Answer';
import { ActItem } from '@/components/plan/DayZero';
import { Parallel } from '@/components/plan/Parallel';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects } from '../deadlines/find';
import { clause, police } from '../routes/base';
import { STORY_DAY, stories } from '../rules/story-answers';
import { shown } from './in-plan';

const on = (facts: Facts) => assess(facts, { asOf: STORY_DAY });
const COSTLY = 'By our figures this costs more than it brings';

/** A suit for so little costs more than the claim: court fee, papers and lawyer from 1,829 dollars up. */
const small = stories
  .map(({ answers }) => ({ ...answers, 'claim.amount': { amount: '300', currency: 'USD' } }) as Facts)
  .filter((facts) => on(facts).parallel.some((id) => id === 'internet-court' || id === 'ordinary-court'));

it('a route beside the first that is not worth its cost says so where it is told, and is not in the answer', () => {
  const costly = small.filter((facts) => {
    const { parallel, routes } = on(facts);
    return routes.some(({ id, worth }) => worth === 'no' && parallel.includes(id));
  });
  expect(costly.length).toBeGreaterThan(0);
  for (const facts of costly) {
    const { names } = getWords('en').routes;
    const { firstRoute, parallel, routes } = on(facts);
    for (const { id } of routes.filter(({ id, worth }) => worth === 'no' && parallel.includes(id) && id !== firstRoute))
      expect(shown(<Answer assessment={on(facts)} />, facts)).not.toContain(names[id].name);
    expect(shown(<Parallel assessment={on(facts)} />, facts)).toContain(COSTLY);
  }
});

it('a route that is worth its cost says nothing of it', () => {
  const worthy = stories.filter(({ answers }) => {
    const { firstRoute, parallel, routes } = on(answers as Facts);
    const told = [firstRoute, ...parallel];
    return parallel.length > 0 && routes.every(({ id, worth }) => worth !== 'no' || !told.includes(id));
  });
  expect(worthy.length).toBeGreaterThan(0);
  for (const { answers } of worthy)
    expect(shown(<Answer assessment={on(answers as Facts)} />, answers as Facts)).not.toContain(COSTLY);
});

// Section 6; nobody to talk to (R25), so the suit is the first route.
it('so does the first route', () => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'buyer.origin': 'foreign',
    'buyer.country': 'DE',
    'deal.object': 'catalogue',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
    'case.circumstances': ['none'],
    'filing.state': 'not_filed',
    'dispute.kind': 'non_delivery',
    'dispute.crimeSuspected': 'no',
    'evidence.elements': { contract: 'document', payment: 'document', due_date: 'document', loss: 'document' },
    'payment.via': 'wire',
    'payment.on': '2026-02-10',
    'breach.on': '2026-04-10',
    'seller.onePerson': 'no',
    'seller.kind': 'company',
    'seller.identity': 'confirmed',
    'seller.registerStatus': 'deregistered',
    'seller.deregistrationWay': 'simplified_false_undertaking',
    'clauses.looked': 'none_found',
    'deal.concluded': 'remote',
    'codefendant.home': '440300',
    'seller.assets': 'not_sure',
    'claim.amount': { amount: '15000', currency: 'USD' },
  };
  const { firstRoute, parallel, routes } = on(facts);
  expect(firstRoute).toBe('ordinary-court');
  expect(routes.find(({ id }) => id === firstRoute)?.worth).toBe('no');
  expect(routes.some(({ id, worth }) => parallel.includes(id) && worth === 'no')).toBe(false);
  const told = shown(<Answer assessment={on(facts)} />, facts);
  expect(told).toContain(COSTLY);
  // Section 6: with known assets more can be collected; R31c: "+ asset search".
  expect(told).toContain('as long as no assets are known. Look for assets before you pay for it.');
  expect(shown(<Answer assessment={on(facts)} />, facts, 'zh')).toContain('请先查找财产，再支付费用。');
  // CPLI 64: the company is no defendant any more.
  expect(told).not.toContain('at the place of the seller');
});

// Clock `recall`: 14 days from the transfer of 1 July 2026; R1c: after it a recall seldom works.
it('a recall whose usual time ended says so where it is told, and is not in the answer', () => {
  const late: Facts = {
    ...defects,
    'payment.via': 'wire',
    'payment.on': '2026-07-01',
    'seller.answers': 'yes',
    'claim.amount': { amount: '11500', currency: 'USD' },
  };
  expect(on(late).parallel).toContain('payment-reversal');
  const ENDED = 'The usual time ended on 15 July 2026.';
  expect(shown(<Answer assessment={on(late)} />, late)).not.toContain(
    getWords('en').routes.names['payment-reversal'].name,
  );
  expect(shown(<Parallel assessment={on(late)} />, late)).toContain(ENDED);
  const open: Facts = { ...late, 'payment.on': '2026-11-15' };
  expect(shown(<Answer assessment={on(open)} />, open)).toContain(getWords('en').routes.names['payment-reversal'].name);
  // Faulty goods are no money that went astray: a recall is possible (R1b), and not before all.
  expect(shown(<Answer assessment={on(open)} />, open)).not.toContain('Ask your bank today');
});

// procedure.md 5: "First hours: recall through the sending bank, police report at both ends, notify the real supplier".
it('money that went to an impostor six days ago: bank and police are named before the letter, in either language', () => {
  const impostor = stories.find(({ answers }) => answers['dispute.kind'] === 'diverted_payment')?.answers as Facts;
  const facts: Facts = {
    ...impostor,
    ...police('impersonation', 'payee_unrelated'),
    'payment.via': 'wire',
    'payment.on': '2026-11-15',
    'seller.answers': 'yes',
    'claim.amount': { amount: '60000', currency: 'USD' },
  };
  expect(on(facts).firstRoute).toBe('negotiation');
  expect(on(facts).parallel).toContain('police-report');
  const head = (of: Facts, locale = 'en') => shown(<Answer assessment={on(of)} />, of, locale);
  expect(head(facts)).toContain(
    'What to do firstAsk your bank at once to recall the transfer. Say that you suspect fraud.Report to the police.Then: Talk, or send a letter.',
  );
  expect(head(facts, 'zh')).toContain('首先做什么立即请您的银行撤回汇款，并注明怀疑欺诈。报案。然后：协商或者发函。');
  expect(head(facts).split('Report to the police')).toHaveLength(2);
  // The recall is said once; "notify the real supplier" stands beside it.
  expect(head(facts)).toContain('Then: Talk, or send a letter.Tell the real seller today');
  expect(head(facts, 'zh')).toContain('然后：协商或者发函。今天就通过该信息出现之前已知的联系方式告知真正的卖方。');
  expect(head(facts)).not.toContain('First step');
  // After two weeks a recall seldom works (R1c).
  const late: Facts = { ...facts, 'payment.on': '2026-08-15' };
  expect(head(late)).toContain('What to do firstTalk, or send a letter.');
  // CPL 128: the time to answer the seller's suit comes before all; the hours of the recall run all the same (R1a).
  expect(head({ ...facts, 'filing.state': 'sued_by_seller' })).toContain(
    `What to do first${getWords('en').pages.plan.answerFirst}Ask your bank at once to recall the transfer.`,
  );
});

// CL 241(2): after a compulsory removal the owners answer only as before; no sentence of the card says more.
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
    'On your answers, others may answer for it: Who may answer for it',
  );
  expect(shown(<Answer assessment={on(defects)} />, defects)).not.toContain('others may answer');
  const removed: Facts = { ...closed, 'seller.deregistrationWay': 'compulsory' };
  expect(shown(<Answer assessment={on(removed)} />, removed, 'zh')).toContain('其他主体可能承担责任');
  expect(shown(<Answer assessment={on(removed)} />, removed, 'zh')).not.toContain('应当承担责任');
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

// R26: "You agreed to arbitrate, so the court will not hear the case." R27: a defective clause leaves the court open; R28: not known.
it.each([
  ['en', 'this dispute goes to arbitration, so no Chinese court hears it while the clause holds'],
  ['zh', '本争议应按仲裁条款提交仲裁；只要该条款有效，中国的法院均不审理该争议'],
])('an arbitration clause that binds is told with the answer on the court, any other is not (%s)', (locale, says) => {
  const sale: Facts = { ...defects, 'buyer.kind': 'business', 'seller.kind': 'company', 'seller.mainOffice': '440300' };
  const mail: Facts = {
    ...{ 'deal.concluded': 'remote', 'deal.object': 'catalogue', 'deal.paidOnPlatform': 'no' },
    ...{ 'deal.deliveryOnPlatform': 'no', 'case.circumstances': ['none'], 'filing.state': 'not_filed' },
  };
  const head = (facts: Facts) => shown(<Answer assessment={on(facts)} />, facts, locale);
  const bound: Facts = { ...sale, ...mail, ...clause('valid_arb') };
  expect(on(bound).outcomes.map(({ id }) => id)).toEqual(['O11']);
  expect(head(bound)).toContain(says);
  // The agreement is there: arbitration needs no other.
  const { short } = getWords(locale).routes.names.arbitration;
  expect(shown(<Parallel assessment={on(bound)} />, bound, locale)).not.toContain(short);
  for (const state of ['none', 'court', 'foreign_court', 'curable', 'void_risk', 'unknown'] as const)
    expect(head({ ...sale, ...mail, ...clause(state) }), state).not.toContain(says);
  // Whether it binds a consumer is open (B1c); who was sued can still choose (ARB 37).
  const ofConsumer: Facts = { ...bound, 'buyer.kind': 'consumer', 'arbClause.standardForm': 'yes' };
  expect(head(ofConsumer)).not.toContain(says);
  expect(head({ ...bound, 'filing.state': 'sued_by_seller' })).not.toContain(says);
});
