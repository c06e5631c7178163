/** The working of a cost names every figure, its certainty and its law once, whichever bounds share them. */
import { expect, it, vi } from 'vitest';
import { Costs } from '@/components/plan/Costs';
import { CostWorking } from '@/components/plan/CostWorking';
import { entryCost } from '@/components/plan/cost-case';
import { RouteTable } from '@/components/plan/RouteFigures';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Entry } from '@/rules/costs/entries';
import type { Facts } from '@/rules/facts';
import { base, confirmed, evidence, sum, TODAY } from '../routes/base';
import { shown } from './in-plan';

vi.mock('@/components/plan/Sources', () => ({
  Sources: ({ sources }: { sources: readonly string[] }) => <p>{`[${sources.join(' ')}]`}</p>,
}));

const claim = { usdCents: 1_400_000, fen: 10_000_000 };
const working = (entry: Entry) => shown(<CostWorking cost={entryCost(entry, { claim }, {}, {})} />, {});
const times = (text: string, part: string) => text.split(part).length - 1;

it('a cost of one figure for each bound has no second sum: the range stands above it', () => {
  const text = working('lawyers-letter');
  expect(times(text, 'A rough figure.')).toBe(1);
  expect(times(text, '[note/practice-letters]')).toBe(1);
  expect(times(text, 'Our estimate')).toBe(1);
  expect(text).not.toContain('USD');
});

// The most of a lawyer at the police is memory, the rest our estimate (routes.md 7, decision-routes.md 6).
it('where the certainty differs, each bound has its own mark', () => {
  const text = working('police-report');
  expect(text).toMatch(/At least: USD 0\.00 · Typical: USD 0\.00 Our estimate/);
  expect(text).toMatch(/At most: USD 3,000\.00 Not verified/);
  expect(times(text, 'Our estimate')).toBe(1);
  expect(times(text, 'Not verified')).toBe(1);
});

// FEE 13(1) on RMB 100,000: 50 + 90,000 x 2.5 % = 2,300, half 1,150 (FEE 16); FEE 14(2): 30 + 99,000 x 1 % = 1,020.
it('of a suit, the half and the whole fee stand once each, with their law, and the sums of all bounds', () => {
  const text = working('suit');
  expect(times(text, 'Half of the official fee for RMB 100,000.00 is RMB 1,150.00.')).toBe(1);
  expect(times(text, 'The official fee for RMB 100,000.00 is RMB 2,300.00.')).toBe(1);
  expect(times(text, 'The official fee for RMB 100,000.00 is RMB 1,020.00.')).toBe(1);
  expect(times(text, '[FEE/13(1) FEE/16 CPLI/206]')).toBe(1);
  expect(times(text, '[FEE/13(1)]')).toBe(1);
  // 8, 10 and 15 percent of the claim, each once; the note on what lawyers ask once.
  for (const share of ['8%', '10%', '15%']) expect(times(text, `or ${share} of USD 14,000.00`)).toBe(1);
  expect(times(text, '[note/practice-suit-costs]')).toBe(1);
  expect(text).toMatch(/^At least: USD [\d,.]+ · Typical: USD [\d,.]+ · At most: USD [\d,.]+/);
});

// decision-routes.md 6: the least cost of an arbitration is that of R29 less 1,000.
it('what is taken off is no negative sum, and said to be off the least cost', () => {
  const cost = entryCost('arbitration', { claim, institution: 'shiac' }, {}, {});
  const text = shown(<CostWorking cost={cost} />, {});
  expect(text).toContain('USD 1,000.00. A rough figure, taken off the least cost.');
  expect(text).not.toMatch(/-1,000|−1,000/);
});

// R31-running: whoever was sued does not sue.
it('the costs call a case that goes on as its card does', () => {
  const open: Facts = { ...base, ...evidence('quality', 'medium'), ...confirmed, ...sum('9000') };
  const told = (facts: Facts) => shown(<Costs assessment={assess(facts, { asOf: TODAY })} />, facts);
  const { costs, pages } = getWords('en');
  expect(told(open)).toContain(costs.entries.suit);
  const sued = told({ ...open, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' });
  expect(sued).toContain(pages.plan.suitDefend.name);
  expect(sued).not.toContain(costs.entries.suit);
  // FEE 20: of the sued only the counterclaim is prepaid, so the figures of a suit are not those of the defence.
  const defends = told({ ...open, 'filing.state': 'sued_by_seller' });
  expect(defends).not.toContain(costs.entries.suit);
  expect(defends).toContain(`${pages.plan.suitDefend.name}Who only defends pays no court fee in advance.`);
  // FEE 18, 13(1): USD 9,000 at 7.1 is RMB 63,900: 50 + 2.5 % of 53,900 = 1,397.50, half 698.75.
  expect(defends).toContain('698.75');
  const zh = shown(
    <Costs assessment={assess({ ...open, 'filing.state': 'sued_by_seller' }, { asOf: TODAY })} />,
    { ...open, 'filing.state': 'sued_by_seller' },
    'zh',
  );
  expect(zh).toContain('只应诉答辩的，无需预交案件受理费');
  const table = (facts: Facts) =>
    shown(
      <RouteTable routes={assess(facts, { asOf: TODAY }).routes.filter(({ id }) => id === 'ordinary-court')} />,
      facts,
    );
  const figures = /\d – [\d,]+ – [\d,]+/;
  expect(table({ ...open, 'filing.state': 'sued_by_seller', 'filing.court': 'other' })).not.toMatch(figures);
  expect(
    table({
      ...open,
      'filing.state': 'sued_by_seller',
      'filing.court': 'other',
      'filing.counter': 'counterclaim',
    }),
  ).toMatch(figures);
});
