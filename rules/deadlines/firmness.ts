/** How firm a clock is in its case, and which open doubts concern it there (decision-routes.md 5.1 and 9). */
import type { Certainty } from '../provision';
import type { Assumption, Clock } from './clock';
import { type ClockRow, clockTable } from './clock-table';

type Counted = Pick<Clock, 'name' | 'assumed'>;

/** Four years of an international sale are settled for a business; where three are the safe end they are contested. */
export function certaintyOf({ name, assumed }: Counted): Certainty {
  const settled = name === 'limitation_sale' && !assumed.includes('shorter-period-shown');
  return settled ? 'settled' : clockTable[name].certainty;
}

/** Doubts that concern only some cases: 12, where four years are disputed; 15, where it is open whether the convention applies. */
const ONLY: { readonly [doubt: number]: Assumption } = { 12: 'shorter-period-shown', 15: 'cisg-unknown' };

/** The numbers of the open doubts behind a clock; none where it no longer counts, or another law sets it. */
export function doubtsOf({ name, assumed }: Counted): readonly number[] {
  if (assumed.includes('claim-decided') || assumed.includes('foreign-law')) return [];
  const row: ClockRow = clockTable[name];
  return [row.doubt, ...(row.moreDoubts ?? [])].flatMap((number) => {
    if (number === undefined) return [];
    const only = ONLY[number];
    return only === undefined || assumed.includes(only) ? [number] : [];
  });
}
