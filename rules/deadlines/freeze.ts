/**
 * After a freeze before suit (CPL 104(3); PRE 17, 18; CPLI 485; Hong Kong Arrangement): 30 days to sue or start arbitration,
 * 30 days for the letter of the Hong Kong institution, and the end of the freeze, to be renewed at least seven days before.
 * Start: the day given for the act; the measure itself can only be later.
 */
import { addDays } from '../days';
import type { FactId, Facts, Value } from '../facts';
import { known } from '../reading';
import { type Clock, clock } from './clock';
import { courtPeriodEnd, freezeYears } from './court-periods';
import { addYears } from './period';

/** Years a freeze lasts, by what was frozen; what it was is not asked, only what the seller is known to have. */
const YEARS: { readonly [A in Value<'seller.assets'>[number]]?: number } = {
  bank_account: freezeYears.deposit,
  platform_deposit: freezeYears.deposit,
  equipment_or_stock: freezeYears.movable,
  real_estate: freezeYears.other,
  receivable: freezeYears.other,
  shares: freezeYears.other,
};

function renewal(s: Facts, asOf: string, on: string): Clock {
  const assets = known(s, 'seller.assets') ?? [];
  const years = assets.flatMap((a) => YEARS[a] ?? []);
  const [least, most] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [1, 3];
  const lastDay = addYears(on, least);
  const because: readonly FactId[] = years.length > 0 ? ['acts.list', 'seller.assets'] : ['acts.list'];
  return clock('preservation_renewal', asOf, {
    start: on,
    because,
    missing: years.length > 0 ? [] : ['seller.assets'],
    lastDay,
    latestDay: addYears(on, most),
    alarms: [{ kind: 'last-safe', on: addDays(lastDay, -7) }],
    assumed: least < most ? ['shorter-period-shown'] : [],
  });
}

export function freezeClocks(s: Facts, asOf: string): readonly Clock[] {
  const acts = known(s, 'acts.list') ?? [];
  const hongKong = known(s, 'arbClause.seat') === 'hong_kong';
  return acts.flatMap((act): readonly Clock[] => {
    if (act.kind !== 'presuit_preservation') return [];
    if (act.endedOn !== undefined && act.endedOn <= asOf) return [];
    const { on } = act;
    const because: readonly FactId[] = ['acts.list'];
    if (on === undefined) return [clock('presuit_preservation', asOf, { because, missing: ['acts.list'] })];
    const lastDay = courtPeriodEnd('presuit_preservation', on, true);
    const next = acts.find((a) => (a.kind === 'suit' || a.kind === 'arbitration') && a.on !== undefined && a.on >= on);
    const done = next?.on !== undefined && next.on <= lastDay ? next.on : undefined;
    const sue =
      done === undefined
        ? clock('presuit_preservation', asOf, { start: on, because, lastDay })
        : clock('presuit_preservation', asOf, {
            state: 'no-day',
            start: on,
            because,
            doneOn: done,
            assumed: ['done-in-time'],
          });
    const letter = clock('hk_acceptance', asOf, { start: on, because: [...because, 'arbClause.seat'], lastDay });
    return [sue, ...(hongKong ? [letter] : []), renewal(s, asOf, on)];
  });
}
