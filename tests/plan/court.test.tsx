/** Which ordinary court then: a court that has the case keeps it (CPL 36), so no place is offered for a choice. */
import { describe, expect, it } from 'vitest';
import { Court } from '@/components/plan/Court';
import { CourtSections } from '@/components/plan/CourtSections';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects } from '../deadlines/find';
import { standard } from '../rules/rows/row';
import { shown } from './in-plan';

const sale: Facts = { ...defects, 'claim.ground': 'sale', 'seller.kind': 'company', 'seller.mainOffice': '320100' };

const told = (facts: Facts, closed = false, locale = 'en') =>
  shown(<Court court={assess(facts, { asOf: '2026-11-21' }).ordinaryCourt} closed={closed} />, facts, locale);

describe('a court that has the case', () => {
  const sued: Facts = { ...sale, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };

  it('is named by the papers of the court, not by the rules of the place', () => {
    expect(told(sale)).toContain('Nanjing');
    expect(told(sued)).toContain('The court that already has the case. Its name stands on the papers of the court.');
    expect(told(sued)).not.toContain('Sue where');
    expect(told(sued, false, 'zh')).toContain('已经受理本案的法院。其名称见法院文书。');
  });

  it('an Internet Court is no ordinary court, and has its name', () => {
    const guangzhou: Facts = { ...sued, 'filing.court': 'ic_440100' };
    const named =
      'You need not look for an ordinary court. The Guangzhou Internet Court 广州互联网法院 already has the case.';
    expect(told(guangzhou, true)).toContain(named);
    expect(told(guangzhou, true)).not.toContain('papers of the court');
    expect(told(guangzhou, true, 'zh')).toContain('无须另找普通法院。本案已由广州互联网法院受理。');
    expect(told({ ...sued, 'filing.court': 'other' })).toContain('papers of the court');
  });

  // CPLI 36: 两个以上人民法院都有管辖权的诉讼.
  it('keeps it only with jurisdiction', () => {
    expect(told(sued)).toContain('The court that registered the case first keeps it, if it has jurisdiction.');
  });

  it('is the court also where no new suit is open: nothing says that it counts only if that changes', () => {
    expect(told(sued, true)).not.toContain('counts only if that changes');
    expect(told(sale, true)).toContain('counts only if that changes');
  });
});

// R26: the court does not hear the case. Who skims must not take the court for the way to go.
it.each([
  ['en', 'counts only if that changes', 'Nanjing'],
  ['zh', '只有在情况改变时才有意义', '南京'],
])('a route to the court that is ruled out says so above the name of the court (%s)', (locale, caution, place) => {
  const of = told(sale, true, locale);
  expect(of.indexOf(caution)).toBeGreaterThanOrEqual(0);
  expect(of.indexOf(caution)).toBeLessThan(of.indexOf(place));
});

/** CPLI 248: after an effective decision a new suit needs new facts. */
it('a claim that was decided: the court counts only for a new suit on new facts', () => {
  const sections = (facts: Facts, locale = 'en') =>
    shown(<CourtSections assessment={assess(facts, { asOf: '2026-11-21' })} />, facts, locale);
  const words = 'This counts only for a new suit on new facts. The enforcing court deals with enforcement.';
  const stage: Facts = { ...sale, 'filing.state': 'accepted', 'filing.court': 'other', 'case.stage': 'enforcement' };
  const enforced: Facts = { ...stage, 'history.decided': 'mainland_final' };
  expect(sections(enforced)).toContain(words);
  expect(sections(enforced, 'zh')).toContain('仅适用于因新的事实再次起诉的情形。');
  expect(sections(sale)).not.toContain(words);
  // What is enforced can be an award, and nothing opens a new suit after one (ARB 10).
  for (const open of [stage, { ...stage, 'history.decided': 'not_sure' }] as const) {
    expect(sections(open)).toContain('If a court decided, this counts only for a new suit on new facts.');
    expect(sections(open)).not.toContain(words);
    expect(sections(open, 'zh')).toContain('由法院裁判的，仅适用于因新的事实再次起诉的情形。');
  }
  expect(sections({ ...stage, 'history.decided': 'award' })).not.toContain('new suit on new facts');
});

/** 2025 Provisions 1: the Internet Court takes what a basic court of its city would take (O1); 3.8 is not for O1. */
describe('a city whose Internet Court takes the case', () => {
  /** An order on a platform, the seller in Hangzhou; whether a place of performance was agreed is not known. */
  const bySite: Facts = { ...standard, 'place.agreed': 'not_sure' };
  const hangzhou = 'In Hangzhou 杭州市, the Internet Court takes this case instead of the basic courts.';

  it('no basic court there is named, and an ordinary court only at another place', () => {
    const words = told(bySite);
    // CPL 36: the buyer's choice. Which places can count depends on the claim (CPL 24, 29, 276), so none is named for all.
    expect(words).toContain(
      `${hangzhou} An ordinary court is open only if another place counts, too. Then you may choose.The law behind it`,
    );
    expect(words).not.toContain('place of the harm');
    expect(words).not.toContain('The basic court in');
    expect(words).not.toContain('not on the list');
    expect(told(bySite, false, 'zh')).toContain('在杭州市，本案由互联网法院受理，不由基层人民法院受理。');
  });

  it('nothing more where the route is ruled out', () => {
    expect(told(bySite, true)).toContain(hangzhou);
    expect(told(bySite, true)).not.toContain('another place counts');
    expect(told(bySite, true)).not.toContain('counts only if that changes');
  });

  it('an agreed place in Shanghai is the choice beside it (CPLI 18, O2)', () => {
    const agreed: Facts = {
      ...bySite,
      'place.agreed': 'clear',
      'place.agreedAt': '310000',
      'performance.state': 'partial',
    };
    expect(told(agreed)).toContain(
      `The basic court in Shanghai 上海市. ${hangzhou} You may choose between these places.`,
    );
  });

  it('in Guangzhou it is only probable (F1, doubt 5)', () => {
    expect(told({ ...bySite, 'seller.mainOffice': '440100' })).toContain(
      'In Guangzhou 广州市, the Internet Court probably takes this case instead of the basic courts. If it refuses, ask it which court takes the case.',
    );
  });
});

/** CPLI 2(2): carriage by sea goes to the maritime court. */
describe('a maritime court of a place known only as elsewhere', () => {
  const sea: Facts = {
    ...sale,
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'carriage.from': 'elsewhere',
    'carriage.to': 'outside',
  };
  const unnamed = 'The maritime court 海事法院 for the place concerned. You told us only that it is elsewhere';

  it('is told beside the one that has a name', () => {
    expect(told(sea)).toContain(`The maritime court 海事法院 for Nanjing 南京市. ${unnamed}`);
    expect(told({ ...sea, 'seller.mainOffice': 'outside' })).toContain(unnamed);
    expect(told({ ...sea, 'seller.mainOffice': 'outside' })).not.toContain('The place is not known yet');
  });
});

/** O5: both branches and the fallback. CPL 35; whether a standard clause binds a business without notice is open (V6). */
describe('a clause that may bind', () => {
  const clause: Facts = {
    ...sale,
    'buyer.kind': 'business',
    'deal.concluded': 'platform',
    'deal.platform': '1688',
    'deal.object': 'catalogue',
    'clauses.looked': 'found',
    'clauses.found': ['court'],
    'courtClause.parties': 'seller',
    'courtClause.names': 'internet_court',
    'courtClause.cities': ['330100'],
    'courtClause.force': 'must',
    'courtClause.written': 'yes',
    'courtClause.standardForm': 'yes',
    'courtClause.notice': 'not_sure',
    'courtClause.connection': 'yes',
    'claim.amount': { amount: '96000', currency: 'CNY' },
  };
  const words = 'If that clause binds you, and that court takes your kind of claim, no other court does.';

  it('is told beside the court by law, with the city', () => {
    expect(told(clause)).toContain(`The contract names the Internet Court of Hangzhou 杭州市. ${words}`);
    expect(told(clause, false, 'zh')).toContain(
      '互联网法院管辖。该条款有效且该请求在其受案范围内的，其他法院不受理；该条款无效的，由此处所列法院管辖。',
    );
  });

  it('of a basic court, the Internet Court of its city is told too (2025 Provisions 1)', () => {
    const basic: Facts = { ...clause, 'seller.mainOffice': '440300', 'courtClause.names': 'basic_court' };
    expect(told(basic)).toContain('only that court or the Internet Court of its city takes the case.');
  });

  it('not where the clause only allows a court, or has no effect', () => {
    expect(told({ ...clause, 'courtClause.force': 'may' })).not.toContain(words);
    expect(told({ ...clause, 'courtClause.written': 'no' })).not.toContain(words);
    expect(told(sale)).not.toContain(words);
  });
});
