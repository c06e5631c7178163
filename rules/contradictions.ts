/**
 * Answers that cannot both be true, whatever else happened. The form may hold such a pair (an answer is kept when a later
 * one makes its question pointless), so nothing is refused here; but no such pair is proposed to the person.
 * Left out: what is merely unlikely, and what is possible in law: a firm registered abroad may have its main office, and so its
 * domicile, in the mainland (CPLI 3).
 */
import type { FactId, Facts, Value } from './facts';
import { dayOf, known } from './reading';

export interface Contradiction {
  readonly id: string;
  /** Why both cannot be true. */
  readonly reason: string;
  readonly facts: readonly FactId[];
  readonly broken: (s: Facts) => boolean;
}

const any = (s: Facts, ids: readonly FactId[]): boolean => ids.some((id) => known(s, id) !== undefined);

const row = (id: string, reason: string, facts: readonly FactId[], broken: (s: Facts) => boolean): Contradiction => ({
  id,
  reason,
  facts,
  broken,
});

/** A circumstance that was not ticked, and an answer that says it is there. */
function unticked<F extends FactId>(
  id: F,
  item: Value<'case.circumstances'>[number],
  absent: Value<F>,
  isAskedAnyway: (s: Facts) => boolean = () => false,
): Contradiction {
  return row(
    `not-ticked-${item}`,
    'The person was asked for this circumstance and did not tick it.',
    ['case.circumstances', id],
    (s) => {
      const ticked = known(s, 'case.circumstances');
      const v = known(s, id);
      return ticked !== undefined && v !== undefined && v !== absent && !ticked.includes(item) && !isAskedAnyway(s);
    },
  );
}

/** A kind of clause described in detail, and the answer that no such clause was found. */
function described(item: Value<'clauses.found'>[number], ids: readonly FactId[]): Contradiction {
  return row(
    `clause-${item}`,
    'The clause was described, so it was found.',
    ['clauses.looked', 'clauses.found', ...ids],
    (s) =>
      any(s, ids) &&
      (known(s, 'clauses.looked') === 'none_found' || known(s, 'clauses.found')?.includes(item) === false),
  );
}

/** What is only said of one way of payment. */
function paidBy(via: Value<'payment.via'>, ids: readonly FactId[]): Contradiction {
  return row(
    `paid-by-${via}`,
    'The latest payment was made in one way; these answers describe that way.',
    ['payment.via', ...ids],
    (s) => any(s, ids) && known(s, 'payment.via') !== undefined && known(s, 'payment.via') !== via,
  );
}

const PAYMENT: readonly FactId[] = ['payment.on', 'payment.amount', 'payment.hoursAgo', 'payments.others'];

export const contradictions: readonly Contradiction[] = [
  unticked('history.decided', 'decided', 'none'),
  // B8: a decision that is not final asks for it.
  unticked('history.pending', 'pending', 'none', (s) => known(s, 'history.decided') === 'not_final'),
  unticked('claim.persons', 'many_persons', 'nine_or_fewer'),
  unticked('order.name', 'other_name', 'own'),
  described('court', ['courtClause.names', 'courtClause.force', 'courtClause.written', 'courtClause.parties']),
  described('foreign_court', ['foreignClause.exclusive', 'foreignClause.parties']),
  described('arbitration', ['arbClause.parties', 'arbClause.law', 'arbClause.wording', 'arbClause.institution']),
  row(
    'buyer-country',
    'A buyer from abroad who lives outside China has no home or main office in the mainland; one who lives in China has one.',
    ['buyer.country', 'buyer.home', 'buyer.origin'],
    (s) => {
      const [country, home, origin] = [known(s, 'buyer.country'), known(s, 'buyer.home'), known(s, 'buyer.origin')];
      const foreign = origin === 'foreign' || origin === 'hk_mo_tw';
      return home !== undefined && (country === 'CN' ? home === 'outside' : foreign && !!country && home !== 'outside');
    },
  ),
  row(
    'buyer-only-mainland',
    'A buyer only from the mainland does not live abroad; one whose home is abroad does not live in China.',
    ['buyer.origin', 'buyer.country'],
    (s) => {
      const country = known(s, 'buyer.country');
      const abroad = known(s, 'buyer.origin') === 'mainland_living_abroad';
      const mainland = known(s, 'buyer.origin') === 'mainland';
      return country !== undefined && ((abroad && country === 'CN') || (mainland && country !== 'CN'));
    },
  ),
  row(
    'firm-consumer',
    'A firm does not buy for private use.',
    ['buyer.origin', 'buyer.kind'],
    (s) => known(s, 'buyer.origin') === 'foreign_owned_mainland_firm' && known(s, 'buyer.kind') === 'consumer',
  ),
  row(
    'met-on-platform',
    'An order placed in the order system of a platform began on a platform.',
    ['deal.concluded', 'deal.metOnPlatform'],
    (s) => known(s, 'deal.concluded') === 'platform' && known(s, 'deal.metOnPlatform') === 'no',
  ),
  row(
    'goods-by-network',
    'Things that can be touched do not come through the internet.',
    ['deal.object', 'delivery.mode'],
    (s) =>
      known(s, 'delivery.mode') === 'network' &&
      ['catalogue', 'logo', 'made_to_order'].includes(known(s, 'deal.object') ?? ''),
  ),
  row(
    'nothing-paid',
    'A payment was made: its day, sum or way is known, it went astray, or the goods that were paid never came.',
    ['payment.via', 'performance.state', 'dispute.kind', ...PAYMENT],
    (s) => {
      const [via, state, kind] = [known(s, 'payment.via'), known(s, 'performance.state'), known(s, 'dispute.kind')];
      const made =
        any(s, PAYMENT) ||
        (via !== undefined && via !== 'not_paid') ||
        state === 'only_paid' ||
        kind === 'non_delivery' ||
        kind === 'diverted_payment';
      return made && (via === 'not_paid' || state === 'nobody');
    },
  ),
  paidBy('card', ['payment.cardNetwork', 'payment.cardKind']),
  paidBy('paypal', ['paypal.openedOn']),
  row(
    'nothing-came',
    'What never came was not received by the buyer, on no day, and not delivered in full.',
    ['dispute.kind', 'performance.state', 'receipt.by', 'receipt.on'],
    (s) => {
      const [kind, state] = [known(s, 'dispute.kind'), known(s, 'performance.state')];
      const never = kind === 'non_delivery' || state === 'only_paid' || state === 'nobody';
      const received = dayOf(s, 'receipt.on') !== undefined || known(s, 'receipt.by') === 'buyer';
      return (never && received) || (kind === 'non_delivery' && state === 'full');
    },
  ),
  row(
    'too-few-came',
    'Where fewer goods came than agreed, some came.',
    ['dispute.kind', 'performance.state', 'receipt.on'],
    (s) => {
      const state = known(s, 'performance.state');
      const never = state === 'only_paid' || state === 'nobody' || known(s, 'receipt.on') === 'none';
      return known(s, 'dispute.kind') === 'shortage' && never;
    },
  ),
  row(
    'nothing-and-nobody',
    'Where nothing was delivered and nobody can be reached, no part came, nobody answers, and no quality is in dispute.',
    ['police.items'],
    (s) => {
      const items = known(s, 'police.items');
      const against = [items?.partial_delivery, items?.still_answering, items?.quality_only];
      return items?.unreachable === 'yes' && against.includes('yes');
    },
  ),
  row(
    'carrier-brand',
    'A carrier does not sell the goods: a false brand is no claim from the carriage.',
    ['claim.ground', 'dispute.kind'],
    (s) => known(s, 'claim.ground') === 'carriage' && known(s, 'dispute.kind') === 'counterfeit',
  ),
  row(
    'no-filing',
    'Where nothing was filed, nothing was handed in or accepted, and no suit of the buyer runs.',
    ['filing.state', 'filing.submittedOn', 'filing.acceptedOn', 'filing.court', 'case.stage'],
    (s) => {
      const stage = known(s, 'case.stage');
      const filed = any(s, ['filing.submittedOn', 'filing.acceptedOn', 'filing.court']);
      return known(s, 'filing.state') === 'not_filed' && (filed || (stage !== undefined && stage !== 'none'));
    },
  ),
  row(
    'no-court-case',
    'A suit that a court accepted, or that the other side brought, is a court case.',
    ['filing.state', 'case.stage'],
    (s) => {
      const state = known(s, 'filing.state');
      return known(s, 'case.stage') === 'none' && (state === 'accepted' || state === 'sued_by_seller');
    },
  ),
  row(
    'removed-from-register',
    'A company that was removed from the register has that status, and only such a company was removed in some way.',
    ['seller.kind', 'seller.registerStatus', 'seller.deregistrationWay'],
    (s) => {
      const status = known(s, 'seller.registerStatus');
      const removed = known(s, 'seller.kind') === 'deregistered' || known(s, 'seller.deregistrationWay') !== undefined;
      return removed && status !== undefined && status !== 'deregistered' && status !== 'not_looked_up';
    },
  ),
  row(
    'a-to-z',
    'The A-to-z claim exists only at Amazon.',
    ['deal.platform', 'platform.aToZFiled'],
    (s) => known(s, 'platform.aToZFiled') === 'yes' && (known(s, 'deal.platform') ?? 'amazon') !== 'amazon',
  ),
];

/** Rows by fact, so that a change of one answer looks only at its own. */
const byFact = new Map<FactId, readonly Contradiction[]>();
for (const one of contradictions) for (const id of one.facts) byFact.set(id, [...(byFact.get(id) ?? []), one]);

/** Does this answer, as it stands in the case, contradict another one? */
export const contradicted = (s: Facts, id: FactId): boolean => byFact.get(id)?.some(({ broken }) => broken(s)) ?? false;

/** "Not looked yet", "not asked yet": who has looked or asked cannot give that answer any more. */
const unlooks = (s: Facts, id: FactId, value: unknown): boolean =>
  (id === 'clauses.looked' && value === 'not_looked' && known(s, id) !== undefined) ||
  (id === 'seller.registerStatus' && value === 'not_looked_up' && known(s, id) !== undefined) ||
  (id === 'platform.grounds' &&
    Array.isArray(value) &&
    value.includes('identity_not_yet_asked') &&
    known(s, id)?.includes('identity_refused') === true);

/** Could this be the answer instead, all others as they are? */
export const canBecome = (s: Facts, id: FactId, value: unknown): boolean =>
  !unlooks(s, id, value) && !contradicted({ ...s, [id]: value } as Facts, id);
