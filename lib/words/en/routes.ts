/** Names of the routes, the sentence of each of their rules, and the words of the flags beside the result. */
import type { RouteId } from '@/rules/assessment';
import { routeRules } from './route-rules';

export const routeNames: Record<RouteId, { name: string; short: string }> = {
  'payment-reversal': {
    name: 'Get the payment reversed',
    short: 'A bank, card company or PayPal takes the money back.',
  },
  'platform-dispute': { name: 'Open a dispute on the platform', short: 'The platform decides under its own rules.' },
  negotiation: { name: 'Talk, or send a letter', short: 'Talks, your own notice, or a letter from a Chinese lawyer.' },
  'internet-court': { name: 'Sue in an Internet Court 互联网法院', short: 'A suit that is conducted online.' },
  'ordinary-court': {
    name: 'Sue in an ordinary Chinese court',
    short: 'A suit where the seller is, or where the deal was performed.',
  },
  arbitration: { name: 'Start an arbitration', short: 'Only where both sides agreed on it.' },
  'police-report': { name: 'Report to the police', short: 'Only where the signs of fraud are strong.' },
  'complaint-channels': {
    name: 'Use a complaint channel',
    short: 'Authorities, networks and chambers that can help beside the rest.',
  },
  'identify-seller': { name: 'Find out who the seller is', short: 'Registered Chinese name and company code.' },
  'write-off': { name: 'Write it off', short: 'Stop, and keep the file for tax and insurance.' },
};

export const routeSentences: Readonly<Record<string, string>> = routeRules;

/** What stands beside the values: assumptions, risks, things never to do. */
export const flagWords: Readonly<Record<string, string>> = {
  'assumed-no-clause': 'We take it that no court or arbitration clause exists, because you looked and found none.',
  'converted-amount':
    'Your sum was converted at an approximate rate. The court converts it on the day it accepts the case.',
  'never-hide-a-clause':
    'Tell the court about the arbitration clause. The form asks for it, and hiding it can cost you the case.',
  'foreign-court-more-convenient':
    'If most facts lie abroad, the seller may ask the court to send you to a foreign court.',
  'platform-clause':
    'The terms of the platform may send claims against the platform elsewhere. Read them before you sue it.',
  'assumed-events': 'We assumed that no money came back, and that no bank dispute and no police case is open.',
  'preservation-first':
    'Ask the court to freeze assets before you write. Say nothing to the seller about a suit or a freeze.',
  'police-and-suit': 'A police case on the same facts can stop your civil suit.',
};
