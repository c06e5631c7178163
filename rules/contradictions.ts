/**
 * Answers that cannot both be true, whatever else happened. The form may hold such a pair (an answer is kept when a later
 * one makes its question pointless), so nothing is refused here; but no such pair is proposed to the person.
 * Left out: what is merely unlikely, or possible in law, as a firm registered abroad with its main office in the mainland.
 */
import type { FactId, Facts, Value } from './facts';
import { known } from './reading';

export interface Contradiction {
  readonly id: string;
  /** Why both cannot be true. */
  readonly reason: string;
  readonly facts: readonly FactId[];
  readonly broken: (s: Facts) => boolean;
}

const any = (s: Facts, ids: readonly FactId[]): boolean => ids.some((id) => known(s, id) !== undefined);
const isDay = (s: Facts, id: FactId): boolean => known(s, id) !== undefined && known(s, id) !== 'none';

const row = (id: string, reason: string, facts: readonly FactId[], broken: (s: Facts) => boolean): Contradiction => ({
  id,
  reason,
  facts,
  broken,
});

/** A circumstance that was not ticked, and an answer that says it is there. */
function unticked<F extends FactId>(id: F, item: Value<'case.circumstances'>[number], absent: Value<F>): Contradiction {
  return row(
    `not-ticked-${item}`,
    'The person was asked for this circumstance and did not tick it.',
    ['case.circumstances', id],
    (s) => {
      const ticked = known(s, 'case.circumstances');
      const v = known(s, id);
      return ticked !== undefined && v !== undefined && v !== absent && !ticked.includes(item);
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
const CAME: readonly Value<'dispute.kind'>[] = ['quality', 'shortage', 'counterfeit'];

export const contradictions: readonly Contradiction[] = [
  unticked('history.decided', 'decided', 'none'),
  unticked('history.pending', 'pending', 'none'),
  unticked('claim.persons', 'many_persons', 'nine_or_fewer'),
  unticked('order.name', 'other_name', 'own'),
  described('court', ['courtClause.names', 'courtClause.force', 'courtClause.written', 'courtClause.parties']),
  described('foreign_court', ['foreignClause.exclusive', 'foreignClause.parties']),
  described('arbitration', ['arbClause.parties', 'arbClause.law', 'arbClause.wording', 'arbClause.institution']),
  row(
    'buyer-country',
    'Who lives or has the place of business outside China has no home or main office in the mainland.',
    ['buyer.country', 'buyer.home'],
    (s) => {
      const [country, home] = [known(s, 'buyer.country'), known(s, 'buyer.home')];
      return country !== undefined && home !== undefined && (country === 'CN') === (home === 'outside');
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
    'on-the-spot',
    'Goods and money go from hand to hand only in person.',
    ['deal.concluded', 'deal.onTheSpot'],
    (s) => known(s, 'deal.onTheSpot') === 'yes' && (known(s, 'deal.concluded') ?? 'in_person') !== 'in_person',
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
    'A payment with its day, sum or way was made; only who paid nothing has none.',
    ['payment.via', 'performance.state', ...PAYMENT],
    (s) => {
      const none = known(s, 'payment.via') === 'not_paid' || known(s, 'performance.state') === 'nobody';
      const way = known(s, 'payment.via');
      return none && (any(s, PAYMENT) || (way !== undefined && way !== 'not_paid'));
    },
  ),
  row(
    'only-paid',
    'Who paid and got nothing has paid.',
    ['payment.via', 'performance.state'],
    (s) => known(s, 'payment.via') === 'not_paid' && known(s, 'performance.state') === 'only_paid',
  ),
  paidBy('card', ['payment.cardNetwork', 'payment.cardKind']),
  paidBy('paypal', ['paypal.openedOn']),
  row(
    'nothing-came',
    'What never came was received by nobody, on no day, and neither in full nor in part.',
    ['dispute.kind', 'performance.state', 'receipt.by', 'receipt.on'],
    (s) => {
      const by = known(s, 'receipt.by');
      const state = known(s, 'performance.state');
      const kind = known(s, 'dispute.kind');
      const never = kind === 'non_delivery' || state === 'only_paid' || state === 'nobody';
      const received = isDay(s, 'receipt.on') || (by !== undefined && by !== 'nobody');
      return (never && received) || (kind === 'non_delivery' && (state === 'full' || state === 'partial'));
    },
  ),
  row(
    'something-came',
    'Goods that are faulty, too few or fake have come.',
    ['dispute.kind', 'performance.state', 'receipt.on'],
    (s) => {
      const kind = known(s, 'dispute.kind');
      const state = known(s, 'performance.state');
      const never = state === 'only_paid' || state === 'nobody' || known(s, 'receipt.on') === 'none';
      return kind !== undefined && CAME.includes(kind) && never;
    },
  ),
  row(
    'carrier-goods',
    'A carrier does not sell the goods: their quality and brand are no claim from the carriage.',
    ['claim.ground', 'dispute.kind'],
    (s) =>
      known(s, 'claim.ground') === 'carriage' &&
      ['quality', 'counterfeit', 'extra_charge'].includes(known(s, 'dispute.kind') ?? ''),
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
