/** Notes of a route that fit only some cases: each with what must hold, and the rule or article behind it. */

import { buyerOf } from '../abroad/buyer';
import { company } from '../counterparty/company';
import { isFromAbroad } from '../counterparty/company-abroad';
import { identityLadder } from '../counterparty/identity-ladder';
import { paidBy } from '../deadlines/payments';
import { isGuaranteeClaimed, isOpenThere } from '../deadlines/platform';
import { DEFECTS, isDefect } from '../defects';
import type { Facts, Value } from '../facts';
import { mayBeUsedUp } from '../inputs/arbitration-clause';
import { isSued, mayAppeal, stageOfCase } from '../inputs/case-stage';
import { clause, completeArbitration } from '../inputs/clause';
import { casePending } from '../inputs/complaint-bars';
import { consumerGate } from '../inputs/consumer-law';
import { freight } from '../inputs/freight';
import { heldPayment, isEmptied } from '../inputs/held-payment';
import { only } from '../inputs/input';
import { infringed, ofContract } from '../inputs/of-contract';
import { isClosedCompany } from '../inputs/register-state';
import { rightCopied } from '../inputs/right-copied';
import { assets } from '../inputs/seller-assets';
import { nothingPaid } from '../inputs/something-paid';
import { known } from '../reading';
import {
  abroad,
  accountChanged,
  checksCredit,
  onlyPaidBy,
  onlyUnpaidCredit,
  opensPaypal,
  policeHaveIt,
  policeMayHaveIt,
  recallAsked,
  registeredAbroad,
  stopsCredit,
} from './note-cases';
import type { MethodId, RouteVerdict } from './printed-route';
import type { NoteId } from './route-notes';

/** The verdict of a method of the route; undefined where it is not asked about a case. */
export type VerdictOf = (id: MethodId) => RouteVerdict | undefined;

/** What the decision found beside the verdicts. */
export interface Found {
  /** R23 fires: a freeze is the first step. */
  readonly freezeFirst?: boolean;
  /** A case is running (O13, O14, O16). */
  readonly running?: boolean;
  /** No answer can make R23 fire any more. */
  readonly noFreezeFirst?: boolean;
  /** On the platform nothing but R12 is open: it holds no money. */
  readonly complaintOnly?: boolean;
  /** R3b: the first day of the card dispute has not come. */
  readonly cardWaits?: boolean;
  /** R22b: the letter waits for better proof. */
  readonly evidenceWeak?: boolean;
  /** R22d, or "not worth it" (section 6): the letter would cost too much of this claim. */
  readonly letterTooDear?: boolean;
}

type Fits = (s: Facts, verdict: VerdictOf, found: Found) => boolean;

/** A method that the same route holds back or rules out asks for no step. */
const isOpen = (verdict: RouteVerdict | undefined): boolean => verdict !== 'not-now' && verdict !== 'excluded';
const letterIsPossible: Fits = (_, verdict, { letterTooDear }) =>
  letterTooDear !== true && isOpen(verdict('lawyers-letter')) && verdict('lawyers-letter') !== 'recommended';
const aLetterIsOpen: Fits = (_, verdict) => isOpen(verdict('own-notice')) || isOpen(verdict('lawyers-letter'));

/** R25a, R25b: nobody to talk to; what goes out by R25b goes to the registered address. A person has none. */
const noTalks: Fits = (_, verdict) => verdict('talks') === 'excluded';
const toRegister: Fits = (...of) => noTalks(...of) && aLetterIsOpen(...of) && inRegister(...of);

const noContract = (s: Facts): boolean => only(ofContract(s)) === 'no';
/** R19: the owner of the right gives notice; a claim on no contract has no contract to show. */
const byNotice: Fits = (_, verdict) => verdict('ip-portal') === 'recommended';
const onlyNotice: Fits = (...of) => byNotice(...of) && noContract(of[0]);
const bought: Fits = (...of) => !infringed(of[0]) && !onlyNotice(...of);

/** Claims with goods that a carrier brings; ground not known: a purchase. */
const SHIPPED: readonly unknown[] = [
  undefined,
  'sale',
  'carriage',
  'product_liability',
  'platform_joint_liability',
  'other',
];

/** A company, or not known which kind: a person without a business stands in no company register. */
const inRegister: Fits = (s) => known(s, 'seller.kind') !== 'person';

/** No arbitration clause at all (the cases of R28a). */
const noArbitrationClause: Fits = (s) =>
  clause(s).options.every((one) => one === 'none' || one === 'court' || one === 'foreign_court');

/** R30: the mainland and a listed institution in Hong Kong allow a freeze; another seat does not, as far as we know. */
const seatMayBar: Fits = (s) => (known(s, 'arbClause.seat') ?? 'other') === 'other';

/** The seat is in the mainland, or perhaps: where it is not told, the institution is not known to be from elsewhere. */
const heldHere: Fits = (s) => {
  const seat = known(s, 'arbClause.seat');
  const institution = known(s, 'arbClause.institution');
  return seat === undefined ? !ELSEWHERE.includes(institution ?? 'other') : seat === 'mainland';
};
const ELSEWHERE: readonly Value<'arbClause.institution'>[] = ['hkiac', 'siac', 'icc'];

const seatInHongKong: Fits = (...of) => known(of[0], 'arbClause.seat') === 'hong_kong' && !noArbitrationClause(...of);

/** The words of the clause and its institution are told. */
const clauseIsRead = (s: Facts): boolean =>
  known(s, 'arbClause.wording') !== undefined && known(s, 'arbClause.institution') !== undefined;

/** A complete clause (R29), or platform terms read to name the institution (R13). */
const namesInstitution = (s: Facts): boolean =>
  completeArbitration(s) &&
  (known(s, 'arbClause.wording') === 'complete' || known(s, 'arbClause.textConfirmed') === 'yes');

/** Quality: that the defect was there before is weak or not shown. */
const defectUnproved = (s: Facts): boolean => {
  if (known(s, 'dispute.kind') !== 'quality') return false;
  const shown = known(s, 'evidence.elements')?.defect_before;
  return shown !== 'document';
};

/** R23: step 1 of suit or arbitration. Without a clause no arbitration can follow within the 30 days. */
const freezesFirst: Fits = (s, verdict, found) =>
  found.freezeFirst === true && (verdict('arbitration') === undefined || !noArbitrationClause(s, verdict, found));

/** A carrier or forwarder asks for more. */
const asksMore = (s: Facts): boolean => known(s, 'dispute.kind') === 'carrier';
const paidFreight = (s: Facts): boolean => only(freight(s)) === 'yes';
const orderedByAgent = (s: Facts): boolean => known(s, 'order.name') === 'agent';
/** R19-owner. */
const ownsCopied = (s: Facts): boolean =>
  known(s, 'buyer.isIpOwner') === 'yes' &&
  (known(s, 'dispute.kind') === 'counterfeit' || only(rightCopied(s)) === 'yes');

/** More than a complaint about the seller (R12) is open on the platform. */
const platformDecides: Fits = (_, __, { complaintOnly }) => complaintOnly !== true;
const isPaidOut: Fits = (s) => known(s, 'escrow.released') === 'yes';
/** The dispute was open, and the platform has refused it. */
const isRefused: Fits = (...of) => platformDecides(...of) && known(of[0], 'platform.caseOpen') === 'refused';
const isFollowed: Fits = (...of) => platformDecides(...of) && isOpenThere(of[0]);
/** One is still to be opened. */
const isToOpen: Fits = (...of) => platformDecides(...of) && !isRefused(...of) && !isFollowed(...of);
/** R7 may apply, and only the order can show it. */
const mayBeHeld: Fits = (s) => known(s, 'escrow.released') === undefined && heldPayment(s) !== 'no' && !isEmptied(s);

/** The case is before the court at first instance or on appeal; a stage not told is taken as the first instance. */
const inTrial: Fits = (s, _, { running }) => running === true && ['first_instance', 'appeal'].includes(stageOfCase(s));
/** The first instance of the own suit is over. Of one who was sued it is not known which case was decided: that keeps its steps. */
const isDecidedHere = (s: Facts): boolean => mayAppeal(s) && known(s, 'filing.state') === 'accepted';
/** That suit goes on whatever the own claim is, and so does the time to answer it (CPL 128). */
const isSuedBySeller = (s: Facts): boolean => known(s, 'filing.state') === 'sued_by_seller';
/** The time to answer runs, and the own claim belongs into that case. */
const sued: Fits = (s, _, { running }) => running === true && isSued(s);
const isCounterclaim = (s: Facts): boolean => known(s, 'filing.counter') === 'counterclaim';
/** Not said how the own claim is brought; who found a clause for arbitration chooses first (ARB 37). */
const mayCounterclaim: Fits = (s, ...of) =>
  known(s, 'filing.counter') === undefined && (known(s, 'clauses.looked') !== 'found' || noArbitrationClause(s, ...of));
/**
 * SAL 31 of a sale: a lower price is a defence. Not where the own claim, and with it the kind of the dispute, is of another deal,
 * was decided, or is under another country's law, which says whether the price falls (PIL 41, 42).
 */
const pleadsPrice = (s: Facts): boolean =>
  isSued(s) &&
  known(s, 'filing.counter') !== 'unconnected' &&
  known(s, 'claim.ground') === 'sale' &&
  isDefect(known(s, 'dispute.kind')) &&
  known(s, 'contract.governingLaw') !== 'foreign' &&
  (known(s, 'history.decided') ?? 'none') === 'none';
const bringsCounterclaim: Fits = (...of) => sued(...of) && (isCounterclaim(of[0]) || mayCounterclaim(...of));

/**
 * Notes that concern one way of payment, one kind of dispute, one kind of buyer, platform orders or one method only. Not
 * known: they stay. In the place of a general step: the one for a diverted payment, the one for a letter that is advised,
 * the freeze that comes first, those of a case that is running, of a seat in Hong Kong, and of money that was paid out.
 */
export const onlyFor: { readonly [id in NoteId]?: Fits } = {
  // R48-freight.
  'only-excess': paidFreight,
  // R1-sent: the bank was asked for the only one.
  'recall-transfer': (s) => isToRecall(s) && !(onlyPaidBy(s, 'wire') && fraud(s) !== undefined),
  'recall-wire': (s) => isToRecall(s) && onlyPaidBy(s, 'wire') && fraud(s) === 'no',
  'recall-fraud': (s) => isToRecall(s) && onlyPaidBy(s, 'wire') && fraud(s) === 'yes',
  'recall-refused': (s) => mayBePaidBy(s, 'wire'),
  // R3c asks for the offer only with poor quality or too few.
  'offer-return': (s) =>
    mayBePaidBy(s, 'card') && isKind(s, 'quality', 'shortage') && known(s, 'payment.returnOffered') !== 'yes',
  'return-offer': (s) => mayBePaidBy(s, 'card') && isKind(s, 'quality', 'shortage'),
  'escalate-paypal': (s) => mayBePaidBy(s, 'paypal'),
  // R3c.
  'file-chargeback': (_, verdict) => verdict('chargeback') === 'recommended',
  'chargeback-from': (_, __, { cardWaits }) => cardWaits === true,
  'open-paypal': (s, verdict) => opensPaypal(s) && verdict('paypal') !== 'excluded' && !paidFreight(s),
  // Not where the only way has its own step.
  'ask-payer': (s, verdict) =>
    !paidFreight(s) &&
    !onlyUnpaidCredit(s) &&
    !(opensPaypal(s) && onlyPaidBy(s, 'paypal')) &&
    !(onlyPaidBy(s, 'wire') && !recallAsked(s)) &&
    !(onlyPaidBy(s, 'card') && verdict('chargeback') === 'recommended'),
  'check-credit-documents': checksCredit,
  // R6a, R6c: what ends the request is no day, but a bank that honours the credit in good faith.
  'stop-credit': (s) =>
    mayBePaidBy(s, 'letter_of_credit') && !stopsCredit(s) && known(s, 'evidence.creditFraud') !== 'no',
  'stop-credit-fraud': stopsCredit,
  // The claim is the harm, not the price (CC 186).
  'price-only': (s) => known(s, 'claim.ground') === 'product_liability',
  'reversal-late': (s) => !onlyUnpaidCredit(s),
  // R3b: the first day is one of Mastercard, and of these kinds of dispute.
  'reversal-early': (s, verdict) =>
    mayBePaidBy(s, 'card') &&
    (known(s, 'payment.cardNetwork') ?? 'mastercard') === 'mastercard' &&
    isKind(s, 'non_delivery', ...DEFECTS) &&
    verdict('chargeback') !== 'excluded',
  'credit-papers': (s) => paidBy(s, 'letter_of_credit'),
  'credit-honoured': (s) => paidBy(s, 'letter_of_credit'),
  'not-shipped': (s) => isKind(s, 'non_delivery', 'late'),
  'guarantee-lost': (...of) =>
    mayBePaidBy(of[0], 'card') && (known(of[0], 'deal.platform') ?? 'amazon') === 'amazon' && !isRefused(...of),
  'inspection-report': (s) => isKind(s, ...DEFECTS),
  'opening-photos': (s) => isKind(s, ...DEFECTS),
  'fake-proof': (s) => known(s, 'dispute.kind') === 'counterfeit',
  // CC 831: an objection in time, to the carrier; the answer on the notice of defects is on the seller.
  'tell-carrier': (s) =>
    known(s, 'claim.ground') === 'carriage' && ['quality', 'shortage'].includes(known(s, 'dispute.kind') ?? ''),
  // More is asked than was agreed: CC 591 for the loss that grows meanwhile.
  'ask-tariff': asksMore,
  'pay-under-reserve': asksMore,
  // An impostor took the money: of the goods there is nothing to list.
  'list-faults': (s) => !noContract(s) && !asksMore(s) && !diverted(s),
  'list-wrongs': noContract,
  // A company from outside mainland China gets its letter where it is.
  'letter-advised': (s, verdict) => verdict('lawyers-letter') === 'recommended' && !abroad(s),
  'letter-advised-abroad': (s, verdict) => verdict('lawyers-letter') === 'recommended' && abroad(s),
  'lawyers-letter': (...of) => letterIsPossible(...of) && !abroad(of[0]),
  'lawyers-letter-abroad': (...of) => letterIsPossible(...of) && abroad(of[0]),
  'close-gaps': (_, __, { evidenceWeak }) => evidenceWeak === true,
  // R22e; R22f and the rows beside it: possible.
  'own-notice': (_, verdict) => verdict('own-notice') === 'recommended',
  'own-notice-open': (_, verdict) => isOpen(verdict('own-notice')) && verdict('own-notice') !== 'recommended',
  'talk-with-date': (...of) => !noTalks(...of),
  'to-registered-address': toRegister,
  'sending-proof': (...of) => aLetterIsOpen(...of) && !toRegister(...of),
  'sending-proof-register': toRegister,
  'wrong-name': aLetterIsOpen,
  'no-proof': aLetterIsOpen,
  'seller-warned': aLetterIsOpen,
  'freeze-now': freezesFirst,
  'say-nothing': freezesFirst,
  // CPL 104. With a seat in Hong Kong the arrangement on interim measures sets the 30 days for another paper.
  'freeze-then-sue': (...of) => freezesFirst(...of) && (of[1]('suit') !== undefined || !seatInHongKong(...of)),
  'freeze-before-letter': (_, __, { freezeFirst, noFreezeFirst }) => freezeFirst !== true && noFreezeFirst !== true,
  'freeze-before-suit': (_, __, { freezeFirst }) => freezeFirst !== true,
  // CPL 103, 104: goods or papers that a carrier holds back, in the suit against it; by sea another law decides, which was not read.
  'hand-over-order': (...of) =>
    asksMore(of[0]) &&
    known(of[0], 'claim.ground') === 'carriage' &&
    known(of[0], 'carriage.mode') === 'other' &&
    !inTrial(...of),
  // B7: CC 925, 926.
  'agent-acts': (s) => orderedByAgent(s) && known(s, 'deal.concluded') === 'platform',
  'who-sues': (...of) => orderedByAgent(of[0]) && !inTrial(...of),
  // CPL 103: in a trial, for whoever claims; at enforcement the court takes what is there.
  'freeze-in-suit': (s) => known(s, 'case.stage') !== 'enforcement' && (!isSuedBySeller(s) || isCounterclaim(s)),
  // CPL 171, 286.
  appeal: mayAppeal,
  'hand-in-evidence': (...of) => inTrial(...of) && !isDecidedHere(of[0]),
  // That the defect was there before is for an expert to say; the party pays the institution (FEE 12), asked for in the time for evidence (CPLI 121).
  'ask-appraisal': (...of) => inTrial(...of) && defectUnproved(of[0]) && !isDecidedHere(of[0]),
  // Who has found a clause reads it. Who is sued must hand in an arbitration agreement before the first hearing (ARB 37, CPLI 216).
  'find-clause': (...of) =>
    !['none_found', 'found'].includes(known(of[0], 'clauses.looked') ?? '') && (!inTrial(...of) || sued(...of)),
  'plead-clause': (...of) => sued(...of) && known(of[0], 'clauses.looked') === 'found' && !noArbitrationClause(...of),
  // A foreign judgment: two years to ask for recognition; a Chinese judgment on the same dispute bars it (INT 545, CPL 300).
  'judgment-dates': (s) => s['history.decided'] === 'foreign_not_recognised',
  'recognise-or-sue': (s) =>
    s['history.decided'] === 'foreign_not_recognised' || s['history.decided'] === 'foreign_pending',
  // R44: the court that was agreed; its judgment needs recognition (CPL 298).
  'agreed-court': (...of) =>
    only(clause(of[0])) === 'foreign_court' &&
    known(of[0], 'foreignClause.exclusive') !== 'non_exclusive' &&
    !inTrial(...of) &&
    (known(of[0], 'history.decided') ?? 'none') === 'none' &&
    known(of[0], 'history.pending') !== 'abroad',
  // Who has name and code, and they match the deal, has what the register shows.
  'find-company': (...of) =>
    inRegister(...of) &&
    !inTrial(...of) &&
    !registeredAbroad(of[0]) &&
    !isClosedCompany(of[0]) &&
    known(of[0], 'seller.identity') !== 'confirmed',
  // L12 (CPLI 52(5), 53): such a branch is no party, its company is the defendant.
  'find-branch-company': (...of) => isNoParty(of[0]) && !inTrial(...of),
  // CPLI 64; Company Law 238, 240, 241: others are the defendants.
  // Registered elsewhere: the law of that place says who answers (PIL 14).
  'find-owners': (...of) => isClosedHere(of[0]) && !inTrial(...of),
  'name-owners': (...of) => isClosedHere(of[0]) && !inTrial(...of),
  // R31c: "+ asset search"; of a company off the register only the assets of those who answer for it count.
  'find-owner-assets': (...of) => isClosedHere(of[0]) && !inTrial(...of) && only(assets(of[0])) !== 'yes',
  // L1d (Company Law 240(1)(3)): a false promise of the owners, and a debt from before the removal.
  'find-promise': (...of) =>
    isClosedHere(of[0]) &&
    known(of[0], 'seller.deregistrationWay') === 'simplified_false_undertaking' &&
    !inTrial(...of),
  // L1c–L1g: it shows how the company was closed, and so who answers.
  'deregistration-file': (s) => isClosedHere(s),
  // L2 (Company Law 23(3)), of a company under Chinese law; "yes" there means: name as defendant.
  'name-sole-owner': (...of) => hasSoleOwner(of[0]) && !inTrial(...of),
  'find-company-abroad': (...of) => inRegister(...of) && !inTrial(...of) && registeredAbroad(of[0]),
  'find-person': (...of) => !inRegister(...of) && !inTrial(...of) && known(of[0], 'seller.identity') !== 'confirmed',
  // The national register holds mainland companies (procedure.md 4).
  'register-check': (...of) => inRegister(...of) && !registeredAbroad(of[0]),
  'register-print': (...of) => inRegister(...of) && !registeredAbroad(of[0]),
  'register-check-abroad': (...of) => inRegister(...of) && registeredAbroad(of[0]),
  'register-print-abroad': (...of) => inRegister(...of) && registeredAbroad(of[0]),
  // CPL 128, 130, 278, 285.
  'answer-complaint': isSued,
  'object-to-court': isSued,
  'plead-lower-price': pleadsPrice,
  // CPL 128: no answer does not stop the court; CPL 147: who stays away can be judged unheard.
  'statement-of-defence': isSued,
  'court-objection': isSued,
  'not-answered': isSued,
  // How a suit of one's own fails.
  'clause-found': (...of) => !sued(...of),
  'not-tied': (...of) => !sued(...of),
  // FEE 22: of a counterclaim, too, and without any notice.
  'fee-unpaid': (...of) => !sued(...of) || bringsCounterclaim(...of),
  'nothing-to-collect': (...of) => !sued(...of) || isCounterclaim(of[0]),
  // CPL 274, 275 and CPLI 521 are for answering too; CPL 285 for more time, without domicile in the mainland.
  'defend-from-abroad': (s) => isSued(s) && mayBeAbroad(s),
  legalise: (...of) => !(sued(...of) && mayBeAbroad(of[0])) && !isForeignBusiness(of[0]),
  // CPLI 521(2)(3): the papers of a foreign firm, with an agent or without.
  'legalise-firm': (...of) => !(sued(...of) && mayBeAbroad(of[0])) && isForeignBusiness(of[0]),
  // CPL 54, CPLI 232, 233.
  counterclaim: bringsCounterclaim,
  'counterclaim-paper': bringsCounterclaim,
  // R27a, R27b: a clause to repair; R29: one that is complete; R28a: none.
  // ARB 10(2), PIL 18: of the clause of an award that was set aside it is open whether it binds; that is no defect.
  'repair-clause': (s) => !completeArbitration(s) && !mayBeUsedUp(s) && !isClosedCompany(s),
  'agree-with-owners': (s) => !completeArbitration(s) && !mayBeUsedUp(s) && isClosedHere(s),
  'clause-void': (...of) => !completeArbitration(of[0]) && !mayBeUsedUp(of[0]) && !noArbitrationClause(...of),
  'read-clause': (...of) => !noArbitrationClause(...of) && !clauseIsRead(of[0]),
  'note-seat': (...of) =>
    !noArbitrationClause(...of) && clauseIsRead(of[0]) && known(of[0], 'arbClause.seat') === undefined,
  'clause-paper': (...of) => !noArbitrationClause(...of),
  // ARB 33, 40. Of another seat the law of the place and the rules of the institution say it.
  'arbitration-request': heldHere,
  'arbitration-power': heldHere,
  // R29: the institution is the one of the clause.
  'ask-scale': (s) => !namesInstitution(s),
  'ask-scale-named': namesInstitution,
  // R29c: the cost is in proportion.
  'cost-too-high': (_, verdict) => verdict('arbitration') !== 'recommended',
  'check-signer': (...of) =>
    inRegister(...of) && only(ofContract(of[0])) !== 'no' && known(of[0], 'seller.identity') !== 'confirmed',
  'check-seat': seatMayBar,
  'no-freeze': seatMayBar,
  // R30: CPL 289, INT 540(1); before the arbitration CPL 104, ARB 39.
  'mainland-freeze': (s, _, { freezeFirst }) =>
    freezeFirst !== true && completeArbitration(s) && (known(s, 'arbClause.seat') ?? 'mainland') === 'mainland',
  // In the talks only where the freeze comes first.
  'hong-kong-freeze': (...of) => seatInHongKong(...of) && (of[1]('talks') === undefined || of[2].freezeFirst === true),
  // Where nothing was ordered, no chat and no complaint is on file.
  'export-chat': (s) => !infringed(s),
  // The platform has paid the seller: no receipt holds the money any more.
  'look-held': (...of) => mayBeHeld(...of) && platformDecides(...of),
  'hold-receipt': (...of) => !isPaidOut(...of) && !mayBeHeld(...of) && platformDecides(...of),
  'open-dispute': (...of) => !isPaidOut(...of) && isToOpen(...of),
  'settle-inside': (...of) => isPaidOut(...of) && platformDecides(...of),
  'open-in-time': (...of) => isPaidOut(...of) && isToOpen(...of),
  'follow-dispute': isFollowed,
  'ask-review': isRefused,
  'upload-proof': (...of) => !isRefused(...of),
  'platform-steps-in': (...of) => platformDecides(...of) && !isRefused(...of) && !isGuaranteeClaimed(of[0]),
  'window-closed': (...of) => !isPaidOut(...of) && platformDecides(...of) && !isFollowed(...of),
  'window-over': (...of) => isPaidOut(...of) && platformDecides(...of) && !isFollowed(...of),
  'settled-outside': platformDecides,
  'complain-seller': (...of) => !platformDecides(...of),
  'complaint-only': (...of) => !platformDecides(...of),
  // An impostor took the money: report at both ends, and tell the real seller (procedure.md 5).
  // A changed account is its pattern, but whether the seller changed it is not known.
  'find-police': (...of) => findsPolice(of[0]) && inRegister(...of) && !isClosedCompany(of[0]),
  'find-police-closed': (...of) => findsPolice(of[0]) && isClosedCompany(of[0]),
  'find-police-person': (...of) => findsPolice(of[0]) && !inRegister(...of),
  'police-abroad': (s) => abroad(s) && !diverted(s) && !policeHaveIt(s),
  'report-both-ends': (s) => (diverted(s) || accountChanged(s)) && !policeHaveIt(s),
  'tell-real-seller': (s) => diverted(s),
  'ask-account-change': (s) => accountChanged(s) && !diverted(s),
  // The police have the facts; LIM 13(1) asks for a report that claims the own rights.
  'join-police-case': policeHaveIt,
  'ask-police-case': policeMayHaveIt,
  // R34a: the losses of others count for the threshold.
  'find-victims': (s) => !policeHaveIt(s),
  report: (s) => !policeHaveIt(s),
  'ask-money-back': (s) => !policeHaveIt(s),
  'seen-as-contract': (s) => !policeHaveIt(s) && !policeMayHaveIt(s),
  'sum-too-small': (s) => !policeHaveIt(s) && !policeMayHaveIt(s),
  'wrong-police': (s) => !policeHaveIt(s) && !policeMayHaveIt(s),
  // A channel that is ruled out brings no steps. R15 is for consumers, R16 for businesses.
  'choose-channel': (...of) => !byNotice(...of),
  contract: bought,
  invoice: bought,
  'payment-record': (...of) => bought(...of) && !nothingPaid(of[0]),
  'carrier-network': (_, verdict) => verdict('industry-network') !== 'excluded',
  'freight-papers': (_, verdict) => verdict('industry-network') !== 'excluded',
  // EvP 94(2), CPL 72: a notice or a talk takes the page down, and with it the proof.
  'record-listing': (...of) => byNotice(...of) || (of[1]('talks') !== undefined && ownsCopied(of[0])),
  'rights-portal': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'rights-denied': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'mark-proof': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'portal-misused': (...of) => of[1]('ip-portal') !== 'excluded' && !onlyNotice(...of),
  'wrong-notice': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'market-authority': (s, verdict) => verdict('12315') !== 'excluded' && known(s, 'buyer.kind') !== 'business',
  'report-licence': (...of) => mayReport(...of) && !byNotice(...of),
  'business-refused': (...of) => mayReport(...of) && !onlyNotice(...of),
  // R17.
  'consumer-centre': (s, verdict) => verdict('ecc-net') !== 'excluded' && known(s, 'buyer.kind') !== 'business',
  // R36: of the ladder, an order outside a platform takes the own papers and the register; its website may show a licence.
  'licence-link': mayHavePage,
  // routes.md 6.1, step 2: the name to which the payment was credited.
  'ask-payee-name': (s) => known(s, 'seller.kind') === 'person' && !onPlatform(s) && !nothingPaid(s),
  'trader-page': (s) => onPlatform(s) && mayShowTraders(s),
  'ask-platform': (s) => onPlatform(s) && !refused(s),
  // CRPL 44: a platform that cannot give name, address and contact.
  'keep-refusal': (s) => onPlatform(s) && refused(s) && known(s, 'buyer.kind') !== 'business',
  // Consumers under Chinese law, with a platform of the mainland, and no case pending (R15c).
  'ask-authority': (s) =>
    onPlatform(s) &&
    consumerGate(s) !== 'no' &&
    known(s, 'platform.operatorHome') !== 'outside' &&
    only(casePending(s)) !== 'yes',
  'court-for-data': (s) => onPlatform(s) && !refused(s),
  'court-for-data-now': (s) => onPlatform(s) && refused(s),
  'platform-silent': (s) => onPlatform(s),
  'data-gone': (s) => onPlatform(s),
  listing: (s) => onPlatform(s),
  'bill-of-lading': (s) => known(s, 'delivery.mode') !== 'network' && SHIPPED.includes(known(s, 'claim.ground')),
};

/** No domicile in mainland China, or not known whether: a person may have one and be a foreigner. */
function mayBeAbroad(s: Facts): boolean {
  const { party, domiciled } = buyerOf(s);
  return party !== 'in_china' && domiciled !== 'yes';
}

/** CPLI 521 speaks of firms of another country; a business may be a person, too. */
const isForeignBusiness = (s: Facts): boolean =>
  buyerOf(s).party === 'foreign' && known(s, 'buyer.kind') === 'business';

const isClosedHere = (s: Facts): boolean => isClosedCompany(s) && !registeredAbroad(s);

/** A branch without a licence, or with one and off the register. */
function isNoParty(s: Facts): boolean {
  const kind = known(s, 'seller.kind');
  return (
    kind === 'unlicensed_branch' || (kind === 'licensed_branch' && known(s, 'seller.registerStatus') === 'deregistered')
  );
}

const hasSoleOwner = (s: Facts): boolean =>
  only(company(s)) === 'yes' && known(s, 'seller.onePerson') === 'yes' && !isClosedCompany(s) && !isFromAbroad(s);

/** A shop page or a website of the seller: on a platform, on its own site; of a firm perhaps where they met elsewhere. */
function mayHavePage(s: Facts): boolean {
  const concluded = known(s, 'deal.concluded');
  if (concluded !== 'remote' && concluded !== 'in_person') return true;
  return known(s, 'seller.kind') !== 'person' && known(s, 'deal.metOnPlatform') !== 'no';
}

/** R16. */
const mayReport: Fits = (s, verdict) => verdict('12315') !== 'excluded' && known(s, 'buyer.kind') !== 'consumer';

/** Its pages for buyers in the EU or the US name the trader (steps 3 and 4 of the ladder); not known: it may be one. */
const mayShowTraders = (s: Facts): boolean =>
  identityLadder({ platform: known(s, 'deal.platform'), country: known(s, 'buyer.country') }).some(
    ({ id, applies }) => (id === 'eu_platform_page' || id === 'us_platform_page') && applies !== 'no',
  );

const refused = (s: Facts): boolean => known(s, 'platform.grounds')?.includes('identity_refused') === true;

/** Was this way used for a payment of the case, or may it have been? */
function mayBePaidBy(s: Facts, via: Value<'payment.via'>): boolean {
  const latest = known(s, 'payment.via');
  const others = known(s, 'payments.others') ?? [];
  return latest === undefined || latest === via || others.some((payment) => (payment.via ?? via) === via);
}

/** An impostor took the money: a fraud, whoever is suspected (R1a, R2a). */
const fraud = (s: Facts) => (diverted(s) ? 'yes' : known(s, 'dispute.crimeSuspected'));
const isToRecall = (s: Facts): boolean => mayBePaidBy(s, 'wire') && !paidFreight(s) && !recallAsked(s);

const isKind = (s: Facts, ...kinds: readonly Value<'dispute.kind'>[]): boolean => {
  const kind = known(s, 'dispute.kind');
  return kind === undefined || kinds.includes(kind);
};

const diverted = (s: Facts): boolean => known(s, 'dispute.kind') === 'diverted_payment';

const findsPolice = (s: Facts): boolean => !diverted(s) && !policeHaveIt(s);

const onPlatform = (s: Facts): boolean => (known(s, 'deal.concluded') ?? 'platform') === 'platform';
