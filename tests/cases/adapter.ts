/**
 * A published case -> case facts, by field values alone. What a record does not say stays absent.
 * Free words (`other`, what `evidence_held` names) are not read: they would need a reading of each case by hand.
 */
import type { FactId, Facts, Value } from '../../rules/facts';
import { evidenceReadings, policeItems } from './evidence';
import { forumFacts } from './forum';
import { placeCodes, placeRemark } from './place-names';
import type { CaseRecord } from './record';

type Table = Readonly<Record<string, Facts>>;
const pick = (table: Table, key: string | null): Facts => (key === null ? {} : (table[key] ?? {}));

/** "Goods" are handed over, not sent through the network. */
const claims: Table = {
  goods: { 'claim.ground': 'sale', 'delivery.mode': 'other' },
  service_online: { 'claim.ground': 'service', 'service.concludedOnline': 'yes', 'service.physicalPart': 'no' },
  service_offline: { 'claim.ground': 'service', 'service.physicalPart': 'yes' },
  carriage: { 'claim.ground': 'carriage' },
  loan: { 'claim.ground': 'loan' },
  virtual_property: { 'claim.ground': 'virtual_property' },
  network_tort: { 'claim.ground': 'online_tort', 'claim.actOnline': 'yes' },
  copyright: { 'claim.ground': 'copyright' },
  unfair_competition: { 'claim.ground': 'unfair_competition' },
  product_liability: { 'claim.ground': 'product_liability' },
  family_inheritance_labour: { 'claim.ground': 'other' },
};

const noPlatform: Facts = {
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
};

/** Every channel of the deal is listed. "platform" stands against "own-website": a site where others sell too (ECL 9). */
const channels: Table = {
  platform: { 'deal.concluded': 'platform', 'deal.siteHostsSellers': 'yes' },
  'own-website': { 'deal.concluded': 'own_site', ...noPlatform },
  email: { 'deal.concluded': 'remote', ...noPlatform },
  social: { 'deal.concluded': 'remote', ...noPlatform },
  'social+email': { 'deal.concluded': 'remote', ...noPlatform },
};

const platforms: Readonly<Record<string, Value<'deal.platform'>>> = {
  Alibaba: 'alibaba',
  AliExpress: 'aliexpress',
  1688: '1688',
  Taobao: 'taobao_tmall',
  Tmall: 'taobao_tmall',
  JD: 'jd',
  Pinduoduo: 'pinduoduo',
  Temu: 'temu',
  Shein: 'shein',
  DHgate: 'dhgate',
  'Made-in-China': 'made_in_china',
  'Global Sources': 'global_sources',
  Amazon: 'amazon',
  eBay: 'ebay',
};

/** "Defective" and "wrong goods" stand against "partial": all of it came. "Partial": short, late or never, not said which. */
const goods: Table = {
  not_delivered: { 'receipt.by': 'nobody', 'dispute.kind': 'non_delivery' },
  held: { 'receipt.by': 'nobody' },
  partial: { 'performance.state': 'partial' },
  defective: { 'performance.state': 'full', 'dispute.kind': 'quality' },
  wrong_goods: { 'performance.state': 'full', 'dispute.kind': 'quality' },
};

/**
 * "Vanished" stands against "unresponsive": no sign of business is left, not only no answer; for how long is not said.
 * "Partly" and "deregistering" say nothing certain about answers, and no word of the register.
 */
const suppliers: Table = {
  active: { 'seller.answers': 'yes' },
  unresponsive: { 'seller.answers': 'no' },
  vanished: { 'seller.answers': 'no', 'seller.listing': 'no', 'seller.otherSigns': ['none'] },
};

function buyer(f: CaseRecord['facts']): Facts {
  const country = f.buyer_country;
  const iso = country !== null && /^[A-Z]{2}$/.test(country) ? country : null;
  const origin = country === 'CN' ? 'mainland' : ['HK', 'MO', 'TW'].includes(country ?? '') ? 'hk_mo_tw' : 'foreign';
  const home = country === 'CN' ? placeCodes(f.buyer_city) : iso !== null && f.buyer_city !== null ? ['outside'] : [];
  return {
    ...(f.buyer_type ? { 'buyer.kind': f.buyer_type } : {}),
    ...(country !== null ? { 'buyer.origin': origin } : {}),
    ...(iso !== null ? { 'buyer.country': iso } : {}),
    ...(home.length === 1 ? { 'buyer.home': home[0] as string } : {}),
  };
}

function deal(f: CaseRecord['facts']): Facts {
  const platform = f.platform === null ? undefined : platforms[f.platform];
  return {
    ...pick(channels, f.channel),
    ...(platform ? { 'deal.platform': platform } : {}),
    // S10c reads "act or contract online": each of these channels is.
    ...(f.claim_kind === 'virtual_property' && f.channel !== null ? { 'claim.actOnline': 'yes' } : {}),
  };
}

/**
 * The seat of the defendant: the main office of a firm, the residence of a person, whichever it is. Where the record
 * says that this party sues, it is not the defendant's.
 */
function seats(f: CaseRecord['facts']): readonly Facts[] {
  const remark = placeRemark(f.seller_city);
  if (remark.includes('plaintiff')) return [];
  return placeCodes(f.seller_city).map((code) =>
    remark === 'registered'
      ? { 'seller.registeredAddress': code }
      : { 'seller.mainOffice': code, 'seller.residence': code },
  );
}

/** Places of delivery: the address of the order and, unless nothing came or the address is "not genuine", of receipt. */
function deliveries(f: CaseRecord['facts']): readonly Facts[] {
  const nothingCame = f.goods_status === 'not_delivered' || f.goods_status === 'held';
  const received = !nothingCame && placeRemark(f.delivery_city) === '';
  return deliveryCodes(f.delivery_city, f.delivery_country).map((code) => ({
    'order.address': code,
    ...(received ? { 'receipt.place': code } : {}),
  }));
}

function deliveryCodes(city: string | null, country: string | null): readonly string[] {
  if (country === null) return [];
  if (country === 'CN') return placeCodes(city);
  return /^[A-Z]{2}$/.test(country) ? ['outside'] : placeCodes(country, true);
}

/** "Goods" are things, from stock, with a mark or made to order: files, accounts and work have kinds of their own. */
function objects(f: CaseRecord['facts']): readonly Facts[] {
  if (f.claim_kind !== 'goods') return [];
  return (['catalogue', 'logo', 'made_to_order'] as const).map((object) => ({ 'deal.object': object }));
}

const bankCountries: Readonly<Record<string, string>> = { US: 'US', UK: 'GB' };

function payment(f: CaseRecord['facts']): Facts {
  const payee = f.payee ?? '';
  const bank = bankCountries[payee.match(/^account in the (\w+)/)?.[1] ?? ''];
  return {
    ...(f.payment_method === 'wire' ? { 'payment.via': 'wire' } : {}),
    ...(/person/.test(payee) ? { 'payee.match': 'person' } : {}),
    ...(/company of (similar|the same) name/.test(payee) ? { 'payee.match': 'other_company' } : {}),
    ...(bank ? { 'payee.bankCountry': bank } : {}),
    ...(/bank change|switched/.test(payee) ? { 'payee.changed': 'yes' } : {}),
    ...(/hacker/.test(payee) ? { 'dispute.kind': 'diverted_payment', 'dispute.deceptionOnline': 'yes' } : {}),
    ...(/off the platform/.test(payee) ? { 'deal.paidOnPlatform': 'no' } : {}),
  };
}

function rest(f: CaseRecord['facts']): Facts {
  return {
    ...(f.seller_country !== null ? { 'seller.country': f.seller_country } : {}),
    ...(f.platform_sued !== null ? { 'platform.sued': f.platform_sued ? 'yes' : 'no' } : {}),
    ...(f.amount !== null && f.currency !== null
      ? { 'claim.amount': { amount: String(f.amount), currency: f.currency } }
      : {}),
    ...pick(goods, f.goods_status),
    ...(f.claim_kind === 'carriage' && f.goods_status !== null ? { 'dispute.kind': 'carrier' } : {}),
    ...pick(suppliers, f.supplier_status),
  };
}

const product = (lists: readonly (readonly Facts[])[]): readonly Facts[] =>
  lists.reduce<readonly Facts[]>(
    (all, list) => (list.length === 0 ? all : all.flatMap((a) => list.map((b) => ({ ...a, ...b })))),
    [{}],
  );

/** The facts of a record for each thing its words may mean ("one of the three cities": three readings). */
export function readingsOf(record: CaseRecord): readonly Facts[] {
  const f = record.facts;
  const certain: Facts = {
    ...pick(claims, f.claim_kind),
    ...buyer(f),
    ...deal(f),
    ...forumFacts(f.agreed_forum),
    ...rest(f),
    ...payment(f),
    ...policeItems(f),
  };
  const evidence = evidenceReadings(f, certain['dispute.kind']);
  return product([[certain], objects(f), seats(f), deliveries(f), evidence]);
}

/** What a record says for certain: the facts that are the same in every reading. */
export function factsOf(record: CaseRecord): Facts {
  const [first = {}, ...others] = readingsOf(record);
  const same = (id: string) => others.every((o) => o[id as FactId] === first[id as FactId]);
  return Object.fromEntries(Object.entries(first).filter(([id]) => same(id)));
}
