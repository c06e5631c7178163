/**
 * Every clock in plain words: what it is, from when it runs, what follows when it is over, what starts it afresh.
 * The law behind a clock is in `rules/deadlines/clock-table.ts` under the same name.
 */
import type { Assumption, ClockState } from '../../../rules/deadlines/clock';
import type { ClockName } from '../../../rules/deadlines/clock-table';

export interface ClockWords {
  /** What it is. */
  readonly name: string;
  /** The same for a buyer without domicile in mainland China. */
  readonly nameAbroad?: string;
  /** From when it runs. */
  readonly starts: string;
  /** The same where this was assumed. */
  readonly startsIf?: { readonly [assumed in Assumption]?: string };
  /** What follows when it is over. */
  readonly after: string;
  /** The same where this was assumed. */
  readonly afterIf?: { readonly [assumed in Assumption]?: string };
  /** What starts it afresh, stops it or moves its end. Missing: nothing known. */
  readonly restarts?: string;
}

const RESTART =
  'A demand that reached or should have reached the debtor starts the full time afresh. So does a promise or a part payment of the debtor. So does a suit, an arbitration, or another act the law names. An obstacle in the last six months moves the end.';
const THREE_OR_FOUR =
  'From the breach, as the safe start: the day performance was due. Four years, or three as the safe length where four are not certain.';
const FROM_HARM =
  'From the day of the harm, as the safe start. The law counts from the day you knew, or should have known, of the harm and of the debtor.';
const DECIDED = 'This was the time to bring the claim.';
const OTHER_LAW = 'The law of the contract sets the start and the length.';
const LIMITATION_OVER = 'You can still bring the case, but the seller can defeat it by pleading that time has run out.';
const FIXED = 'Nothing stops it, starts it afresh or extends it.';
const AVOIDANCE_OVER = 'The right to undo the contract has ended.';
const ASK_MORE =
  'Force majeure or another proper reason: ask for more time within ten days after the obstacle ends. The court decides.';

export const clocks: Record<ClockName, ClockWords> = {
  // 5.1 The claim.
  limitation_general: {
    name: 'Time to bring the claim: three years',
    starts: 'From the breach, as the safe start: the day performance was due.',
    startsIf: {
      'claim-decided': DECIDED,
      'foreign-law': OTHER_LAW,
      'harm-as-start': FROM_HARM,
      'product-law-abroad': FROM_HARM,
      'basis-unknown':
        'From the day performance was due, or from the day of the harm. It depends on the basis of the claim.',
    },
    after: LIMITATION_OVER,
    restarts: RESTART,
  },
  limitation_sale: {
    name: 'Time to bring the claim from an international sale',
    starts: 'From the breach, as the safe start: the day performance was due. Four years.',
    startsIf: {
      'shorter-period-shown': THREE_OR_FOUR,
      'three-years-law-unknown': THREE_OR_FOUR,
      'claim-decided': DECIDED,
      'foreign-law': OTHER_LAW,
    },
    after: LIMITATION_OVER,
    restarts: RESTART,
  },
  limitation_carrier: {
    name: 'Time to bring the claim against a carrier',
    starts:
      'From delivery, or from the day delivery was due. One year by sea. Otherwise one year is the safe length, and three can be argued.',
    startsIf: { 'claim-decided': DECIDED, 'foreign-law': OTHER_LAW },
    after: 'You can still bring the case, but the carrier can defeat it by pleading that time has run out.',
    restarts:
      'A suit or an arbitration. A written demand counts only under the Maritime Code in force since 1 May 2026.',
  },
  long_stop: {
    name: 'Outer limit of every claim: twenty years',
    starts: 'From the day of the harm.',
    after: 'The court no longer protects the claim.',
    restarts: 'Only the court may extend it, in special cases.',
  },
  termination_right: {
    name: 'Time to end the contract: one year, or the agreed time',
    starts: 'From the day you knew, or should have known, the ground for ending it.',
    after: 'You can no longer end the contract. Damages, repair and a lower price remain.',
    afterIf: { 'of-carriage': 'You can no longer end the contract. Damages remain.' },
    restarts: 'Nothing starts it afresh. If the seller asks you, a reasonable time may end earlier.',
  },
  termination_cisg: {
    name: 'Time to end the contract under the UN sales convention: a reasonable time',
    starts: 'After delivery: from the day you knew of the late delivery or of the breach.',
    after: 'You can no longer end the contract. Damages remain.',
  },
  fraud_avoidance: {
    name: 'Time to undo a contract made by fraud: one year, at most five years from the act',
    starts: 'From the day you knew, or should have known, of the fraud.',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  duress_avoidance: {
    name: 'Time to undo a contract made under pressure: one year, at most five years from the act',
    starts: 'From the end of the pressure.',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  mistake_avoidance: {
    name: 'Time to undo a contract made by serious mistake: 90 days, at most five years from the act',
    starts: 'From the day you knew, or should have known, of the mistake.',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  notice_cc: {
    name: 'Time to tell the seller of defects or missing goods under Chinese law',
    starts:
      'The agreed time as the contract says. Otherwise a reasonable time from when you found the defect, or should have. At the latest two years from receipt. If there is a warranty, its end counts instead.',
    after: 'The goods count as conforming, unless an exception fits.',
    restarts: FIXED,
  },
  notice_cisg: {
    name: 'Time to tell the seller of defects or missing goods under the UN sales convention',
    starts:
      'A reasonable time from the day you found the defect, or should have. At the latest two years from handing over, or the guarantee.',
    startsIf: { 'agreed-as-safe-end': 'The agreed time as the contract says.' },
    after: 'You lose the right to rely on the defect, unless an exception fits.',
    restarts: FIXED,
  },
  consumer_return: {
    name: 'Return of an online order without a reason, for consumers: seven days',
    starts:
      'From receipt. You pay the return freight, unless agreed otherwise. If the goods are faulty, return them as faulty: then the trader pays.',
    after: 'You can no longer return the goods without a reason.',
  },
  consumer_quality_return: {
    name: 'Return of goods below the required quality, for consumers: seven days',
    starts:
      'From receipt. The trader pays the return freight. Rules of the state and your agreement go first. They may give you more time.',
    after: 'Return needs a ground to end the contract. Otherwise you can ask for exchange or repair.',
  },
  refund_after_return: {
    name: 'Refund by the seller after a return: seven days',
    starts: 'From the day the goods are back.',
    after: 'You can claim the price.',
  },
  durable_burden: {
    name: 'Burden of proof on the seller for durable goods, for consumers: six months',
    starts: 'From receipt.',
    after: 'You must prove a defect that you found later.',
  },
  // 5.2 Payment and platform.
  recall: {
    name: 'Recall of a bank transfer: best within three days, possible within 14',
    starts: 'From the day of the transfer.',
    after: 'A recall seldom works then. The bank decides.',
  },
  kill_chain: {
    name: 'Financial Fraud Kill Chain (US banks): 72 hours',
    starts: 'From the transfer.',
    after:
      'This way no longer fits. A report to IC3, the US internet crime centre, still helps. Your bank can still ask for a recall.',
  },
  chargeback: {
    name: 'Card dispute: 120 days',
    starts: 'From the payment, or from the expected delivery if that is later.',
    after: 'The usual time is over. A longer limit may fit some cases.',
    afterIf: { 'no-longer-limit': 'The time for a card dispute is over.' },
  },
  chargeback_not_before: {
    name: 'First day for a Mastercard dispute: day 40 if not delivered, day 20 for quality',
    starts: 'From the payment.',
    after: 'From this day on you can file.',
  },
  chargeback_outer: {
    name: 'Longest limit of a card dispute, not one to wait for: 540 days (Visa, some cases)',
    starts: 'From the payment.',
    after: 'The time for a card dispute is over.',
  },
  paypal_open: {
    name: 'PayPal dispute: 180 days',
    starts: 'From the payment.',
    after: "PayPal's 180 days are over.",
  },
  paypal_escalate: {
    name: 'Turning a PayPal dispute into a claim: 20 days',
    starts: 'From the day you opened the dispute.',
    after: 'The dispute closes finally.',
  },
  s75: {
    name: 'Claim against a UK card company: six years, in Scotland five',
    starts: 'From the breach.',
    after: 'Section 75 no longer covers the payment.',
  },
  fcba: {
    name: 'Billing-error letter for a US consumer credit card: 60 days',
    starts: 'From the card statement.',
    after: 'This way is probably closed.',
  },
  lc_stop: {
    name: 'Stop of a letter of credit: before the bank pays or accepts in good faith',
    starts: 'No first day. A Chinese court rules within 48 hours. Another court has its own time.',
    after: 'The payment can no longer be stopped.',
  },
  auto_release: {
    name: 'Automatic release of the money that the platform holds',
    starts: "From dispatch or receipt, by the platform's record.",
    after: 'The money goes to the seller.',
    restarts: 'Your extension in the order, or an open dispute.',
  },
  alibaba_ta: {
    name: 'Trade Assurance dispute on Alibaba.com: at most 30 days',
    starts: 'From the day on which you confirm receipt.',
    after: "The platform's time for disputes is over.",
  },
  alibaba_closed: {
    name: 'Dispute on a closed Alibaba.com order: 30 days',
    starts: 'From the notice that the order was closed.',
    after: 'Only for fraud may Alibaba lift the limit.',
  },
  alibaba_offline: {
    name: 'Alibaba.com dispute without a refund button: 30 days',
    starts: 'From actual receipt.',
    after: "The platform's time for disputes is over.",
  },
  alibaba_outside_ta: {
    name: 'Alibaba.com complaint on an order paid outside: 90 days, by an old text',
    starts: 'From the agreed day of payment or delivery, whichever is later.',
    after: 'A complaint for breach of the terms may remain.',
  },
  alibaba_escalate: {
    name: 'Bringing in Alibaba staff: from day 4, automatic on day 7 or 8',
    starts: 'From your request.',
    after: 'The platform joins the dispute.',
    restarts: 'A missed day for uploading evidence cancels the request.',
  },
  aliexpress: {
    name: 'AliExpress dispute: 15 days',
    starts: 'From the end of the delivery time or the confirmed receipt. Not before about day 11 after dispatch.',
    after: 'The usual time for disputes is over.',
  },
  taobao_1688: {
    name: 'Return on Chinese retail sites: seven days',
    starts: 'From receipt.',
    after: 'Return without a reason is over.',
  },
  release_1688: {
    name: 'Release of the money on 1688: ten days after dispatch',
    starts: 'From dispatch.',
    after: 'The money goes to the seller.',
    restarts: 'An extension in the order.',
  },
  temu: {
    name: 'Temu return: 90 days, for electronics 45, 60 or 90',
    starts: 'From the order.',
    after: "The platform's time for disputes is over.",
  },
  shein: {
    name: 'Shein return: 30 days, other sellers may differ',
    starts: 'From delivery.',
    after: "The platform's time for disputes is over.",
  },
  dhgate: {
    name: 'DHgate dispute: from day 5, 7 or 10 until day 90, perhaps 120',
    starts: 'From dispatch. After release of the money, 30 days more for wrong goods.',
    after: "The platform's time for disputes is over.",
  },
  a_to_z: {
    name: 'Amazon A-to-z guarantee: from day 3 until day 90',
    starts: 'From the latest estimated delivery. Ask the seller first and wait 48 hours.',
    after: "The platform's time for disputes is over.",
  },
  ebay: {
    name: 'eBay money back guarantee: 30 days',
    starts:
      'From actual or latest estimated delivery. eBay can be asked to step in until 21 working days after opening.',
    after: "The platform's time for disputes is over. An appeal is possible for 30 days after the decision.",
  },
  walmart: {
    name: 'Walmart Marketplace refund: from day 3 until day 90',
    starts: 'From the estimated delivery.',
    after: "The platform's time for disputes is over.",
  },
  tiktok: {
    name: 'TikTok Shop refund: 6 to 30 days, by country',
    starts: 'From delivery.',
    after: "The platform's time for disputes is over.",
    restarts: 'After a refusal you must bring in the platform within 48 hours.',
  },
  platform_forum: {
    name: 'Challenge of a platform decision in arbitration',
    starts:
      "From the platform's decision: AliExpress for business 30 days, Alibaba about 20 days, claims against Alibaba one year.",
    after: 'The decision stands.',
  },
  platform_data: {
    name: 'Records kept by the platform: at least three years',
    starts: 'From the completion of the sale. We warn from the order date, to be safe.',
    after: 'The records may be gone. It is not certain.',
  },
  payment_records: {
    name: 'Free records of an electronic payment provider: the last three years',
    starts: 'The records of the last three years are free, so we count three years from the payment.',
    after: 'Older records need not be given free of charge.',
  },
  complaint_12315: {
    name: 'Complaint to the Chinese market authority: three years',
    starts: 'From the purchase, to be safe.',
    after: 'The market authority does not take the complaint.',
  },
  // 5.3 Courts, preservation, enforcement.
  fee: {
    name: 'Payment of the court fee: seven days',
    starts:
      'From the day after the notice. For a counterclaim: from the day after you raise it, without any notice. For an appeal: on filing, otherwise seven days from the notice.',
    after: 'The suit or the appeal counts as withdrawn.',
    restarts: ASK_MORE,
  },
  fee_topup: {
    name: 'Payment of the rest of the fee when a simplified case goes on as ordinary: seven days',
    starts: 'From the notice to pay.',
    after: 'The suit counts as withdrawn, and half of the fee comes back.',
  },
  docketing: {
    name: 'Decision of the court to take the suit: seven days',
    starts: 'From filing.',
    after: 'Ask the court. A refusal must be a ruling, and you may appeal it.',
  },
  defence: {
    name: 'Time to answer the claim: 15 days, without domicile in mainland China 30',
    nameAbroad: 'Time to answer the claim: 30 days, with domicile in mainland China 15',
    starts: 'From service of the complaint.',
    after: 'The case goes on without the answer.',
    restarts: `The court may extend it on request for a party without domicile in mainland China. ${ASK_MORE}`,
  },
  jurisdiction_objection: {
    name: 'Time to object to the court: 15 days, without domicile in mainland China 30',
    nameAbroad: 'Time to object to the court: 30 days, with domicile in mainland China 15',
    starts: 'From service of the complaint.',
    after:
      'A defendant who answers on the merits or counterclaims without objecting accepts the court. Court level and exclusive jurisdiction are outside this rule.',
    restarts: ASK_MORE,
  },
  evidence_period: {
    name: 'Period for evidence, as the court sets it',
    starts:
      'As the court sets it: ordinary case at least 15 days, simplified at most 15. Small claims: usually at most seven days. Second instance with new evidence: at least ten.',
    after:
      'The evidence is late. Hand it in all the same, with your reason. Evidence on the basic facts must be accepted, but a fine is possible.',
    restarts: 'An extension, asked for in writing before the end.',
  },
  first_instance: {
    name: 'Time of the court for its decision',
    starts:
      'From the registration of the case. In ordinary foreign-related cases there is no limit; simplified ones have three months and one more.',
    after: 'Ask the court about the state of the case.',
  },
  appeal_judgment: {
    name: 'Appeal against a judgment: 15 days, without domicile in mainland China 30',
    nameAbroad: 'Appeal against a judgment: 30 days, with domicile in mainland China 15',
    starts:
      'From service of the judgment. A party without domicile in mainland China may ask the court for more time; the court decides.',
    after: 'The judgment takes effect once the time of both sides is over.',
    restarts: ASK_MORE,
  },
  appeal_ruling: {
    name: 'Appeal against a ruling: ten days, without domicile in mainland China 30',
    nameAbroad: 'Appeal against a ruling: 30 days, with domicile in mainland China ten',
    starts:
      'From service of the ruling. A party without domicile in mainland China may ask the court for more time; the court decides.',
    after: 'The ruling takes effect once the time of both sides is over.',
    restarts: ASK_MORE,
  },
  public_notice: {
    name: 'Service by public notice: 30 days, addressee without domicile in mainland China 60',
    starts: 'From the day of the notice.',
    after: 'The papers count as served.',
  },
  retrial: {
    name: 'Application for a retrial: six months',
    starts: 'From the day the decision takes effect. On four grounds, from the day you knew or should have known.',
    after: 'A retrial can no longer be asked for.',
    restarts: FIXED,
  },
  presuit_preservation: {
    name: 'Suit or arbitration after a freeze before suit: 30 days',
    starts: 'From the day of the freeze.',
    after: 'The court lifts the freeze.',
  },
  preservation_renewal: {
    name: 'Renewal of a freeze: bank deposits one year, movables two, land and rights three',
    starts: 'From the day of the freeze. Ask at least seven days before the end.',
    after: 'The freeze ends.',
    restarts: 'A renewal in time.',
  },
  preservation_review: {
    name: 'Review of a ruling on a freeze: five days, once',
    starts: 'From service of the ruling.',
    after: 'A review can no longer be asked for.',
  },
  hk_acceptance: {
    name: 'Letter of the Hong Kong institution after a mainland freeze: 30 days',
    starts: 'From the mainland measure, if it came before the institution took the case.',
    after: 'The court lifts the measure.',
  },
  mediation_confirm: {
    name: 'Court confirmation of a mediation agreement: 30 days',
    starts: 'From the day the agreement takes effect. Both sides must ask together.',
    after: 'The court can no longer confirm it.',
  },
  payment_order: {
    name: 'Payment order: 15 days for the debtor to pay or object',
    starts: 'From service on the debtor. It lapses if it cannot be served within 30 days after its issue.',
    after:
      'Without payment or objection you can ask for enforcement. If the court upholds an objection, you have seven days from its ruling to refuse a suit.',
  },
  after_judgment: {
    name: 'Enforcement after a freeze that followed a judgment: five days',
    starts: 'From the end of the time for payment in the judgment.',
    after: 'The court lifts the freeze.',
  },
  enforcement: {
    name: 'Application for enforcement: two years',
    starts:
      'From the last day for payment; with instalments, from the last one. If none is stated, from the day the decision takes effect. After a ruling on recognition alone, from the day it takes effect.',
    after:
      'The court still takes it, but the debtor may object. If your own enforcement ended without assets, you can apply again when you find assets. The two years do not limit this.',
    restarts: RESTART,
  },
  recognition: {
    name: 'Recognition of a foreign judgment or award: two years',
    starts:
      'From the last day for payment in the judgment or award. If none is stated, from the day it takes effect. If you have not asked yet, look at this day now: the two years may be nearly over. If you ask for recognition only, two new years for enforcement run from that ruling.',
    after: 'The request can be refused.',
    restarts: RESTART,
  },
  award_set_aside: {
    name: 'Application to set aside an award: three months',
    starts: 'From the day you receive the award.',
    after: 'The award can no longer be set aside.',
  },
  clause_denial: {
    name: 'Denial of an arbitration clause: before the first hearing of the tribunal',
    starts: 'No first day: it can be made until the first hearing of the tribunal.',
    after: 'An arbitration agreement counts as made, if the tribunal pointed this out and recorded it.',
  },
  court_objection: {
    name: "Objection of the defendant because of an arbitration clause: before the court's first hearing",
    starts: 'No first day: it can be made until the first hearing of the court.',
    after: 'The clause counts as given up, and the court goes on.',
  },
  liquidation_claim: {
    name: 'Filing a claim with the liquidation group: 30 days, or 45 without a notice to you',
    starts: 'From the notice to you. Without one, from the announcement.',
    after: 'Your claim is late.',
  },
  simplified_dereg: {
    name: 'Objection to a simplified deregistration: at least 20 days',
    starts: 'From the notice in the national company register.',
    after: 'The company can be deregistered.',
  },
  compulsory_dereg: {
    name: 'Objection to a compulsory deregistration: at least 60 days',
    starts: 'From the notice in the national company register.',
    after: 'The company can be deregistered. This does not change what its owners answer for.',
  },
  restoration: {
    name: 'Asking for a missed court period: ten days',
    starts: 'From the end of the obstacle: force majeure or another proper reason. The court decides.',
    after: 'The period stays missed.',
  },
  police_notice: {
    name: 'Notice of the police that no case is opened: three days',
    starts: 'From the decision of the police.',
    after: 'You can ask for reconsideration.',
  },
  investigation_order: {
    name: 'Investigation order: decision in 5 to 7 days, then 15 days, at most 30',
    starts: 'From the application of your lawyer.',
    after: 'The order has no effect any more.',
    restarts: 'A new order.',
  },
};

/** The state of a clock. `reached`: a first day that has come, where there is no last one; `not-started`: what it runs from has not happened. */
export const clockStates: Record<ClockState | 'reached' | 'not-started', string> = {
  running: 'Running',
  between: 'Safe day over, end not sure',
  over: 'Over',
  'not-yet': 'Not open yet',
  unknown: 'Not known yet',
  'not-started': 'Not started',
  'no-day': 'No day to count',
  reached: 'Open now',
};

/** What was taken for granted in counting. */
export const assumptionWords: Record<Assumption, string> = {
  'act-not-certain': 'An act that you named may not restart the time. The safe day does not count on it.',
  'act-without-day': 'An act without a day was left out.',
  'agreed-as-safe-end':
    'The agreed time is taken as the safe end. Whether it ends your right under the UN sales convention is not settled.',
  'agreed-period-not-known': 'The contract may agree on a shorter time. We do not know it.',
  'arbitration-clause-denied': 'You denied the arbitration clause in time, so no day is counted.',
  'asked-to-decide': 'The seller asked you to decide. So only a reasonable time is left, and it may end sooner.',
  'auto-release-within-7-days':
    'The day of the release is not known. It may be any day now. Look at the order page today. We show seven days from today, which is only an estimate.',
  'basis-unknown':
    'It is not known whether the claim rests on a contract. We took Chinese law. Another law can govern it.',
  'cisg-unknown': 'It is not known whether the UN sales convention applies.',
  'claim-decided': 'The claim was decided. If something is still to be enforced, the time for enforcement counts.',
  'consumer-law-unknown': 'It is not known whether Chinese consumer law applies.',
  'contract-claim': 'This counts for the claim from the contract.',
  'contract-time-apart':
    'A claim from the contract has its own time. Under Chinese law, to be safe, count it from the day performance was due. Count on the earlier end.',
  'demand-to-closed':
    'The company is off the register. We do not know whether your demand came before that day. The safe day does not count on it. Send one to those who answer for the company.',
  'done-in-time': 'You did this in time.',
  'done-late': 'You did this after the safe day.',
  'end-soon':
    'If you want to end the contract under the UN sales convention, give notice soon: a reasonable time runs.',
  'expected-delivery-not-known': 'The expected day of delivery is not known. A later one can move the end.',
  'foreign-law': "Another country's law governs the contract. Its time limits are not counted here.",
  'free-return-may-be-longer': 'Items with free return may have 90 days from the order.',
  'governing-law-unknown': 'The law of the contract is not known. We took Chinese law.',
  'harm-as-start': 'The claim does not rest on a contract. We took Chinese law, and count from the harm.',
  'home-law-may-govern':
    'You are a consumer, so the law of the country where you live may govern. Its time limit can be shorter. Ask there.',
  'if-durable-goods': 'This holds only for durable goods, such as machines and devices.',
  'may-be-decided': "The judgment in the seller's case may bar this claim. If it does, this time no longer counts.",
  'may-be-shorter': 'The time may be shorter for some orders.',
  'may-be-work-contract': 'If this is a work contract, the time is three years.',
  'network-unknown': 'The card network is not known. Its limits differ.',
  'no-agreed-period': 'We assumed that the contract agrees on no other time.',
  'no-case-opened': 'We assumed that no PayPal case is open.',
  'no-limit-by-analogy':
    'The time limit of the court probably does not apply, by analogy with foreign-related cases. A court has to decide.',
  'no-limit-in-foreign-related-cases': 'An ordinary foreign-related case has no time limit for the court.',
  'no-longer-limit': 'No longer limit fits your answers.',
  'not-asked-to-decide': 'We assumed that the seller did not ask you to decide.',
  'not-started': 'This time has not started yet.',
  'nothing-delivered': 'While nothing was delivered, no end is known to us. Send your notice soon.',
  'obstacle-not-certain': 'The obstacle may not count. The safe day does not count on it.',
  'of-carriage': 'The contract is for carriage. The rules on goods that were sold are left out.',
  'old-text': 'The text we saw is old. Check the present one.',
  'order-not-closed': 'We assumed that the order is not closed.',
  'other-sellers-may-differ': 'Items of other sellers may have another time.',
  'pages-differ': "The platform's pages differ. We warn by the earlier day.",
  'payment-day-not-known': 'The day of payment is not known. A later one can move the end.',
  'platform-refused': 'The platform has refused the dispute. Ask it whether a review is open, and until when.',
  'price-only': 'This can bring back the price, not the cost of the harm.',
  'procedure-not-ended': 'A procedure that you named has not ended. The safe day does not count on its end.',
  'promise-after-the-end': 'The seller promised to pay after the time had run out. The promise may still bind.',
  'product-law-abroad':
    'The claim does not rest on a contract. We took Chinese law, and count from the harm. For a faulty product, the law of the country where you live usually governs. Its time limit may be shorter. Ask about it today.',
  'reasonable-time-first':
    'Without an agreed time, the law asks for notice within a reasonable time. The last day is only the outer limit.',
  'seller-law-may-govern':
    'The main place of business of the seller is outside mainland China. Without a choice, the law of that place usually counts. Its time limit can be shorter. Ask there.',
  'sent-before-outer-limit':
    'You sent the notice before the outer limit. Whether that was within a reasonable time can be disputed.',
  'shorter-period-shown': 'Two lengths are possible. The safe day is that of the shorter one.',
  'special-law-not-read':
    'A special law on product quality may set a shorter time. We have not checked it: ask a lawyer soon.',
  'some-goods-excluded':
    'Goods made to your order and downloaded digital goods are excluded. We did not verify whether a logo counts.',
  'suit-goes-on':
    'You sued in time, and the suit goes on. The time starts afresh when the suit ends. Any day shown leaves that out.',
  'suit-without-day':
    'The day of your suit is not known. If it was filed in time, the time starts afresh only when the suit ends. Tell us the day.',
  'three-years-law-unknown': 'The law of the contract is not known. So count on three years.',
  'warranty-not-known': 'A warranty can end earlier or later than this day.',
};
