/**
 * Every clock by its name: where it comes from, how firm it is, which open doubt concerns it. The comment above a row
 * gives start and length in short. How the days are counted is not here. Words for people: `lib/words/en/clocks.ts`.
 * Pinpoints as in `rules/jurisdiction/rule-table.ts`. Where certainty differs inside a row, the weaker is given and a
 * comment says so. A length that depends on the person has two values: domicile in mainland China / none there.
 */
import type { RuleRow } from '../provision';

/** A clock, with the number of the open doubt that concerns it (`routeDoubts` in the words); further ones in `moreDoubts`. */
export interface ClockRow extends RuleRow {
  readonly doubt?: number;
  readonly moreDoubts?: readonly number[];
}

export const clockTable = {
  // 5.1 The claim.

  // from the breach as the safe start, 3 years; restarted by CC 195, suspended by CC 194. Which articles stand behind it in a
  // case: `clock-sources.ts`.
  limitation_general: {
    sources: [
      'CC/188',
      'CC/194',
      'CC/195',
      'CC/510',
      'CC/511',
      'LIM/4',
      'LIM/8',
      'LIM/10',
      'LIM/11',
      'LIM/12',
      'LIM/13',
      'LIM/14',
      'PIL/7',
      'PIL/41',
      'PIL/42',
      'PIL/45',
    ],
    certainty: 'settled',
    doubt: 13,
  },
  // same start, 4 years, international sale by a business; settled; consumers, role open, HK, MO, TW contested (`firmness.ts`).
  limitation_sale: {
    sources: ['CC/594', 'CC/188', 'CC/194', 'CC/195', 'LIM/4', 'CC/770', 'PIL/7', 'PIL/41', 'PIL/42'],
    certainty: 'contested',
    doubt: 12,
    moreDoubts: [13],
  },
  // from delivery or the day it was due, 1 year, carriage by sea; settled; transition unverified (`firmness.ts`).
  limitation_carrier: { sources: ['MC/284', 'note/maritime-code-1992'], certainty: 'unverified', doubt: 18 },
  // from the harm, 20 years; only the court may extend.
  long_stop: { sources: ['CC/188(2)', 'PIL/7', 'PIL/41', 'PIL/42', 'PIL/45'], certainty: 'settled' },
  // from knowing the ground, 1 year or the agreed period, or a reasonable time after being asked; nothing restarts it.
  termination_right: {
    sources: ['CC/563', 'CC/564(2)', 'CC/565', 'CC/610', 'CC/199', 'PIL/41', 'PIL/42'],
    certainty: 'settled',
  },
  // CISG: from awareness of late delivery or of the breach, a reasonable time.
  termination_cisg: { sources: ['CISG/49'], certainty: 'unverified', doubt: 15 },
  // fraud: 1 year from knowledge, at most 5 years from the act.
  fraud_avoidance: { sources: ['CC/152', 'CC/199', 'LIM/5'], certainty: 'settled' },
  // duress: 1 year from its end, at most 5 years from the act.
  duress_avoidance: { sources: ['CC/152', 'CC/199', 'LIM/5'], certainty: 'settled' },
  // mistake: 90 days from knowledge, at most 5 years from the act.
  mistake_avoidance: { sources: ['CC/152', 'CC/199', 'LIM/5'], certainty: 'settled' },
  // agreed period; else reasonable time, at most 2 years from receipt or the warranty period.
  notice_cc: {
    sources: ['CC/620', 'CC/621', 'CC/622', 'CC/623', 'SAL/12', 'PIL/41', 'PIL/42'],
    certainty: 'settled',
    doubt: 15,
  },
  // CISG: reasonable time from discovery, at most 2 years from handing over, or the guarantee.
  notice_cisg: { sources: ['CISG/38', 'CISG/39', 'CISG/40', 'CISG/44'], certainty: 'settled', doubt: 15 },
  // from receipt, 7 days, no reason needed, distance sale.
  consumer_return: { sources: ['CRPL/25'], certainty: 'settled', doubt: 21 },
  // from receipt, 7 days, goods below the required quality.
  consumer_quality_return: { sources: ['CRPL/24'], certainty: 'settled', doubt: 21 },
  // from the goods coming back, 7 days.
  refund_after_return: { sources: ['CRPL/25(3)'], certainty: 'settled', doubt: 21 },
  // from receipt, 6 months, durable goods.
  durable_burden: { sources: ['CRPL/23(3)'], certainty: 'settled', doubt: 21 },

  // 5.2 Payment and platform.

  // from the wire, 3 days best, 14 possible.
  recall: { sources: ['note/bank-recall'], certainty: 'probable' },
  // from the wire, 72 hours.
  kill_chain: { sources: ['note/financial-fraud-kill-chain'], certainty: 'probable' },
  // from the later of payment and expected delivery, 120 days.
  chargeback: { sources: ['note/card-networks'], certainty: 'probable', doubt: 10 },
  // from payment, not before 40 days (not delivered) or 20 days (quality), Mastercard.
  chargeback_not_before: { sources: ['note/mastercard-first-day'], certainty: 'probable', doubt: 10 },
  // from payment, 540 days, Visa or unknown network.
  chargeback_outer: { sources: ['note/card-networks'], certainty: 'contested', doubt: 10 },
  // from payment, 180 days.
  paypal_open: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // from opening, 20 days.
  paypal_escalate: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // from the breach, 6 years, 5 in Scotland.
  s75: { sources: ['note/consumer-credit-act-75'], certainty: 'probable' },
  // from the statement, 60 days.
  fcba: { sources: ['note/us-billing-error-letter'], certainty: 'unverified' },
  // before payment, acceptance or negotiation in good faith; ruling within 48 hours.
  lc_stop: { sources: ['note/letter-of-credit-provisions'], certainty: 'settled' },
  // from dispatch or receipt, by the platform's record.
  auto_release: { sources: ['note/platform-terms'], certainty: 'probable' },
  // from confirmed receipt, at most 30 days.
  alibaba_ta: { sources: ['note/alibaba-help-pages'], certainty: 'probable' },
  // from the closing notice, 30 days; fraud: may be lifted.
  alibaba_closed: { sources: ['note/alibaba-dispute-rules'], certainty: 'probable' },
  // from actual receipt, 30 days, no refund button.
  alibaba_offline: { sources: ['note/alibaba-help-pages'], certainty: 'probable' },
  // from the later of agreed payment and delivery, 90 days, paid outside.
  alibaba_outside_ta: { sources: ['note/alibaba-old-complaint-rule'], certainty: 'unverified' },
  // from the request: from day 4; automatic on day 7 or 8.
  alibaba_escalate: { sources: ['note/alibaba-help-pages'], certainty: 'contested' },
  // from the end of the delivery time or confirmed receipt, 15 days, not before about day 11 after dispatch.
  aliexpress: { sources: ['note/aliexpress-pages'], certainty: 'contested', doubt: 3 },
  // from receipt, 7 days, Taobao, Tmall, JD and Pinduoduo; under Chinese consumer law.
  taobao_1688: { sources: ['CRPL/25'], certainty: 'probable', doubt: 3, moreDoubts: [21] },
  // from dispatch, 10 days, 1688: release of the money; the other half of the row taobao_1688.
  release_1688: { sources: ['note/taobao-1688-pages'], certainty: 'probable', doubt: 3 },
  // from the order, 90 days; electronics 45, 60 or 90.
  temu: { sources: ['note/temu-terms'], certainty: 'probable' },
  // from delivery, 30 days; items of other sellers differ.
  shein: { sources: ['note/shein-terms'], certainty: 'probable' },
  // from dispatch, first day 5, 7 or 10, last day 90 to 120; 30 days after release.
  dhgate: { sources: ['note/dhgate-pages'], certainty: 'contested', doubt: 3 },
  // from the latest estimated delivery, + 3 to + 90 days; seller first, 48 hours.
  a_to_z: { sources: ['note/amazon-a-to-z'], certainty: 'probable' },
  // from actual or latest estimated delivery, 30 days; step in until 21 business days; appeal 30 days.
  ebay: { sources: ['note/ebay-guarantee'], certainty: 'probable' },
  // from estimated delivery, + 3 to + 90 days; text of 2019.
  walmart: { sources: ['note/walmart-marketplace'], certainty: 'probable', doubt: 3 },
  // from delivery, 6 to 30 days by country; UK and US 30 unverified.
  tiktok: { sources: ['note/tiktok-shop'], certainty: 'probable', doubt: 3 },
  // from the platform's decision: AliExpress business 30 days (contested), Alibaba about 20 (unverified); 1 year.
  platform_forum: {
    sources: ['note/aliexpress-business-terms', 'note/alibaba-transaction-agreement', 'note/platform-terms-alibaba'],
    certainty: 'unverified',
    doubt: 1,
  },
  // from completion, 3 years; alarm from the order date, may be gone only from the last event.
  platform_data: { sources: ['ECL/31'], certainty: 'settled', doubt: 14 },
  // the last 3 years, free of charge.
  payment_records: { sources: ['ECL/53(3)'], certainty: 'settled', doubt: 14 },
  // within 3 years; accepted in 7 working days; mediation ends after 45 working days.
  complaint_12315: {
    sources: ['note/market-complaint-rules-2022', 'note/market-complaint-rules-2026'],
    certainty: 'probable',
    doubt: 7,
    moreDoubts: [24],
  },

  // 5.3 Courts, preservation, enforcement.

  // from the day after the notice, 7 days; appeal on filing, else 7 days from the notice.
  fee: { sources: ['FEE/20', 'FEE/22', 'CPLI/202', 'CPLI/213', 'CPLI/318', 'CPL/86'], certainty: 'settled', doubt: 16 },
  // from the notice that the case goes on as ordinary, 7 days.
  fee_topup: { sources: ['CPLI/199'], certainty: 'settled', doubt: 16 },
  // from filing, 7 days for the court.
  docketing: { sources: ['CPL/126'], certainty: 'settled' },
  // from service, 15 / 30 days.
  defence: { sources: ['CPL/128', 'CPL/285', 'CPL/86'], certainty: 'settled' },
  // from service, 15 / 30 days: the time for the answer.
  jurisdiction_objection: {
    sources: ['CPL/128', 'CPL/130', 'CPL/278', 'CPL/285', 'CPL/86'],
    certainty: 'settled',
  },
  // as fixed: ordinary at least 15 days, simplified at most 15, small claims at most 7, second instance at least 10.
  // Late evidence: with its reason; on the basic facts it must be taken, with a fine at most.
  evidence_period: {
    sources: ['CPL/68', 'CPLI/99', 'CPLI/100', 'CPLI/101', 'CPLI/102', 'CPLI/266', 'EvP/51'],
    certainty: 'settled',
  },
  // from docketing, 6 months and more; no limit in foreign-related ordinary cases; simplified 3 + 1 months.
  first_instance: {
    sources: ['CPL/152', 'CPL/164', 'CPL/287', 'CPLI/258', 'CPLI/520', 'CPLI/549'],
    certainty: 'settled',
    doubt: 16,
  },
  // from service of the judgment, 15 / 30 days.
  appeal_judgment: { sources: ['CPL/171(1)', 'CPL/286', 'CPLI/536', 'CPL/86'], certainty: 'settled' },
  // from service of the ruling, 10 / 30 days.
  appeal_ruling: { sources: ['CPL/171(2)', 'CPL/286', 'CPLI/536', 'CPL/86'], certainty: 'settled' },
  // from the notice, 30 days; addressee without domicile in China 60.
  public_notice: { sources: ['CPL/95', 'CPL/283(2)'], certainty: 'settled' },
  // from the judgment taking effect, 6 months; on four grounds from knowing; fixed.
  retrial: { sources: ['CPL/211', 'CPL/216', 'CPLI/127'], certainty: 'settled' },
  // from the measure, 30 days to sue or start arbitration.
  presuit_preservation: { sources: ['CPL/104(3)', 'PRE/17'], certainty: 'settled' },
  // from freezing, deposits 1 year, movables 2, real estate and rights 3; ask 7 days before the end.
  preservation_renewal: { sources: ['CPLI/485', 'PRE/18'], certainty: 'settled' },
  // from service of the ruling, 5 days, once.
  preservation_review: { sources: ['CPL/111', 'PRE/25'], certainty: 'settled' },
  // from the mainland measure before acceptance, 30 days for the letter of the Hong Kong institution.
  hk_acceptance: { sources: ['note/hong-kong-preservation-arrangement'], certainty: 'settled' },
  // from the mediation agreement taking effect, 30 days, jointly.
  mediation_confirm: { sources: ['CPL/205'], certainty: 'settled' },
  // from service on the debtor, 15 days to pay or object; lapses if not served in 30 days; 7 days to refuse the suit.
  payment_order: {
    sources: ['CPL/225', 'CPL/226', 'CPL/227', 'CPL/228', 'CPLI/430', 'CPLI/438'],
    certainty: 'settled',
  },
  // from the end of the performance period, 5 days to file enforcement after a freeze.
  after_judgment: { sources: ['CPLI/163'], certainty: 'settled' },
  // from the last day of performance, 2 years; ended without assets: again at any time when assets are found.
  enforcement: { sources: ['CPL/250', 'CPL/265', 'CPLI/481', 'CPLI/517', 'CPLI/545'], certainty: 'settled' },
  // as enforcement, 2 years; recognition only: 2 years anew from that ruling.
  recognition: { sources: ['CPLI/545', 'CPL/250'], certainty: 'settled' },
  // from receipt of the award, 3 months; settled; awards before 2026-03-01 unverified.
  award_set_aside: { sources: ['ARB/72'], certainty: 'unverified', doubt: 5 },
  // before the tribunal's first hearing.
  clause_denial: { sources: ['ARB/27(3)', 'ARB/31(2)'], certainty: 'settled' },
  // defendant: before the court's first hearing.
  court_objection: { sources: ['ARB/37', 'CPLI/216'], certainty: 'settled' },
  // from the notice 30 days, else from the announcement 45 days.
  liquidation_claim: { sources: ['CL/235'], certainty: 'settled' },
  // from the notice in the public register, 20 days to object.
  simplified_dereg: { sources: ['CL/240'], certainty: 'settled' },
  // from the notice, 60 days.
  compulsory_dereg: { sources: ['CL/241'], certainty: 'settled' },
  // from the end of the obstacle, 10 days to ask.
  restoration: { sources: ['CPL/86'], certainty: 'settled' },
  // from the decision not to open a case, 3 days to tell you.
  police_notice: { sources: ['note/police-procedure-provisions'], certainty: 'probable' },
  // from the application, decision in 5 to 7 days; valid 15, at most 30.
  investigation_order: { sources: ['note/investigation-order-local-rules'], certainty: 'contested', doubt: 8 },
} as const satisfies Record<string, ClockRow>;

export type ClockName = keyof typeof clockTable;
