/** What a route asks of the buyer: steps (the first can be done today), papers, and how it usually fails. Words are in the message files. */
import { DEFECTS } from '../defects';
import type { Facts, Value } from '../facts';
import { known } from '../reading';
import type { Method, MethodId, RouteId, RouteNotes, RouteVerdict } from './printed-route';

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
    steps: [
      'list-faults',
      'find-company',
      'freeze-before-letter',
      'talk-with-date',
      'letter-advised',
      'own-notice',
      'lawyers-letter',
    ],
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
    steps: [
      'tell-real-seller',
      'list-signs',
      'find-victims',
      'find-police',
      'report-both-ends',
      'report',
      'ask-money-back',
      'keep-from-letters',
    ],
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

/** The verdict of a method of the route; undefined where it is not asked about a case. */
type VerdictOf = (id: MethodId) => RouteVerdict | undefined;

/**
 * Notes that concern one way of payment, one kind of dispute, one kind of buyer, platform orders or one method only. Not
 * known: they stay. In the place of a general step: the one for a diverted payment, and the one for a letter that is advised.
 */
const onlyFor: { readonly [id in NoteId]?: (s: Facts, verdict: VerdictOf) => boolean } = {
  'recall-transfer': (s) => paidBy(s, 'wire'),
  'recall-refused': (s) => paidBy(s, 'wire'),
  // R3c asks for the offer only with poor quality or too few.
  'offer-return': (s) => paidBy(s, 'card') && isKind(s, 'quality', 'shortage'),
  'return-offer': (s) => paidBy(s, 'card') && isKind(s, 'quality', 'shortage'),
  'escalate-paypal': (s) => paidBy(s, 'paypal'),
  'stop-credit': (s) => paidBy(s, 'letter_of_credit'),
  'not-shipped': (s) => isKind(s, 'non_delivery', 'late'),
  'guarantee-lost': (s) => paidBy(s, 'card') && (known(s, 'deal.platform') ?? 'amazon') === 'amazon',
  'inspection-report': (s) => isKind(s, ...DEFECTS),
  'opening-photos': (s) => isKind(s, ...DEFECTS),
  'letter-advised': (_, verdict) => verdict('lawyers-letter') === 'recommended',
  'lawyers-letter': (_, verdict) => verdict('lawyers-letter') !== 'recommended',
  // An impostor took the money: report at both ends, and tell the real seller (procedure.md 5).
  'find-police': (s) => !diverted(s),
  'report-both-ends': (s) => diverted(s),
  'tell-real-seller': (s) => diverted(s),
  // A channel that is ruled out brings no steps. R15 is for consumers, R16 for businesses.
  'carrier-network': (_, verdict) => verdict('industry-network') !== 'excluded',
  'freight-papers': (_, verdict) => verdict('industry-network') !== 'excluded',
  'rights-portal': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'mark-proof': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'portal-misused': (_, verdict) => verdict('ip-portal') !== 'excluded',
  'market-authority': (s, verdict) => verdict('12315') !== 'excluded' && known(s, 'buyer.kind') !== 'business',
  'report-licence': (s, verdict) => verdict('12315') !== 'excluded' && known(s, 'buyer.kind') !== 'consumer',
  'business-refused': (s, verdict) => verdict('12315') !== 'excluded' && known(s, 'buyer.kind') !== 'consumer',
  // R36: of the ladder, an order outside a platform takes the own papers and the register; its website may show a licence.
  'trader-page': (s) => onPlatform(s),
  'ask-platform': (s) => onPlatform(s),
  'court-for-data': (s) => onPlatform(s),
  'platform-silent': (s) => onPlatform(s),
  'data-gone': (s) => onPlatform(s),
  listing: (s) => onPlatform(s),
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

const diverted = (s: Facts): boolean => known(s, 'dispute.kind') === 'diverted_payment';

const onPlatform = (s: Facts): boolean => (known(s, 'deal.concluded') ?? 'platform') === 'platform';

export type Notes = { readonly [part in keyof RouteNotes]: readonly NoteId[] };

/** The notes of a route that fit this case. `methods`: its methods with their verdicts. */
export function notesOf(s: Facts, id: RouteId, methods: readonly Pick<Method, 'id' | 'verdict'>[] = []): Notes {
  // R36c: who is known is only looked up again.
  if (id === 'identify-seller' && known(s, 'seller.identity') === 'confirmed') {
    return { steps: ['register-check'], papers: ['register-print'], fails: [] };
  }
  const verdict: VerdictOf = (method) => methods.find((m) => m.id === method)?.verdict;
  const fits = (note: NoteId): boolean => onlyFor[note]?.(s, verdict) ?? true;
  const { steps, papers, fails }: Notes = routeNotes[id];
  return { steps: steps.filter(fits), papers: papers.filter(fits), fails: fails.filter(fits) };
}

export const noNotes: RouteNotes = { steps: [], papers: [], fails: [] };
