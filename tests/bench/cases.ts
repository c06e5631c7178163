/** The cases that are measured: five kinds, each in ten seeded variants, the same in every run. */
import { type FactId, type Facts, factIds, NOT_SURE } from '../../rules/facts';
import { answers, seeded } from '../rules/answer-sheets';

/** "Today" of every measurement. */
export const AS_OF = '2026-11-21';
const VARIANTS = 10;
/** Answers that differ from the model in each variant. */
const CHANGES = 3;

const trial: Facts = {
  'filing.state': 'not_filed',
  'case.circumstances': ['none'],
  'buyer.country': 'DE',
  'buyer.origin': 'foreign',
  'seller.kind': 'company',
  'dispute.crimeSuspected': 'yes',
  'police.items': {
    impersonation: 'no',
    forged_documents: 'no',
    identity_absent: 'no',
    unreachable: 'yes',
    several_victims: 'no',
    payee_unrelated: 'yes',
    still_answering: 'no',
    partial_delivery: 'no',
    bait_delivery: 'no',
    quality_only: 'no',
  },
  'dispute.deceptionOnline': 'yes',
  'seller.registerStatus': 'active',
  'seller.answers': 'no',
  'seller.daysSilent': 40,
  'seller.listing': 'yes',
  'seller.otherSigns': ['site'],
  'seller.dissipation': ['none'],
  'seller.onePerson': 'no',
};

/** A phone case ordered by a consumer on a marketplace, paid by card, never delivered; everything answered. */
export const consumer: Facts = {
  ...trial,
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'seller.activeThere': 'yes',
  'deal.concluded': 'platform',
  'deal.platform': 'aliexpress',
  'deal.termsOffPlatform': 'no',
  'deal.paidOnPlatform': 'yes',
  'deal.deliveryOnPlatform': 'yes',
  'deal.suppliedFromMainland': 'yes',
  'deal.object': 'catalogue',
  'deal.within3Years': 'yes',
  'place.agreed': 'none',
  'performance.state': 'only_paid',
  'receipt.by': 'nobody',
  'order.address': 'outside',
  'order.addressHistory': 'unchanged',
  'seller.identity': 'confirmed',
  'seller.mainOffice': '330100',
  'platform.sued': 'yes',
  'platform.grounds': ['identity_refused', 'knew'],
  'platform.operatorHome': '330100',
  'platform.contractingEntity': 'operator',
  'clauses.looked': 'none_found',
  'dispute.kind': 'non_delivery',
  'evidence.elements': { contract: 'document', payment: 'document', due_date: 'weak', loss: 'document' },
  'seller.assets': ['platform_deposit'],
  'claim.amount': { amount: '260.50', currency: 'USD' },
  'payment.via': 'card',
  'payment.on': '2026-08-03',
  'payment.cardNetwork': 'visa',
  'delivery.expectedOn': '2026-09-01',
  'payment.returnOffered': 'no',
};

/** Machine parts agreed by e-mail between firms and paid by wire, with a court and an arbitration clause; everything answered. */
export const business: Facts = {
  ...trial,
  'claim.ground': 'sale',
  'claim.relief': 'sum_owed',
  'buyer.kind': 'business',
  'buyer.home': 'outside',
  'deal.concluded': 'remote',
  'deal.platform': 'alibaba',
  'deal.metOnPlatform': 'yes',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
  'deal.object': 'made_to_order',
  'place.agreed': 'trade_term',
  'place.agreedAt': '440100',
  'performance.state': 'full',
  'receipt.by': 'buyer',
  'receipt.place': 'outside',
  'receipt.proof': 'can',
  'order.addressHistory': 'unchanged',
  'seller.identity': 'confirmed',
  'seller.mainOffice': '440100',
  'platform.sued': 'no',
  'clauses.looked': 'found',
  'clauses.found': ['court', 'arbitration'],
  'courtClause.names': 'internet_court',
  'courtClause.cities': ['440100'],
  'courtClause.force': 'may',
  'courtClause.written': 'yes',
  'courtClause.parties': 'seller',
  'courtClause.standardForm': 'yes',
  'courtClause.notice': 'yes',
  'courtClause.connection': 'yes',
  'arbClause.parties': 'seller',
  'arbClause.standardForm': 'no',
  'arbClause.law': 'chinese',
  'arbClause.wording': 'institution_unclear',
  'dispute.kind': 'quality',
  'evidence.elements': {
    contract: 'document',
    payment: 'document',
    standard: 'document',
    same_goods: 'weak',
    defect_before: 'document',
    notice: 'document',
    loss: 'document',
  },
  'seller.assets': ['bank_account', 'equipment_or_stock'],
  'claim.amount': { amount: '86000', currency: 'EUR' },
  'payment.via': 'wire',
  'payment.on': '2026-05-20',
};

/** A forwarder holds the goods back for a higher price; everything answered. */
export const carriage: Facts = {
  ...trial,
  'claim.ground': 'carriage',
  'claim.relief': 'performance_or_damages',
  'buyer.kind': 'business',
  'buyer.home': 'outside',
  'deal.concluded': 'remote',
  'carriage.mode': 'sea',
  'carriage.from': '330200',
  'carriage.to': 'outside',
  'place.agreed': 'none',
  'performance.state': 'only_paid',
  'seller.identity': 'registered',
  'seller.mainOffice': NOT_SURE,
  'seller.registeredAddress': '440300',
  'platform.sued': 'no',
  'clauses.looked': 'none_found',
  'dispute.kind': 'carrier',
  'evidence.elements': { contract: 'document', price_agreed: 'document', overcharge: 'document', no_consent: 'weak' },
  'seller.assets': ['none'],
  'claim.amount': { amount: '42000', currency: 'CNY' },
  'payment.via': 'wire',
  'payment.on': '2026-11-05',
};

const answered = (s: Facts): readonly FactId[] => factIds.filter((id) => s[id] !== undefined);
const only = (s: Facts, ids: readonly FactId[]): Facts => Object.fromEntries(ids.map((id) => [id, s[id]]));

/** Somebody stopped half-way down the pages. */
export const half: Facts = only(consumer, answered(consumer).slice(0, answered(consumer).length / 2));

/** The model itself, then the model with a few of its answers drawn anew, "not sure" among them. */
function variants(model: Facts, seed: number): readonly Facts[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ids = answered(model);
  return Array.from({ length: VARIANTS }, (_, n) => {
    if (n === 0 || ids.length === 0) return model;
    const drawn = Array.from({ length: CHANGES }, () => pick(ids));
    const values = drawn.map((id) => [id, pick(answers(id).filter((value) => value !== undefined))]);
    return { ...model, ...Object.fromEntries(values) };
  });
}

export const kinds: { readonly [kind: string]: readonly Facts[] } = {
  consumer: variants(consumer, 1),
  business: variants(business, 2),
  carriage: variants(carriage, 3),
  'half-filled': variants(half, 4),
  empty: variants({}, 5),
};
