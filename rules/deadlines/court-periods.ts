/**
 * Lengths of court periods (decision-routes.md 5.3). They follow the person: two lengths in the same case, for a person with
 * domicile in mainland China and for one without (CPL 171, 283, 285, 286). One length: the same for everybody.
 */
import type { ClockName } from './clock-table';
import { endOf, type Period } from './period';

interface Lengths {
  readonly mainland: Period;
  readonly abroad: Period;
}

const both = (period: Period): Lengths => ({ mainland: period, abroad: period });

export const courtPeriods = {
  fee: both({ days: 7 }),
  fee_topup: both({ days: 7 }),
  docketing: both({ days: 7 }),
  defence: { mainland: { days: 15 }, abroad: { days: 30 } },
  jurisdiction_objection: { mainland: { days: 15 }, abroad: { days: 30 } },
  appeal_judgment: { mainland: { days: 15 }, abroad: { days: 30 } },
  appeal_ruling: { mainland: { days: 10 }, abroad: { days: 30 } },
  public_notice: { mainland: { days: 30 }, abroad: { days: 60 } },
  retrial: both({ months: 6 }),
  presuit_preservation: both({ days: 30 }),
  preservation_review: both({ days: 5 }),
  hk_acceptance: both({ days: 30 }),
  mediation_confirm: both({ days: 30 }),
  payment_order: both({ days: 15 }),
  after_judgment: both({ days: 5 }),
  enforcement: both({ years: 2 }),
  recognition: both({ years: 2 }),
  award_set_aside: both({ months: 3 }),
  simplified_dereg: both({ days: 20 }),
  compulsory_dereg: both({ days: 60 }),
  restoration: both({ days: 10 }),
  police_notice: both({ days: 3 }),
} as const satisfies { readonly [N in ClockName]?: Lengths };

export type CourtPeriod = keyof typeof courtPeriods;

/** Last day of a court period from its start. `domiciled`: the person it runs for has a domicile in mainland China. */
export const courtPeriodEnd = (name: CourtPeriod, start: string, domiciled: boolean): string =>
  endOf(start, courtPeriods[name][domiciled ? 'mainland' : 'abroad']);

/** Freezes end after one year (deposits), two (movables) or three (real estate and rights): CPLI 485, PRE 18. Years. */
export const freezeYears = { deposit: 1, movable: 2, other: 3 } as const;

/** A claim is filed with the liquidators within 30 days of the notice, without one 45 days of the announcement (CL 235). */
export const liquidationDays = { notice: 30, announcement: 45 } as const;
