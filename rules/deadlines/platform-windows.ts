/**
 * The windows of the platforms (decision-routes.md 5.2, routes.md 1.2): from which day, and how many days. They are the
 * platforms' own published terms, probable at best. Where pages differ: warn by the earlier day, close by the later one.
 * Not coded: days that run from a request, a decision or an answer inside a dispute, which are not asked.
 */
import type { FactId, Facts, Value } from '../facts';
import { known } from '../reading';
import type { Assumption } from './clock';
import type { ClockName } from './clock-table';

/** Days after the start: not before `first`, until `last`, by some pages until `latest`. */
export interface Range {
  readonly first?: number;
  readonly last: number;
  readonly latest?: number;
  readonly assumed?: readonly Assumption[];
}

export interface Window {
  readonly clock: ClockName;
  /**
   * `from`: this day. `later`: the later of two. `actual-or-due`: the first fact, and if that has not happened the second.
   * `each`: every one of them may be the start.
   */
  readonly how: 'from' | 'later' | 'actual-or-due' | 'each';
  readonly start: readonly FactId[];
  readonly range: Range | ((s: Facts) => Range);
  /** First day counted from another fact than the start. */
  readonly notBefore?: { readonly fact: FactId; readonly days: number };
  /** A later end that can be argued, counted from another fact. */
  readonly also?: {
    readonly fact: FactId;
    readonly days: number;
    readonly when: (s: Facts) => boolean;
    readonly assumed?: Assumption;
  };
  /** The start cannot come after any of these days: a later end than from the earliest is not possible. */
  readonly notAfter?: readonly FactId[];
  /** After the end the platform may still help: never a firm "closed". */
  readonly staysOpen?: true;
  /** Rests on Chinese consumer law (gate). */
  readonly needsGate?: true;
}

/** Days from delivery by the buyer's country; where it is not known or not listed, the shortest and the longest. */
const TIKTOK: { readonly [country: string]: Range } = {
  ID: { last: 6 },
  TH: { last: 7, latest: 15 },
  VN: { last: 15 },
  GB: { last: 30 },
  US: { last: 30 },
};

const otherThanNonDelivery = (s: Facts): boolean => known(s, 'dispute.kind') !== 'non_delivery';

/** Electronics have 45, 60 or 90 days for a return; what never came, 90. */
const temu = (s: Facts): Range =>
  otherThanNonDelivery(s) ? { last: 45, latest: 90, assumed: ['shorter-period-shown'] } : { last: 90 };

const tiktok = (s: Facts): Range =>
  TIKTOK[known(s, 'buyer.country') ?? ''] ?? { last: 6, latest: 30, assumed: ['shorter-period-shown'] };

/** Goods made to order and downloaded digital goods have no return without a reason (CRPL 25(1)). */
const sevenDays = (s: Facts): Range =>
  known(s, 'deal.object') === 'catalogue' ? { last: 7 } : { last: 7, assumed: ['some-goods-excluded'] };

const SEVEN_DAYS: Window = {
  clock: 'taobao_1688',
  how: 'from',
  start: ['receipt.on'],
  range: sevenDays,
  staysOpen: true,
  needsGate: true,
};

/** Alibaba.com, by how the order was paid and whether it is closed. */
export const alibaba = {
  closed: { clock: 'alibaba_closed', how: 'from', start: ['platform.closedOn'], range: { last: 30 } },
  assurance: {
    clock: 'alibaba_ta',
    how: 'from',
    start: ['platform.receiptConfirmedOn'],
    range: { last: 30, assumed: ['may-be-shorter'] },
  },
  offline: { clock: 'alibaba_offline', how: 'from', start: ['receipt.on'], range: { last: 30 } },
  outside: {
    clock: 'alibaba_outside_ta',
    how: 'later',
    start: ['payment.on', 'delivery.expectedOn'],
    range: { last: 90, assumed: ['old-text'] },
  },
} as const satisfies Record<string, Window>;

/** 1688: the day on which the money of this order is released. */
export const release: Window = {
  clock: 'auto_release',
  how: 'from',
  start: ['escrow.autoReleaseOn'],
  range: { last: 0 },
  staysOpen: true,
};

/** 1688: the usual day of release, as long as the day of the order itself is not known. */
export const usualRelease: Window = {
  clock: 'release_1688',
  how: 'from',
  start: ['delivery.dispatchedOn'],
  range: { last: 10 },
  staysOpen: true,
};

/** The other platforms. One that is not here has no window that we know. */
export const windows: { readonly [P in Value<'deal.platform'>]?: Window } = {
  aliexpress: {
    clock: 'aliexpress',
    how: 'each',
    start: ['platform.receiptConfirmedOn', 'delivery.expectedOn'],
    range: { last: 15, assumed: ['pages-differ'] },
    notBefore: { fact: 'delivery.dispatchedOn', days: 11 },
    also: { fact: 'deal.orderedOn', days: 90, when: otherThanNonDelivery, assumed: 'free-return-may-be-longer' },
  },
  taobao_tmall: SEVEN_DAYS,
  jd: SEVEN_DAYS,
  pinduoduo: SEVEN_DAYS,
  '1688': usualRelease,
  temu: { clock: 'temu', how: 'from', start: ['deal.orderedOn'], range: temu, notAfter: ['payment.on', 'receipt.on'] },
  shein: {
    clock: 'shein',
    how: 'from',
    start: ['receipt.on'],
    range: { last: 30, assumed: ['other-sellers-may-differ'] },
  },
  dhgate: {
    clock: 'dhgate',
    how: 'from',
    start: ['delivery.dispatchedOn'],
    range: { first: 5, last: 90, latest: 120, assumed: ['pages-differ'] },
    also: {
      fact: 'escrow.autoReleaseOn',
      days: 30,
      when: (s) => otherThanNonDelivery(s) && known(s, 'escrow.released') === 'yes',
    },
  },
  amazon: { clock: 'a_to_z', how: 'from', start: ['delivery.expectedOn'], range: { first: 3, last: 90 } },
  ebay: { clock: 'ebay', how: 'actual-or-due', start: ['receipt.on', 'delivery.expectedOn'], range: { last: 30 } },
  walmart: {
    clock: 'walmart',
    how: 'from',
    start: ['delivery.expectedOn'],
    range: { first: 3, last: 90, assumed: ['old-text'] },
  },
  tiktok_shop: { clock: 'tiktok', how: 'from', start: ['receipt.on'], range: tiktok },
};
