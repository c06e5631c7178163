import { describe, expect, test } from 'vitest';
import { fields } from '@/lib/link/fields';
import { statusTools } from '@/lib/words/en/tools-status';
import { deadlines } from '@/rules/deadlines/deadlines';
import { type Facts, factIds, facts, NOT_SURE } from '@/rules/facts';
import { raisable } from '@/rules/raised';
import { askable } from '@/rules/relevance';
import { chosenOverlays, listsNamed, overlays } from '@/rules/supplier-status/overlays';

const on = { asOf: '2026-11-21' };
const clocksOf = (s: Facts) => deadlines(s, on).filter(({ name }) => /_dereg$/.test(name));

describe('the overlays of T13', () => {
  /** Colour as in T13; the two notices have none there, and stand as our choice. */
  test.each([
    ['经营异常名录', 'abnormal', 'amber'],
    ['严重违法失信名单', 'serious_violation', 'red'],
    ['简易注销公告', 'simplified_deregistration_notice', 'red'],
    ['强制注销公告', 'compulsory_deregistration_notice', 'red'],
    ['特别标注', 'capital_mark', 'amber'],
    ['股权冻结', 'shares_frozen', 'amber'],
    ['股权出质', 'shares_pledged', 'amber'],
    ['被执行人', 'judgment_debtor', 'amber'],
    ['失信被执行人', 'dishonest_debtor', 'red'],
    ['限制消费人员', 'consumption_limits', 'red'],
    ['终结本次执行程序', 'ended_without_assets', 'red'],
  ])('%s', (word, id, level) => {
    expect(overlays.find((overlay) => overlay.words[0] === word)).toMatchObject({ id, level });
    expect(listsNamed(word)).toEqual([id]);
    expect(statusTools.lists[id as keyof typeof statusTools.lists].todo).not.toBe('');
  });

  test('they are the options of the fact, in its order, after "none"', () => {
    expect(['none', ...overlays.map(({ id }) => id)]).toEqual(facts['seller.lists'].options);
    expect(fields.find(({ fact }) => fact === 'seller.lists')?.options).toEqual(facts['seller.lists'].options);
  });

  test('the four of the enforcement site are shown there, the others in the register', () => {
    const there = overlays.filter(({ shownBy }) => shownBy === 'enforcement_site').map(({ id }) => id);
    expect(there).toEqual(['judgment_debtor', 'dishonest_debtor', 'consumption_limits', 'ended_without_assets']);
  });

  test('the notices rest on Company Law 240 and 241', () => {
    const sources = (id: string) => overlays.find((overlay) => overlay.id === id)?.sources;
    expect(sources('simplified_deregistration_notice')).toEqual(['CL/240']);
    expect(sources('compulsory_deregistration_notice')).toEqual(['CL/241']);
  });

  test('a name in a copied page or a long text names no list, for it may be a heading', () => {
    expect(listsNamed('列入经营异常名录信息\n简易注销公告信息')).toEqual([]);
    expect(listsNamed(`${'字'.repeat(200)}被执行人`)).toEqual([]);
    expect(listsNamed('存续')).toEqual([]);
    expect(listsNamed('失信被执行人、被执行人')).toEqual(['judgment_debtor', 'dishonest_debtor']);
    expect(listsNamed('列入經營異常名錄')).toEqual(['abnormal']);
  });

  test('what was chosen is shown in the order of the table; "none" shows nothing', () => {
    expect(chosenOverlays(['shares_frozen', 'abnormal']).map(({ id }) => id)).toEqual(['abnormal', 'shares_frozen']);
    expect(chosenOverlays(['none'])).toEqual([]);
  });
});

describe('the fact seller.lists', () => {
  test('a notice of simplified deregistration shows its clock, whatever the status, once', () => {
    for (const status of ['active', 'dormant', 'liquidating', 'revoked', NOT_SURE] as const) {
      const s: Facts = { 'seller.registerStatus': status, 'seller.lists': ['simplified_deregistration_notice'] };
      const own = clocksOf(s).filter(({ name }) => name === 'simplified_dereg');
      expect(own, status).toHaveLength(1);
      expect(own[0]).toMatchObject({ state: 'no-day', because: ['seller.lists'] });
    }
  });

  test('a notice of compulsory deregistration shows its clock, once', () => {
    for (const status of ['active', 'revoked'] as const) {
      const s: Facts = { 'seller.registerStatus': status, 'seller.lists': ['compulsory_deregistration_notice'] };
      const own = clocksOf(s).filter(({ name }) => name === 'compulsory_dereg');
      expect(own, status).toHaveLength(1);
      expect(own[0]?.because).toEqual(['seller.lists']);
    }
  });

  test('other lists, none and not sure start no clock and take none away', () => {
    for (const lists of [['abnormal', 'dishonest_debtor'], ['none'], NOT_SURE] as const) {
      expect(clocksOf({ 'seller.registerStatus': 'active', 'seller.lists': lists })).toEqual([]);
      const dormant = clocksOf({ 'seller.registerStatus': 'dormant', 'seller.lists': lists });
      expect(dormant).toEqual(clocksOf({ 'seller.registerStatus': 'dormant' }));
      expect(dormant.map(({ name }) => name)).toEqual(['simplified_dereg']);
    }
  });

  test('it can be added once the status was spoken of, and the wizard does not ask for it by itself', () => {
    expect(raisable({})).not.toContain('seller.lists');
    expect(raisable({ 'seller.registerStatus': 'active' })).toContain('seller.lists');
    expect(raisable({ 'seller.answers': 'no' })).toContain('seller.lists');
    expect(raisable({ 'seller.registerStatus': 'active', 'seller.lists': ['none'] })).not.toContain('seller.lists');
    const s: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'non_delivery', 'seller.registerStatus': 'active' };
    expect(askable(s, on)).not.toContain('seller.lists');
  });

  test('unanswered has no meaning of its own: it stays unknown', () => {
    expect('raisedByUser' in facts['seller.lists']).toBe(false);
    expect(factIds).toContain('seller.lists');
  });
});
