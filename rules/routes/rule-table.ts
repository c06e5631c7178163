/**
 * Every rule of the routes, the day-0 list and the liability findings by its id: where it comes from, how firm it is,
 * which open doubt concerns it. The comment above a row gives condition and verdict in short. Words for people:
 * `lib/words/en/route-rules.ts`. The liability findings carry the prefix `LIA-`; R33 is LIA-2, R40 is LIA-16.
 * Pinpoints as in `rules/jurisdiction/rule-table.ts`. A row without source is a choice of this product or a question.
 * Where certainty differs inside a row, the weaker is given and a comment says so.
 */
import type { RuleRow } from '../provision';

/** A row, with the number of the open doubt that concerns it (`routeDoubts` in the words); further ones in `moreDoubts`. */
export interface RouteRow extends RuleRow {
  readonly doubt?: number;
  readonly moreDoubts?: readonly number[];
}

export const routeTable = {
  // 3.1 Day-0 list. R8, withholding the balance: only if a balance is unpaid; first row that fits, R8e first.

  // firm evidence of rights of a third person in the goods -> possible, unless the seller gives security.
  R8e: { sources: ['CC/614'], certainty: 'settled' },
  // nobody has to perform first, seller's performance missing or defective -> recommended, the part that corresponds.
  R8a: { sources: ['CC/525'], certainty: 'settled' },
  // the seller has to perform first, its performance missing or defective -> recommended, the part that corresponds.
  R8b: { sources: ['CC/526'], certainty: 'settled' },
  // the buyer has to pay first, with definite evidence -> possible; notify at once, go on against security.
  R8c: { sources: ['CC/527', 'CC/528'], certainty: 'settled' },
  // as R8c, but the seller is deregistered: nobody is left to notify.
  'R8c-closed': { sources: ['CC/527', 'CC/528'], certainty: 'settled' },
  // the buyer has to pay first, without definite evidence -> not now.
  R8d: { sources: ['CC/527(2)'], certainty: 'settled' },
  // beside each row of R8, where the sales convention applies, or may: its articles 58 and 71, from memory.
  'R8-cisg': { sources: [], certainty: 'unverified' },
  // beside each row of R8, where another country's law governs the contract: that law decides, the row is at most possible.
  'R8-foreign': { sources: ['PIL/41', 'PIL/42'], certainty: 'probable' },

  // beside each row of R8, where an unpaid letter of credit covers the price -> the bank pays by the documents (R6b): at most possible.
  'R8-credit': { sources: ['note/letter-of-credit-practice'], certainty: 'unverified' },

  // Notice of defects, limitation, termination, records.

  // delivered with quality, shortage or counterfeit, no notice sent, notice clock open -> recommended today.
  R9: { sources: ['CC/620', 'CC/621', 'CC/622', 'CISG/38', 'CISG/39'], certainty: 'settled', doubt: 15 },
  // as R9, notice clock closed, no exit of R49 known -> possible, with R49.
  R9b: { sources: ['CC/621(3)', 'CC/622', 'SAL/14(2)'], certainty: 'settled' },
  // as R9b, where the sales convention applies, or may: its reasonable excuse is one more exit.
  'R9b-cisg': { sources: ['CC/621(3)', 'CC/622', 'SAL/14(2)', 'CISG/44'], certainty: 'settled' },
  // the same, notice sent after the end -> possible: the goods count as conforming unless an exit of R49 fits.
  'R9b-sent': { sources: ['CC/621', 'CC/622', 'SAL/14(2)'], certainty: 'settled' },
  // notice clock closed, or notice sent after the agreed period; an exit of R49 answered yes -> possible.
  'R9b-exit': { sources: ['CC/621(3)', 'CC/622', 'SAL/14(2)', 'CISG/40', 'CISG/44'], certainty: 'settled' },
  // notice sent in time -> it stays good although the price was paid or the goods used.
  R9c: { sources: ['SAL/13'], certainty: 'settled' },
  // limitation open with at most 90 days left, or today between safe and latest end -> stop the clock: recommended.
  R24: {
    sources: ['CC/188', 'CC/194', 'CC/195', 'CC/594', 'LIM/8', 'LIM/10', 'LIM/11', 'LIM/12', 'LIM/13', 'LIM/14'],
    certainty: 'settled',
    doubt: 13,
  },
  // as R24, the time against a carrier ends first -> suit or arbitration.
  'R24-carriage': { sources: ['CC/195'], certainty: 'probable', doubt: 18 },
  // as R24, R23 fires -> the freeze, the suit or the arbitration.
  'R24-freeze': { sources: ['CC/188', 'CC/194', 'CC/195', 'CC/594', 'LIM/11'], certainty: 'settled' },
  // as R24, the company is off the register -> demand on those who answer for it, or suit; a public notice is for the missing.
  'R24-closed': { sources: ['CC/188', 'CC/195', 'CC/594', 'LIM/8(1)(2)', 'LIM/10'], certainty: 'settled' },
  // as R24, the seller is gone -> suit, arbitration or a public notice.
  'R24-gone': { sources: ['CC/188', 'CC/194', 'CC/195', 'CC/594', 'LIM/8(1)(4)'], certainty: 'settled' },
  // limitation over -> never excluded; suit and arbitration at most possible; ask for a written promise to pay.
  R24b: { sources: ['CPLI/219', 'CC/192', 'CC/193', 'LIM/2', 'LIM/3', 'LIM/19'], certainty: 'settled' },
  // today between the safe and the latest end -> suit and arbitration at most possible, as the cap of R24b is open.
  'R24b-open': { sources: ['CPLI/219', 'CC/192', 'CC/193', 'LIM/2', 'LIM/3', 'LIM/19'], certainty: 'settled' },
  // foreign law governs -> not computed; possible, ask for the period of that law.
  R24c: { sources: ['PIL/7'], certainty: 'settled' },
  // more than 90 days left -> date shown, no act.
  R24d: { sources: [], certainty: 'our-estimate' },
  'R24d-abroad': { sources: ['PIL/7', 'PIL/41', 'PIL/42', 'PIL/45'], certainty: 'unverified' },
  'R24d-special': { sources: ['CC/188(1)'], certainty: 'unverified' },
  // day of breach or kind of buyer missing -> possible, ask for the date.
  R24e: { sources: [], certainty: 'our-estimate' },
  // as R24e, carriage -> ask for the day of arrival.
  'R24e-carriage': { sources: [], certainty: 'our-estimate' },
  // as R24e, contract or not is not known -> ask for the day of performance or of the harm.
  'R24e-open': { sources: [], certainty: 'our-estimate' },
  // as R24e, a wrong outside a contract -> ask for the day of the harm.
  'R24e-tort': { sources: [], certainty: 'our-estimate' },
  // money back wanted, termination right open: at most 90 days left recommended, more possible.
  R45: { sources: ['CC/563', 'CC/564', 'CC/565', 'CC/566', 'CC/610'], certainty: 'settled' },
  // termination right open, ground or day of knowing it not told -> possible, ask for both.
  'R45-ask': { sources: ['CC/563', 'CC/564', 'CC/565', 'CC/566'], certainty: 'settled' },
  // as R45-ask, but the seller is deregistered: a notice reaches nobody.
  'R45-ask-closed': { sources: ['CC/563', 'CC/564', 'CC/565', 'CC/566'], certainty: 'settled' },
  // beside R45, R45-ask and R45-foreign, where the sales convention may apply; in their place where it does: its reasonable
  // time, from memory.
  'R45-cisg': { sources: [], certainty: 'unverified' },
  // beside R45 and R45-ask, the claim is for harm by goods: another claim than that from the contract.
  'R45-harm': { sources: ['CC/186'], certainty: 'settled' },
  // another country's law governs the contract: no year is counted; possible, ask for that law's period.
  'R45-foreign': { sources: ['PIL/41', 'PIL/42'], certainty: 'probable' },
  // termination right closed -> refund by termination fails; damages, price reduction and repair stay.
  R45b: {
    sources: ['CC/564(2)', 'CC/199', 'CC/577', 'CC/582', 'CC/583', 'CC/584'],
    certainty: 'settled',
  },
  // order or last event known -> preserve platform data, recommended from order + 3 years - 90 days; before: possible;
  // length settled, start probable.
  R37: { sources: ['ECL/31'], certainty: 'probable' },
  // a complaint centre or chat tool of the platform holds evidence -> export it today: recommended.
  R53: { sources: [], certainty: 'our-estimate' },
  // R53 on Alibaba.com, of which alone R 1.3 reports that it deletes them -> the same verdict.
  'R53-alibaba': { sources: ['note/alibaba-dispute-rules'], certainty: 'probable' },

  // 3.2 payment-reversal: several methods, the route takes the best.

  // wire, at most 3 days -> recall: recommended, today.
  R1a: { sources: ['note/bank-recall'], certainty: 'probable' },
  // wire, 4 to 14 days -> possible.
  R1b: { sources: ['note/bank-recall'], certainty: 'probable' },
  // wire, more than 14 days -> possible, unlikely.
  R1c: { sources: ['note/bank-recall'], certainty: 'our-estimate' },
  // wire, the bank was asked for the recall -> the verdict of R1a or R1b; it is asked for its answer.
  'R1-sent': { sources: ['note/bank-recall'], certainty: 'our-estimate' },
  // international wire from a US bank, USD 50,000 or more, within 72 hours -> kill chain: recommended, recall first.
  R2a: { sources: ['note/financial-fraud-kill-chain'], certainty: 'probable' },
  // wire from a US bank, not R2a -> IC3 report possible, kill chain excluded.
  R2b: { sources: ['note/financial-fraud-kill-chain'], certainty: 'probable' },
  // chargeback already filed for this payment -> not now, wait for the decision.
  R3a: { sources: [], certainty: 'our-estimate' },
  // Mastercard, before payment + 40 days (not delivered) or + 20 (quality, shortage, counterfeit) -> not now, date.
  R3b: { sources: ['note/mastercard-first-day'], certainty: 'probable', doubt: 10 },
  // card, up to start + 120; non-delivery, counterfeit, or quality/shortage with return offered -> recommended.
  R3c: { sources: ['note/card-networks', 'note/mastercard-first-day'], certainty: 'probable', doubt: 10 },
  // as R3c, quality or shortage, return not offered -> not now, offer the return first.
  R3d: { sources: ['note/card-networks'], certainty: 'probable', doubt: 10 },
  // as R3c, other kinds of dispute -> possible.
  R3e: { sources: ['note/card-networks'], certainty: 'probable', doubt: 10 },
  // card, after start + 120, up to payment + 540, delivery expected later or unknown, Visa or unknown -> possible.
  R3f: { sources: ['note/card-networks'], certainty: 'contested', doubt: 10 },
  // card, after start + 120, not R3f -> excluded.
  R3g: { sources: ['note/card-networks'], certainty: 'probable', doubt: 10 },
  // PayPal, case open at most 20 days, not escalated -> recommended: escalate.
  R4a: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // PayPal, case opened more than 20 days ago, not escalated -> excluded.
  R4b: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // PayPal, no case, at most 180 days -> recommended; friends and family: possible (nothing seen on that part).
  R4c: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // PayPal, no case, more than 180 days -> excluded.
  R4d: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // PayPal, case escalated -> not now, wait for the decision.
  R4e: { sources: ['note/paypal-terms'], certainty: 'probable' },
  // UK credit card, individual, item over GBP 100 up to 30,000, paid directly, 6 years (Scotland 5) -> recommended.
  R5a: { sources: ['note/consumer-credit-act-75'], certainty: 'probable' },
  // as R5a, any of these answered no, or the time over -> excluded.
  R5b: { sources: ['note/consumer-credit-act-75'], certainty: 'probable' },
  // letter of credit unpaid, evidence of fraud -> notify the bank, ask the court to stop payment: recommended.
  R6a: { sources: ['note/letter-of-credit-provisions'], certainty: 'settled' },
  // letter of credit unpaid, no fraud -> possible: have the documents checked.
  R6b: { sources: ['note/letter-of-credit-practice'], certainty: 'unverified' },
  // paid, accepted, confirmed or negotiated in good faith -> excluded.
  R6c: { sources: ['note/letter-of-credit-provisions'], certainty: 'settled' },
  // cash, money transfer, crypto, personal wallet: not collected possible; collected excluded.
  R41: { sources: [], certainty: 'unverified' },
  // goods kept and as agreed, or the same money already back -> excluded, all methods.
  R48: { sources: [], certainty: 'our-estimate' },
  // freight that is owed, whatever the way of payment -> at most possible, only what was paid beyond the contract. No row of
  // section 3.2.
  'R48-freight': { sources: ['CC/836'], certainty: 'our-estimate' },

  // 3.3 platform-dispute.

  // money still held by the platform -> recommended, first in the ranking.
  R7: { sources: ['note/platform-terms'], certainty: 'probable' },
  // as R7, the platform has refused the dispute; no row for that.
  'R7-open': { sources: ['note/platform-terms'], certainty: 'our-estimate' },
  'R7-refused': { sources: ['note/platform-terms'], certainty: 'our-estimate' },
  // Amazon, card dispute filed -> A-to-z excluded.
  R10a: { sources: ['note/amazon-a-to-z'], certainty: 'probable' },
  // Amazon, neither filed, both open -> the one with the earlier last day; equal: A-to-z; the other not now.
  R10b: { sources: ['note/amazon-a-to-z'], certainty: 'probable' },
  // platform order paid on the platform, window open -> recommended.
  R11a: { sources: ['note/platform-terms'], certainty: 'probable', doubt: 3 },
  // window open, but paid outside the platform: no row of the specification fits -> possible; whether it is taken is not known.
  'R11a-outside': { sources: ['note/platform-terms'], certainty: 'unverified', doubt: 3 },
  // window closed, not (Alibaba.com and crime suspected) -> excluded.
  R11b: { sources: ['note/platform-terms'], certainty: 'probable', doubt: 3 },
  // window closed, Alibaba.com, crime suspected -> possible.
  R11c: { sources: ['note/alibaba-dispute-rules'], certainty: 'probable' },
  // before the platform's first day -> not now, with that day.
  R11d: { sources: ['note/platform-terms'], certainty: 'probable', doubt: 3 },
  // usual time over on a platform that may still help: platform_open unknown (2.2), so no R11b -> possible.
  R11e: { sources: [], certainty: 'our-estimate', doubt: 3 },
  // platform_open unknown, and nothing to ask (2.2, 5.2) -> possible.
  R11f: { sources: [], certainty: 'our-estimate', doubt: 3 },
  // R11a to R11f, a dispute is open there -> it is followed: recommended by R11a, else possible.
  'R11-open': { sources: [], certainty: 'our-estimate', doubt: 3 },
  // advised, but the platform has refused the dispute: at most possible; a review is asked for.
  'R11-refused': { sources: [], certainty: 'our-estimate', doubt: 3 },
  // Alibaba order not paid on the platform -> complaint for breach of the terms: possible, supplementary.
  R12: { sources: ['note/platform-terms-alibaba'], certainty: 'probable' },
  // terms of the platform mention buyer and seller -> clause unknown, until the accepted text is confirmed.
  R13: {
    sources: ['ARB/4', 'ARB/27(1)', 'CC/496', 'CC/497', 'ONL/1(4)'],
    certainty: 'contested',
    doubt: 2,
    moreDoubts: [1, 22],
  },
  // Alibaba.com, order from 2026-03-17 -> declared reseller; a warning, not a status.
  R14: { sources: ['note/platform-terms-alibaba'], certainty: 'probable', doubt: 2 },
  // settled outside the platform -> Trade Assurance excluded; other platforms at most possible.
  R42: { sources: ['note/alibaba-help-pages'], certainty: 'probable' },

  // 3.4 negotiation: talks, own notice, lawyer's letter. First row that fits.

  // supplier deregistered -> all three excluded.
  R25a: { sources: ['CPLI/64'], certainty: 'settled' },
  // a branch off the register: its company is left (L12).
  'R25a-branch': { sources: ['CC/74(2)', 'CPLI/52(5)', 'CPLI/53'], certainty: 'probable' },
  // supplier silent only -> negotiation excluded; notice and letter possible, to the registered address.
  R25b: { sources: [], certainty: 'our-estimate' },
  // active; evidence not strong or less than USD 10,000 -> negotiation recommended; notice and letter by band.
  R21a: { sources: [], certainty: 'our-estimate' },
  // the same, evidence strong, so that only the sum is modest -> as R21a.
  'R21a-small': { sources: [], certainty: 'our-estimate' },
  // the same, and the freeze comes first (R23) -> negotiation recommended after it.
  'R21a-freeze': { sources: [], certainty: 'our-estimate' },
  // active, evidence strong, USD 10,000 or more -> negotiation and notice possible; letter by band.
  R21b: { sources: [], certainty: 'our-estimate' },
  // as R21b, a payment to an impostor: the proof does not show who bears the loss (L17).
  'R21b-diverted': { sources: ['CC/172'], certainty: 'our-estimate' },
  // active, USD 10,000 or more, the proof in no list: R21a or R21b -> possible (1.4).
  'R21-unweighed': { sources: [], certainty: 'our-estimate' },
  // partly active -> negotiation and notice possible; letter by band.
  R21c: { sources: [], certainty: 'our-estimate' },
  // status unknown -> all three possible.
  R21d: { sources: [], certainty: 'our-estimate' },
  // a case is running, before enforcement -> all three possible beside it.
  'R21-running': { sources: [], certainty: 'our-estimate' },
  // letter; seller's identity not confirmed -> not now, R36 first.
  R22a: { sources: [], certainty: 'our-estimate' },
  // letter; evidence weak -> not now, close the gap first.
  R22b: { sources: ['note/practice-letters'], certainty: 'our-estimate' },
  // letter; the proof in no list: R22b, or R22c or R22d -> possible (1.4).
  'R22-unweighed': { sources: ['note/practice-letters'], certainty: 'our-estimate' },
  // letter; USD 3,000 or more -> recommended.
  R22c: { sources: ['note/practice-letters'], certainty: 'our-estimate' },
  // letter; less than USD 3,000 -> possible.
  R22d: { sources: [], certainty: 'our-estimate' },
  // own notice; USD 500 to less than 3,000 -> recommended.
  R22e: { sources: [], certainty: 'our-estimate' },
  // own notice; other amounts -> possible.
  R22f: { sources: [], certainty: 'our-estimate' },
  // assets known, over USD 30,000, dissipation, identity confirmed, evidence, suit can follow -> freeze first; the law
  // is settled, the threshold is our estimate.
  R23: {
    sources: ['CPL/104', 'PRE/5', 'PRE/17', 'CPLI/427(1)(vii)', 'CPLI/540(1)'],
    certainty: 'our-estimate',
  },
  // letter or own notice while R23 fires -> not now.
  R23b: { sources: ['CPL/104'], certainty: 'our-estimate' },

  // 3.5 suit in China. First row that fits.

  // arbitration agreement in force -> excluded on the merits; preservation stays with the court.
  R26: {
    sources: [
      'ARB/5',
      'ARB/37',
      'CPL/104',
      'CPL/127(2)',
      'CPL/288',
      'CPL/289',
      'CPLI/215',
      'CPLI/216',
      'ARB/39',
      'ARB/58',
    ],
    certainty: 'settled',
  },
  // as R26, the seller has sued, first instance -> possible: whether the court dismisses the suit is for the buyer to choose.
  'R26-sued': {
    sources: ['ARB/37', 'CPLI/216', 'CPL/104', 'CPL/289', 'ARB/39', 'ARB/58'],
    certainty: 'settled',
  },
  // only non-conformity, notice period over, every exit answered no -> excluded for that ground.
  R49: {
    sources: ['CC/621', 'CC/622', 'SAL/12', 'SAL/13', 'SAL/14', 'CISG/39', 'CISG/40', 'CISG/44'],
    certainty: 'settled',
    doubt: 15,
  },
  // as R49, only the convention applies and its two years are not over -> excluded if the agreed period ends the right (our
  // reading of art. 6, from memory), else not.
  'R49-cisg': { sources: ['CISG/39', 'CISG/40', 'CISG/44'], certainty: 'contested' },
  // properly liquidated and deregistered, nobody else liable -> excluded.
  R50: { sources: ['CL/238(2)', 'CPLI/64'], certainty: 'probable' },
  // identity not confirmed -> not now, R36 first.
  R36b: { sources: ['CPL/122(2)', 'CPLI/209'], certainty: 'settled' },
  // the same, with a registered name and address: what is missing is the link with the deal.
  'R36b-untied': { sources: [], certainty: 'our-estimate' },
  // evidence weak -> not now, name the element that has nothing.
  R31a: { sources: ['CPL/67', 'CPLI/90'], certainty: 'our-estimate' },
  // foreign court agreed, exclusive or not known -> possible.
  R44: { sources: ['CPL/280'], certainty: 'contested', doubt: 19 },
  // arbitration clause curable or probably void -> possible.
  R27: { sources: ['ARB/27', 'ARB/28', 'ARB/29', 'ARB/31'], certainty: 'probable', doubt: 5 },
  // clause unknown -> possible, no filing advice, ask for the papers.
  R28: { sources: ['ARB/5', 'CPLI/215'], certainty: 'settled' },
  // as R28, after an award that was set aside, the seat abroad or not told; of suit and arbitration: B1-seat-abroad.
  'R28-seat': { sources: ['ARB/10(2)', 'PIL/18'], certainty: 'unverified' },
  // a clause in force, under which a mainland court has decided; a new suit on new facts -> possible. Our reading.
  'R28-heard': { sources: ['ARB/37', 'CPLI/248'], certainty: 'unverified' },
  // no bar, and a case is running, before enforcement -> recommended, whatever its worth: the case goes on.
  'R31-running': { sources: [], certainty: 'our-estimate' },
  // no bar, evidence strong, USD 10,000 or more, and assets, sole shareholder or active seller -> recommended.
  R31b: { sources: ['note/practice-suit-costs'], certainty: 'our-estimate', doubt: 11 },
  // as R31b, a payment to an impostor: the proof does not show who bears the loss (L17).
  'R31b-diverted': { sources: ['note/practice-suit-costs', 'CC/172'], certainty: 'our-estimate', doubt: 11 },
  // everything else -> possible.
  R31c: { sources: [], certainty: 'our-estimate' },
  // B7 of the Internet Court specification, open: ordered in another's name -> suit at most possible (1.4 here).
  'R31-name': { sources: ['CPL/122(1)', 'CC/925', 'CC/926'], certainty: 'probable' },

  // 3.6 internet-court, ordinary-court. Certainty is that of the Internet Court answer; it stands as probable here.

  // an Internet Court yes, no other competent place -> Internet Court with the suit verdict; ordinary court excluded.
  R43a: { sources: ['2025/1', '2025/2'], certainty: 'probable' },
  // an Internet Court yes, another competent place -> both open; the ordinary court at most possible.
  R43b: { sources: ['CPL/22', 'CPL/24', 'CPL/36'], certainty: 'probable' },
  // every city no -> Internet Court excluded with its reason; ordinary court with the suit verdict.
  R43c: { sources: ['CPL/22', 'CPL/24', 'CPL/36'], certainty: 'probable' },
  // as R43c, a tort, no court clause -> place of the tort or domicile of the defendant.
  'R43c-tort': { sources: ['CPL/22', 'CPL/29', 'CPL/36'], certainty: 'probable' },
  // as R43c, the seller has no domicile in the mainland -> only with a link, or a written choice (O4).
  'R43c-offshore': { sources: ['CPL/276', 'CPL/277'], certainty: 'probable' },
  // as R43c, the company is deregistered -> the home of a person who answers for it.
  'R43c-closed': { sources: ['CPL/22', 'CPL/24', 'CPL/36', 'CPLI/64'], certainty: 'probable' },
  // as R43c, carriage by sea -> the maritime court (item 1 of 3.8 of the Internet Court specification).
  'R43c-sea': { sources: ['CPLI/2(2)'], certainty: 'probable' },
  // as R43c, a court has the case already (O14, O16, B8a of the Internet Court specification) -> that court.
  'R43c-seized': { sources: ['CPL/36', 'CPL/37'], certainty: 'probable' },
  // another court took what only an Internet Court has (D8) -> Internet Court excluded until it is sent there.
  'R43c-sends': { sources: ['CPL/37'], certainty: 'probable' },
  // no city yes, some unknown -> both at most possible, with the missing fact.
  R43d: { sources: ['CPL/22', 'CPL/24', 'CPL/36'], certainty: 'probable' },
  // as R43d, a tort.
  'R43d-tort': { sources: ['CPL/22', 'CPL/29', 'CPL/36'], certainty: 'probable' },
  // every city no and no court competent -> both excluded.
  R43e: { sources: ['CPL/22', 'CPL/24', 'CPL/36'], certainty: 'probable' },
  // as R43e-open, whether there is a decision at all is not known -> the same cap, told as open.
  'R43e-asked': { sources: ['CPL/127(5)', 'ARB/10'], certainty: 'settled' },
  // R43e of a claim that may be decided (B4b, a fact of B4 not known; B8b after the seller's trial) -> both at most possible, with the missing fact.
  'R43e-open': { sources: ['CPL/127(5)', 'CPL/206', 'CPL/302', 'CPLI/248'], certainty: 'contested' },
  // R43e of a claim that another court or a tribunal may have (B5, B8 not known) -> both at most possible, with the missing fact.
  'R43e-pending': { sources: ['CPL/36', 'CPL/280', 'CPLI/216(2)'], certainty: 'probable' },
  // as R43e-pending, the case is abroad (B5): the mainland may take the suit all the same.
  'R43e-abroad': { sources: ['CPL/280', 'CPL/281'], certainty: 'probable' },
  // foreign judgment held -> recognition only; a Chinese judgment on the same dispute blocks it.
  R32: { sources: ['CPL/298', 'CPL/299', 'CPL/300', 'CPL/301', 'CPL/302', 'CPL/303'], certainty: 'settled' },
  // police case on the same facts -> suit at most possible; dismissal and transfer.
  R35a: { sources: ['note/economic-crime-provisions', 'FEE/25'], certainty: 'settled' },
  // police case on other facts -> no cap, both go on.
  R35b: { sources: ['note/economic-crime-provisions'], certainty: 'settled' },
  // police case, same facts not known -> at most possible; the suit may be stayed.
  R35c: { sources: ['CPL/153(1)(v)'], certainty: 'settled' },
  // investigation order, by stage and with a Chinese lawyer -> tool possible, else not now.
  R38: {
    sources: [
      'CPL/64',
      'CPL/67(2)',
      'CPL/70',
      'CPLI/94',
      'CPLI/95',
      'CPLI/100',
      'note/investigation-order-local-rules',
    ],
    certainty: 'contested',
    doubt: 8,
  },
  // as R38 without a lawyer, case running -> ask the court to collect evidence: possible.
  R51: { sources: ['EvP/20', 'CPLI/94'], certainty: 'settled' },
  // text of the order without the settlement account -> error for a buyer, warning for a rights holder.
  R39: { sources: ['note/investigation-order-practice'], certainty: 'our-estimate' },
  // preservation asked, sum not fixed, buyer owes, or debtor not found -> payment order excluded.
  R46: { sources: ['CPLI/427'], certainty: 'settled' },
  // fixed sum due, buyer owes nothing, debtor found, no preservation asked -> payment order possible.
  R47: {
    sources: [
      'CPL/225',
      'CPL/226',
      'CPL/227',
      'CPL/228',
      'CPLI/23',
      'CPLI/427',
      'CPLI/430',
      'CPLI/435',
      'CPLI/436',
      'CPLI/437',
      'CPLI/438',
      'CPLI/439',
    ],
    certainty: 'settled',
  },

  // 3.7 arbitration. R27c goes before all rows.

  // no arbitration clause -> not now: both sides must first agree in writing.
  R28a: { sources: ['ARB/4', 'ARB/27'], certainty: 'settled' },
  // arbitration agreement in force -> suit excluded, arbitration by the cost test.
  R29: { sources: ['ARB/5'], certainty: 'settled', doubt: 4 },
  // curable clause -> possible: written supplement, or the other side does not deny.
  R27a: { sources: ['ARB/27(3)', 'ARB/29'], certainty: 'settled', doubt: 5 },
  // clause probably void -> possible only if the other side does not deny.
  R27b: { sources: ['ARB/27(3)', 'ARB/28', 'ARB/29'], certainty: 'probable', doubt: 5 },
  // arbitration begun, clause not denied, tribunal prompted, hearing begun -> counts as an agreement.
  R27c: { sources: ['ARB/27(3)'], certainty: 'settled', doubt: 5 },
  // clause unknown -> possible.
  R28b: { sources: [], certainty: 'settled' },
  // as R28b, the clause was found: whether it binds is open -> possible.
  'R28b-found': { sources: ['ARB/4', 'ARB/27(1)', 'CC/496', 'ONL/1(4)'], certainty: 'contested', doubt: 2 },
  // the claim was decided for good -> excluded.
  'R29-decided': { sources: ['ARB/10', 'CPL/127(5)', 'CPL/281(3)'], certainty: 'probable' },
  // as R29-decided, but whether the claim was decided, or whether that decision bars it, is not known -> both variants.
  'R29-open': { sources: ['ARB/10', 'CPL/127(5)', 'CPL/206', 'CPL/302', 'CPLI/248'], certainty: 'contested' },
  // as R29, the seller has sued, on appeal: the first hearing is over -> not now.
  'R29-late': { sources: ['ARB/37', 'CPLI/216'], certainty: 'settled' },
  // cost test: identity not confirmed -> not now.
  R29a: { sources: [], certainty: 'our-estimate' },
  // cost test: evidence weak -> not now.
  R29b: { sources: [], certainty: 'our-estimate' },
  // cost at most 40 % of the claim -> recommended.
  R29c: { sources: ['note/arbitration-fee-scales'], certainty: 'our-estimate', doubt: 4 },
  // cost over 40 % -> not now: small-claims track, or settle.
  R29d: { sources: ['note/arbitration-fee-scales'], certainty: 'our-estimate', doubt: 4 },
  // as R31-name: whether the agreement of whoever ordered binds the buyer is open -> arbitration at most possible.
  'R29-name': { sources: ['CC/925', 'CC/926'], certainty: 'probable' },
  // interim relief by the place of the seat -> an effect; settled; seats elsewhere unverified.
  R30: {
    sources: ['CPL/104', 'CPL/289', 'ARB/39', 'CPLI/540', 'note/hong-kong-preservation-arrangement'],
    certainty: 'unverified',
  },

  // 3.8 police-report. First row that fits; never excluded.

  // whole case under RMB 3,000 -> not now, find other victims.
  R34a: { sources: ['note/fraud-interpretation-2011'], certainty: 'probable', doubt: 9, moreDoubts: [24] },
  // score below 2 -> not now.
  R34b: { sources: [], certainty: 'our-estimate', doubt: 20 },
  // R34b of fake brand goods, whose sale is a crime of its own (P.T17), of which the score says nothing: the same verdict.
  'R34b-fake': { sources: [], certainty: 'our-estimate', doubt: 20 },
  // score 2 or 3 -> possible.
  R34c: { sources: [], certainty: 'our-estimate', doubt: 20 },
  // score 4 or more, not deceived online, under RMB 20,000 -> possible.
  R34d: { sources: ['note/contract-fraud-filing-standard'], certainty: 'unverified', doubt: 9, moreDoubts: [24, 20] },
  // score 4 or more, otherwise -> recommended, beside the civil routes.
  R34e: { sources: ['note/criminal-law'], certainty: 'our-estimate', doubt: 20, moreDoubts: [24] },
  // as R34e, but the police have opened a case on the same facts: the own loss is still to be claimed.
  'R34e-open': { sources: ['note/criminal-law', 'LIM/13(1)'], certainty: 'our-estimate', doubt: 20, moreDoubts: [24] },
  // as R34e, a case is open, and whether on the same facts is not known.
  'R34e-ask': { sources: ['note/criminal-law', 'LIM/13(1)'], certainty: 'our-estimate', doubt: 20, moreDoubts: [24] },

  // 3.9 complaint-channels.

  // 12315: consumer, Chinese consumer law, Chinese party, within 3 years, no case pending -> possible.
  R15a: {
    sources: ['note/market-complaint-rules-2022', 'note/market-complaint-rules-2026'],
    certainty: 'probable',
    doubt: 7,
    moreDoubts: [24],
  },
  // consumer, Chinese consumer law does not apply -> not now.
  R15b: { sources: ['PIL/42'], certainty: 'probable' },
  // consumer; no Chinese party, over 3 years, or case pending -> excluded.
  R15c: { sources: ['note/market-complaint-rules-2022'], certainty: 'probable', doubt: 7, moreDoubts: [24] },
  // business -> complaint excluded; report of unlicensed or false-licence trading possible.
  R16: { sources: ['note/market-complaint-rules-2022'], certainty: 'probable', doubt: 7 },
  // ECC-Net: consumer and trader in the EU, Norway or Iceland -> possible.
  R17: { sources: ['note/ecc-net'], certainty: 'probable' },
  // else excluded; ODR platform always excluded; probable; day of the closing of the ODR platform unverified.
  'R17-outside': { sources: ['note/ecc-net', 'note/odr-platform-closed'], certainty: 'unverified' },
  // carrier or forwarder -> network recommended; one-year clock, maritime court by sea.
  R18: {
    sources: ['note/forwarder-networks', 'MC/284', 'note/maritime-code-1992'],
    certainty: 'our-estimate',
    doubt: 18,
  },
  // as R18, no leg by sea: the Maritime Code does not count.
  'R18-other': { sources: ['note/forwarder-networks'], certainty: 'our-estimate' },
  // buyer owns the right, and goods are counterfeit or the work is copied -> IP portal recommended; otherwise excluded.
  R19: { sources: ['ECL/42', 'ECL/43', 'note/ip-portals'], certainty: 'probable', doubt: 14 },
  // as R19, the buyer may own it.
  'R19-open': { sources: ['ECL/42', 'ECL/43', 'note/ip-portals'], certainty: 'probable', doubt: 14 },
  // as R19, the buyer is known to own it.
  'R19-owner': { sources: ['ECL/42', 'ECL/43', 'note/ip-portals'], certainty: 'probable', doubt: 14 },
  // embassy, MOFCOM, BBB, chambers, consumer groups -> possible, supplementary; embassy only from USD 1,000,000.
  R20: { sources: ['note/supplementary-channels'], certainty: 'our-estimate' },

  // 3.10 identify-seller.

  // identity not confirmed -> recommended; need settled, ladder probable.
  R36: {
    sources: ['CPL/122(2)', 'ECL/15', 'ECL/27', 'ECL/61', 'CRPL/44'],
    certainty: 'probable',
    doubt: 14,
  },
  // the same, of a person: name and home address (CPLI 209).
  'R36-person': {
    sources: ['CPL/122(2)', 'CPLI/209', 'ECL/15', 'ECL/27', 'ECL/61', 'CRPL/44'],
    certainty: 'probable',
    doubt: 14,
  },
  // the same, a company from outside mainland China: it has no Chinese number, and no licence to show (ECL 15).
  'R36-abroad': { sources: ['CPL/122(2)', 'ECL/27', 'ECL/61', 'CRPL/44'], certainty: 'probable', doubt: 14 },
  // a registered name and address, not tied to the deal: no row of the specification says more than R36.
  'R36-untied': { sources: [], certainty: 'our-estimate' },
  // identity confirmed -> possible: look the company up again on the day of filing.
  R36c: { sources: [], certainty: 'our-estimate' },

  // 3.11 write-off. First row that fits.

  // every civil route excluded -> recommended.
  R52a: { sources: [], certainty: 'our-estimate' },
  // no route recommended, each open route that costs money not worth it -> possible.
  R52b: { sources: [], certainty: 'our-estimate', doubt: 20 },
  // supplier gone, no assets known, no other liable person -> possible.
  R25c: { sources: [], certainty: 'our-estimate' },
  // otherwise -> not now.
  R52c: { sources: [], certainty: 'our-estimate' },

  // 4 Liability: whom to sue or add. yes = name as defendant.

  // active, dormant, suspended, revoked, ordered closed, cancelled -> the company.
  'LIA-1a': { sources: ['CPLI/64', 'CL/229', 'CL/241'], certainty: 'settled' },
  // liquidating -> the company; file the claim too, 30 or 45 days.
  'LIA-1b': { sources: ['CL/234(7)', 'CL/235'], certainty: 'settled' },
  // deregistered without lawful liquidation -> shareholders, promoters, investors.
  'LIA-1c': { sources: ['CPLI/64'], certainty: 'settled' },
  // deregistered, simplified, false undertaking -> shareholders who signed.
  'LIA-1d': { sources: ['CL/240(3)'], certainty: 'settled' },
  // deregistered, compulsory -> shareholders and those bound to liquidate, as before.
  'LIA-1e': { sources: ['CL/241(2)'], certainty: 'settled' },
  // deregistered after proper liquidation -> only liquidators, for intent or gross negligence.
  'LIA-1f': { sources: ['CL/238(2)'], certainty: 'settled' },
  // deregistered, way unknown -> unknown, ask for the file.
  'LIA-1g': { sources: [], certainty: 'settled' },
  // registration annulled -> LIA-1a, and check who stood behind a false identity.
  'LIA-1h': { sources: ['CL/229', 'CL/232', 'CL/241'], certainty: 'probable' },
  // moved, other values -> look up again; unknown.
  'LIA-1i': { sources: [], certainty: 'settled' },
  // R33: company with one shareholder -> jointly liable unless separate assets are proved.
  'LIA-2': { sources: ['CL/23(3)'], certainty: 'settled' },
  // owner abused the company to evade debts, serious harm to creditors -> possible.
  'LIA-3': { sources: ['CL/23(1)'], certainty: 'settled' },
  // sister companies -> possible only if used for that abuse; common control alone: no.
  'LIA-4': { sources: ['CL/23(2)'], certainty: 'settled' },
  // company cannot pay a due debt, capital not yet due -> early payment possible; to whom is contested.
  'LIA-5': { sources: ['CL/54', 'CL/47', 'CL/49', 'CL/50', 'CL/53'], certainty: 'contested', doubt: 17 },
  // unpaid shares transferred -> transferee, transferor second; overdue: both, or transferor alone. Whether it
  // holds for earlier transfers is unverified: a finding that hangs on that carries this certainty.
  'LIA-6': {
    sources: ['CL/88', 'note/company-law-time-effect', 'note/reply-on-article-88'],
    certainty: 'settled',
    doubt: 17,
  },
  // dissolved, no liquidation group within 15 days -> directors liable for the loss.
  'LIA-7': { sources: ['CL/232', 'CL/233', 'note/company-law-time-effect'], certainty: 'settled' },
  // director or officer harmed you by intent or gross negligence -> possible.
  'LIA-8': { sources: ['CL/191'], certainty: 'settled' },
  // payee lent account, seal or blank contract -> joint party; liability needs its own ground: possible.
  'LIA-9': { sources: ['CPLI/65'], certainty: 'settled' },
  // money received without cause, Chinese law applies -> possible; gone gain in good faith: no. Section 4
  // marks the duty itself settled if Chinese law applies; that the place of the bank or the law of the contract decides
  // under PIL 47 is a plain reading: probable.
  'LIA-10': { sources: ['CC/985', 'CC/986', 'PIL/44', 'PIL/47', 'LIM/6'], certainty: 'probable' },
  // individual business -> registered operator; a different actual operator with him.
  'LIA-11': { sources: ['CPLI/59', 'CC/56'], certainty: 'settled' },
  // a person -> the person, by full name and home address.
  'LIA-11a': { sources: ['CPL/122(2)', 'CPLI/209'], certainty: 'settled' },
  // branch: licensed itself; unlicensed its company.
  'LIA-12': { sources: ['CPLI/52(5)', 'CPLI/53', 'CC/74(2)'], certainty: 'settled' },
  // a licensed branch off the register -> its company. Our reading: it has no licence.
  'LIA-12-closed': { sources: ['CPLI/52(5)', 'CPLI/53', 'CC/74(2)'], certainty: 'probable' },
  // trading under the licence of another -> both.
  'LIA-13': { sources: ['CPLI/54'], certainty: 'settled' },
  // shop transferred without notice, Chinese consumer law -> registered and actual operator.
  'LIA-14': { sources: ['ONL/6'], certainty: 'probable' },
  // platform sold itself or marked the goods as its own -> yes, any buyer.
  'LIA-15a': { sources: ['ECL/37(2)'], certainty: 'settled', doubt: 14 },
  // platform, Chinese consumer law: no identity given, own promise, knew but took no step, misleading marks -> probably.
  'LIA-15b': { sources: ['CRPL/44', 'ECL/38', 'ONL/4'], certainty: 'probable', doubt: 14 },
  // breach of the platform's own service contract -> separate claim, own clause and forum.
  'LIA-15c': { sources: ['ECL/62', 'note/platform-terms'], certainty: 'probable', doubt: 14 },
  // owner of a right, platform knew of the infringement, or did not act on the notice in time -> possible. No row of section 4.
  'LIA-15e': { sources: ['ECL/42(2)', 'ECL/45'], certainty: 'settled', doubt: 14 },
  // otherwise -> leave the platform out.
  'LIA-15d': { sources: [], certainty: 'our-estimate' },
  // R40: link score 0.85 with identity or money suggest adding; 0.60 or more possible; below nothing.
  'LIA-16': { sources: [], certainty: 'our-estimate', doubt: 20 },
  // paid an impostor -> price still due unless the impostor seemed authorised; that fault is divided is commentary only.
  'LIA-17': { sources: ['CC/172'], certainty: 'probable' },
  // carrier, forwarder -> separate case, one-year clock, maritime court by sea.
  'LIA-18': { sources: ['MC/284', 'note/maritime-code-1992'], certainty: 'settled', doubt: 18 },
  // enforcement stage, a ground of the addition rules -> add the person without a new suit.
  'LIA-19': { sources: ['note/enforcement-addition-provisions'], certainty: 'settled' },
  // consumer, Chinese consumer law, fraud -> three times the price more, at least RMB 500.
  'LIA-20': { sources: ['CRPL/55', 'CPLI/109'], certainty: 'settled', doubt: 24 },
  // 定金 agreed and paid, purpose defeated -> double back, up to 20 % of the price; mere delay or other word: no.
  'LIA-21': {
    sources: ['CC/586', 'CC/587', 'CC/588', 'note/contract-book-interpretation'],
    certainty: 'settled',
  },
  // Rows of procedure.md 4.1 and 4.2 without a row in decision-routes.md.
  // no timely liquidation, lost books, sham liquidation, removal without liquidation -> owners, who controls it: possible.
  'LIA-22': {
    sources: ['note/company-law-provisions-2', 'note/company-law-time-effect'],
    certainty: 'probable',
    doubt: 24,
  },
  // legal representative -> the company is bound; somebody who seemed authorised: to be proved.
  'LIA-23': { sources: ['CC/61', 'CC/504', 'CC/172'], certainty: 'settled' },
  // no authority, firm not registered, firm ended -> who acted is the party.
  'LIA-24': { sources: ['CPLI/62', 'CC/171'], certainty: 'settled' },
  // No row of section 4: company from outside mainland China -> the law of its place of registration decides; unknown.
  // Probable: that all rows of section 4 on companies fall under the article is its plain reading.
  'LIA-25': { sources: ['PIL/14'], certainty: 'probable' },
  // No rows of section 4: a defect harmed -> seller or maker; known defect, death or serious harm -> up to twice the loss more.
  // Probable: the gate is that of consumer contracts (PIL 42); which law governs harm by goods, PIL 45 says.
  'LIA-26': { sources: ['CRPL/40(2)', 'PIL/45'], certainty: 'probable', doubt: 24 },
  'LIA-27': { sources: ['CRPL/55(2)', 'PIL/45'], certainty: 'probable', doubt: 24 },
  // No rows of section 4: an agent ordered in its own name -> possible, from the contract with it; the account that was paid
  // may be the agent's -> unknown, in the place of LIA-10.
  'LIA-28': { sources: ['CC/926', 'CC/929', 'CC/958(2)'], certainty: 'probable' },
  'LIA-29': { sources: ['CC/985', 'CC/986', 'CC/929', 'PIL/47'], certainty: 'probable' },
} as const satisfies Record<string, RouteRow>;

export type RouteRuleId = keyof typeof routeTable;
