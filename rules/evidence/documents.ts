/**
 * The documents of procedure.md T19, each with the kind of proof it is. The lists are common practice and not verified
 * unless marked otherwise; which kind a document belongs to is our reading of EvP 90 to 94 and CPLI 114.
 */
import type { Certainty, SourceRef } from '../provision';
import type { WeightId } from './weights';

export interface Paper {
  readonly weight: WeightId;
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
}

const usual = (weight: WeightId): Paper => ({ weight, certainty: 'unverified', sources: [] });

export const papers = {
  // Every row: contract and payment.
  sealed_order: usual('signed_paper'),
  platform_order_record: { weight: 'neutral_platform', certainty: 'probable', sources: ['EvP/94(1)(2)'] },
  email_headers: usual('original_device'),
  chat_original: usual('original_device'),
  // Shows that nothing changed since it was stored, and when; not who wrote it.
  stamped_record: { weight: 'hash_timestamp', certainty: 'probable', sources: ['2018/11(2)', 'OLR/16', 'OLR/18'] },
  screenshot: { weight: 'screenshots', certainty: 'settled', sources: ['EvP/90(4)'] },
  mt103: usual('ordinary_business'),
  // Whether the E-Commerce Law covers the service is doubtful (ECL 2, doubt 14).
  payment_provider_record: { weight: 'ordinary_business', certainty: 'probable', sources: ['ECL/2', 'ECL/53(3)'] },
  // If the parties agreed on it or it is their habit, an ordinary invoice proves payment unless rebutted.
  ordinary_invoice: { weight: 'private_paper', certainty: 'settled', sources: ['SAL/5(2)'] },

  // Row 1.
  delivery_term: usual('signed_paper'),
  demand_and_reply: usual('original_device'),
  tracking: usual('ordinary_business'),
  not_shipped_bill: usual('ordinary_business'),
  admission: usual('against_interest'),
  termination_notice: usual('original_device'),
  loss_papers: usual('ordinary_business'),

  // Row 2.
  specification: usual('signed_paper'),
  sealed_sample: { weight: 'original_thing', certainty: 'settled', sources: ['CC/635'] },
  listing_notarised: { weight: 'notarial_deed', certainty: 'settled', sources: ['EvP/94(2)'] },
  listing_capture: usual('screenshots'),
  batch_marks: { weight: 'original_thing', certainty: 'probable', sources: [] },
  seal_and_container: { weight: 'ordinary_business', certainty: 'probable', sources: [] },
  opening_film: usual('original_device'),
  written_invitation: { weight: 'original_device', certainty: 'probable', sources: [] },
  notarised_sampling: { weight: 'notarial_deed', certainty: 'probable', sources: ['CPL/72'] },
  joint_report: usual('joint_inspection'),
  report_seller_invited: { weight: 'own_inspection_invited', certainty: 'probable', sources: ['EvP/41'] },
  report_alone: { weight: 'own_inspection', certainty: 'settled', sources: ['EvP/41'] },
  dated_notices: usual('original_device'),
  resale_papers: usual('ordinary_business'),

  // Row 3.
  packing_list: usual('private_paper'),
  bill_of_lading: usual('ordinary_business'),
  // Made by the shipper: against its own interest only where the seller shipped; small shortages lie within its tolerance.
  verified_gross_mass: { weight: 'against_interest', certainty: 'probable', sources: [] },
  customs_weight: { weight: 'public_body', certainty: 'settled', sources: ['CPLI/114'] },
  terminal_weight: usual('ordinary_business'),
  tally_sheet: usual('ordinary_business'),
  unstuffing_survey: usual('own_inspection'),
  warehouse_receipt: usual('ordinary_business'),
  claim_to_carrier: usual('original_device'),

  // Row 4.
  brand_statement: usual('signed_paper'),
  notarised_test_purchase: usual('notarial_deed'),
  customs_seizure: { weight: 'public_body', certainty: 'settled', sources: ['CPLI/114'] },
  platform_delisting: { weight: 'neutral_platform', certainty: 'probable', sources: ['EvP/94(1)(2)'] },

  // Row 5.
  order_with_term: usual('signed_paper'),
  freight_quote: usual('private_paper'),
  later_invoices: usual('against_interest'),
  no_release_messages: usual('original_device'),
  payment_under_reservation: usual('ordinary_business'),
  demurrage_tariff: usual('ordinary_business'),
  arrival_notice: usual('ordinary_business'),

  // Row 6.
  order_with_account: usual('signed_paper'),
  change_notice: usual('original_device'),
  recall_log: usual('ordinary_business'),
  police_report: usual('public_body'),
  it_report: usual('own_inspection'),
  earlier_payments: usual('ordinary_business'),

  // Row 7.
  deposit_receipt: usual('signed_paper'),
  extension_messages: usual('original_device'),
  last_period_letter: usual('original_device'),
  substitute_purchase: usual('ordinary_business'),
} as const satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;
