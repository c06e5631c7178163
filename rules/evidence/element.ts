/** What has to be proved in one kind of dispute: the shape of a row of procedure.md T19. */
import type { Value } from '../facts';
import type { evidenceElements } from '../facts/evidence';
import type { Certainty, SourceRef } from '../provision';
import type { PaperId } from './documents';

export type DisputeKind = Value<'dispute.kind'>;

/** An element the buyer bears and is asked about (`evidence.elements`). */
export type AskedElement = (typeof evidenceElements)[DisputeKind][number];
/** An element of T19 that is not asked: borne by the other side, or needed only for a further claim. */
export type OtherElement =
  | 'delivery'
  | 'shipped_quantity'
  | 'surcharge_basis'
  | 'seller_knew'
  | 'without_cause'
  | 'earnest_money';
export type ElementId = AskedElement | OtherElement;

/** A further claim beside the main one; its element decides nothing else. */
export type FurtherClaim = 'triple_damages' | 'against_account_holder' | 'double_earnest_money';

/** What usually fails; each has words for what goes wrong and how to close it. */
export type GapId =
  | 'payee_differs'
  | 'chat_not_tied'
  | 'vat_invoice_alone'
  | 'no_date_agreed'
  | 'goods_identity'
  | 'late_notice'
  | 'one_sided_test'
  | 'clean_receipt'
  | 'transit_loss'
  | 'weight_tolerance'
  | 'brand_will_not_certify'
  | 'dealer_who_knew'
  | 'business_no_triple'
  | 'paid_without_protest'
  | 'term_puts_charge_on_buyer'
  | 'maritime_court'
  | 'lawful_retention'
  | 'fault_divided'
  | 'account_emptied'
  | 'holder_abroad'
  | 'extensions_granted'
  | 'grace_not_needed'
  | 'penalty_cut'
  | 'penalty_or_earnest_money'
  | 'not_earnest_money';

export interface Gap {
  readonly id: GapId;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}

/**
 * One element of a row. `beyondDoubt`: the court must be sure beyond reasonable doubt, always or only for duress; otherwise
 * high probability is enough (CPLI 108). `shift`: the burden can pass to the seller. `only`: needed for that claim alone.
 */
export interface Element {
  readonly id: ElementId;
  readonly burden: 'buyer' | 'seller';
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  readonly beyondDoubt?: 'always' | 'duress';
  readonly shift?: { readonly sources: readonly SourceRef[]; readonly certainty: Certainty };
  readonly only?: FurtherClaim;
  /** Documents that prove it; those with a place in the order of weight stand in that order. */
  readonly papers: readonly PaperId[];
  readonly gaps: readonly Gap[];
}

/** A row of T19: its number there and its elements in order. */
export interface Row {
  readonly row: number;
  readonly elements: readonly Element[];
}

/** Practice of T19 that carries no source. */
export const practice = (id: GapId): Gap => ({ id, sources: [], certainty: 'unverified' });
/** What a text says. */
export const byText = (id: GapId, ...sources: readonly SourceRef[]): Gap => ({ id, sources, certainty: 'settled' });
