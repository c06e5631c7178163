/**
 * Police report (3.8): a score of signs; unanswered items count with both ends. Never excluded, never a threat in a letter.
 */
import type { FactId, Facts, Money } from '../facts';
import { type Input, only, open, sure } from '../inputs/input';
import { inFen, nearLimit, yuan } from '../money';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { RouteRuleId } from './rule-table';
import type { Effect, Fired, Table } from './table';

/** Points of R34, each once. */
const POINTS: { readonly [item: string]: number } = {
  impersonation: 3,
  forged_documents: 3,
  identity_absent: 2,
  unreachable: 2,
  several_victims: 2,
  payee_unrelated: 1,
  still_answering: -1,
  partial_delivery: -2,
  quality_only: -4,
};

/** Nothing came and nobody can be reached: then no part came, nobody answers, and no quality is in dispute. Not answered, they are no. */
const AGAINST_UNREACHABLE: readonly string[] = ['partial_delivery', 'still_answering', 'quality_only'];

function isRuledOut(item: string, items: { readonly [item: string]: string | undefined }): boolean {
  if (items[item] !== undefined) return false;
  if (item === 'unreachable') return AGAINST_UNREACHABLE.some((other) => items[other] === 'yes');
  return items.unreachable === 'yes' && AGAINST_UNREACHABLE.includes(item);
}

/** Lowest and highest score over every filling; a small first delivery that drew a larger payment takes no points. */
function policeScore(items: { readonly [item: string]: string | undefined }): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const [item, points] of Object.entries(POINTS)) {
    if (isRuledOut(item, items) || (item === 'partial_delivery' && items.bait_delivery === 'yes')) continue;
    const answer = items[item];
    const baitOpen = item === 'partial_delivery' && items.bait_delivery === undefined;
    if (answer === 'yes') {
      low += points;
      high += baitOpen ? Math.max(0, points) : points;
    } else if (answer === undefined) {
      low += Math.min(0, points);
      high += Math.max(0, points);
    }
  }
  return { low, high };
}

type Score = '<2' | '2-3' | '>=4';

/** Who believes in no crime is not asked for the signs. Paid to a false account: they are asked about the impostor (R34). */
export const believesInNoCrime = (s: Facts): boolean =>
  known(s, 'dispute.crimeSuspected') === 'no' && known(s, 'dispute.kind') !== 'diverted_payment';

/** Unanswered, the signs count 0 in the figure shown (R34). */
function scoreInput(c: RouteCase): Input<Score> {
  const items = known(c.s, 'police.items');
  if (items === undefined && believesInNoCrime(c.s)) return sure('<2', ['dispute.crimeSuspected']);
  const { low, high } = policeScore(items ?? {});
  const bandOf = (n: number): number => (n < 2 ? 0 : n < 4 ? 1 : 2);
  const options = (['<2', '2-3', '>=4'] as const).slice(bandOf(low), bandOf(high) + 1);
  return { options, because: ['police.items'], missing: options.length > 1 ? ['police.items'] : [] };
}

type Size = '<3000' | '<20000' | 'larger';

/**
 * The sum of all victims in RMB beside the two thresholds (R34a); converted sums within 5 % count on both sides. Where others
 * may have lost money, too, and the total is not known, the buyer's own loss is only its lower end.
 */
function policeSum(c: RouteCase): Input<Size> {
  const id: FactId = known(c.s, 'police.victimsTotal') === undefined ? 'claim.amount' : 'police.victimsTotal';
  const sum = known(c.s, id) as Money | undefined;
  const fen = sum && inFen(sum);
  const all: readonly Size[] = ['<3000', '<20000', 'larger'];
  if (fen === undefined) return open(all, ['claim.amount']);
  const limits = [yuan(3000), yuan(20_000)];
  const at = limits.filter((limit) => fen >= limit).length;
  const near = limits.findIndex((limit) => nearLimit(fen, limit));
  const both = sum?.currency !== 'CNY' && near >= 0;
  const victims = known(c.s, 'police.items')?.several_victims;
  const others = id === 'claim.amount' && victims !== 'no';
  const from = both ? near : at;
  const options = all.slice(from, others ? undefined : from + (both ? 2 : 1));
  if (options.length === 1) return { options, because: [id], missing: [] };
  const missing: FactId[] = both ? [id] : [];
  if (others) missing.push(victims === 'yes' ? 'police.victimsTotal' : 'police.items');
  return { options, because: [id], missing };
}

export function policeReport(c: RouteCase): Table {
  const score = scoreInput(c);
  const size = policeSum(c);
  const row = (rule: RouteRuleId, effect: Effect): Fired => [rule, effect];
  return (read) => {
    // The police decided threshold and signs when they opened the case: what is left is to claim the own loss (LIM 13(1)).
    const joins = read.surely(c.policeOpened, 'yes') && read.surely(c.sameFacts, 'yes');
    // Below, it may be this case: not known, both are open.
    const mayJoin = () => read.is(c.policeOpened, 'yes') && read.is(c.sameFacts, 'yes');
    // Not known, the police are asked first (1.2).
    const asks = () => read.surely(c.policeOpened, 'yes') && only(c.sameFacts) === undefined;
    const below = (rule: RouteRuleId, effect: Effect): Fired =>
      joins || (effect === 'not-now' && mayJoin()) ? row('R34e-open', 'possible') : row(rule, effect);
    // One of them is enough, and then it alone is the reason.
    if (joins && read.some([size, '<3000'], [score, '<2', '2-3'])) return row('R34e-open', 'possible');
    if (read(size) === '<3000') return below('R34a', 'not-now');
    const points = read(score);
    if (points === '<2') return below(read.surely(c.dispute, 'counterfeit') ? 'R34b-fake' : 'R34b', 'not-now');
    if (points === '2-3') return below('R34c', 'possible');
    if (read(size) === '<20000' && read(c.online) === 'no') return below('R34d', 'possible');
    return row(joins ? 'R34e-open' : asks() ? 'R34e-ask' : 'R34e', 'recommended');
  };
}
