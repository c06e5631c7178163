/**
 * What is known of a platform: who runs it, with whom one contracts, its windows, stages, remedies and clauses.
 * Facts of `law/routes.md` section 1 in our own words, state of 2026-11-21. Nothing here decides: a value from memory is
 * "unverified", and where it would decide a rule (`hostsSellers`, `clauseBuyerSeller`) it is kept as unknown.
 * Words for people: `lib/words/en/platforms.ts`, under the same ids.
 */
import type { ClockName } from '../deadlines/clock-table';
import type { Money, Value } from '../facts';
import type { Truth } from '../logic/finding';
import type { Certainty } from '../provision';
import type { BuyerGroup } from './buyers';
import type { WindowStart } from './starts';

/** The options of the question; "other" has no record. */
export type PlatformId = Exclude<Value<'deal.platform'>, 'other'>;

/** Where a figure was seen, as the law notes give it, or the id of an article; null: not seen, from memory. */
export interface Source {
  readonly at: string | null;
  /** Day printed in the text or of its archived copy, as exact as known (2026-08-21, 2023-04, 2019), or "undated". */
  readonly asOf: string;
}

/** From memory, or looked for and not found: nothing to cite. */
export const NOT_SEEN: Source = { at: null, asOf: 'undated' };

/** Every statement says where it was seen and how firm it is. */
export interface Seen {
  readonly sources: readonly [Source, ...Source[]];
  readonly certainty: Certainty;
}

/** Nothing seen: the value beside it is a memory or unknown. */
export const unverified = { sources: [NOT_SEEN], certainty: 'unverified' } as const satisfies Seen;

/** Whose name stands in the terms for these buyers. */
export interface Operator extends Seen {
  /** Chinese registered name as remembered, not read in the source; null: none, or not known. */
  readonly zh: string | null;
  /** Name in the terms; null: only the place is known. */
  readonly en: string | null;
  /** GB/T 2260 code, or "outside" mainland China; null: not stated. */
  readonly place: string | null;
  readonly buyers: BuyerGroup;
}

/** What a window is for. Only the first two say whether the platform still takes a dispute (`platform_open`). */
export type WindowPurpose = 'open' | 'closed_order' | 'complaint' | 'escalation' | 'appeal' | 'challenge' | 'release';

/** Orders to which a window is confined; without it, all orders. */
export type WindowScope =
  | 'trade_assurance'
  | 'no_refund_button'
  | 'paid_outside'
  | 'free_return_items'
  | 'business_program'
  | 'electronics'
  | 'express'
  | 'ems'
  | 'post'
  | 'not_as_described';

/**
 * A time of the platform. Start day excluded, last day inclusive. Where pages differ, or nobody knows which window fits
 * the order, all count: the earliest last day warns, the latest closes, and between them the state is unknown.
 */
export interface Window extends Seen {
  readonly clock: ClockName;
  readonly purpose: WindowPurpose;
  readonly scope?: WindowScope;
  readonly buyers?: BuyerGroup;
  readonly from: WindowStart;
  /** Not before this day; counted from `firstFrom` where that is another start. */
  readonly firstDay?: number;
  readonly firstFrom?: WindowStart;
  /** The earliest last day. */
  readonly lastDay: number;
  /** The latest last day, where figures differ. */
  readonly latestDay?: number;
  /** Without it: days. */
  readonly unit?: 'business_days' | 'years';
  /** The order itself may set a shorter time, or a shorter or longer one. */
  readonly varies?: 'shorter' | 'either';
  /** Only where Chinese consumer law applies. */
  readonly gate?: 'chinese_consumer_law';
}

/** One sentence of the message files, with the figures it holds. */
export interface Statement extends Seen {
  readonly id: string;
  readonly time?: { readonly min?: number; readonly max: number; readonly unit: 'hours' | 'days' | 'working_days' };
  readonly money?: Money;
}

/** Claims against the platform itself: law, forum and seat of its own terms. */
export interface Forum extends Seen {
  readonly buyers: BuyerGroup;
  readonly law: 'hong_kong' | 'china' | 'new_york' | 'delaware' | 'singapore' | 'washington' | 'utah' | 'unknown';
  readonly body: ForumBody;
  readonly seat: 'hong_kong' | 'hangzhou' | 'singapore' | 'london' | 'unknown';
  /** Days of talks before it. */
  readonly talksDays?: number;
  /** Days in which the clause can be refused. */
  readonly optOutDays?: number;
  /** Small claims may go to a court. */
  readonly smallClaims?: true;
  /** The terms exclude the UN sales convention. */
  readonly cisgExcluded?: true;
}

export type ForumBody =
  | 'hkiac'
  | 'yuhang_court'
  | 'hangzhou_internet_court'
  | 'home_court'
  | 'aaa'
  | 'jams'
  | 'siac'
  | 'nam'
  | 'mediation_icc'
  | 'mediation_simc';

export interface Platform {
  /** Per country of the buyer; empty: not known. */
  readonly operators: readonly Operator[];
  /** Place of the mainland operator for T14; null where none is known. A foreign buyer's contract may name another. */
  readonly operatorHome: (Seen & { readonly place: string }) | null;
  readonly contractWith: Seen & { readonly value: 'seller' | 'platform' | 'mixed' | 'unknown' };
  /** Do sellers independent of the operator trade there? */
  readonly hostsSellers: Seen & { readonly value: Truth };
  readonly windows: readonly Window[];
  readonly stages: readonly Statement[];
  /** Days from opening to the end, our estimate; null: no figure of its own. */
  readonly duration: (Seen & { readonly min: number; readonly typical: number; readonly max: number }) | null;
  readonly costs: readonly Statement[];
  readonly remedies: readonly Statement[];
  readonly evidence: readonly Statement[];
  /** What ends or bars the platform's own procedure. */
  readonly exclusiveWith: readonly (Seen & { readonly what: 'chargeback' | 'off_platform_settlement' })[];
  readonly forumVsPlatform: readonly Forum[];
  /**
   * Do the terms send buyer and seller to arbitration? `only`: the yes is confined to these orders, for others unknown.
   * A yes never makes a clause with the seller by itself (R13).
   */
  readonly clauseBuyerSeller: Seen & { readonly value: Truth; readonly only?: 'trade_assurance' | 'business_program' };
  /** Does the platform hold the money, and when does it let it go? The order page itself decides. */
  readonly marketplaceEscrow: Seen & {
    readonly held: Truth;
    readonly only?: 'trade_assurance';
    readonly autoRelease?: { readonly from: WindowStart; readonly day: number };
  };
  /** R14: from this order date users declare that they buy for resale. Evidence, not status. */
  readonly declaredResellerFrom: (Seen & { readonly day: string }) | null;
  readonly notes: readonly Statement[];
}
