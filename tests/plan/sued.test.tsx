/**
 * Who was sued has 15 or 30 days from service to answer and to object (CPL 128, 130, 278, 285), before the first hearing to
 * plead an arbitration agreement (ARB 37). That is told first, whatever becomes of the own claim.
 */
import { describe, expect, it } from 'vitest';
import { Answer } from '@/components/plan/Answer';
import { sameTurns } from '@/components/plan/ChangeGroups';
import { ChangeLine } from '@/components/plan/ChangeLine';
import { Deadlines } from '@/components/plan/Deadlines';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { Outcomes } from '@/components/plan/Outcomes';
import { PlanFiles } from '@/components/plan/PlanFiles';
import { RouteFigures, RouteTable } from '@/components/plan/RouteFigures';
import { Steps } from '@/components/plan/Steps';
import { useFirstStep, useSteps } from '@/components/plan/step-list';
import { staysInCourt } from '@/components/plan/useWhatIf';
import { WhatIfProvider } from '@/components/plan/WhatIfProvider';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';
import { ownFigures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { Route } from '@/rules/routes/printed-route';
import { type WhatIf, whatIf } from '@/rules/what-if';
import { active, base, clause, confirmed, evidence, onPlatform, sum, TODAY } from '../routes/base';
import { shown } from './in-plan';

const sued: Facts = {
  ...base,
  ...evidence('quality', 'medium'),
  ...confirmed,
  ...active,
  ...sum('9000'),
  'filing.state': 'sued_by_seller',
  'filing.counter': 'counterclaim',
  'filing.court': 'other',
  'case.stage': 'first_instance',
};
const Figures = ({ route }: { readonly route: Route | undefined }) => route && <RouteFigures route={route} />;
const FirstStep = ({ assessment }: { readonly assessment: Assessment }) => (
  <p>{useFirstStep(assessment, useSteps(assessment))}</p>
);
const { words } = getWords('en').notes;
const { suitDefend, suitRunning } = getWords('en').pages.plan;

it.each<readonly [string, Facts]>([
  ['no clause', {}],
  ['the clause not looked for', clause('unknown')],
  [
    'an arbitration clause that binds',
    clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' }),
  ],
  [
    'decided already',
    { 'case.circumstances': ['decided'], 'history.decided': 'mainland_final', 'history.newFacts': 'no' },
  ],
  ['a police case on the same facts', { 'police.opened': 'yes', 'police.sameFacts': 'yes' }],
  ['the court not told', { 'filing.court': 'not_sure' }],
])('%s: the day of service first, then the objection, each once', (_, more) => {
  const facts: Facts = { ...sued, ...more };
  const assessment = assess(facts, { asOf: TODAY });
  expect(shown(<FirstStep assessment={assessment} />, facts)).toBe(words['answer-complaint']);
  const told = shown(<Steps assessment={assessment} />, facts);
  expect(told.startsWith(`${words['answer-complaint']}${words['object-to-court']}`)).toBe(true);
  expect(told.split(words['answer-complaint'])).toHaveLength(2);
});

// CPL 128: 15 days; CPL 285: 30 days for a defendant without domicile in the territory. The claim: four years (CC 594).
it('the first deadline is the time to answer, and the day of the own claim stands after it', () => {
  const facts: Facts = { ...sued, 'buyer.origin': 'foreign', 'buyer.country': 'US', 'seller.country': 'CN' };
  const assessment = assess(facts, { asOf: TODAY });
  const { plan } = getWords('en').pages;
  const told = shown(<FirstDeadline assessment={assessment} />, facts);
  expect(told).toMatch(
    /^First deadlineYour time to answer the complaint, or to object to the court, is 30 days from service\. With a domicile in mainland China it is 15\./,
  );
  // Where he lives is not known: the shorter time stands first.
  const { 'buyer.origin': _, ...unknown } = facts;
  expect(shown(<FirstDeadline assessment={assess(unknown, { asOf: TODAY })} />, unknown)).toContain(plan.answerTime);
  expect(told.indexOf('1 June 20')).toBeGreaterThan(told.indexOf(plan.answerToday));
  expect(told.split(plan.answerToday)).toHaveLength(2);
  const appeal: Facts = { ...facts, 'case.stage': 'appeal' };
  expect(shown(<FirstDeadline assessment={assess(appeal, { asOf: TODAY })} />, appeal)).not.toContain(plan.answerTime);
});

it('an act of the first day comes after it; on appeal that time is over', () => {
  const facts: Facts = { ...sued, ...onPlatform('alibaba') };
  const assessment = assess(facts, { asOf: TODAY });
  expect(assessment.dayZero).toContainEqual(expect.objectContaining({ id: 'export-chat', verdict: 'recommended' }));
  expect(shown(<FirstStep assessment={assessment} />, facts)).toBe(words['answer-complaint']);
  const appeal: Facts = { ...sued, 'case.stage': 'appeal' };
  const later = assess(appeal, { asOf: TODAY });
  expect(shown(<FirstStep assessment={later} />, appeal)).not.toBe(words['answer-complaint']);
});

it('the table calls the route as its card and the answer do', () => {
  const { routes } = assess(sued, { asOf: TODAY });
  const table = shown(<RouteTable routes={routes} />, sued);
  expect(table).toContain(suitDefend.name);
  expect(table).not.toContain(getWords('en').routes.names['ordinary-court'].name);
  // CPL 128, 285: the time to answer ends before the years of the own claim.
  const { plan } = getWords('en').pages;
  expect(table).toContain(plan.routeAnswer);
  const { routes: later } = assess({ ...sued, 'case.stage': 'appeal' }, { asOf: TODAY });
  expect(shown(<RouteTable routes={later} />, sued)).not.toContain(plan.routeAnswer);
});

it('so does the line of what another answer would change', () => {
  const assessment = assess(sued, { asOf: TODAY });
  const change: WhatIf = {
    fact: 'filing.counter',
    value: 'unconnected',
    change: 'firstRoute',
    from: 'ordinary-court',
    to: 'negotiation',
    inPower: true,
    answered: true,
  };
  const line = shown(
    <WhatIfProvider facts={sued} assessment={assessment} figures={ownFigures}>
      <ChangeLine change={change} />
    </WhatIfProvider>,
    sued,
  );
  expect(line).toContain(suitDefend.name);
  expect(line).toContain(getWords('en').routes.names.negotiation.name);
  expect(line).not.toContain(getWords('en').routes.names['ordinary-court'].name);
});

// CPL 128: the suit goes on whatever is done beside it. ARB 37: the agreement is handed in before the first hearing, or given up.
describe('another answer that turns the first route, and the suit of the seller', () => {
  const { plan } = getWords('en').pages;
  const turn = (more: Partial<WhatIf>): WhatIf =>
    ({
      ...{ fact: 'filing.counter', value: 'unconnected', inPower: true, answered: true },
      ...{ change: 'firstRoute', from: 'ordinary-court', to: 'negotiation', running: { from: true, to: false } },
      ...more,
    }) as WhatIf;
  const line = (change: WhatIf, facts: Facts) => shown(<ChangeLine change={change} />, facts);
  const { 'filing.state': _, ...open } = sued;

  it('who is or would be sued still answers; nobody else', () => {
    expect(line(turn({}), sued)).toContain(plan.answerFirst);
    expect(line(turn({ fact: 'filing.state', value: 'sued_by_seller' }), open)).toContain(plan.answerFirst);
    expect(line(turn({ fact: 'filing.state', value: 'not_filed' }), sued)).not.toContain(plan.answerFirst);
    expect(line(turn({}), open)).not.toContain(plan.answerFirst);
    expect(line(turn({ to: 'ordinary-court', running: { from: false, to: true } }), sued)).not.toContain(
      plan.answerFirst,
    );
    expect(line(turn({}), { ...sued, 'case.stage': 'appeal' })).not.toContain(plan.answerFirst);
  });

  it('to the arbitration: the clause is handed in to that court in time', () => {
    const neither = { from: false, to: false };
    const sue = { fact: 'filing.state', value: 'sued_by_seller', from: 'negotiation', to: 'arbitration' } as const;
    expect(line(turn({ ...sue, running: neither }), open)).toContain(`${plan.answerFirst}${words['plead-clause']}`);
    // What turns the first route there now speaks of no court.
    expect(line(turn({ ...sue, value: 'refused', running: neither }), open)).not.toContain(words['plead-clause']);
    expect(line(turn({}), sued)).not.toContain(words['plead-clause']);
  });

  it('answers of which only one says so do not share a line', () => {
    const changes = ['sued_by_seller', 'refused'].map((value) => turn({ fact: 'filing.state', value }));
    expect(sameTurns(changes, open)).toHaveLength(2);
    expect(sameTurns([turn({}), turn({ value: 'separate' })], sued)).toHaveLength(1);
  });
});

// SAL 31(2): the end of the contract is claimed by a counterclaim; CISG 49(2): the notice does not wait for it.
it('sued on a sale under the convention: the notice that ends the contract also needs a counterclaim', () => {
  const german: Facts = {
    ...sued,
    ...{ 'claim.ground': 'sale', 'buyer.kind': 'business', 'buyer.country': 'DE', 'seller.country': 'CN' },
    ...{ 'performance.state': 'full', 'receipt.on': '2026-11-01', 'deal.orderedOn': '2026-09-01' },
  };
  const head = (facts: Facts, locale?: string) =>
    shown(<FirstDeadline assessment={assess(facts, { asOf: TODAY })} />, facts, locale);
  const says = getWords('en').clocks.assumed['end-soon'];
  expect(head(german)).toContain(`${says} If the seller delivered and sues for the price, you must also claim it`);
  expect(head(german, 'zh')).toContain('卖方交货后起诉要求付款的，主张解除合同还应当提起反诉。');
  const own: Facts = { ...german, 'filing.state': 'not_filed' };
  expect(head(own)).toContain(says);
  expect(head(own)).not.toContain('by a counterclaim');
});

// R31-running: a suit that is accepted goes on; the court that has it keeps it (CPL 36). Whoever was sued does not sue.
describe('the answer that a case runs already', () => {
  const { names } = getWords('en').routes;
  const { 'filing.state': _, 'filing.counter': __, 'filing.court': ___, 'case.stage': ____, ...notFiled } = sued;
  const told: Facts = { ...notFiled, ...sum('18000'), 'seller.answers': 'no', 'filing.state': 'not_filed' };
  const turnsTo = (facts: Facts, value: string) =>
    whatIf(facts, { asOf: TODAY }).filter(
      (turn) => turn.fact === 'filing.state' && turn.value === value && turn.change === 'firstRoute',
    );

  it.each(['accepted', 'sued_by_seller'])('%s: to go on in that court is first, and not to sue', (value) => {
    const turns = turnsTo(told, value);
    expect(turns).toHaveLength(1);
    for (const change of turns) {
      const line = shown(<ChangeLine change={change} />, told);
      expect(line).toContain(`→ ${suitRunning.name}`);
      expect(line).not.toMatch(new RegExp(`→ (${names['internet-court'].name}|${names['ordinary-court'].name})`));
    }
  });

  it('the other of the two courts has it: the first route is the same, so nothing is told', () => {
    const turns = whatIf({ ...sued, 'filing.state': 'accepted' }, { asOf: TODAY }).filter(
      ({ fact, change }) => fact === 'filing.court' && change === 'firstRoute',
    );
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.every(staysInCourt)).toBe(true);
  });
});

// ARB 37 speaks of those who agreed on the clause, and excepts a void one; decision-internet-court.md O14: "before the end of the court debate".
it.each([
  [
    'en',
    'If the one who sued you agreed on the clause',
    'unless the clause is void or the law says otherwise',
    'before the court debate ends',
  ],
  ['zh', '起诉您的一方与您订有', '但仲裁协议无效或者法律另有规定的除外', '应在法庭辩论结束前提出反诉'],
])('with a clause: whom it binds, its exception, and until when the claim can be brought (%s)', (locale, ...parts) => {
  const facts: Facts = {
    ...sued,
    ...clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' }),
  };
  const assessment = assess(facts, { asOf: TODAY });
  const [first] = assessment.outcomes;
  expect(first?.id).toBe('O14-arbitration');
  const outcome = shown(<Outcomes outcomes={assessment.outcomes.slice(0, 1)} />, facts, locale);
  const route = getWords(locale).routes.sentences['R26-sued'];
  const [whom = '', exception = '', until = ''] = parts;
  for (const text of [outcome, route]) {
    expect(text).toContain(whom);
    expect(text).toContain(exception);
  }
  expect(outcome).toContain(until);
});

// CPL 128: the answer is due whatever route the own claim takes first; what it costs is no reason to stay away.
it('sued: the answer stands before another first route, and no cost warning at the court that has the case', () => {
  const head = (facts: Facts, locale = 'en') =>
    shown(<Answer assessment={assess(facts, { asOf: TODAY })} />, facts, locale);
  const apart: Facts = { ...sued, 'filing.counter': 'unconnected' };
  expect(head(apart)).toMatch(
    /Answer the suit of the seller in time\. If you dispute the court, object before that\.Then: /,
  );
  expect(head(apart, 'zh')).toContain('请按期对卖方的起诉提交答辩；对管辖有异议的，应先提出管辖异议。');
  const small: Facts = { ...sued, ...sum('700') };
  expect(assess(small, { asOf: TODAY }).routes.find(({ id }) => id === 'ordinary-court')?.worth).toBe('no');
  expect(head(small)).toContain(suitDefend.name);
  expect(head(small)).not.toContain('costs more than it brings');
  expect(head(small)).not.toContain('Answer the suit of the seller in time.');
});

// CPL 127(5): that the claim was decided is pleaded in the answer, so the answer stands before it.
it('sued, and the claim decided: the answer stands before the decision, and is the first step', () => {
  const facts: Facts = {
    ...sued,
    'case.circumstances': ['decided'],
    'history.decided': 'mainland_final',
    'history.newFacts': 'no',
  };
  const head = shown(<Answer assessment={assess(facts, { asOf: TODAY })} />, facts);
  const { plan } = getWords('en').pages;
  expect(head).toContain(`What to do first${plan.answerFirst}The claim has been decided`);
  expect(head).toContain(`First step: ${words['answer-complaint']}`);
});

// The own claim: four years from 1 June 2019 (CC 594). That time is not the one to answer.
it('sued, and the time of the own claim over: the table names the time to answer alone', () => {
  const facts: Facts = { ...sued, 'breach.on': '2019-06-01' };
  const { routes } = assess(facts, { asOf: TODAY });
  expect(routes.find(({ id }) => id === 'ordinary-court')?.endedOn).toBe('2023-06-01');
  const figures = shown(<Figures route={routes.find(({ id }) => id === 'ordinary-court')} />, facts);
  expect(figures).toContain(getWords('en').pages.plan.routeAnswer);
  expect(figures).not.toContain('2023');
  const { plan } = getWords('en').pages;
  const small: Facts = { ...sued, ...sum('700') };
  const running = assess(small, { asOf: TODAY }).routes.find(({ id }) => id === 'ordinary-court');
  expect(running?.worth).toBe('no');
  expect(shown(<Figures route={running} />, small)).not.toContain(plan.routeWorth);
});

// CPL 171, 286: 15 days for a judgment, 10 for a ruling, 30 without domicile in the mainland; it is the only time that counts then.
it('a decision that is not final: the time to appeal is the first deadline, and its clocks are listed', () => {
  const facts: Facts = { ...base, 'history.decided': 'not_final' };
  const assessment = assess(facts, { asOf: TODAY });
  expect(shown(<FirstDeadline assessment={assessment} />, facts)).toContain(
    'you may appeal within 15 days of service, 10 for a ruling. Without a domicile there, within 30 days.',
  );
  const names = assessment.deadlines.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['appeal_judgment', 'appeal_ruling']));
  expect(shown(<FirstDeadline assessment={assess(base, { asOf: TODAY })} />, base)).not.toContain('appeal');
});

describe('the time to appeal', () => {
  const told = (facts: Facts) => shown(<FirstDeadline assessment={assess(facts, { asOf: TODAY })} />, facts);
  const { plan } = getWords('en').pages;
  const notFinal: Facts = { ...base, 'history.decided': 'not_final' };

  it('is not told to whoever is on appeal, or has filed nothing in China', () => {
    expect(told({ ...notFinal, 'filing.state': 'accepted', 'case.stage': 'first_instance' })).toContain(
      plan.appealTime,
    );
    expect(told({ ...notFinal, 'filing.state': 'accepted', 'case.stage': 'appeal' })).not.toContain(plan.appealTime);
    expect(told({ ...notFinal, 'filing.state': 'not_filed' })).not.toContain(plan.appealTime);
  });

  it('stands beside the time to answer: which case was decided is not known', () => {
    const both = told({ ...sued, 'history.decided': 'not_final' });
    expect(both).toContain(plan.answerTime);
    expect(both).toContain(plan.appealTime);
  });
});

// CPL 157(2): of rulings, only those on refusal, jurisdiction and dismissal can be appealed; CPL 171, 286: 10 or 30 days.
describe('the time to appeal a refusal', () => {
  const told = (facts: Facts, locale = 'en') =>
    shown(<FirstDeadline assessment={assess(facts, { asOf: TODAY })} />, facts, locale);
  const { plan } = getWords('en').pages;
  const refused: Facts = { ...base, 'filing.state': 'refused' };

  it('asks for a ruling: papers may have been returned, or the suit withdrawn', () => {
    expect(told(refused)).toContain('Did the court refuse or dismiss your suit by a ruling? Then you may appeal');
    expect(told(refused, 'zh')).toContain('法院裁定不予受理或者驳回起诉的，可自裁定书送达之日起10日内上诉');
  });

  it('is told once, with the time to appeal a judgment', () => {
    const both = told({ ...refused, 'history.decided': 'not_final' });
    expect(both).toContain(plan.appealTime);
    expect(both).not.toContain(plan.refusedTime);
  });
});

// CPL 128, 130: the times of the defendant. CPL 171: an appeal follows a decision.
describe('times that run from service stand first in the list only for whoever must keep them', () => {
  const list = (facts: Facts) => shown(<Deadlines assessment={assess(facts, { asOf: TODAY })} />, facts);
  const { names } = getWords('en').clocks;
  const own: Facts = { ...sued, 'filing.state': 'accepted', 'filing.acceptedOn': '2026-10-01' };

  it.each<readonly [string, Facts, string]>([
    ['sued', sued, names.defence.name],
    ['a decision that is not final', { ...own, 'history.decided': 'not_final' }, names.appeal_judgment.name],
    ['refused', { ...base, 'filing.state': 'refused' }, names.appeal_ruling.name],
  ])('%s', (_, facts, first) => expect(list(facts).startsWith(first)).toBe(true));

  // CPL 285, 286: 30 days for who has no domicile in mainland China.
  it('names the time of a buyer from abroad first', () => {
    const abroad: Facts = { ...sued, 'buyer.origin': 'foreign', 'buyer.country': 'DE', 'buyer.home': 'outside' };
    expect(list(abroad)).toContain('Time to answer the claim: 30 days, with domicile in mainland China 15');
    expect(list(abroad)).not.toContain(names.defence.name);
    expect(list({ ...abroad, 'buyer.home': '310000', 'buyer.homeKind': 'household' })).toContain(names.defence.name);
  });

  // The day of service is not asked, so no file can hold the last day.
  it('are said not to be in the calendar file', () => {
    const kept = (facts: Facts) => shown(<PlanFiles assessment={assess(facts, { asOf: TODAY })} />, facts);
    const { calendarService } = getWords('en').planFiles;
    expect(kept(sued)).toContain(calendarService);
    expect(kept(own)).not.toContain(calendarService);
  });

  it.each<readonly [string, Facts]>([
    ['the own suit', own],
    ['the own suit on appeal', { ...own, 'case.stage': 'appeal' }],
    ['sued, on appeal', { ...sued, 'case.stage': 'appeal' }],
  ])('%s: they are points without a day', (_, facts) => {
    for (const name of ['defence', 'jurisdiction_objection', 'appeal_judgment', 'appeal_ruling'] as const)
      expect(list(facts).startsWith(names[name].name)).toBe(false);
    expect(list(facts)).toMatch(/\d+ points without a day$/);
  });
});

// CPL 171: a right of whoever does not accept the decision. CPL 128, 130, 171: times of the law, not set by the court.
it('to appeal is told to whoever does not accept the decision; the times to keep are those of the law, too', () => {
  const facts: Facts = { ...sued, 'filing.state': 'accepted', 'history.decided': 'not_final' };
  const card = (locale?: string) => shown(<Answer assessment={assess(facts, { asOf: TODAY })} />, facts, locale);
  expect(card()).toContain('If you do not accept a first-instance decision of a mainland court, appeal in time.');
  expect(card('zh')).toContain('对中国大陆的法院就本案作出的一审裁判不服的，请按期上诉。');
  for (const { short } of [suitDefend, suitRunning]) expect(short).toContain('the times of the law');
  const zh = getWords('zh').pages.plan;
  for (const { short } of [zh.suitDefend, zh.suitRunning]) expect(short).toContain('法定期限');
});
