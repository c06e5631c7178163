/**
 * One clock of a case (decision-routes.md 1.7 and 5). `lastDay` is the safe end, not shifted, itself still in time;
 * `latestDay` the latest end that can be argued, null if none can be named. A start that is not known gives no day.
 */
import { compareDays } from '../days';
import type { FactId } from '../facts';
import type { ClockName } from './clock-table';
import { nextWorking } from './period';

/**
 * `running`: still in time. `between`: after the safe end, not after the latest arguable one. `over`: after both.
 * `not-yet`: before the first day. `unknown`: a fact is missing. `no-day`: it applies, but no day can be counted.
 */
export type ClockState = 'running' | 'between' | 'over' | 'not-yet' | 'unknown' | 'no-day';

/** What was taken for granted in counting; the words are in the message files. */
export type Assumption =
  | 'act-not-certain'
  | 'act-without-day'
  | 'agreed-as-safe-end'
  | 'agreed-period-not-known'
  | 'arbitration-clause-denied'
  | 'asked-to-decide'
  | 'auto-release-within-7-days'
  | 'basis-unknown'
  | 'cisg-unknown'
  | 'claim-decided'
  | 'consumer-law-unknown'
  | 'contract-claim'
  | 'contract-time-apart'
  | 'demand-to-closed'
  | 'done-in-time'
  | 'done-late'
  | 'end-soon'
  | 'expected-delivery-not-known'
  | 'foreign-law'
  | 'free-return-may-be-longer'
  | 'governing-law-unknown'
  | 'harm-as-start'
  | 'home-law-may-govern'
  | 'if-durable-goods'
  | 'may-be-decided'
  | 'may-be-shorter'
  | 'may-be-work-contract'
  | 'network-unknown'
  | 'no-agreed-period'
  | 'no-case-opened'
  | 'no-limit-by-analogy'
  | 'no-limit-in-foreign-related-cases'
  | 'no-longer-limit'
  | 'not-asked-to-decide'
  | 'not-started'
  | 'nothing-delivered'
  | 'obstacle-not-certain'
  | 'of-carriage'
  | 'old-text'
  | 'order-not-closed'
  | 'other-sellers-may-differ'
  | 'pages-differ'
  | 'payment-day-not-known'
  | 'price-only'
  | 'procedure-not-ended'
  | 'platform-refused'
  | 'promise-after-the-end'
  | 'product-law-abroad'
  | 'reasonable-time-first'
  | 'seller-law-may-govern'
  | 'sent-before-outer-limit'
  | 'shorter-period-shown'
  | 'some-goods-excluded'
  | 'special-law-not-read'
  | 'suit-goes-on'
  | 'suit-without-day'
  | 'three-years-law-unknown'
  | 'warranty-not-known';

export interface Alarm {
  readonly kind: 'warn' | 'urgent' | 'last-safe';
  readonly on: string;
}

export interface Clock {
  readonly name: ClockName;
  readonly state: ClockState;
  readonly start: string | null;
  readonly because: readonly FactId[];
  /** Facts not known (not asked or not sure) that would start the clock or fix its end. */
  readonly missing: readonly FactId[];
  /** Not before this day. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly latestDay: string | null;
  /** `lastDay` with Saturday and Sunday moved to Monday: perhaps. Null where the rules of banks and platforms set the day. */
  readonly nextWorking: string | null;
  /** Days from today to `lastDay`; 0 on the day itself, negative after it. */
  readonly daysLeft: number | null;
  readonly colour?: 'green' | 'amber' | 'red';
  readonly assumed: readonly Assumption[];
  /** The acts that moved `lastDay`, in order; `on` is the day from which the full time runs again. */
  readonly restartedBy?: readonly { readonly kind: string; readonly on: string }[];
  readonly alarms?: readonly Alarm[];
  /** What the clock waits for was done on this day. */
  readonly doneOn?: string;
  /** Which payment: 0 the latest one (`payment.*`), then those of `payments.others` in their order. */
  readonly payment?: number;
}

type Extras = Pick<Clock, 'colour' | 'restartedBy' | 'alarms' | 'doneOn' | 'payment'>;

/**
 * Of 5.2: days of banks, card networks, payment services and platforms, and of the law of other countries. The shift of
 * CC 203 and CPL 85 is not theirs; what they do at a weekend is not known here.
 */
const NOT_SHIFTED: readonly ClockName[] = [
  'recall',
  'kill_chain',
  'chargeback',
  'chargeback_not_before',
  'chargeback_outer',
  'paypal_open',
  'paypal_escalate',
  's75',
  'fcba',
  'auto_release',
  'alibaba_ta',
  'alibaba_closed',
  'alibaba_offline',
  'alibaba_outside_ta',
  'alibaba_escalate',
  'aliexpress',
  'taobao_1688',
  'release_1688',
  'temu',
  'shein',
  'dhgate',
  'a_to_z',
  'ebay',
  'walmart',
  'tiktok',
  'platform_forum',
];

/** What a clock is made of. `latestDay` left out: not disputed, the same as `lastDay`. `state`: only where no day decides. */
export interface Terms extends Extras {
  readonly state?: ClockState;
  readonly start?: string | null;
  readonly because?: readonly FactId[];
  readonly missing?: readonly FactId[];
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
  readonly latestDay?: string | null;
  readonly assumed?: readonly Assumption[];
}

function stateOf(asOf: string, firstDay: string | null, lastDay: string | null, latestDay: string | null): ClockState {
  if (firstDay !== null && asOf < firstDay) return 'not-yet';
  if (lastDay === null) return 'unknown';
  if (asOf <= lastDay) return 'running';
  return latestDay === null || asOf <= latestDay ? 'between' : 'over';
}

/** Most lists have one member or none. */
const each = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)]);

export function clock(name: ClockName, asOf: string, terms: Terms): Clock {
  const { state, start = null, because = [], missing = [], assumed = [], ...rest } = terms;
  const { firstDay = null, lastDay = null, latestDay = lastDay, ...extras } = rest;
  return {
    name,
    state: state ?? stateOf(asOf, firstDay, lastDay, latestDay),
    start,
    because: each(because),
    missing: each(missing),
    firstDay,
    lastDay,
    latestDay,
    nextWorking: lastDay === null || NOT_SHIFTED.includes(name) ? null : nextWorking(lastDay),
    daysLeft: lastDay === null ? null : compareDays(lastDay, asOf),
    assumed: each(assumed),
    ...extras,
  };
}

/** Its last day is not one to wait for: a reasonable time counts before it (CC 621(2); CISG 39). */
export const isOuterLimit = ({ assumed }: Clock): boolean => assumed.includes('reasonable-time-first');

/** The suit, filed in time, goes on: the time does not run meanwhile (CC 195(3)). */
export const goesOnInCourt = ({ assumed }: Pick<Clock, 'assumed'>): boolean => assumed.includes('suit-goes-on');

/**
 * Its last day is not one to wait for: the longest limit of a card dispute (R3f), while the usual 120 days may still run; the
 * window of a platform that has refused the dispute; the time to sue, while the suit goes on.
 */
export const isNotToWaitFor = ({ name, assumed, missing }: Clock): boolean =>
  assumed.includes('platform-refused') ||
  goesOnInCourt({ assumed }) ||
  (name === 'chargeback_outer' && missing.includes('delivery.expectedOn'));

/** After the safe end, and the day of the suit that a court holds would tell whether that was in time. No act now adds to it. */
export const isSuitOpen = ({ state, assumed }: Clock): boolean =>
  state === 'unknown' && assumed.includes('suit-without-day');

export const isNotice = ({ name }: Clock): boolean => name === 'notice_cc' || name === 'notice_cisg';

/**
 * The safe day is over, and no later day can be told as the last one: it rests on a start that is not known, or on a demand
 * that perhaps reached nobody; of a notice of defects a reasonable time counts before it (CC 621; CISG 39).
 */
export const isForToday = (clock: Clock): boolean =>
  clock.state === 'between' &&
  clock.doneOn === undefined &&
  (clock.latestDay === null || isNotice(clock) || clock.assumed.includes('demand-to-closed'));
