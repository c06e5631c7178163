/**
 * Page 4, strategy: money, payments, dates and what is wanted.
 * Old names: IC = decision-internet-court.md section 2, R = decision-routes.md section 2.
 */
import { choice, choices, country, day, field, money, number, records, yesNo } from './kinds';

export const strategyFacts = {
  /** IC `claim.relief`. */
  'claim.relief': choice('strategy', ['performance_or_damages', 'sum_owed']),
  /** IC `claim.amount`; R `amount`, `currency`. Not sure means "not known" (L3). */
  'claim.amount': money('strategy', { notSureMeans: 'presumption' }),
  /** IC `claim.couldReach38m`. */
  'claim.couldReach38m': yesNo('strategy'),
  /** IC `claim.persons`. */
  'claim.persons': choice('strategy', ['nine_or_fewer', 'ten_or_more']),
  /** IC `claim.exceptional`. Raised by the person only. */
  'claim.exceptional': yesNo('strategy', { raisedByUser: 'no' }),
  /** IC `claim.designation`. Raised by the person only. */
  'claim.designation': choice('strategy', ['none', 'shown', 'claimed'], { raisedByUser: 'none' }),

  /** R `paid_via`. */
  'payment.via': choice('strategy', ['card', 'wire', 'paypal', 'letter_of_credit', 'escrow', 'other', 'not_paid']),
  /** R `payments[].date`: the latest payment. */
  'payment.on': day('strategy'),
  /** R `payments[].hour`: hours since the payment, where it was made within the last days. */
  'payment.hoursAgo': number('strategy'),
  /** R `payments[].amount`. */
  'payment.amount': money('strategy'),
  /** R `payments[]`: the payments besides the latest one. Raised by the person. */
  'payments.others': records('strategy', {
    via: field.choice('card', 'wire', 'paypal', 'letter_of_credit', 'escrow', 'other'),
    on: field.day,
    amount: field.money,
  }),
  /** R `acts[]`: what was done that can restart the time limit. Raised by the person; unanswered: nothing was done. */
  'acts.list': records('strategy', {
    kind: field.choice(
      'demand',
      'promise',
      'part_payment',
      'part_performance',
      'suit',
      'arbitration',
      'payment_order',
      'presuit_preservation',
      'mediation_body',
      'cn_authority_complaint',
      'police_report',
      'platform_complaint',
    ),
    on: field.day,
    arrived: field.choice('yes', 'sent_with_proof', 'no'),
    endedOn: field.day,
  }),
  /** R `obstacle`, `obstacle_removed_on` (CC 194). */
  'limitation.obstacle': choice('strategy', ['none', 'force_majeure', 'no_representative', 'controlled', 'other'], {
    event: true,
  }),
  'limitation.obstacleRemovedOn': day('strategy', { none: true }),
  /** R `collected`. */
  'payment.collected': yesNo('strategy', { event: true }),
  /** R `sender_bank_country`. */
  'payment.senderCountry': country('strategy'),
  /** R `wire_international`. */
  'payment.international': yesNo('strategy'),
  /** R `recall_sent`. */
  'payment.recallSent': yesNo('strategy', { event: true }),
  /** R `card_network`. */
  'payment.cardNetwork': choice('strategy', ['visa', 'mastercard', 'amex_discover']),
  /** R `card_kind`. */
  'payment.cardKind': choice('strategy', ['credit', 'debit']),
  /** R `card_issued_in_uk`, `scotland`, `item_price_gbp`, `cardholder_individual`, `paid_directly`. */
  'payment.cardUk': choice('strategy', ['scotland', 'rest_of_uk', 'no']),
  'payment.itemPriceGbp': number('strategy'),
  'payment.cardIndividual': yesNo('strategy'),
  'payment.paidDirectly': yesNo('strategy'),
  /** R `return_offered`. */
  'payment.returnOffered': yesNo('strategy'),
  /** R `chargeback_filed`. */
  'payment.chargebackFiled': yesNo('strategy', { event: true }),
  /** R `goods_kept_and_conforming`. */
  'payment.goodsKept': yesNo('strategy', { event: true }),
  /** R `paypal_case_opened`, `paypal_escalated`, `paypal_friends_family`. */
  'paypal.opened': yesNo('strategy', { event: true }),
  'paypal.openedOn': day('strategy'),
  'paypal.escalated': yesNo('strategy', { event: true }),
  'paypal.friends': yesNo('strategy', { event: true }),
  /** R `lc_state`. */
  'payment.creditState': choice('strategy', ['unpaid', 'paid_in_good_faith']),
  /** R `escrow_released`, `auto_release_date`. */
  'escrow.released': yesNo('strategy'),
  'escrow.autoReleaseOn': day('strategy'),
  /** R `expected_delivery`. */
  'delivery.expectedOn': day('strategy'),
  /** R `order_date`, `completed_on`, `order_closed_on`, `receipt_date`, `receipt_confirmed_on`, `dispatched_on`. */
  'deal.orderedOn': day('strategy'),
  'platform.completedOn': day('strategy'),
  'platform.closedOn': day('strategy', { none: true }),
  'receipt.on': day('strategy', { none: true }),
  'platform.receiptConfirmedOn': day('strategy', { none: true }),
  'delivery.dispatchedOn': day('strategy', { none: true }),
  /** R `platform_case_open`, `a_to_z_filed`. */
  'platform.caseOpen': choice('strategy', ['yes', 'no', 'refused'], { event: true }),
  'platform.aToZFiled': yesNo('strategy', { event: true }),
  /** R `balance_unpaid`, `performance_order`. */
  'contract.balanceUnpaid': yesNo('strategy'),
  'contract.performanceOrder': choice('strategy', ['none_agreed', 'same_time', 'seller_first', 'buyer_first']),
  /** R `governing_law`. */
  'contract.governingLaw': choice('strategy', ['chinese', 'foreign']),
  /** R `breach_date`. */
  'breach.on': day('strategy'),
  /** R `termination_ground` and its dates. */
  'termination.ground': choice('strategy', [
    'none',
    'impossible',
    'refusal',
    'delay_after_demand',
    'purpose_defeated',
    'quality',
    'agreed',
  ]),
  'termination.groundKnownOn': day('strategy'),
  'termination.askedOn': day('strategy', { none: true }),
  'termination.noticeArrivedOn': day('strategy', { none: true }),
  /** R `termination_period_agreed`: its last day. */
  'termination.agreedEnd': day('strategy', { none: true }),
  /** R `deposit_word`, `deposit_paid`, `purpose_defeated`. */
  'deposit.word': choice('strategy', ['dingjin', 'other', 'none']),
  'deposit.paid': yesNo('strategy'),
  'deposit.purposeDefeated': yesNo('strategy'),
  /** R `bought_within_3y`. */
  'deal.within3Years': yesNo('strategy'),
  /** R `arbitration_begun`, `clause_denied`, `tribunal_prompted`, `hearing_begun`. */
  'arbitration.begun': yesNo('strategy', { event: true }),
  'arbitration.denied': yesNo('strategy'),
  'arbitration.prompted': yesNo('strategy'),
  'arbitration.heard': yesNo('strategy'),
  /** R `preservation_asked`, `fixed_sum_due`, `buyer_owes_something`. */
  'preservation.asked': yesNo('strategy', { event: true }),
  'claim.fixedSum': yesNo('strategy'),
  'buyer.owes': yesNo('strategy'),
  /** R `police_case_opened`, `same_facts`, `victims_total_rmb`. */
  'police.opened': yesNo('strategy', { event: true }),
  'police.sameFacts': yesNo('strategy'),
  'police.victimsTotal': money('strategy'),
  /** R `case_stage`, `evidence_deadline`, `pilot_court`, `cn_lawyer`. */
  'case.stage': choice('strategy', ['none', 'first_instance', 'appeal', 'enforcement']),
  'case.evidenceDeadline': day('strategy'),
  'case.pilotCourt': yesNo('strategy'),
  'case.lawyer': yesNo('strategy'),
  /** R L19: assets received without paying (ADD 22), partner (ADD 14), sole proprietorship (ADD 13). */
  'enforcement.grounds': choices('strategy', ['none', 'assets_received', 'partner', 'investor']),
  /** R `profile`. */
  'buyer.profile': choice('strategy', ['buyer', 'rights_holder']),
} as const;
