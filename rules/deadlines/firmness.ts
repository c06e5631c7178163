/** How firm a clock is in its case, and which open doubts concern it there (decision-routes.md 5.1 and 9). */
import type { Certainty } from '../provision';
import type { Assumption, Clock } from './clock';
import { type ClockRow, clockTable } from './clock-table';
import { MARITIME_CODE } from './restarts';

type Counted = Pick<Clock, 'name' | 'assumed' | 'start'>;

/** Its time is counted by Chinese law, and still runs: neither decided for good nor under the law of another country. */
export const countsHere = ({ assumed }: Pick<Clock, 'assumed'>): boolean =>
  !assumed.includes('claim-decided') && !assumed.includes('foreign-law');

/** By sea, delivered or due under the Maritime Code in force since 2026-05-01: the transition of older cargo does not matter. */
const underNewCode = ({ start, assumed }: Counted): boolean =>
  start !== null && start >= MARITIME_CODE && !assumed.includes('shorter-period-shown');

/** A law that may set a shorter time was not read: that of another place, or the special one on products. */
const ABROAD: readonly Assumption[] = ['product-law-abroad', 'home-law-may-govern', 'seller-law-may-govern'];
export const lawAbroadUnread = ({ assumed }: Pick<Clock, 'assumed'>): boolean =>
  assumed.some((id) => ABROAD.includes(id));
export const specialLawUnread = ({ assumed }: Pick<Clock, 'assumed'>): boolean =>
  assumed.includes('special-law-not-read');

/**
 * Four years of an international sale are settled for a business; where three are the safe end they are contested, or our
 * choice where only the law is not known ("law not sure: shortest of the Chinese ones", 5.1), as is all that is settled by a
 * Chinese law that was only taken. A year by sea is settled but for older cargo. An agreed end under the sales convention is
 * only the safe one. Goods that harm, and consumers or a seller abroad: another country's law usually governs (PIL 41, 42, 45),
 * and was not read; nor was the special law on products.
 */
export function certaintyOf(clock: Counted): Certainty {
  const { name, assumed } = clock;
  if (lawAbroadUnread(clock) || specialLawUnread(clock)) return 'unverified';
  if (assumed.includes('agreed-as-safe-end')) return 'contested';
  if (assumed.includes('three-years-law-unknown')) return 'our-estimate';
  const settled =
    (name === 'limitation_sale' && !assumed.includes('shorter-period-shown')) ||
    (name === 'limitation_carrier' && underNewCode(clock));
  const certainty = settled ? 'settled' : clockTable[name].certainty;
  const isTaken = assumed.includes('governing-law-unknown') || assumed.includes('consumer-law-unknown');
  return certainty === 'settled' && isTaken ? 'our-estimate' : certainty;
}

/** Doubts that concern only some cases: 12, where four years are disputed; 15, where it is open whether the convention applies. */
const ONLY: { readonly [doubt: number]: Assumption } = { 12: 'shorter-period-shown', 15: 'cisg-unknown' };

/** The numbers of the open doubts behind a clock; none where it no longer counts, or another law sets it. */
export function doubtsOf(clock: Counted): readonly number[] {
  const { name, assumed } = clock;
  if (!countsHere(clock) || (name === 'limitation_carrier' && underNewCode(clock))) return [];
  const row: ClockRow = clockTable[name];
  return [row.doubt, ...(row.moreDoubts ?? [])].flatMap((number) => {
    if (number === undefined) return [];
    const only = ONLY[number];
    return only === undefined || assumed.includes(only) ? [number] : [];
  });
}
