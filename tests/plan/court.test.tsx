/** Which ordinary court then: a court that has the case keeps it (CPL 36), so no place is offered for a choice. */
import { describe, expect, it } from 'vitest';
import { Court } from '@/components/plan/Court';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects } from '../deadlines/find';
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

  it('is the court also where no new suit is open: nothing says that it counts only if that changes', () => {
    expect(told(sued, true)).not.toContain('counts only if that changes');
    expect(told(sale, true)).toContain('counts only if that changes');
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
