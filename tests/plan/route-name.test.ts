/** The name of a court route: the court that has the case while one is running, the suit while the court is open. */
import { expect, test } from 'vitest';
import { routeName } from '@/components/plan/route-name';
import { firstWords } from '@/lib/words/plan-words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { active, assetsKnown, base, confirmed, evidence, partly, sum, TODAY } from '../routes/base';

const own: Facts = { ...base, ...evidence('non_delivery', 'strong'), ...confirmed, ...active, ...sum('9000') };
const words = firstWords('en');
const name = (facts: Facts) => routeName(assess({ ...own, ...facts }, { asOf: TODAY }), 'ordinary-court', words).name;

test('a case that is running goes on in its court', () => {
  expect(name({ 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim', 'filing.court': 'other' })).toBe(
    'Go on in the court that has the case',
  );
});

test('while the court is not known, the suit is named (R43d)', () => {
  expect(name({ 'filing.state': 'not_filed' })).toBe('Sue in China');
});

// check24: R23b holds back notice and letter, not the talks; at USD 30,000 R23 does not fire.
test('while the letters wait for the freeze, the card of the talks offers none', () => {
  const short = (facts: Facts, locale = 'en') => {
    const said = { ...base, ...partly, ...assetsKnown, ...confirmed, ...evidence('non_delivery', 'medium'), ...facts };
    return routeName(assess(said, { asOf: TODAY }), 'negotiation', firstWords(locale)).short;
  };
  expect(short(sum('30001'))).toBe('For now only talks. Letters wait for the freeze.');
  expect(short(sum('30001'), 'zh')).toBe('目前只宜协商；函件应在财产保全之后发出。');
  expect(short(sum('30000'))).toContain('a letter from a Chinese lawyer');
});
