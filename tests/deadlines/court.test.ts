import { describe, expect, it } from 'vitest';
import { clockTable } from '../../rules/deadlines/clock-table';
import { courtPeriodEnd, courtPeriods, freezeYears, liquidationDays } from '../../rules/deadlines/court-periods';
import type { Facts } from '../../rules/facts';
import { mayAppeal } from '../../rules/inputs/case-stage';
import { around, base, names, one } from './find';

describe('lengths follow the person', () => {
  it.each([
    ['defence', '2026-12-06', '2026-12-21'],
    ['jurisdiction_objection', '2026-12-06', '2026-12-21'],
    ['appeal_judgment', '2026-12-06', '2026-12-21'],
    ['appeal_ruling', '2026-12-01', '2026-12-21'],
    // check36: 30 days for a vanished Chinese seller, 60 for a foreign company.
    ['public_notice', '2026-12-21', '2027-01-20'],
  ] as const)('%s from 2026-11-21', (name, mainland, abroad) => {
    expect(courtPeriodEnd(name, '2026-11-21', true)).toBe(mainland);
    expect(courtPeriodEnd(name, '2026-11-21', false)).toBe(abroad);
  });

  it.each([
    ['fee', '2026-11-28'],
    ['fee_topup', '2026-11-28'],
    ['docketing', '2026-11-28'],
    ['retrial', '2027-05-21'],
    ['presuit_preservation', '2026-12-21'],
    ['preservation_review', '2026-11-26'],
    ['hk_acceptance', '2026-12-21'],
    ['mediation_confirm', '2026-12-21'],
    ['payment_order', '2026-12-06'],
    ['after_judgment', '2026-11-26'],
    ['enforcement', '2028-11-21'],
    ['recognition', '2028-11-21'],
    ['award_set_aside', '2027-02-21'],
    ['simplified_dereg', '2026-12-11'],
    ['compulsory_dereg', '2027-01-20'],
    ['restoration', '2026-12-01'],
    ['police_notice', '2026-11-24'],
  ] as const)('%s from 2026-11-21: %s for everybody', (name, end) => {
    expect(courtPeriodEnd(name, '2026-11-21', true)).toBe(end);
    expect(courtPeriodEnd(name, '2026-11-21', false)).toBe(end);
  });

  it('check39: 2026-03-02 + 15 days', () => {
    expect(courtPeriodEnd('appeal_judgment', '2026-03-02', true)).toBe('2026-03-17');
  });

  it('other lengths', () => {
    expect(freezeYears).toEqual({ deposit: 1, movable: 2, other: 3 });
    expect(liquidationDays).toEqual({ notice: 30, announcement: 45 });
    expect(Object.keys(courtPeriods)).toHaveLength(22);
  });
});

describe('clocks of a case in court', () => {
  it('docketing: seven days from filing', () => {
    const facts: Facts = { ...base, 'filing.state': 'submitted', 'filing.submittedOn': '2026-11-16' };
    expect(around('docketing', facts, '2026-11-23')).toEqual(['running', 'running', 'over']);
    expect(one('docketing', { ...base, 'filing.state': 'submitted' })).toMatchObject({
      state: 'unknown',
      lastDay: null,
    });
    expect(names({ ...facts, 'filing.state': 'accepted' })).not.toContain('docketing');
  });

  it.each<[string, Facts]>([
    ['decided for good', { 'history.decided': 'mainland_final', 'history.newFacts': 'no' }],
    ['in enforcement', { 'case.stage': 'enforcement' }],
  ])('%s: nothing of the first instance or an appeal is left', (name, more) => {
    const first = [
      'fee',
      'fee_topup',
      'defence',
      'jurisdiction_objection',
      'appeal_judgment',
      'appeal_ruling',
    ] as const;
    const before: Facts = {
      ...base,
      'filing.state': 'accepted',
      'case.stage': 'first_instance',
      'buyer.origin': 'foreign',
    };
    const all = [...first, 'public_notice', 'evidence_period', 'first_instance'] as const;
    expect(names(before)).toEqual(expect.arrayContaining([...all]));
    const { 'case.stage': _, ...filed } = before;
    const after: Facts = { ...filed, ...more };
    expect(
      names(after).filter((one) => all.some((other) => other === one)),
      name,
    ).toEqual([]);
    expect(names(after), name).toEqual(expect.arrayContaining(['enforcement', 'retrial']));
  });

  // CPL 171, 286, of a first instance of the mainland.
  it('a decision that is not final: the time to appeal, unless nothing was filed with a Chinese court', () => {
    const facts: Facts = { ...base, 'history.decided': 'not_final' };
    const appeals = ['appeal_judgment', 'appeal_ruling'] as const;
    const listed = (more: Facts) => names({ ...facts, ...more }).filter((one) => appeals.some((a) => a === one));
    expect(listed({})).toEqual([...appeals]);
    expect(listed({ 'filing.state': 'refused' })).toEqual([...appeals]);
    expect(listed({ 'filing.state': 'not_filed' })).toEqual([]);
    // A court abroad has the case, and none of the mainland has acted: its law sets the time.
    for (const state of ['submitted', 'not_sure'] as const)
      expect(listed({ 'filing.state': state, 'history.pending': 'abroad' })).toEqual([]);
    expect(listed({ 'history.pending': 'abroad' })).toEqual([]);
    // The stage told is that of a case in China: a decision of its court can be appealed, and a step tells so.
    for (const state of [{}, { 'filing.state': 'submitted' }, { 'filing.state': 'not_sure' }] as const) {
      const there: Facts = { ...facts, ...state, 'history.pending': 'abroad' };
      for (const [stage, may] of [
        ['first_instance', true],
        ['none', false],
        ['not_sure', false],
        ['appeal', false],
        ['enforcement', false],
      ] as const)
        expect(mayAppeal({ ...there, 'case.stage': stage }), stage).toBe(may);
      expect(listed({ ...there, 'case.stage': 'first_instance' })).toEqual([...appeals]);
    }
    expect(listed({ 'filing.state': 'refused', 'history.pending': 'abroad' })).toEqual([...appeals]);
    expect(listed({ 'filing.state': 'not_sure', 'history.pending': 'not_sure' })).toEqual([...appeals]);
  });

  it('new facts after the judgment, and the court took the new suit: its periods run (CPLI 248)', () => {
    const facts: Facts = {
      ...base,
      'claim.ground': 'sale',
      'buyer.country': 'GB',
      'seller.country': 'CN',
      'buyer.origin': 'foreign',
      'history.decided': 'mainland_final',
      'history.newFacts': 'yes',
      'filing.state': 'accepted',
      'filing.acceptedOn': '2026-10-10',
      'case.stage': 'first_instance',
      'case.evidenceDeadline': '2026-12-05',
    };
    const periods = [
      'fee',
      'defence',
      'appeal_judgment',
      'appeal_ruling',
      'first_instance',
      'evidence_period',
    ] as const;
    expect(one('evidence_period', facts)).toMatchObject({ state: 'running', lastDay: '2026-12-05' });
    expect(names(facts)).toEqual(expect.arrayContaining([...periods]));
    const { 'case.stage': _, ...noStage } = facts;
    expect(names(noStage)).toEqual(expect.arrayContaining(['fee', 'defence', 'first_instance']));
    expect(names({ ...noStage, 'history.newFacts': 'no' })).not.toContain('defence');
  });

  it.each<[string, Facts]>([
    ['an award', { 'history.decided': 'award' }],
    ['a mainland judgment', { 'history.decided': 'mainland_final' }],
    ['a foreign judgment that was recognised', { 'history.decided': 'foreign_recognised' }],
  ])('%s, and the seller sues now: the plea has its periods (CPL 127(5), 128, 130; ARB 37)', (_name, decided) => {
    const sued: Facts = {
      ...base,
      ...decided,
      'claim.ground': 'sale',
      'filing.state': 'sued_by_seller',
      'filing.court': 'other',
      'filing.counter': 'unconnected',
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
      'buyer.origin': 'foreign',
    };
    const periods = [
      'defence',
      'jurisdiction_objection',
      'court_objection',
      'appeal_judgment',
      'appeal_ruling',
      'first_instance',
      'public_notice',
    ] as const;
    expect(names(sued)).toEqual(expect.arrayContaining([...periods]));
    expect(names({ ...sued, 'case.stage': 'enforcement' })).not.toContain('defence');
  });

  it('the judgment is enforced, and new facts came since: the old suit has no periods left', () => {
    const facts: Facts = {
      ...base,
      'claim.ground': 'sale',
      'history.decided': 'mainland_final',
      'history.newFacts': 'yes',
      'filing.state': 'accepted',
      'case.stage': 'enforcement',
    };
    for (const name of ['fee', 'defence', 'appeal_judgment', 'first_instance'] as const) {
      expect(names(facts)).not.toContain(name);
    }
    expect(names(facts)).toContain('enforcement');
  });

  it('the fee of a counterclaim is due without any notice (FEE 22)', () => {
    const sued: Facts = { ...base, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };
    expect(one('fee', sued)).toMatchObject({ state: 'no-day', because: ['filing.state', 'filing.counter'] });
    // How the own claim is brought is open: it may be a counterclaim.
    expect(names({ ...base, 'filing.state': 'sued_by_seller' })).toContain('fee');
    expect(names({ ...sued, 'filing.counter': 'not_sure' })).toContain('fee');
    expect(names({ ...sued, 'filing.counter': 'separate' })).not.toContain('fee');
    expect(names({ ...sued, 'filing.counter': 'unconnected' })).not.toContain('fee');
  });

  // CPL 127(5), CPLI 247, 248: what was decided for good is no counterclaim; with new facts, or perhaps with them, it may be one.
  it.each<[boolean, Facts]>([
    [false, { 'history.decided': 'mainland_final', 'history.newFacts': 'no' }],
    [false, { 'history.decided': 'award' }],
    [false, { 'history.decided': 'foreign_recognised' }],
    [true, { 'history.decided': 'mainland_final', 'history.newFacts': 'yes' }],
    [true, { 'history.decided': 'mainland_final', 'history.newFacts': 'not_sure' }],
    [true, { 'history.decided': 'mainland_final' }],
    [true, { 'history.decided': 'foreign_pending' }],
    [true, { 'history.decided': 'none' }],
    [true, { 'history.decided': 'not_sure' }],
  ])('the fee of a counterclaim is listed: %s, %j', (isListed, decided) => {
    for (const counter of [{}, { 'filing.counter': 'counterclaim' }, { 'filing.counter': 'not_sure' }] as const)
      expect(names({ ...base, 'filing.state': 'sued_by_seller', ...counter, ...decided }).includes('fee')).toBe(
        isListed,
      );
  });

  it('a foreign judgment that was recognised is enforced, one that was not is to be recognised (CPLI 544, 545)', () => {
    const recognised = names({ ...base, 'history.decided': 'foreign_recognised' });
    expect(recognised).toContain('enforcement');
    expect(recognised).not.toContain('recognition');
    for (const decided of ['foreign_pending', 'foreign_not_recognised'] as const) {
      const still = names({ ...base, 'history.decided': decided });
      expect(still, decided).toContain('recognition');
      expect(still, decided).not.toContain('enforcement');
    }
    expect(clockTable.enforcement.sources).toContain('CPLI/545');
  });

  it('enforcement that ended without assets: again at any time when assets are found (CPL 265, CPLI 517)', () => {
    expect(clockTable.enforcement.sources).toEqual(expect.arrayContaining(['CPL/265', 'CPLI/517']));
  });

  it('evidence: as the court fixed it', () => {
    const facts: Facts = { ...base, 'case.stage': 'first_instance', 'case.evidenceDeadline': '2026-12-10' };
    expect(around('evidence_period', facts, '2026-12-10')).toEqual(['running', 'running', 'over']);
    expect(one('evidence_period', { ...base, 'case.stage': 'appeal' }).missing).toEqual(['case.evidenceDeadline']);
  });

  it('late evidence is still handed in, with its reason (CPL 68, CPLI 101, 102)', () => {
    expect(clockTable.evidence_period.sources).toEqual(expect.arrayContaining(['CPL/68', 'CPLI/101', 'CPLI/102']));
  });

  it.each([
    // CPLI 520(1), (2): a foreigner, or somebody who lives abroad; CPLI 549: Hong Kong, Macao and Taiwan by analogy.
    [{ 'buyer.origin': 'foreign' }, 'no-limit-in-foreign-related-cases'],
    [{ 'buyer.origin': 'mainland_living_abroad' }, 'no-limit-in-foreign-related-cases'],
    [{ 'buyer.origin': 'hk_mo_tw' }, 'no-limit-by-analogy'],
    // CPLI 520(4): a fact abroad makes the case of a mainland buyer foreign-related, too.
    [{ 'buyer.origin': 'mainland', 'deal.linkAbroad': 'yes' }, 'no-limit-in-foreign-related-cases'],
  ] as const)('first instance %j: no limit (CPL 287)', (who, assumed) => {
    const facts: Facts = { ...base, 'filing.state': 'accepted', 'filing.acceptedOn': '2026-08-31', ...who };
    expect(one('first_instance', facts)).toMatchObject({
      state: 'no-day',
      start: '2026-08-31',
      lastDay: null,
      assumed: [assumed],
    });
  });

  it('first instance: not known whether the case is foreign-related gives no day and no answer', () => {
    const facts: Facts = { ...base, 'filing.state': 'accepted', 'filing.acceptedOn': '2026-08-31' };
    const open = one('first_instance', facts);
    expect(open).toMatchObject({ state: 'unknown', lastDay: null, assumed: [] });
    expect(open.missing).toContain('buyer.origin');
    const linkOpen = one('first_instance', { ...facts, 'buyer.origin': 'mainland' });
    expect(linkOpen.state).toBe('unknown');
    expect(linkOpen.missing).toContain('deal.linkAbroad');
  });

  it('first instance: a domestic case has six months that can be extended (CPL 152)', () => {
    const domestic: Facts = {
      ...base,
      'filing.state': 'accepted',
      'filing.acceptedOn': '2026-08-31',
      'buyer.origin': 'mainland',
      'deal.linkAbroad': 'no',
      'seller.kind': 'company',
      'seller.mainOffice': '330100',
    };
    expect(one('first_instance', domestic)).toMatchObject({
      lastDay: '2027-02-28',
      nextWorking: '2027-03-01',
      latestDay: null,
    });
  });

  it('denial of the clause', () => {
    const begun: Facts = { ...base, 'arbitration.begun': 'yes' };
    expect(one('clause_denial', begun).state).toBe('unknown');
    expect(one('clause_denial', { ...begun, 'arbitration.heard': 'no' }).state).toBe('no-day');
    const heard: Facts = { ...begun, 'arbitration.heard': 'yes', 'arbitration.denied': 'no' };
    expect(one('clause_denial', heard).state).toBe('over');
    expect(one('clause_denial', { ...heard, 'arbitration.denied': 'yes' }).state).toBe('no-day');
  });
});

describe('after a freeze before suit', () => {
  const frozen: Facts = { ...base, 'acts.list': [{ kind: 'presuit_preservation', on: '2026-11-01' }] };

  it('30 days to sue, done by a suit in time', () => {
    expect(around('presuit_preservation', frozen, '2026-12-01')).toEqual(['running', 'running', 'over']);
    const sued = (on: string): Facts => ({
      ...frozen,
      'acts.list': [...(frozen['acts.list'] as []), { kind: 'suit', on }],
    });
    expect(one('presuit_preservation', sued('2026-11-15'))).toMatchObject({ state: 'no-day', doneOn: '2026-11-15' });
    expect(one('presuit_preservation', sued('2026-12-02'), '2026-12-03').state).toBe('over');
    expect(
      names({ ...base, 'acts.list': [{ kind: 'presuit_preservation', on: '2026-10-01', endedOn: '2026-11-01' }] }),
    ).not.toContain('presuit_preservation');
    expect(one('presuit_preservation', { ...base, 'acts.list': [{ kind: 'presuit_preservation' }] })).toMatchObject({
      state: 'unknown',
      lastDay: null,
    });
  });

  it('Hong Kong institution: its letter within 30 days', () => {
    expect(one('hk_acceptance', { ...frozen, 'arbClause.seat': 'hong_kong' }).lastDay).toBe('2026-12-01');
    expect(names(frozen)).not.toContain('hk_acceptance');
  });

  it.each([
    [['bank_account'], '2027-11-01', '2027-11-01'],
    [['equipment_or_stock'], '2028-11-01', '2028-11-01'],
    [['real_estate'], '2029-11-01', '2029-11-01'],
    [['bank_account', 'shares'], '2027-11-01', '2029-11-01'],
    [['none'], '2027-11-01', '2029-11-01'],
  ] as const)('renewal of a freeze: %j', (assets, lastDay, latestDay) => {
    const c = one('preservation_renewal', { ...frozen, 'seller.assets': assets });
    expect(c).toMatchObject({ lastDay, latestDay });
    expect(c.alarms?.[0]).toEqual({ kind: 'last-safe', on: `${lastDay.slice(0, 4)}-10-25` });
  });
});
