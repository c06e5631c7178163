/** Section 75 of the Consumer Credit Act 1974 of the United Kingdom (R5): price of the item, and its time limit. */
import { addYears } from '../deadlines/period';
import type { Facts } from '../facts';
import { dayOf, known } from '../reading';
import { type Input, open, sure } from './input';

/** Above GBP 100 and up to GBP 30,000. */
export const isCovered = (pounds: number): boolean => pounds > 100 && pounds <= 30_000;

/** R5: the price of the item. */
export function itemPrice(s: Facts): Input<'covered' | 'not'> {
  const v = known(s, 'payment.itemPriceGbp');
  if (v === undefined) return open(['covered', 'not'], ['payment.itemPriceGbp']);
  return sure(isCovered(v) ? 'covered' : 'not', ['payment.itemPriceGbp']);
}

/** R5a: within six years of the breach, five in Scotland. */
export function section75Open(s: Facts, asOf: string): Input<'yes' | 'no'> {
  const breach = dayOf(s, 'breach.on');
  if (breach === undefined) return open(['yes', 'no'], ['breach.on']);
  const end = addYears(breach, known(s, 'payment.cardUk') === 'scotland' ? 5 : 6);
  const uk = known(s, 'payment.cardUk') === undefined ? [] : (['payment.cardUk'] as const);
  return sure(asOf <= end ? 'yes' : 'no', ['breach.on', ...uk]);
}
