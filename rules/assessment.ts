/** The shape of an assessment: plain JSON, stable, versioned. Words for it are in the message files. */
import type { LiableParty } from './counterparty/liable-party';
import type { Clock } from './deadlines/clock';
import type { FactId } from './facts';
import type { Truth } from './logic/finding';
import type { DayZero, Route, RouteId } from './routes/printed-route';

export type City = '110000' | '330100' | '440100';

/** One independent reason: the facts that decided it, the rules applied, and the references behind them. */
export interface PrintedReason {
  readonly firm: boolean;
  readonly because: readonly FactId[];
  /** Direct facts not known; the reason rests on a presumption in their place. */
  readonly presumes: readonly FactId[];
  readonly rules: readonly string[];
  /** Of the rules, those whose row said no; they have a sentence of their own (`deniedRules`). */
  readonly denied: readonly string[];
  /** Of the rules, those that are only probable here; the others are settled although the reason is not firm. */
  readonly lean: readonly string[];
}

/** A value with everything a reader needs to check it. */
export interface Verdict {
  readonly verdict: Truth;
  readonly firm: boolean;
  readonly because: readonly FactId[];
  readonly reasons: readonly PrintedReason[];
  readonly missing: readonly FactId[];
  readonly wouldChange: readonly FactId[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

export type Regime = '2025' | '2018' | 'either' | 'before';

/** What follows (section 3.7): the outcome rules in the order of 4.1, the first decides what is printed first. */
export interface Outcome {
  readonly id: string;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

export interface InternetCourt extends Verdict {
  readonly cities: { readonly [C in City]: Verdict };
  /** Values are background only: another rule settles the case first (D6, O14). */
  readonly background: boolean;
}

/** Which ordinary court then (3.8). Several places: the plaintiff chooses. */
export interface OrdinaryCourt {
  /** `seized`: a court has the case already, and keeps it (O14, O16, B8a). */
  readonly kind: 'ordinary' | 'maritime' | 'seized' | 'none' | 'unknown';
  /** Places: GB/T 2260 codes, or `elsewhere`. Empty: not known. */
  readonly places: readonly string[];
  readonly level: 'basic' | 'intermediate' | 'high' | 'basic_or_intermediate' | 'intermediate_or_high' | 'unknown';
  /** A clause that may shut this court out: the kind of court it names, and its cities (O5, O3, CPL 35). */
  readonly clause?:
    | { readonly names: 'internet_court' | 'basic_court' | 'other' | 'unread'; readonly cities: readonly string[] }
    | undefined;
  /** Cities that gave a place, and whose Internet Court takes the claim instead of their basic courts (O1); `firm`: each of them firmly. */
  readonly taken?: { readonly cities: readonly string[]; readonly firm: boolean } | undefined;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

/** Another claim on the same facts, evaluated by itself (4.2): contract beside tort, or the platform's own agreement. */
export interface ClaimAssessment {
  readonly ground: string;
  readonly internetCourt: InternetCourt;
  readonly ordinaryCourt: OrdinaryCourt;
  readonly outcomes: readonly Outcome[];
}

export interface Assessment {
  readonly version: 1;
  readonly asOf: string;
  /** Day of the state of the law the rules were written from. */
  readonly lawAsOf: string;
  readonly regime: Regime;
  readonly internetCourt: InternetCourt;
  readonly ordinaryCourt: OrdinaryCourt;
  readonly outcomes: readonly Outcome[];
  /** Further claims on the same facts. */
  readonly otherClaims: readonly ClaimAssessment[];
  /** In order: first the one to take first. */
  readonly routes: readonly Route[];
  /** First recommended or possible route; null when only a missing answer stands first. */
  readonly firstRoute: RouteId | null;
  /** Up to three routes beside the first. */
  readonly parallel: readonly RouteId[];
  /** Acts on the first day, recommended ones by their last day. */
  readonly dayZero: readonly DayZero[];
  /** Every clock that applies, soonest last day first. */
  readonly deadlines: readonly Clock[];
  readonly liable: readonly LiableParty[];
  /** Things to say beside the values: assumptions, warnings, doubts; ids with words in the message files. */
  readonly flags: readonly string[];
}
