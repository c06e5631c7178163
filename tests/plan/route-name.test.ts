/** The name of a court route: the court that has the case while one is running, the suit while the court is open. */
import { expect, test } from 'vitest';
import { routeName } from '@/components/plan/route-name';
import { firstWords } from '@/lib/words/plan-words';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { active, assetsKnown, base, confirmed, evidence, onPlatform, partly, sum, TODAY } from '../routes/base';

const own: Facts = { ...base, ...evidence('non_delivery', 'strong'), ...confirmed, ...active, ...sum('9000') };
const words = firstWords('en');
const name = (facts: Facts) => routeName(assess({ ...own, ...facts }, { asOf: TODAY }), 'ordinary-court', words).name;

test('a case that is running goes on in its court', () => {
  expect(name({ 'filing.state': 'accepted', 'filing.court': 'other' })).toBe('Go on in the court that has the case');
  expect(name({ 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim', 'filing.court': 'other' })).toBe(
    'Defend yourself in the court that has the case',
  );
});

test('while the court is not known, the suit is named (R43d)', () => {
  expect(name({ 'filing.state': 'not_filed' })).toBe('Sue in China');
});

// decision-routes.md 3.6: by sea the maritime court hears it, which is no ordinary court.
test.each([
  ['en', 'Sue in a maritime court 海事法院'],
  ['zh', '向海事法院起诉'],
])('carriage by sea goes to a maritime court (%s)', (locale, court) => {
  const facts: Facts = { ...own, 'claim.ground': 'carriage', 'filing.state': 'not_filed', 'carriage.from': '440300' };
  const named = (mode: 'sea' | 'other') =>
    routeName(assess({ ...facts, 'carriage.mode': mode }, { asOf: TODAY }), 'ordinary-court', firstWords(locale)).name;
  expect(named('sea')).toBe(court);
  expect(named('other')).not.toBe(court);
});

// check24: R23b holds back notice and letter, not the talks; at USD 30,000 R23 does not fire.
test('while the letters wait for the freeze, the card of the talks offers none', () => {
  const short = (facts: Facts, locale = 'en') => {
    const said = { ...base, ...partly, ...assetsKnown, ...confirmed, ...evidence('non_delivery', 'medium'), ...facts };
    return routeName(assess(said, { asOf: TODAY }), 'negotiation', firstWords(locale)).short;
  };
  expect(short(sum('30001'))).toBe('For now only talks. Letters that can wait go after the freeze.');
  expect(short(sum('30001'), 'zh')).toBe('目前只宜协商；可以等待的函件应在财产保全之后发出。');
  expect(short(sum('30000'))).toContain('a letter from a Chinese lawyer');
});

// decision-routes.md 3.4: "R9 and R24 acts are never held back by R23b"; R45 is an act of the first day, too (3.1).
test.each([
  ['en', 'A notice or demand that you must send in time does not wait.'],
  ['zh', '应当在期限内发出的通知、履行请求不必等待。'],
])('no sentence on the freeze holds back an act with a time limit (%s)', (locale, sentence) => {
  const { routes, flags, notes } = getWords(locale);
  for (const told of [
    routes.conflicts['letter-and-freeze'],
    flags['preservation-first'],
    notes.words['freeze-before-letter'],
  ])
    expect(told).toContain(sentence);
});

// Nothing is opened again where the platform has refused the dispute.
test.each([
  ['en', 'Ask the platform for a review', 'Open a dispute on the platform'],
  ['zh', '向平台申请复核', '在平台提出争议'],
])('a dispute that the platform has refused is not opened anew (%s)', (locale, review, open) => {
  const facts: Facts = { ...base, ...onPlatform('ebay'), 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01' };
  const named = (more: Facts) =>
    routeName(assess({ ...facts, ...more }, { asOf: TODAY }), 'platform-dispute', firstWords(locale)).name;
  expect(named({})).toBe(open);
  expect(named({ 'platform.caseOpen': 'refused' })).toBe(review);
});

test('where only an unpaid letter of credit is there, the payment is stopped and not reversed (R6)', () => {
  const named = (facts: Facts) =>
    routeName(assess({ ...base, ...facts }, { asOf: TODAY }), 'payment-reversal', words).name;
  const credit: Facts = { 'payment.via': 'letter_of_credit', 'payment.creditState': 'unpaid' };
  expect(named(credit)).toBe('Stop the payment');
  // R6b: "have the documents checked for discrepancies"; only R6a is to stop the payment.
  expect(named({ ...credit, 'evidence.creditFraud': 'yes' })).toBe('Stop the payment');
  expect(named({ ...credit, 'evidence.creditFraud': 'no' })).toBe('Have the documents checked');
  expect(named({ ...credit, 'payments.others': [{ via: 'wire', on: '2026-10-01' }] })).toBe('Get the payment reversed');
  expect(named({ 'payment.via': 'wire', 'payment.on': '2026-10-01' })).toBe('Get the payment reversed');
});

// CC 186: the claim for the harm is not the claim for the price.
test('harm by the goods: reversal and platform are told to bring back the price only', () => {
  const shorts = (ground: 'product_liability' | 'sale', locale = 'en') => {
    const facts: Facts = { ...base, ...onPlatform('shein'), 'payment.via': 'card', 'claim.ground': ground };
    const a = assess(facts, { asOf: TODAY });
    return (['payment-reversal', 'platform-dispute'] as const).map((id) => routeName(a, id, firstWords(locale)).short);
  };
  const only = 'This can bring back the price, not the cost of the harm.';
  expect(shorts('product_liability')).toEqual([only, only]);
  expect(shorts('product_liability', 'zh')).toEqual(Array(2).fill('该途径只能追回价款，不能赔偿人身、财产损害。'));
  expect(shorts('sale')).not.toContain(only);
});

// R36c: the seller is known; what is left is to look again.
test('whoever is known is not found out, but looked up again', () => {
  const named = (facts: Facts) =>
    routeName(assess({ ...own, ...facts }, { asOf: TODAY }), 'identify-seller', words).name;
  expect(named({})).toBe('Look the seller up again');
  expect(named({ 'seller.identity': 'name_only' })).toBe('Find out who the seller is');
  expect(named({ 'seller.identity': 'not_sure' })).toBe('Find out who the seller is');
});

// R36c: "look the company up again on the day you file"; to file is to sue or to arbitrate, and a clause can leave only the latter.
test('to look the seller up again is told for a suit and for an arbitration', () => {
  const { pages, tools, routes } = getWords('zh');
  const { classes, activeTrading } = tools.status;
  const said = [pages.plan.sellerKnown.short, routes.sentences.R36c, classes.active.todo, activeTrading.todo];
  for (const says of said) expect(says).toContain('起诉或者申请仲裁当天');
});
