/** Page 3, evidence: what kind of dispute it is and what the buyer holds. Old names: R = decision-routes.md section 2. */
import { choice, day, levels, yesNo } from './kinds';

/** Buyer-borne elements of procedure.md T19, and the rows (R `dispute_type`) that need them. */
export const evidenceElements = {
  non_delivery: ['contract', 'payment', 'due_date', 'loss'],
  quality: ['contract', 'payment', 'standard', 'same_goods', 'defect_before', 'notice', 'loss'],
  shortage: ['contract', 'payment', 'quantity', 'shortage_before', 'notice'],
  counterfeit: ['contract', 'payment', 'sold_as_genuine', 'not_genuine'],
  carrier: ['contract', 'price_agreed', 'overcharge', 'no_consent'],
  extra_charge: ['contract', 'price_agreed', 'overcharge', 'no_consent'],
  diverted_payment: ['contract', 'paid_as_told'],
  late: ['contract', 'payment', 'due_date', 'demand', 'loss'],
} as const;

export const evidenceFacts = {
  /** R `dispute_type`. */
  'dispute.kind': choice('evidence', [
    'non_delivery',
    'quality',
    'shortage',
    'counterfeit',
    'carrier',
    'extra_charge',
    'diverted_payment',
    'late',
  ]),
  /** R `evidence_elements`: per element a document, weak kinds only (EvP 90), or nothing. */
  'evidence.elements': levels(
    'evidence',
    [
      'contract',
      'payment',
      'due_date',
      'loss',
      'standard',
      'same_goods',
      'defect_before',
      'notice',
      'quantity',
      'shortage_before',
      'sold_as_genuine',
      'not_genuine',
      'price_agreed',
      'overcharge',
      'no_consent',
      'paid_as_told',
      'demand',
    ],
    ['document', 'weak', 'nothing'],
  ),
  /** R `defect_visible`. */
  'defect.visible': yesNo('evidence'),
  /** R `discovered_on`. */
  'defect.discoveredOn': day('evidence'),
  /** R `notice_sent_on`: sent, and when. */
  'defect.noticeSent': yesNo('evidence'),
  'defect.noticeSentOn': day('evidence'),
  /** R `seller_knew`. */
  'seller.knewDefect': yesNo('evidence'),
  /** R `seller_accepted_liability`. */
  'seller.acceptedLiability': yesNo('evidence'),
  /** R49: the excuse of CISG 44. */
  'notice.excused': yesNo('evidence'),
  /** R `inspection_period_end` and `warranty_end`. */
  'inspection.periodEnd': day('evidence', { none: true }),
  'inspection.tooShort': yesNo('evidence'),
  'warranty.end': day('evidence', { none: true }),
  'inspection.statutoryEnd': day('evidence', { none: true }),
  /** R `cc527_definite_evidence`. */
  'evidence.cannotPerform': yesNo('evidence'),
  /** R `third_party_right_evidence`. */
  'evidence.thirdPartyRight': yesNo('evidence'),
  /** R `fraud_evidence` (letters of credit). */
  'evidence.creditFraud': yesNo('evidence'),
  /** R `crime_suspected`. */
  'dispute.crimeSuspected': yesNo('evidence', { event: true }),
  /** R `police_items`: score items of R34. */
  'police.items': levels(
    'evidence',
    [
      'impersonation',
      'forged_documents',
      'identity_absent',
      'unreachable',
      'several_victims',
      'payee_unrelated',
      'still_answering',
      'partial_delivery',
      'bait_delivery',
      'quality_only',
    ],
    ['yes', 'no'],
  ),
  /** R `deception_online`. */
  'dispute.deceptionOnline': yesNo('evidence'),
  /** R `buyer_is_ip_owner`. */
  'buyer.isIpOwner': yesNo('evidence', { event: true }),
} as const;
