/** What a route asks of the buyer: steps (the first can be done today), papers, and how it usually fails. Words are in the message files. */
import type { Facts } from '../facts';
import { known } from '../reading';
import { bestOf } from './method';
import { type Found, onlyFor, type VerdictOf } from './note-conditions';
import type { Method, RouteId, RouteNotes } from './printed-route';

/** What a buyer whose case was decided, or who was sued, does before all else, whatever becomes of the own claim. */
export const ANSWERS = [
  'appeal',
  'answer-complaint',
  'object-to-court',
  'plead-clause',
  'plead-lower-price',
  'defend-from-abroad',
] as const;
/** Its papers, and how it fails. */
export const ANSWER_PAPERS = ['statement-of-defence', 'court-objection'] as const;
export const ANSWER_FAILS = ['not-answered'] as const;

/** To ask the bank to recall a transfer: for any case; of one paid by transfer alone, without a crime or with one suspected. */
export const RECALL_STEPS = ['recall-transfer', 'recall-wire', 'recall-fraud'] as const;

const SUIT_STEPS = [
  'who-sues',
  'judgment-dates',
  'recognise-or-sue',
  'freeze-now',
  'say-nothing',
  'freeze-then-sue',
  ...ANSWERS,
  'find-clause',
  'hand-in-evidence',
  'ask-appraisal',
  'counterclaim',
  'agreed-court',
  'find-branch-company',
  'find-company',
  'find-company-abroad',
  'find-owners',
  'find-promise',
  'find-owner-assets',
  'name-owners',
  'name-sole-owner',
  'find-person',
  'legalise',
  'legalise-firm',
  'hand-over-order',
  'freeze-before-suit',
  'freeze-in-suit',
  'complaint-form',
] as const;

const SUIT_PAPERS = [
  ...ANSWER_PAPERS,
  'counterclaim-paper',
  'complaint',
  'identity-paper',
  'power-of-attorney',
  'register-print',
  'register-print-abroad',
  'deregistration-file',
  'evidence-list',
  'service-address',
] as const;

export const routeNotes = {
  'payment-reversal': {
    steps: [
      'only-excess',
      'open-paypal',
      'stop-credit-fraud',
      'check-credit-documents',
      'ask-payer',
      ...RECALL_STEPS,
      'offer-return',
      'file-chargeback',
      'chargeback-from',
      'escalate-paypal',
      'stop-credit',
      'answer-bank',
    ],
    papers: [
      'contract',
      'payment-record',
      'messages',
      'not-shipped',
      'inspection-report',
      'fake-proof',
      'return-offer',
      'credit-papers',
    ],
    fails: ['price-only', 'reversal-late', 'reversal-early', 'recall-refused', 'guarantee-lost', 'credit-honoured'],
  },
  'platform-dispute': {
    steps: [
      'ask-review',
      'agent-acts',
      'look-held',
      'hold-receipt',
      'settle-inside',
      'export-chat',
      'complain-seller',
      'open-dispute',
      'open-in-time',
      'follow-dispute',
      'upload-proof',
      'platform-steps-in',
    ],
    papers: [
      'platform-order',
      'listing',
      'platform-chat',
      'opening-photos',
      'inspection-report',
      'fake-proof',
      'not-shipped',
    ],
    fails: ['price-only', 'window-closed', 'window-over', 'settled-outside', 'proof-outside', 'complaint-only'],
  },
  negotiation: {
    steps: [
      'record-listing',
      'agent-acts',
      'tell-real-seller',
      'tell-carrier',
      'freeze-now',
      'say-nothing',
      'freeze-then-sue',
      'hong-kong-freeze',
      'ask-tariff',
      'pay-under-reserve',
      'list-faults',
      'list-wrongs',
      'find-company',
      'find-company-abroad',
      'find-person',
      'freeze-before-letter',
      'talk-with-date',
      'close-gaps',
      'letter-advised',
      'letter-advised-abroad',
      'own-notice',
      'lawyers-letter',
      'lawyers-letter-abroad',
      'own-notice-open',
      'to-registered-address',
    ],
    papers: [
      'contract',
      'payment-record',
      'register-print',
      'register-print-abroad',
      'evidence-list',
      'sending-proof',
      'sending-proof-register',
    ],
    fails: ['wrong-name', 'no-proof', 'seller-warned'],
  },
  'internet-court': {
    steps: [...SUIT_STEPS, 'file-internet-court'],
    papers: SUIT_PAPERS,
    fails: [...ANSWER_FAILS, 'clause-found', 'not-tied', 'fee-unpaid'],
  },
  'ordinary-court': {
    steps: [...SUIT_STEPS, 'file-ordinary-court', 'find-ordinary-court'],
    papers: SUIT_PAPERS,
    fails: [...ANSWER_FAILS, 'clause-found', 'not-tied', 'fee-unpaid', 'nothing-to-collect'],
  },
  arbitration: {
    steps: [
      'freeze-now',
      'say-nothing',
      'freeze-then-sue',
      'hong-kong-freeze',
      'read-clause',
      'note-seat',
      'check-signer',
      'ask-scale',
      'ask-scale-named',
      'repair-clause',
      'agree-with-owners',
      'check-seat',
      'mainland-freeze',
      'file-arbitration',
    ],
    papers: [
      'arbitration-request',
      'clause-paper',
      'arbitration-power',
      'payment-record',
      'messages',
      'register-print',
      'register-print-abroad',
      'evidence-arbitration',
    ],
    fails: ['clause-void', 'cost-too-high', 'no-freeze'],
  },
  'police-report': {
    steps: [
      'ask-police-case',
      'tell-real-seller',
      'ask-account-change',
      'list-signs',
      'report-both-ends',
      'join-police-case',
      'find-victims',
      'find-police',
      'find-police-closed',
      'find-police-person',
      'police-abroad',
      'report',
      'ask-money-back',
      'keep-from-letters',
    ],
    papers: [
      'contract',
      'payment-record',
      'messages',
      'false-papers',
      'register-print',
      'register-print-abroad',
      'victims-list',
    ],
    fails: ['seen-as-contract', 'sum-too-small', 'wrong-police'],
  },
  'complaint-channels': {
    steps: [
      'choose-channel',
      'record-listing',
      'rights-portal',
      'rights-denied',
      'carrier-network',
      'market-authority',
      'report-licence',
      'consumer-centre',
      'go-on',
    ],
    papers: ['own-contact', 'contract', 'payment-record', 'freight-papers', 'mark-proof'],
    fails: ['no-power', 'business-refused', 'portal-misused', 'wrong-notice'],
  },
  'identify-seller': {
    steps: [
      'agent-acts',
      'licence-link',
      'ask-payee-name',
      'compare-names',
      'trader-page',
      'ask-platform',
      'keep-refusal',
      'ask-authority',
      'register-check',
      'register-check-abroad',
      'court-for-data',
      'court-for-data-now',
    ],
    papers: [
      'listing',
      'contract',
      'invoice',
      'payment-record',
      'bill-of-lading',
      'register-print',
      'register-print-abroad',
    ],
    fails: ['names-differ', 'platform-silent', 'data-gone'],
  },
  'write-off': {
    steps: ['check-open', 'check-owners', 'ask-insurer', 'keep-file'],
    papers: ['contract', 'payment-record', 'messages', 'police-paper'],
    fails: ['stopped-early', 'owners-missed'],
  },
} as const satisfies Record<RouteId, RouteNotes>;

export type NoteId = (typeof routeNotes)[RouteId][keyof RouteNotes][number];

export type Notes = { readonly [part in keyof RouteNotes]: readonly NoteId[] };

const LOOK_AGAIN: Notes = {
  steps: ['register-check', 'register-check-abroad'],
  papers: ['register-print', 'register-print-abroad'],
  fails: [],
};

/** The notes of a route that fit this case. `methods`: its methods with their verdicts. */
export function notesOf(
  s: Facts,
  id: RouteId,
  methods: readonly Pick<Method, 'id' | 'verdict'>[] = [],
  found: Found = {},
): Notes {
  // Of several payments in one way, the best.
  const verdict: VerdictOf = (method) => {
    const all = methods.filter((m) => m.id === method).map((m) => m.verdict);
    return all.length > 0 ? bestOf(all) : undefined;
  };
  const fits = (note: NoteId): boolean => onlyFor[note]?.(s, verdict, found) ?? true;
  // R36c: who is known is only looked up again.
  const again = id === 'identify-seller' && known(s, 'seller.identity') === 'confirmed';
  const { steps, papers, fails }: Notes = again ? LOOK_AGAIN : routeNotes[id];
  return { steps: steps.filter(fits), papers: papers.filter(fits), fails: fails.filter(fits) };
}

export const noNotes: Notes = { steps: [], papers: [], fails: [] };
