/** What the routes say of a case that is running, a freeze before talks, a foreign judgment, and a route that is ruled out. */
import { describe, expect, test } from 'vitest';
import { assess } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { nextQuestions } from '@/rules/relevance';
import { active, assetsKnown, base, clause, confirmed, evidence, method, onPlatform, route, sum, TODAY } from './base';

const plan = (facts: Facts): Assessment => assess(facts, { asOf: TODAY });
const rules = (a: Assessment, id: Parameters<typeof route>[1]) => (route(a, id)?.reasons ?? []).map(({ rule }) => rule);
const steps = (a: Assessment, id: Parameters<typeof route>[1]) => route(a, id)?.notes.steps ?? [];

const trade: Facts = {
  ...base,
  ...evidence('non_delivery', 'medium'),
  ...confirmed,
  ...active,
  ...sum('900'),
  'clauses.looked': 'none_found',
  'filing.court': 'other',
  'case.stage': 'first_instance',
};

describe('a case is running (our estimate: it goes on)', () => {
  const sued: Facts = { ...trade, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };
  const own: Facts = { ...trade, 'filing.state': 'accepted', 'filing.acceptedOn': '2025-02-10' };

  test('R31-running: its court is recommended, whatever the sum, and comes first', () => {
    const a = plan(sued);
    expect(route(a, 'ordinary-court')?.verdict).toBe('recommended');
    expect(rules(a, 'ordinary-court')).toContain('R31-running');
    expect(a.firstRoute).toBe('ordinary-court');
  });

  // SAL 31: a lower price is a defence; damages, a penalty and the end of the contract need a counterclaim.
  test('sued on a sale of faulty goods: the lower price is pleaded in the answer, after the objection', () => {
    const faulty: Facts = { ...sued, 'claim.ground': 'sale', 'dispute.kind': 'quality' };
    expect(steps(plan(faulty), 'ordinary-court').slice(0, 3)).toEqual([
      'answer-complaint',
      'object-to-court',
      'plead-lower-price',
    ]);
    for (const other of [
      { 'dispute.kind': 'non_delivery' },
      { 'dispute.kind': 'not_sure' },
      { 'claim.ground': 'service' },
      { 'filing.state': 'not_sure' },
      { 'filing.state': 'accepted' },
      { 'filing.counter': 'unconnected' },
      { 'case.stage': 'appeal' },
      { 'contract.governingLaw': 'foreign' },
      { 'history.decided': 'mainland_final' },
    ] satisfies Facts[])
      expect(steps(plan({ ...faulty, ...other }), 'ordinary-court'), JSON.stringify(other)).not.toContain(
        'plead-lower-price',
      );
  });

  test('R21-running: talks, notice and letter stay possible, and no letter is advised', () => {
    const a = plan({ ...sued, ...evidence('non_delivery', 'strong'), ...sum('9000') });
    for (const id of ['talks', 'own-notice', 'lawyers-letter'] as const) {
      expect(method(a, id)?.verdict, id).toBe('possible');
    }
    expect(rules(a, 'negotiation')).toContain('R21-running');
    expect(steps(a, 'negotiation')).not.toContain('letter-advised');
  });

  test('without a case the talks come first; at enforcement no case goes on', () => {
    for (const facts of [
      { ...trade, 'filing.state': 'not_filed' },
      { ...sued, 'case.stage': 'enforcement' },
    ] satisfies Facts[]) {
      const a = plan(facts);
      expect(rules(a, 'ordinary-court')).not.toContain('R31-running');
      expect(rules(a, 'negotiation')).toContain('R21a');
    }
    // B4: under enforcement there is a decision; which one is asked, and no new suit is advised.
    const enforced = plan({ ...sued, 'case.stage': 'enforcement' });
    expect(route(enforced, 'ordinary-court')?.verdict).not.toBe('recommended');
    expect(route(enforced, 'ordinary-court')?.missing).toContain('history.decided');
  });

  // ARB 37: the agreement is handed in before the first hearing, or it is given up. CPL 130: the objection in the time to answer.
  describe('with a complete arbitration clause', () => {
    const bound = clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' });
    const large = { ...evidence('non_delivery', 'strong'), ...sum('40000') };

    // What the court does hangs on the buyer's own act, so "excluded" does not hold (1.1: all facts it needs are known).
    test('R26-sued: who was sued chooses, and is told to answer and object all the same', () => {
      for (const stage of ['first_instance', 'not_sure'] as const) {
        const a = plan({ ...sued, ...bound, ...large, 'case.stage': stage });
        expect(route(a, 'ordinary-court')?.verdict).toBe('possible');
        expect(rules(a, 'ordinary-court')).toContain('R26-sued');
        expect(rules(a, 'ordinary-court')).not.toContain('R26');
        expect(steps(a, 'ordinary-court').slice(0, 3)).toEqual(['answer-complaint', 'object-to-court', 'plead-clause']);
        expect(steps(a, 'internet-court')).toEqual([]);
        expect(a.outcomes[0]?.id).toBe('O14-arbitration');
        // One or the other, never beside each other.
        expect(a.firstRoute).toBe('arbitration');
        expect(a.parallel).not.toContain('ordinary-court');
      }
    });

    test("R26 excludes the buyer's own suit, and one that is not connected", () => {
      for (const facts of [
        own,
        { ...sued, 'filing.counter': 'unconnected' } as const,
        { ...sued, 'filing.counter': 'separate' } as const,
      ]) {
        const a = plan({ ...facts, ...bound });
        expect(rules(a, 'ordinary-court')).toContain('R26');
        expect(route(a, 'ordinary-court')?.verdict).toBe('excluded');
      }
      expect(steps(plan({ ...own, ...bound }), 'ordinary-court')).toEqual([]);
    });

    // ARB 37: on appeal the clause was given up or refused, whatever the buyer now plans.
    test.each(['counterclaim', 'separate'] as const)(
      'on appeal the first hearing is over: the appeal goes on, and no arbitration is advised: %s',
      (counter) => {
        const a = plan({ ...sued, ...bound, ...large, 'case.stage': 'appeal', 'filing.counter': counter });
        expect(a.firstRoute).toBe('ordinary-court');
        expect(rules(a, 'ordinary-court')).toContain('R31-running');
        expect(route(a, 'arbitration')?.verdict).toBe('not-now');
        expect(rules(a, 'arbitration')).toContain('R29-late');
        expect(a.outcomes[0]?.id).toBe('O14');
      },
    );

    // ARB 10, CPL 127(5), 281(3): each article for its own kind of decision.
    test.each([
      ['award', ['ARB/10']],
      ['mainland_final', ['CPL/127(5)']],
      ['foreign_recognised', ['CPL/281(3)']],
    ] as const)('R29-decided cites the article on %s', (decided, sources) => {
      const a = plan({ ...own, ...bound, 'history.decided': decided, 'history.newFacts': 'no' });
      const told = route(a, 'arbitration')?.reasons.find(({ rule }) => rule === 'R29-decided');
      expect(told?.sources).toEqual(sources);
    });

    // IC B4b: CPLI 248 for new facts, CPL 302 for a recognition under way, CPL 206 for a mediation that was confirmed.
    test.each([
      ['mainland_final', ['CPL/127(5)', 'CPLI/248']],
      ['foreign_pending', ['CPL/302']],
      ['confirmed_mediation', ['CPL/206']],
    ] as const)('R29-open cites the article on %s', (decided, sources) => {
      const a = plan({ ...trade, 'filing.state': 'not_filed', ...bound, ...large, 'history.decided': decided });
      const told = route(a, 'arbitration')?.reasons.find(({ rule }) => rule === 'R29-open');
      expect(told?.sources).toEqual(sources);
    });

    // CPL 128, ARB 37: sued is sued; "no court case" beside it cannot be meant.
    test('the stage "none" of a case that runs is taken as the first instance', () => {
      const a = plan({ ...sued, ...bound, ...large, 'case.stage': 'none' });
      expect(rules(a, 'ordinary-court')).toContain('R26-sued');
      expect(a.outcomes[0]?.id).toBe('O14-arbitration');
      expect(steps(a, 'ordinary-court').slice(0, 3)).toEqual(['answer-complaint', 'object-to-court', 'plead-clause']);
    });

    // ARB 10: 仲裁实行一裁终局的制度; CPL 127(5): what took effect is not heard again. The reason is the decision, not the clause.
    test('R29-decided: what was decided for good is not arbitrated again', () => {
      const final = { 'history.decided': 'mainland_final', 'history.newFacts': 'no' } as const;
      for (const facts of [
        { ...sued, ...final, 'case.stage': 'enforcement' },
        { ...own, ...final, 'case.stage': 'enforcement' },
        { ...own, 'history.decided': 'award', 'case.stage': 'enforcement' },
        { ...trade, 'filing.state': 'not_filed', 'case.stage': 'none', 'history.decided': 'award' },
        // IC B4a: decided is decided, at whatever stage another case is, and where no stage is told.
        { ...sued, 'history.decided': 'award', 'case.stage': 'first_instance' },
        { ...sued, 'history.decided': 'award', 'case.stage': 'not_sure' },
        { ...own, 'history.decided': 'award', 'case.stage': 'first_instance' },
      ] as const satisfies readonly Facts[]) {
        const a = plan({ ...facts, ...bound, ...large });
        expect(route(a, 'arbitration')?.verdict).toBe('excluded');
        expect(rules(a, 'arbitration')).toContain('R29-decided');
        expect(a.firstRoute).not.toBe('arbitration');
        expect(rules(a, 'ordinary-court')).not.toContain('R26');
        expect(route(a, 'ordinary-court')?.verdict).not.toBe('recommended');
      }
    });

    // The complaint form asks whoever sues; the other party hands the agreement in (ARB 37).
    test('who shows the clause', () => {
      const shows = (facts: Facts) =>
        plan({ ...facts, ...bound }).flags.filter((id) => id.endsWith('-a-clause') || id === 'show-the-clause');
      expect(shows({ ...trade, 'filing.state': 'not_filed' })).toEqual(['never-hide-a-clause']);
      expect(shows(own)).toEqual(['never-hide-a-clause']);
      expect(shows({ ...sued, 'filing.counter': 'separate' })).toEqual(['never-hide-a-clause']);
      expect(shows(sued)).toEqual(['show-the-clause']);
      expect(shows({ ...sued, 'case.stage': 'appeal' })).toEqual([]);
      // ARB 10: no arbitration again after an award; after one that was set aside only by a new agreement.
      for (const decided of ['award', 'award_set_aside'] as const)
        for (const suit of [sued, own, { ...trade, 'filing.state': 'not_filed' } as const])
          expect(shows({ ...suit, 'history.decided': decided })).toEqual([]);
    });
  });

  // CPL 128, 130, 285: the seller's suit is answered in its time, whatever the own claim is; the own one is a new suit.
  test.each(['unconnected', 'separate'] as const)(
    'a claim that is %s: the complaint is answered all the same',
    (counter) => {
      const a = plan({ ...sued, 'filing.counter': counter });
      expect(steps(a, 'ordinary-court').slice(0, 2)).toEqual(['answer-complaint', 'object-to-court']);
      expect(steps(a, 'internet-court')).not.toContain('answer-complaint');
      expect(
        steps(plan({ ...sued, 'filing.counter': counter, 'case.stage': 'appeal' }), 'ordinary-court'),
      ).not.toContain('answer-complaint');
    },
  );

  // CPL 128: 被告应当提出答辩状; 130: 对管辖权有异议的，应当在提交答辩状期间提出; OLR 11: 反诉状; 147: 可以缺席判决; FEE 22: 反诉.
  test('papers of who was sued, and how that fails', () => {
    const notes = (facts: Facts) => route(plan({ ...sued, ...facts }), 'ordinary-court')?.notes;
    const { papers, fails } = notes({}) ?? {};
    expect(papers?.slice(0, 3)).toEqual(['statement-of-defence', 'court-objection', 'counterclaim-paper']);
    expect(fails).toEqual(['not-answered', 'fee-unpaid', 'nothing-to-collect']);
    const own = notes({ 'filing.counter': 'unconnected' });
    expect(own?.papers.slice(0, 3)).toEqual(['statement-of-defence', 'court-objection', 'complaint']);
    expect(own?.fails).toEqual(['not-answered', 'clause-found', 'not-tied', 'fee-unpaid', 'nothing-to-collect']);
    for (const facts of [{ 'case.stage': 'appeal' }, { 'filing.state': 'accepted' }] satisfies Facts[])
      expect(notes(facts)?.papers).not.toContain('statement-of-defence');
    // Sued in an Internet Court: before the ordinary one nothing is answered.
    const elsewhere = notes({ 'filing.counter': 'unconnected', 'filing.court': 'ic_330100' });
    expect(elsewhere?.papers).toContain('complaint');
    expect(elsewhere?.papers).not.toContain('statement-of-defence');
    expect(elsewhere?.fails).not.toContain('not-answered');
  });

  // CPL 274, 275, CPLI 521: for answering (应诉) as for suing; CPL 285: more time without domicile in the mainland.
  test('who answers from abroad is told of lawyer, power of attorney and more time', () => {
    const told = (facts: Facts) => steps(plan({ ...sued, ...facts }), 'ordinary-court');
    const abroad: Facts = { 'buyer.origin': 'foreign', 'buyer.country': 'ES' };
    expect(told(abroad).slice(0, 3)).toEqual(['answer-complaint', 'object-to-court', 'defend-from-abroad']);
    expect(told(abroad)).not.toContain('legalise');
    for (const facts of [
      { 'buyer.origin': 'mainland' },
      { 'buyer.origin': 'foreign', 'buyer.home': '330100', 'buyer.homeKind': 'main_office' },
      { ...abroad, 'case.stage': 'appeal' },
      { ...abroad, 'filing.state': 'accepted' },
    ] satisfies Facts[]) {
      expect(told(facts)).not.toContain('defend-from-abroad');
      // CPLI 521(2)(3): a business from another country.
      expect(told(facts)).toContain(facts['buyer.origin'] === 'mainland' ? 'legalise' : 'legalise-firm');
    }
  });

  // R27, R28 and R44 speak of filing; R24b, R35 and R49 of what a new suit is worth. The time to answer runs all the same (CPL 128, 278).
  test.each<readonly [string, Facts, string | undefined]>([
    ['R28: the clause was not looked for', clause('unknown'), undefined],
    ['R28: not sure', { 'clauses.looked': 'not_sure' }, undefined],
    ['R27: a clause that can be cured', clause('curable'), undefined],
    ['R44: a foreign court', clause('foreign_court'), undefined],
    ['R24e: the day of the breach is not told', { 'breach.on': 'not_sure' }, undefined],
    ['R24b: the time is over', { 'breach.on': '2020-01-01' }, 'R24b'],
    ['R35a: a police case on the same facts', { 'police.opened': 'yes', 'police.sameFacts': 'yes' }, 'R35a'],
  ])('%s: a case that runs comes first', (_, facts, risk) => {
    for (const running of [sued, own]) {
      const a = plan({ ...running, ...facts });
      expect(a.firstRoute).toBe('ordinary-court');
      expect(route(a, 'ordinary-court')?.verdict).toBe('recommended');
      expect(rules(a, 'ordinary-court')).toEqual(expect.arrayContaining(['R31-running', ...(risk ? [risk] : [])]));
      expect(steps(a, 'ordinary-court').includes('answer-complaint')).toBe(running === sued);
    }
  });

  // Worked check 5 with every exit answered no: R49 excludes a new suit, and is a risk in one that runs.
  test('R49: the complaint came too late', () => {
    const late: Facts = {
      ...trade,
      ...evidence('quality', 'medium'),
      'performance.state': 'full',
      'receipt.on': '2024-03-01',
      'defect.noticeSent': 'no',
      'defect.visible': 'yes',
      'inspection.periodEnd': 'none',
      'inspection.statutoryEnd': 'none',
      'warranty.end': 'none',
      'seller.knewDefect': 'no',
      'seller.acceptedLiability': 'no',
      'notice.excused': 'no',
    };
    const fresh = plan({ ...late, 'filing.state': 'not_filed' });
    expect(route(fresh, 'ordinary-court')?.verdict).toBe('excluded');
    const a = plan({ ...late, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' });
    expect(a.firstRoute).toBe('ordinary-court');
    expect(rules(a, 'ordinary-court')).toContain('R49');
    expect(steps(a, 'ordinary-court')[0]).toBe('answer-complaint');
  });

  // R36 rests on CPL 122(2), a condition of filing.
  test.each(['registered', 'name_only', 'unknown'] as const)('identity %s: the case comes before the search', (who) => {
    for (const running of [sued, own]) {
      const a = plan({ ...running, 'seller.identity': who });
      expect(a.firstRoute).toBe('ordinary-court');
      expect(route(a, 'identify-seller')?.verdict).toBe('possible');
    }
    expect(
      route(plan({ ...trade, 'filing.state': 'not_filed', 'seller.identity': who }), 'identify-seller')?.verdict,
    ).toBe('recommended');
  });

  test('in which court is not told: it is asked, and nothing of a new suit', () => {
    // CPL 36: the own suit stays where it was filed, too.
    for (const running of [sued, own, { ...own, 'filing.acceptedOn': '2026-04-01' }] satisfies Facts[]) {
      for (const court of [undefined, 'not_sure'] as const) {
        const { 'filing.court': _, ...rest } = running;
        const facts: Facts = court ? { ...rest, 'filing.court': court } : rest;
        const a = plan(facts);
        for (const id of ['internet-court', 'ordinary-court'] as const) {
          expect(route(a, id)).toMatchObject({ verdict: 'possible', missing: ['filing.court', 'case.circumstances'] });
        }
        expect(a.ordinaryCourt).toMatchObject({ kind: 'seized', places: [] });
        if (!court) expect(nextQuestions(facts, { asOf: TODAY })).toContain('filing.court');
      }
    }
  });

  test('quality: the appraisal is asked for, unless a document shows the defect', () => {
    const shown = (how: 'document' | 'weak') =>
      steps(
        plan({ ...sued, 'dispute.kind': 'quality', 'evidence.elements': { defect_before: how } }),
        'ordinary-court',
      );
    expect(shown('weak')).toContain('ask-appraisal');
    expect(shown('document')).not.toContain('ask-appraisal');
  });
});

// R23; CPL 104 for the 30 days.
describe('a freeze before the talks', () => {
  const freeze: Facts = {
    ...base,
    ...evidence('non_delivery', 'medium'),
    ...confirmed,
    ...active,
    ...assetsKnown,
    ...sum('40000'),
    'seller.dissipation': ['money_moved'],
    'arbitration.begun': 'no',
  };
  const seat = (where: 'mainland' | 'hong_kong') =>
    plan({
      ...freeze,
      ...clause('valid_arb', {
        'arbClause.institution': where === 'mainland' ? 'cietac' : 'hkiac',
        'arbClause.seat': where,
      }),
    });

  test('R21a-freeze in the place of R21a', () => {
    expect(rules(plan(freeze), 'negotiation')).toContain('R21a-freeze');
    expect(rules(plan(freeze), 'negotiation')).not.toContain('R21a');
    expect(rules(plan({ ...freeze, ...sum('900') }), 'negotiation')).toContain('R21a');
    // R23 "fires if all": while an answer is missing it does not.
    for (const open of [{ 'seller.assets': 'not_sure' }, { 'seller.dissipation': 'not_sure' }] as const) {
      const a = plan({ ...freeze, ...open });
      expect(rules(a, 'negotiation')).toContain('R21a');
      expect(rules(a, 'negotiation')).not.toContain('R21a-freeze');
    }
  });

  test('a seat in Hong Kong has its own paper in the 30 days', () => {
    for (const id of ['negotiation', 'arbitration'] as const) {
      expect(steps(seat('mainland'), id).slice(0, 3), id).toEqual(['freeze-now', 'say-nothing', 'freeze-then-sue']);
      expect(steps(seat('hong_kong'), id).slice(0, 3), id).toEqual(['freeze-now', 'say-nothing', 'hong-kong-freeze']);
    }
    expect(steps(seat('hong_kong'), 'arbitration')).not.toContain('read-clause');
  });
});

// INT 545: two years; CPL 300: a Chinese judgment on the same dispute.
test('a foreign judgment: its dates first, then the choice; where recognition is pending, the choice alone', () => {
  const first = (decided: 'foreign_not_recognised' | 'foreign_pending') =>
    steps(plan({ ...base, ...confirmed, ...sum('9000'), 'history.decided': decided }), 'ordinary-court');
  expect(first('foreign_not_recognised').slice(0, 2)).toEqual(['judgment-dates', 'recognise-or-sue']);
  expect(first('foreign_pending')[0]).toBe('recognise-or-sue');
  expect(first('foreign_pending')).not.toContain('judgment-dates');
});

test('a route that is ruled out carries no deadline and no worth', () => {
  const bound = clause('valid_arb', { 'arbClause.institution': 'cietac', 'arbClause.seat': 'mainland' });
  const a = plan({ ...trade, ...bound, 'filing.state': 'not_filed' });
  expect(route(a, 'ordinary-court')).toMatchObject({ verdict: 'excluded', firstDeadline: null, worth: null });
  for (const { verdict, firstDeadline, worth } of a.routes) {
    if (verdict === 'excluded') expect([firstDeadline, worth]).toEqual([null, null]);
  }
});

test('Amazon holds back no money for a receipt; Alibaba may', () => {
  const flags = (platform: 'amazon' | 'alibaba') => plan({ ...base, ...onPlatform(platform) }).flags;
  expect(flags('amazon')).not.toContain('do-not-confirm-receipt');
  expect(flags('alibaba')).toContain('do-not-confirm-receipt');
});

/** IC 4.1, row 4: B4 and B8 decide also where the subject is no (S4). Not asked is unknown (1.2), and never makes a suit recommended (1.4). */
describe('by e-mail: an earlier decision is asked about', () => {
  const byMail: Facts = {
    ...trade,
    ...evidence('non_delivery', 'strong'),
    ...sum('42000'),
    'claim.ground': 'sale',
    'buyer.origin': 'foreign',
    'deal.concluded': 'remote',
    'deal.metOnPlatform': 'no',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
    'deal.object': 'catalogue',
    'seller.kind': 'company',
    'seller.mainOffice': '440300',
    'filing.state': 'not_filed',
  };
  const own: Facts = { ...byMail, 'filing.state': 'accepted', 'filing.acceptedOn': 'not_sure' };
  const next = (facts: Facts) => nextQuestions(facts, { asOf: TODAY });

  test('not asked: possible; nothing decided: recommended', () => {
    expect(plan(byMail).internetCourt.verdict).toBe('no');
    expect(route(plan(byMail), 'ordinary-court')?.verdict).toBe('possible');
    expect(rules(plan(byMail), 'ordinary-court')).toContain('R43e-asked');
    expect(route(plan({ ...byMail, 'case.circumstances': ['none'] }), 'ordinary-court')?.verdict).toBe('recommended');
  });

  test.each([byMail, own, { ...byMail, 'filing.state': 'refused' }] satisfies Facts[])('asked, case %#', (facts) => {
    expect(next(facts)).toContain('case.circumstances');
    expect(next({ ...facts, 'case.circumstances': ['decided'] })).toContain('history.decided');
  });

  test('B8: a case elsewhere is asked about before a new suit', () => {
    expect(next({ ...byMail, 'case.circumstances': ['pending'] })).toContain('history.pending');
    expect(next({ ...own, 'case.circumstances': ['pending'] })).not.toContain('history.pending');
  });

  // CPL 128: the time to answer runs, whatever is not known of a decision.
  test('a case that runs goes on until a decision is told', () => {
    expect(route(plan(own), 'ordinary-court')?.verdict).toBe('recommended');
    const won: Facts = { ...own, 'history.decided': 'mainland_final', 'history.newFacts': 'no' };
    expect(route(plan(won), 'ordinary-court')?.verdict).toBe('excluded');
  });
});
