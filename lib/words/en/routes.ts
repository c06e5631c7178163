/** Names of the routes, their methods and the first acts, the sentence of each rule, and the words of the flags beside the result. */

import type { LiableParty } from '@/rules/counterparty/liable-party';
import type { ConflictId, DayZero, MethodId, RouteId } from '@/rules/routes/printed-route';
import { routeRules } from './route-rules';

export const routeNames: Record<RouteId, { name: string; short: string }> = {
  'payment-reversal': {
    name: 'Get the payment reversed',
    short: 'Your bank or payment service may take the money back.',
  },
  'platform-dispute': { name: 'Open a dispute on the platform', short: 'The platform decides under its own rules.' },
  negotiation: { name: 'Talk, or send a letter', short: 'Talks, your own notice, or a letter from a Chinese lawyer.' },
  'internet-court': { name: 'Sue in an Internet Court 互联网法院', short: 'A suit that is conducted online.' },
  'ordinary-court': {
    name: 'Sue in an ordinary Chinese court',
    short: 'A suit at the place of the defendant, performance or harm.',
  },
  arbitration: {
    name: 'Start an arbitration',
    short: 'It needs an agreement of both sides, such as a clause in the contract.',
  },
  'police-report': { name: 'Report to the police', short: 'For cases with strong signs of fraud.' },
  'complaint-channels': {
    name: 'Use a complaint channel',
    short: 'Authorities, networks and chambers that can help beside the rest.',
  },
  'identify-seller': {
    name: 'Find out who the seller is',
    short: 'Chinese name and company code. Of a person: name and home address.',
  },
  'write-off': { name: 'Write it off', short: 'Stop, and keep the file for tax and insurance.' },
};

/** The ways of a route. */
export const methodNames: Record<MethodId, string> = {
  recall: 'Recall of the bank transfer',
  'kill-chain': 'Financial Fraud Kill Chain (US banks)',
  'ic3-report': 'Report to IC3, the US internet crime centre',
  chargeback: 'Card dispute (chargeback)',
  s75: 'Claim from the UK card company (section 75)',
  paypal: 'PayPal dispute',
  'letter-of-credit': 'Stop of the letter of credit',
  'other-payment': 'Stop of a payment that nobody has collected',
  platform: 'Dispute on the platform',
  talks: 'Talks with the seller',
  'own-notice': 'Your own written notice',
  'lawyers-letter': 'Letter from a Chinese lawyer 律师函',
  suit: 'Suit',
  'payment-order': 'Payment order 支付令',
  arbitration: 'Arbitration',
  police: 'Police report',
  '12315': 'Chinese market authority (12315)',
  'ecc-net': 'European Consumer Centre',
  'industry-network': 'Network of the carrier or forwarder',
  'ip-portal': 'Rights portal of the platform',
  supplementary: 'Embassies, chambers and consumer groups',
  identify: 'Search for the registered seller',
  'write-off': 'Writing it off',
};

/** Pairs of steps that endanger each other. */
export const conflictWords: Record<ConflictId, string> = {
  'card-and-guarantee': "Choose the card dispute or Amazon's guarantee. Filing one closes the other.",
  'settlement-and-protection': "A settlement outside the platform ends or weakens the platform's protection.",
  'arbitration-and-court':
    'An arbitration clause replaces the court. If it is in doubt and you take part without denying it, it can bind you.',
  'suit-and-recognition':
    'You hold a foreign judgment. A Chinese judgment on the same dispute blocks its recognition in China.',
  'letter-and-freeze':
    'If you want a freeze, send letters only after it: a letter warns the seller. A notice or demand that you must send in time does not wait.',
  'letter-and-credit':
    'Before the payment is stopped, send no letter except a notice or demand that you must send in time. The seller may get paid first. This is our estimate.',
  'payment-order': 'A freeze before a suit bars a payment order. A suit on the same debt ends it.',
  'police-and-suit': 'A police case on the same facts can end the civil suit: the court may send it to the police.',
  'withholding-and-insurer':
    'If the seller has export insurance, it may report a payment that you hold back. This was not verified.',
  'withholding-and-goods':
    'A carrier may keep the goods until freight and other charges are paid, unless agreed otherwise. Pay what is clearly owed, and dispute only the rest.',
  'double-recovery': 'The same money can come back only once.',
  'termination-and-performance':
    'If you end the contract, you give up what was not performed yet. What you received may have to go back.',
  'deposit-and-penalty': 'Ask for double the earnest money 定金 or for the penalty, not for both.',
};

/** The acts of the first day. */
export const dayZeroNames: Record<DayZero['id'], string> = {
  withhold: 'Hold back what you still owe',
  notice: 'Tell the seller what is wrong with the goods',
  limitation: 'Start your time to claim afresh',
  termination: 'Decide whether to end the contract',
  'platform-data': 'Save the records of the platform',
  'export-chat': 'Save the whole chat and the order page',
};

/** What a finding on liability means. "Yes" is never a promise that somebody will pay. */
export const findingWords: Record<LiableParty['finding'], string> = {
  yes: 'Yes, on your answers',
  possible: 'Possible',
  no: 'No, on your answers',
  unknown: 'Not known yet',
};

export const routeSentences: Readonly<Record<string, string>> = routeRules;

/** What stands beside the values: assumptions, risks, things never to do. */
export const flagWords: Readonly<Record<string, string>> = {
  'assumed-no-clause': 'We take it that no court or arbitration clause exists, because you looked and found none.',
  'converted-amount':
    'Your sum was converted at an approximate rate. The court converts it on the day it accepts the case.',
  'converted-amount-arbitration':
    'Your sum was converted at an approximate rate. The arbitration institution may use another rate.',
  'never-hide-a-clause':
    'If you sue in court, you must declare the arbitration clause: the form asks for it. If the seller shows it before the first hearing, the court dismisses the suit. That does not apply if the clause is void or the law says otherwise.',
  'show-the-clause': 'If you want arbitration, you must show the clause to the court before the first hearing.',
  'foreign-court-more-convenient':
    'If most facts lie abroad, the seller may object. The court may then dismiss your suit in favour of a foreign court.',
  'platform-clause':
    'The terms of the platform may send claims against the platform elsewhere. Read them before you sue it.',
  'assumed-nothing-back': 'We assumed that no money came back and no conforming goods are kept.',
  'assumed-no-money-back': 'We assumed that no money came back.',
  'assumed-no-card-dispute': 'We assumed that no card dispute is open.',
  'assumed-no-police-case': 'We assumed that no police case is open.',
  'assumed-no-paypal-case': 'We assumed that no PayPal case is open.',
  'assumed-not-escalated': 'We assumed that the PayPal dispute was not escalated to a claim.',
  'assumed-not-to-friends': 'We assumed that the PayPal payment was not one to friends and family.',
  'assumed-not-collected': 'We assumed that nobody has collected the money yet.',
  'assumed-no-guarantee-claim': 'We assumed that no A-to-z guarantee claim was filed at Amazon.',
  'assumed-no-platform-case': 'We assumed that no case is open at the platform.',
  'assumed-not-held': 'We assumed that the platform no longer holds your money.',
  'assumed-no-crime': 'We assumed that you do not suspect a crime.',
  'assumed-not-rights-owner': 'We assumed that you do not own the right that was copied.',
  'assumed-no-arbitration': 'We assumed that no arbitration has begun.',
  'assumed-no-freeze': 'We assumed that you did not ask a court to freeze assets.',
  'assumed-not-settled-outside': 'We assumed that nothing was settled outside the platform.',
  'assumed-not-settled-outside-perhaps':
    'If you ordered on a platform, we assumed that nothing was settled outside it.',
  'preservation-first':
    'Ask the court to freeze assets before you write. A notice or demand that you must send in time does not wait. Say nothing to the seller about a suit or a freeze.',
  'police-and-suit': 'A police case on the same facts can end the civil suit: the court may send it to the police.',
  'declared-reseller':
    'By ordering on Alibaba.com you declared that you buy for resale. That will be used against a consumer claim.',
  'perhaps-declared-reseller':
    'If you ordered on Alibaba.com on or after 17 March 2026, you declared there that you buy for resale. That will be used against a consumer claim.',
  'platform-arbitration':
    "The platform's terms may send disputes to arbitration. Whether that binds you and the seller is not settled.",
  'foreign-judgment':
    'You hold a foreign judgment. You can ask an intermediate court in China to recognise it. This needs a treaty or reciprocity with that country. Hand in the original or a certified copy, with a Chinese translation. For a default judgment, also prove lawful summons, unless the judgment states it. You pay the fee first. Decide with a Chinese lawyer before you sue: a Chinese judgment on the same dispute blocks recognition. If you do both, the court may stay the suit. If the judgment is then recognised, the court dismisses the stayed suit. If recognition is refused because there is neither treaty nor reciprocity, you can still sue.',
  'recognition-pending':
    'A foreign judgment must first be recognised in China. A Chinese judgment on the same dispute blocks that. While recognition is asked for, the court may stay a Chinese suit on the same dispute.',
  'seat-abroad':
    'The seat of the arbitration is abroad. The seat decides whether you can get a freeze in mainland China.',
  embassy: 'Your claim is very large. Your embassy may inform and help a little. It cannot get your money back.',
  'do-not-confirm-receipt-perhaps':
    'If you ordered on a platform, do not confirm receipt there while the dispute is open. It can release the money or start a short time limit.',
  'do-not-confirm-receipt':
    'Do not confirm receipt on the platform while the dispute is open. It can release the money or start a short time limit.',
};
