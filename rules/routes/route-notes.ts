/** What a route asks of the buyer: steps (the first can be done today), papers, and how it usually fails. Words are in the message files. */
import { DEFECTS } from '../defects';
import type { Facts, Value } from '../facts';
import { known } from '../reading';
import type { RouteId, RouteNotes } from './printed-route';

export const routeNotes = {
  'payment-reversal': {
    steps: ['ask-payer', 'recall-transfer', 'offer-return', 'escalate-paypal', 'stop-credit', 'answer-bank'],
    papers: ['contract', 'payment-record', 'messages', 'not-shipped', 'return-offer'],
    fails: ['reversal-late', 'recall-refused', 'guarantee-lost'],
  },
  'platform-dispute': {
    steps: ['hold-receipt', 'export-chat', 'open-dispute', 'upload-proof', 'platform-steps-in'],
    papers: ['platform-order', 'listing', 'platform-chat', 'opening-photos', 'inspection-report', 'not-shipped'],
    fails: ['window-closed', 'settled-outside', 'proof-outside'],
  },
  negotiation: {
    steps: ['list-faults', 'find-company', 'freeze-before-letter', 'talk-with-date', 'own-notice', 'lawyers-letter'],
    papers: ['contract', 'payment-record', 'register-print', 'evidence-list', 'sending-proof'],
    fails: ['wrong-name', 'no-proof', 'seller-warned'],
  },
  'internet-court': {
    steps: ['find-clause', 'find-company', 'legalise', 'freeze-before-suit', 'complaint-form', 'file-internet-court'],
    papers: ['complaint', 'identity-paper', 'power-of-attorney', 'register-print', 'evidence-list', 'service-address'],
    fails: ['clause-found', 'not-tied', 'fee-unpaid'],
  },
  'ordinary-court': {
    steps: ['find-clause', 'find-company', 'legalise', 'freeze-before-suit', 'complaint-form', 'file-ordinary-court'],
    papers: ['complaint', 'identity-paper', 'power-of-attorney', 'register-print', 'evidence-list', 'service-address'],
    fails: ['clause-found', 'not-tied', 'nothing-to-collect'],
  },
  arbitration: {
    steps: ['read-clause', 'check-signer', 'ask-scale', 'repair-clause', 'check-seat', 'file-arbitration'],
    papers: ['clause-paper', 'payment-record', 'messages', 'register-print', 'evidence-list'],
    fails: ['clause-void', 'cost-too-high', 'no-freeze'],
  },
  'police-report': {
    steps: ['list-signs', 'find-victims', 'find-police', 'report', 'ask-money-back', 'keep-from-letters'],
    papers: ['contract', 'payment-record', 'messages', 'false-papers', 'register-print', 'victims-list'],
    fails: ['seen-as-contract', 'sum-too-small', 'wrong-police'],
  },
  'complaint-channels': {
    steps: ['choose-channel', 'carrier-network', 'market-authority', 'report-licence', 'rights-portal', 'go-on'],
    papers: ['own-contact', 'contract', 'payment-record', 'freight-papers', 'mark-proof'],
    fails: ['no-power', 'business-refused', 'portal-misused'],
  },
  'identify-seller': {
    steps: ['licence-link', 'compare-names', 'trader-page', 'ask-platform', 'register-check', 'court-for-data'],
    papers: ['listing', 'contract', 'invoice', 'payment-record', 'bill-of-lading', 'register-print'],
    fails: ['names-differ', 'platform-silent', 'data-gone'],
  },
  'write-off': {
    steps: ['check-open', 'check-owners', 'ask-insurer', 'keep-file'],
    papers: ['contract', 'payment-record', 'messages', 'police-paper'],
    fails: ['stopped-early', 'owners-missed'],
  },
} as const satisfies Record<RouteId, RouteNotes>;

export type NoteId = (typeof routeNotes)[RouteId][keyof RouteNotes][number];

/** Notes that concern one way of payment, one kind of dispute or one platform only. Not known: they stay. */
const onlyFor: { readonly [id in NoteId]?: (s: Facts) => boolean } = {
  'recall-transfer': (s) => paidBy(s, 'wire'),
  'recall-refused': (s) => paidBy(s, 'wire'),
  'offer-return': (s) => paidBy(s, 'card') && isKind(s, ...DEFECTS),
  'return-offer': (s) => paidBy(s, 'card') && isKind(s, ...DEFECTS),
  'escalate-paypal': (s) => paidBy(s, 'paypal'),
  'stop-credit': (s) => paidBy(s, 'letter_of_credit'),
  'not-shipped': (s) => isKind(s, 'non_delivery', 'late'),
  'guarantee-lost': (s) => paidBy(s, 'card') && (known(s, 'deal.platform') ?? 'amazon') === 'amazon',
  'inspection-report': (s) => isKind(s, ...DEFECTS),
  'opening-photos': (s) => isKind(s, ...DEFECTS),
};

/** Was this way used for a payment of the case, or may it have been? */
function paidBy(s: Facts, via: Value<'payment.via'>): boolean {
  const latest = known(s, 'payment.via');
  const others = known(s, 'payments.others') ?? [];
  return latest === undefined || latest === via || others.some((payment) => (payment.via ?? via) === via);
}

const isKind = (s: Facts, ...kinds: readonly Value<'dispute.kind'>[]): boolean => {
  const kind = known(s, 'dispute.kind');
  return kind === undefined || kinds.includes(kind);
};

/** The notes of a route that fit this case. */
export function notesOf(s: Facts, id: RouteId): RouteNotes {
  const fits = (note: NoteId): boolean => onlyFor[note]?.(s) ?? true;
  const { steps, papers, fails }: { readonly [part in keyof RouteNotes]: readonly NoteId[] } = routeNotes[id];
  return { steps: steps.filter(fits), papers: papers.filter(fits), fails: fails.filter(fits) };
}

export const noNotes: RouteNotes = { steps: [], papers: [], fails: [] };
