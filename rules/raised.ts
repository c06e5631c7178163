/**
 * What only the person raises: rare facts that the wizard never asks by itself, with the answers that give them a
 * meaning. Left out, they mean that there is nothing to raise, and the result says so where that matters.
 */
import { paidBy } from './deadlines/payments';
import type { FactId, Facts } from './facts';
import { DISSOLVED, registerState } from './inputs/register-state';
import { rightCopied } from './inputs/right-copied';
import { selfOperated } from './jurisdiction/platform-defendant';
import { has, known } from './reading';

/**
 * A company: by its kind, or by an entry in the register of a seller whose kind was not told. The liability rows go further
 * and take every seller for a company until it is known to be none (`counterparty/company.ts`): here a question is offered.
 */
function isCompany(s: Facts): boolean {
  const [kind, status] = [known(s, 'seller.kind'), known(s, 'seller.registerStatus')];
  if (kind !== undefined) return kind === 'company' || kind === 'deregistered';
  return status !== undefined && status !== 'not_looked_up';
}

/** Dissolved by an authority, before a compulsory deregistration too (Company Law 241). */
const ending = (s: Facts): boolean =>
  isCompany(s) &&
  (has(DISSOLVED, known(s, 'seller.registerStatus') ?? '') ||
    (registerState(s).options[0] === 'deregistered' && known(s, 'seller.deregistrationWay') === 'compulsory'));
/** Gone from the register; where the answers contradict each other, perhaps gone. */
const gone = (s: Facts): boolean => has(['deregistered', 'contradictory'], registerState(s).options[0] ?? '');

const paidSomebodyElse = (s: Facts): boolean => !['same', undefined].includes(known(s, 'payee.match'));

const paidSomething = (s: Facts): boolean => !['not_paid', undefined].includes(known(s, 'payment.via'));

/** Answered, and not with no. */
const mayBe = (s: Facts, id: FactId): boolean => s[id] !== undefined && known(s, id) !== 'no';

type Rows = { readonly [id in FactId]?: (s: Facts) => boolean };

/** When it can be added. */
const offered: Rows = {
  'seller.lists': (s) => known(s, 'seller.registerStatus') !== undefined || known(s, 'seller.answers') !== undefined,
  'seller.mainOfficeDisputed': (s) => known(s, 'seller.mainOffice') !== undefined,
  'codefendant.kind': (s) => known(s, 'claim.ground') !== undefined,
  'claim.exceptional': (s) => known(s, 'claim.ground') !== undefined,
  'claim.designation': (s) => known(s, 'claim.ground') !== undefined,
  'payments.others': (s) => known(s, 'payment.via') !== undefined && known(s, 'payment.via') !== 'not_paid',
  'acts.list': (s) => known(s, 'dispute.kind') !== undefined,
  'limitation.obstacle': (s) => known(s, 'dispute.kind') !== undefined,
  'payee.goneInGoodFaith': paidSomebodyElse,
  'lender.kind': (s) => known(s, 'payee.match') !== undefined,
  'seller.licenceLent': (s) => known(s, 'seller.kind') !== undefined,
  'contract.actor': (s) => known(s, 'seller.kind') !== undefined,
  'owners.abuse': isCompany,
  'capital.unpaid': isCompany,
  'shares.transferred': isCompany,
  'directors.fault': isCompany,
  'liquidation.formed': ending,
  'liquidation.faults': (s) => ending(s) || (isCompany(s) && gone(s)),
  'enforcement.grounds': (s) => known(s, 'case.stage') === 'enforcement',
  // Events of 2.1: not asked, they are taken as not having happened (1.2), so the person must be able to tell them.
  'payment.chargebackFiled': (s) => paidBy(s, 'card'),
  'payment.goodsKept': paidSomething,
  'payment.collected': (s) => paidBy(s, 'other'),
  'paypal.opened': (s) => paidBy(s, 'paypal'),
  'paypal.friends': (s) => paidBy(s, 'paypal'),
  'deal.settledOffPlatform': (s) => known(s, 'deal.concluded') === 'platform',
  'platform.caseOpen': (s) => known(s, 'deal.concluded') === 'platform',
  // T14a: the platform that sold the goods itself counts, sued or not.
  'platform.grounds': (s) =>
    known(s, 'deal.concluded') === 'platform' &&
    s['platform.sued'] !== undefined &&
    known(s, 'platform.sued') !== 'yes',
  'platform.aToZFiled': (s) => known(s, 'deal.platform') === 'amazon',
  'buyer.isIpOwner': (s) => known(s, 'dispute.kind') === 'counterfeit' || rightCopied(s).options[0] === 'yes',
  'police.opened': (s) => known(s, 'dispute.kind') !== undefined,
  'police.victimsTotal': (s) => known(s, 'police.items')?.several_victims === 'yes',
  // The payment order (R46, R47): shown once one of its facts is answered.
  'preservation.asked': (s) => known(s, 'claim.ground') !== undefined,
  'claim.fixedSum': (s) => known(s, 'claim.ground') !== undefined,
  'seller.foundInMainland': (s) => known(s, 'seller.identity') !== undefined,
};

/** What follows once one of them was answered. */
const following: Rows = {
  'limitation.obstacleRemovedOn': (s) =>
    s['limitation.obstacle'] !== undefined && known(s, 'limitation.obstacle') !== 'none',
  'seller.cannotPay': (s) => known(s, 'capital.unpaid')?.includes('not_due') ?? false,
  'shares.transferredOn': (s) => known(s, 'shares.transferred') === 'before_due',
  'liquidation.dissolvedOn': (s) =>
    known(s, 'liquidation.formed') === 'no' || (known(s, 'liquidation.faults')?.includes('books_lost') ?? false),
  'paypal.openedOn': (s) => known(s, 'paypal.opened') === 'yes',
  'paypal.escalated': (s) => mayBe(s, 'paypal.opened'),
  'platform.operatorHome': (s) => selfOperated(s),
  'police.sameFacts': (s) => mayBe(s, 'police.opened'),
  'buyer.owes': (s) => mayBe(s, 'claim.fixedSum'),
};

const those = (rows: Rows, s: Facts): readonly FactId[] =>
  (Object.keys(rows) as FactId[]).filter((id) => rows[id]?.(s));

/** Is this a question that only the person raises? */
export const isRaised = (id: FactId): boolean => id in offered;

/** Questions that the person can add to this case now. */
export const raisable = (s: Facts): readonly FactId[] => those(offered, s).filter((id) => s[id] === undefined);

/** Questions that stand on screen because the person added and answered them, and those that follow. */
export const raisedFacts = (s: Facts): readonly FactId[] => [
  ...(Object.keys(offered) as FactId[]).filter((id) => s[id] !== undefined),
  ...those(following, s),
];
