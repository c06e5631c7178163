/**
 * What things cost, in plain words: entries, lines of the working, figures that can be changed, court fees.
 * The figures are in `rules/costs/` under the same ids. `{name}` is filled in; see `fill.ts`.
 */
import type { Entry } from '../../../rules/costs/entries';
import type { EstimateId, Unit } from '../../../rules/costs/estimates';
import type { Bearer, Exemption, Halving, RefundEvent } from '../../../rules/costs/fee-events';
import type { Bound, Formula, LineId } from '../../../rules/costs/lines';
import type { FixedFeeId } from '../../../rules/costs/other-fees';
import type { CostInput, RouteCost } from '../../../rules/costs/route-cost';

export const costEntries: Record<Entry, string> = {
  recall: 'Ask the bank to recall the transfer',
  card: 'Dispute the card payment',
  paypal: 'Open a PayPal dispute',
  s75: 'Claim from the UK card company (section 75)',
  'letter-of-credit': 'Stop the payment under a letter of credit',
  'platform-dispute': 'Open a dispute on the platform',
  negotiation: 'Talk with the seller',
  'own-notice': 'Send your own notice',
  'lawyers-letter': 'Letter from a Chinese lawyer 律师函',
  suit: 'Sue in China',
  arbitration: 'Start an arbitration',
  'police-report': 'Report to the police',
  'industry-network': 'Complain to the network of the carrier or forwarder',
  '12315': 'Complain to the Chinese market authority (12315)',
  'ecc-net': 'Ask the European Consumer Centre',
  'identify-seller': 'Find out who the seller is',
};

export const costLines: Record<LineId, string> = {
  'bank-charge': 'Charge of your bank',
  'reversal-charge': 'Small charges and copies',
  'return-and-inspection': 'Sending goods back, and an inspection, if goods came',
  translation: 'Translation',
  'letter-fee': 'Fee for the letter',
  'court-fee': 'Court fee: case acceptance fee 案件受理费',
  'freeze-fee': 'Court fee to freeze assets: preservation application fee 保全申请费',
  counsel: 'Lawyer',
  'institution-fee': 'Fees of the arbitration institution and the arbitrators',
  saving: 'Less: if the case is simple',
  'further-counsel': 'More work of the lawyer',
  'lawyer-at-police': 'A lawyer who goes to the police with you',
  'no-fee': 'No fee',
  search: 'Searches and register papers',
};

export const costBounds: Record<Bound, string> = { min: 'At least', typical: 'Typical', max: 'At most' };

/** How an amount was reached. The half of a court fee, and a fee in dollars for every claim, have words of their own. */
export const costFormulas: Record<Formula['kind'] | 'tariff-half' | 'scale-flat', string> = {
  figure: 'A rough figure.',
  less: 'A rough figure, taken off the least cost.',
  larger: '{least}, or {share} of {of} if that is more.',
  tariff: 'The official fee for {of} is {fee}. One US dollar is taken as RMB {rate}.',
  'tariff-half': 'Half of the official fee for {of} is {fee}. One US dollar is taken as RMB {rate}.',
  'scale-flat': 'We count {fee} for every claim, the usual sum of small, fast cases.',
  scale: 'The fee for a claim of {of} is {fee}. One US dollar is taken as RMB {rate}.',
};

export const costLacks: Record<NonNullable<RouteCost['lacks']>, string> = {
  claim: 'Tell us how much you claim, and we can work out the cost.',
  scale: 'We do not know the fees of this institution for such a claim. Ask it for its present scale.',
  figure: 'We have no figure for this. Ask your bank.',
};

export const halfFeeWords: Record<NonNullable<CostInput['halfFee']>, string> = {
  possible:
    'The court fee is halved in the simplified procedure, or after a mediation or a withdrawal. Expect the full fee.',
  contested: 'The other side cannot be found. Before an Internet Court the half fee is possible, but not sure.',
  counterclaim:
    'A counterclaim that is heard together with the claim costs half. The court decides whether it hears both together.',
  no: 'We count the full court fee, because the other side cannot be found.',
};

/** For who only defends: the estimates are those of an own suit. */
export const defenceWords = {
  free: 'Who only defends pays no court fee in advance. Whoever appeals does.',
  ours: 'We have no figures for the lawyer and the translations of a defence.',
  counterclaim: 'If you claim your sum by a counterclaim, its fee is paid in advance.',
} as const;

export const rateWords = {
  title: 'Exchange rate',
  text: 'The rate is approximate.',
  acceptance: 'A court converts at the official rate of the day it accepts the case.',
} as const;

export const estimateUnits: Record<Unit, string> = {
  USD: 'US dollars',
  CNY: 'RMB',
  'basis-points': 'percent of the claim',
  percent: 'percent',
  days: 'days',
};

const three = { min: 'at least', typical: 'typical', max: 'at most' } as const;

export const estimateWords: Record<EstimateId, string> = {
  'recall.min': `Recall of a transfer, ${three.min}`,
  'recall.typical': `Recall of a transfer, ${three.typical}`,
  'recall.max': `Recall of a transfer, ${three.max}`,
  'recall.days': 'Days for a recall',
  'reversal.min': `Card, PayPal or section 75 claim, ${three.min}`,
  'reversal.typical': `Card, PayPal or section 75 claim, ${three.typical}`,
  'reversal.max': `Card, PayPal or section 75 claim, ${three.max}`,
  'reversal.days': 'Days for a card, PayPal or section 75 claim',
  'letterOfCredit.days': 'Days for the order that stops a letter of credit',
  'platform.min': `Dispute on the platform, ${three.min}`,
  'platform.typical': `Dispute on the platform, ${three.typical}`,
  'platform.max': `Dispute on the platform, ${three.max}`,
  'platform.days.alibaba': 'Days for a dispute on Alibaba.com',
  'platform.days.aliexpress': 'Days for a dispute on AliExpress',
  'platform.days.dhgate': 'Days for a dispute on DHgate',
  'platform.days.retail': 'Days for a dispute on Amazon, eBay, Temu or Shein',
  'platform.days.other': 'Days for a dispute on another platform',
  'negotiation.min': `Talks or your own notice, ${three.min}`,
  'negotiation.typical': `Talks or your own notice, ${three.typical}`,
  'negotiation.max': `Talks or your own notice, ${three.max}`,
  'negotiation.days': 'Days for talks or your own notice',
  'letter.min': `Letter from a Chinese lawyer, ${three.min}`,
  'letter.typical': `Letter from a Chinese lawyer, ${three.typical}`,
  'letter.max': `Letter from a Chinese lawyer, ${three.max}`,
  'letter.days': 'Days for a letter from a lawyer',
  'suit.counsel.least.min': `Least fee of a lawyer for a suit, ${three.min}`,
  'suit.counsel.least.typical': `Least fee of a lawyer for a suit, ${three.typical}`,
  'suit.counsel.least.max': `Least fee of a lawyer for a suit, ${three.max}`,
  'suit.counsel.share.min': `Lawyer for a suit, share of the claim, ${three.min}`,
  'suit.counsel.share.typical': `Lawyer for a suit, share of the claim, ${three.typical}`,
  'suit.counsel.share.max': `Lawyer for a suit, share of the claim, ${three.max}`,
  'suit.days': 'Days for a suit',
  'translation.min': `Translation, ${three.min}`,
  'translation.typical': `Translation, ${three.typical}`,
  'translation.max': `Translation, ${three.max}`,
  'arbitration.shiac.registration': 'Shanghai (SHIAC): registration',
  'arbitration.shiac.least': 'Shanghai (SHIAC): least fee',
  'arbitration.shiac.to1m': 'Shanghai (SHIAC): share up to RMB 1 million',
  'arbitration.shiac.to5m': 'Shanghai (SHIAC): share from RMB 1 to 5 million',
  'arbitration.cietac.registration': 'CIETAC: registration',
  'arbitration.cietac.least': 'CIETAC: least fee',
  'arbitration.cietac.to1m': 'CIETAC: share up to RMB 1 million',
  'arbitration.cietac.to2m': 'CIETAC: share from RMB 1 to 2 million',
  'arbitration.cietac.to5m': 'CIETAC: share from RMB 2 to 5 million',
  'arbitration.hkiac.total': 'Hong Kong (HKIAC): all fees of a small, fast case',
  'arbitration.counsel.least': 'Least fee of a lawyer for an arbitration',
  'arbitration.counsel.share': 'Lawyer for an arbitration, share of the claim',
  'arbitration.limit': 'Largest part of the claim that an arbitration should cost',
  'arbitration.saving': 'What a simple arbitration can save',
  'arbitration.furtherCounsel.least': 'More work of the lawyer in an arbitration, least fee',
  'arbitration.furtherCounsel.share': 'More work of the lawyer in an arbitration, share of the claim',
  'arbitration.days.hkiac': 'Days for an arbitration in Hong Kong (HKIAC)',
  'arbitration.days.cietac': 'Days for an arbitration at CIETAC',
  'arbitration.days.other': 'Days for an arbitration elsewhere',
  'police.min': `Police report, ${three.min}`,
  'police.typical': `Police report, ${three.typical}`,
  'police.max': `Police report, ${three.max}`,
  'police.days': 'Days for a police report',
  'network.min': `Complaint to the network of the carrier, ${three.min}`,
  'network.typical': `Complaint to the network of the carrier, ${three.typical}`,
  'network.max': `Complaint to the network of the carrier, ${three.max}`,
  'network.days': 'Days for a complaint to the network of the carrier',
  'complaint.min': `Complaint to an authority or consumer centre, ${three.min}`,
  'complaint.typical': `Complaint to an authority or consumer centre, ${three.typical}`,
  'complaint.max': `Complaint to an authority or consumer centre, ${three.max}`,
  'complaint.days': 'Days for a complaint to an authority or consumer centre',
  'identify.min': `Finding out who the seller is, ${three.min}`,
  'identify.typical': `Finding out who the seller is, ${three.typical}`,
  'identify.max': `Finding out who the seller is, ${three.max}`,
  'identify.days': 'Days to find out who the seller is',
  'worth.win.strong': 'Chance to win: strong proof, and the seller is confirmed',
  'worth.win.fair': 'Chance to win: some proof and a confirmed seller, or strong proof and only a name',
  'worth.win.poor': 'Chance to win: all other cases',
  'worth.collect.assets': 'Chance to collect: you know of assets',
  'worth.collect.gone': 'Chance to collect: the seller is gone, and you know of no assets',
  'worth.collect.active': 'Chance to collect: the seller still trades',
  'worth.collect.other': 'Chance to collect: all other cases',
  'band.small': 'Small claim: below this sum',
  'band.letter': 'A letter from a lawyer pays from this sum',
  'band.suit': 'A suit pays from this sum',
  'band.freeze': 'Freeze assets first: above this sum',
  'band.large': 'Large claim: above this sum',
  'band.veryLarge': 'Very large claim: from this sum',
};

export const fixedFeeWords: Record<FixedFeeId, string> = {
  setAsideAward: 'Asking the court to set aside an award',
  arbitrationAgreementRuling: 'Asking the court whether an arbitration clause binds',
  publicSummons: 'Public summons for a lost paper 公示催告',
  nonProperty: 'A claim without a sum of money',
  personalityRights: 'Name, image, reputation, honour or another personality right, before the part for damages',
  divorce: 'Divorce, before the part for property',
  intellectualPropertyNoAmount: 'Patent, trademark or copyright, without a sum of money',
  labour: 'Work dispute',
  administrativeMarkPatentMaritime: 'Suit against an authority on a trademark, a patent or shipping',
  administrativeOther: 'Other suit against an authority',
  failedJurisdictionObjection: 'An objection to the court that fails',
  specialProcedure: 'Special procedure 特别程序',
  rulingNotToAcceptOrDismiss: 'The court does not accept the suit, or dismisses it without a judgment',
  appealAgainstThatOrJurisdictionRuling: 'Appeal against such a ruling, or against a ruling on which court decides',
  enforcementWithoutAmount: 'Enforcement without a sum of money',
};

export const feeEventWords: Record<Halving | Exemption, string> = {
  mediated: 'The case ends by mediation: half the fee.',
  withdrawn: 'You withdraw the suit: half the fee.',
  simplifiedProcedure:
    'The court uses the simplified procedure 简易程序: half the fee. Not for a defendant who cannot be found; before an Internet Court that is contested.',
  counterclaimTriedTogether: 'A counterclaim is heard together with the claim: half its fee.',
  firstMediationWithCourtDocument:
    'Mediation comes first and the court writes a court mediation document 调解书: half the fee.',
  firstMediationPerformedAtOnce: 'Mediation comes first and the other side performs at once: no fee.',
  mediationConfirmed: 'The court confirms a mediation agreement: no fee.',
};

export const refundWords: Record<RefundEvent, string> = {
  notAccepted: 'The court does not accept the case: you get the fee back.',
  dismissedWithoutJudgment: 'The court dismisses the suit without a judgment: you get the fee back.',
  remittedOnAppeal: 'The appeal court sends the case back: you get the appeal fee back.',
  handedToPolice: 'The court hands the case to the competent authority over a suspected crime: you get the fee back.',
  handedToPoliceCivilCaseGoesOn:
    'The court hands over a suspected crime and the civil case must go on: nothing comes back.',
  topUpNotPaid: 'You do not pay the rest: the suit counts as withdrawn, and half comes back.',
  lostOnTheMerits: 'You lose by judgment: nothing comes back.',
  terminated: 'The case ends finally, by termination of the action 终结诉讼: nothing comes back.',
  suspended: 'The case is suspended: nothing comes back, and nothing more is due later.',
  transferredToAnotherCourt: 'The case goes to another court: the fee goes with it.',
  won: 'You win: the court gives your fee back and takes it from the other side.',
};

export const bearerWords: Record<Bearer, string> = {
  loser: 'The losing side pays.',
  'court-splits': 'The court divides it between the sides.',
  'agreement-else-court': 'The sides agree who pays; otherwise the court decides.',
  plaintiff: 'The side that withdraws pays.',
  debtor: 'The debtor pays.',
  applicant: 'The side that applied pays.',
  'applicant-may-claim': 'The side that applied pays, and may add it to the claim in the suit.',
};
