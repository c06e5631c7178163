/**
 * Platforms in plain words: names, and one sentence for each stage, cost, remedy, evidence rule and note of a record.
 * The figures, their sources and days are in `rules/platforms/`, under the same ids. Clocks: `clocks.ts`.
 */
import type { BuyerGroup } from '../../../rules/platforms/buyers';
import type { ForumBody, Platform, PlatformId, WindowPurpose, WindowScope } from '../../../rules/platforms/platform';
import type { PlatformText } from '../../../rules/platforms/platforms';
import type { WindowStart } from '../../../rules/platforms/starts';

/** The name on the page, and the Chinese one where the site has one. */
export const platformNames: Record<PlatformId, { readonly en: string; readonly zh: string | null }> = {
  alibaba: { en: 'Alibaba.com', zh: '阿里巴巴国际站' },
  aliexpress: { en: 'AliExpress', zh: '速卖通' },
  '1688': { en: '1688.com', zh: '阿里巴巴1688' },
  taobao_tmall: { en: 'Taobao and Tmall', zh: '淘宝、天猫' },
  jd: { en: 'JD.com', zh: '京东' },
  pinduoduo: { en: 'Pinduoduo', zh: '拼多多' },
  temu: { en: 'Temu', zh: null },
  shein: { en: 'Shein', zh: null },
  dhgate: { en: 'DHgate', zh: '敦煌网' },
  made_in_china: { en: 'Made-in-China.com', zh: '中国制造网' },
  global_sources: { en: 'Global Sources', zh: '环球资源' },
  amazon: { en: 'Amazon', zh: null },
  ebay: { en: 'eBay', zh: null },
  walmart: { en: 'Walmart Marketplace', zh: null },
  tiktok_shop: { en: 'TikTok Shop', zh: null },
};

export const platformTexts: Record<PlatformText, string> = {
  'common.no_filing_fee': 'We have seen no fee for opening a dispute.',
  'common.return_freight': 'As far as we know, you pay to send the goods back.',
  'common.before_confirming': 'Open the dispute before you confirm receipt, and before you sign a settlement.',
  'common.stages_not_seen': 'We have not seen how this platform handles a dispute. Follow the order page.',

  'alibaba.talks': 'You and the seller negotiate for 3 days.',
  'alibaba.escalate': 'From day 4 you can bring in Alibaba. It joins by itself on day 7 or day 8; its pages differ.',
  'alibaba.staff_join': 'Its staff join within 2 working days.',
  'alibaba.evidence_check': 'Each check of evidence takes 2 working days.',
  'alibaba.missed_upload': 'A missed day for uploading evidence cancels your request.',
  'alibaba.outside_cover':
    'For an order paid outside Trade Assurance, the complaint centre mediates. It holds no money, so it can act only on the account of the seller.',
  'alibaba.return_freight': 'You pay to send the goods back.',
  'alibaba.inspection_fee':
    'You advance the fee of an inspection company that Alibaba names. You get it back if the seller is at fault.',
  'alibaba.refund_and_damages':
    'Alibaba can order a refund, a part refund, a return with refund, agreed damages or actual loss.',
  'alibaba.advance_payment_cap': 'It pays in advance only up to the amount that the seller guaranteed.',
  'alibaba.general_standard': 'Where the contract sets no quality standard, Alibaba applies a general one.',
  'alibaba.guaranteed_delivery':
    'With guaranteed delivery you can get up to USD 100. Claim within 30 days of the promised day.',
  'alibaba.own_chat': 'Only messages in its own chat tool count, unless both sides accept others.',
  'alibaba.export_files': 'Files of the complaint centre may be deleted later, so export them now.',
  'alibaba.declared_reseller':
    'For orders from 17 March 2026, users declare that they buy for resale. That will be used against a consumer claim.',
  'alibaba.fraud_lifts_limit': 'If fraud is suspected, Alibaba may extend its time limit or lift it.',
  'alibaba.settlement_ends_cover': 'If you settle outside the platform, Alibaba stops deciding your dispute.',
  'alibaba.agreement_not_seen': 'We have not seen the current transaction agreement. Check the text that you accepted.',
  'alibaba.identity': 'Alibaba may tell an injured person who a member is. It does not confirm the identity of users.',

  'aliexpress.escalate_older':
    'By older pages you can bring in AliExpress from day 4 to day 15. It joins by itself on day 16.',
  'aliexpress.seller_answer_newer': 'By a newer page the seller has 5 days to answer.',
  'aliexpress.business_talks': 'In the business program the sides first talk for 60 days. Then AliExpress decides.',
  'aliexpress.counterfeit_twice': 'For counterfeit goods an older page promises up to twice the price.',
  'aliexpress.calendars_differ': 'Its pages differ. We warn by the earlier day and close by the later one.',
  'aliexpress.european_consumers':
    'Consumers in Europe have terms of their own. We have not seen them; read them in your account.',

  '1688.platform_steps_in': 'The pages are in Chinese. The platform steps in when you ask, as far as we know.',
  '1688.replacement': 'Replacement within 7 or 15 days is offered only by sellers who joined that service.',
  '1688.global_site':
    'On the global site of 2019 a company of the group could be the seller. Then the platform is the defendant.',

  'taobao_tmall.chinese_only': 'Disputes are handled in Chinese only.',
  'taobao_tmall.after_sale': 'After-sales claims may be open for 15 days after completion. We could not verify this.',
  'taobao_tmall.warehouse_check': 'The check in the warehouse of your agent is the practical point to inspect goods.',
  'taobao_tmall.parcels_late': 'The time to return goods has usually passed when a parcel arrives abroad.',

  'jd.who_sells': 'Goods of JD itself are sold by a company of JD, other goods by the shop. We could not verify this.',

  'temu.post_parcel': 'Post the parcel within 14 days of the request.',
  'temu.refund_posting': 'The refund arrives in 5 to 14 working days.',
  'temu.refund_latest': 'In some cases the refund takes up to 30 days.',
  'temu.first_return_free': 'The first return of an order is free.',
  'temu.seller_data':
    'The names of sellers are on the site. Other data are given only on a court order or a similar demand.',

  'shein.second_return': 'The second and each later return from one order costs USD 7.99.',
  'shein.who_sells': 'The seller is a Shein company or another seller. The order names it.',
  'shein.consumer_rights':
    'The terms leave the rights of consumers untouched. We saw only the US version; read yours in your account.',

  'dhgate.seller_answer': 'The seller must answer in 5 days, otherwise the refund is automatic.',
  'dhgate.ask_mediation': 'You can ask DHgate to mediate after 5 days, some members after 3 days.',
  'dhgate.decision': 'DHgate decides within 10 days.',
  'dhgate.personal_items': 'For personal items one page gives only 7 days from receipt.',
  'dhgate.pages_differ': 'Its pages differ. We warn by the earlier day and close by the later one.',
  'dhgate.sister_site': 'The sister site MyyShop names another limit: 30 days after delivery.',

  'made_in_china.complaint_form': 'You can send a complaint form. We could not verify how long it takes.',
  'made_in_china.online_trading': 'For online trading orders the payment goes through Crov.com.',
  'made_in_china.wire_outside': 'Most orders are paid by bank transfer outside the site, as far as we know.',

  'global_sources.complaint': 'You can complain to the site, which may suspend the listing. We could not verify this.',
  'global_sources.no_escrow': 'As far as we know, the site does not hold your money.',

  'amazon.seller_first': 'Write to the seller first, and wait 48 hours.',
  'amazon.appeal': 'You can appeal against a refusal.',
  'amazon.choose_one': 'A card dispute on the same order closes the guarantee. Choose one of the two.',
  'amazon.business_no_cisg': 'The terms of Amazon Business exclude the UN sales convention.',

  'ebay.seller_answer': 'The seller has 3 working days to answer.',
  'ebay.step_in': 'You can ask eBay to step in until 21 working days after opening.',
  'ebay.appeal': 'You can appeal within 30 days after the decision.',

  'walmart.seller_answer': 'The seller has 24 or 48 hours to answer; the texts differ.',
  'walmart.final_decision': 'Then Walmart decides, and the decision is final.',
  'walmart.least_return_time': 'Sellers must take returns for at least 30 days, electronics for 14 days.',

  'tiktok_shop.seller_acts_day':
    'In some cases the seller must act within 1 working day, otherwise your request is approved automatically.',
  'tiktok_shop.seller_acts_hours':
    'In other cases the seller has 48 hours, otherwise your request is approved automatically.',
  'tiktok_shop.escalate': 'After a refusal, bring in the platform within 48 hours.',
  'tiktok_shop.ship_return': 'Send the goods back within 5 days.',
  'tiktok_shop.inspect': 'The seller inspects them within 8 days.',
  'tiktok_shop.by_country': 'Every country has its own company and its own calendar.',
  'tiktok_shop.business_terms': 'The clauses that we saw are for business users of TikTok only.',
};

/** From when a window runs: "from …". */
export const windowStarts: Record<WindowStart, string> = {
  order: 'the order',
  dispatch: 'dispatch',
  receipt: 'receipt of the goods',
  confirmed_receipt: 'the receipt that you confirmed',
  delivery_end_or_confirmed_receipt: 'the end of the delivery time, or the receipt that you confirmed',
  latest_estimated_delivery: 'the latest estimated day of delivery',
  actual_or_latest_estimated_delivery: 'the actual, or the latest estimated, day of delivery',
  later_of_payment_and_delivery: 'the agreed day of payment or of delivery, whichever is later',
  closing_notice: 'the notice that the order was closed',
  release: 'release of the money to the seller',
  request: 'your request',
  dispute_opened: 'the opening of the dispute',
  platform_decision: 'the decision of the platform',
  not_stated: 'a day that the text does not name; count from the earliest event',
};

export const windowPurposes: Record<WindowPurpose, string> = {
  open: 'To open a dispute or ask for a return',
  closed_order: 'To open a dispute on a closed order',
  complaint: 'To complain about the seller',
  escalation: 'To bring in the platform',
  appeal: 'To appeal to the platform',
  challenge: 'To challenge the platform',
  release: 'Until the money goes to the seller',
};

/** Orders to which a window is confined. */
export const windowScopes: Record<WindowScope, string> = {
  trade_assurance: 'Trade Assurance orders',
  no_refund_button: 'Orders without a refund button',
  paid_outside: 'Orders paid outside the platform',
  free_return_items: 'Items with free return',
  business_program: 'Orders in the business program',
  electronics: 'Electronics; the seller sets the time',
  express: 'Parcels sent by express courier',
  ems: 'Parcels sent by EMS',
  post: 'Parcels sent by post',
  not_as_described: 'Goods that are not as described',
};

export const buyerGroups: Record<BuyerGroup, string> = {
  all: 'All buyers',
  mainland: 'Buyers in mainland China',
  outside_mainland: 'Buyers outside mainland China',
  us: 'Buyers in the United States',
  us_uk: 'Buyers in the United States and the United Kingdom',
  eu_uk: 'Buyers in the European Union and the United Kingdom',
  eea_uk: 'Consumers in the European Economic Area and the United Kingdom',
  eea_uk_ch: 'Buyers in the European Economic Area, the United Kingdom and Switzerland',
  korea: 'Buyers in Korea',
  cis: 'Buyers in the Commonwealth of Independent States',
  vietnam: 'Buyers in Vietnam',
  thailand: 'Buyers in Thailand',
  indonesia: 'Buyers in Indonesia',
  others: 'All other buyers',
};

export const contractPartners: Record<Platform['contractWith']['value'], string> = {
  seller: 'You bought from the seller, not from the platform.',
  platform: 'You bought from the platform itself.',
  mixed: 'You bought from the platform or from a seller. The order names which.',
  unknown: 'We do not know with whom you contracted.',
};

export const platformExclusions: Record<Platform['exclusiveWith'][number]['what'], string> = {
  chargeback: 'A card dispute on the same order ends it.',
  off_platform_settlement: 'A settlement outside the platform ends it.',
};

/** Who decides a claim against the platform itself. */
export const forumBodies: Record<ForumBody, string> = {
  hkiac: 'Arbitration at HKIAC',
  yuhang_court: 'The basic court of Yuhang in Hangzhou, not the Internet Court',
  hangzhou_internet_court: 'The Hangzhou Internet Court',
  home_court: 'Probably a court where you live',
  aaa: 'Arbitration under the rules of the AAA',
  jams: 'Arbitration at JAMS',
  siac: 'Arbitration at SIAC',
  nam: 'Arbitration at NAM',
  mediation_icc: 'Mediation, then ICC arbitration',
  mediation_simc: 'Mediation at SIMC, then probably arbitration at SIAC',
};

export const forumLaws: Record<Platform['forumVsPlatform'][number]['law'], string> = {
  hong_kong: 'Hong Kong law',
  china: 'Chinese law',
  new_york: 'New York law',
  delaware: 'Delaware law',
  singapore: 'Singapore law',
  washington: 'Washington law and the federal arbitration law of the United States',
  utah: 'Utah law',
  unknown: 'Law not known',
};

export const forumSeats: Record<Platform['forumVsPlatform'][number]['seat'], string> = {
  hong_kong: 'Seat: Hong Kong',
  hangzhou: 'Place: Hangzhou',
  singapore: 'Seat: Singapore',
  london: 'Seat: London',
  unknown: 'Place not known',
};

/** The parts of a record, as headings and labels. */
export const platformRecord = {
  title: 'What we know about {platform}',
  planTitle: 'The platform',
  intro:
    'From the published terms of the platform, or from pages about them. Terms change often: check them in your account.',
  paidOutside:
    'You did not pay on this platform. So it holds no money of yours. Most of what follows is for orders paid on it.',
  operator: 'Who runs it',
  /** With the Chinese name, the one in the terms alone, or none. */
  operators: {
    both: '{en} {zh}, {place}',
    one: '{en}, {place}',
    none: 'Name not known, {place}',
  },
  /** The same where it is the one of some buyers only. */
  operatorsFor: {
    both: '{en} {zh}, {place} ({buyers})',
    one: '{en}, {place} ({buyers})',
    none: 'Name not known, {place} ({buyers})',
  },
  operatorUnknown: 'We have not seen who runs it.',
  mainland: 'mainland China',
  abroad: 'outside mainland China',
  placeUnknown: 'place not known',
  partner: 'With whom you contracted',
  windows: 'Time limits of the platform',
  windowsNone: 'We have seen no time limit. Look at the order page.',
  windowUntil: 'Until day {last} after {start}',
  windowUntilOr: 'Until day {last} after {start}; by other pages day {latest}',
  windowBetween: 'From day {first} to day {last} after {start}',
  windowBetweenOr: 'From day {first} to day {last} after {start}; by other pages day {latest}',
  windowNotBefore: 'Not before day {first} after {start}',
  windowYears: { one: 'Within {count} year after {start}', other: 'Within {count} years after {start}' },
  units: { business_days: 'Working days' },
  varies: {
    shorter: 'The order may set a shorter time.',
    either: 'The order may set a shorter or a longer time.',
  },
  gate: 'Only where Chinese consumer law applies.',
  stages: 'How a dispute goes there',
  duration: 'Usually {typical} days, from {min} to {max}.',
  costs: 'What it costs',
  remedies: 'What it can give you',
  evidence: 'Evidence there',
  ends: 'What ends it',
  escrow: 'Does the platform hold the money?',
  escrowHeld: { yes: 'Yes, until it is released.', no: 'No.', unknown: 'We do not know. The order page says it.' },
  escrowOnly: 'Only for Trade Assurance orders.',
  escrowRelease: 'It goes to the seller on day {day} after {start}.',
  forum: 'A claim against the platform itself',
  forumNone: 'We have not seen its clause.',
  /** Who decides a claim against the platform, under which law, where; with talks before it or without. */
  forums: { plain: '{body}. {law}. {seat}.', talks: '{body}. {law}. {seat}. First {days} days of talks.' },
  /** The same where it is the clause of some buyers only. */
  forumsFor: {
    plain: '{body}. {law}. {seat} ({buyers}).',
    talks: '{body}. {law}. {seat}. First {days} days of talks ({buyers}).',
  },
  optOut: 'You can refuse the clause within {days} days.',
  smallClaims: 'Small claims may go to a court.',
  noCisg: 'The terms exclude the UN sales convention.',
  notes: 'Keep in mind',
  sources: 'Where we saw it',
  source: '{at}, {day}',
  undated: 'without a date',
  memory: 'From memory; no page seen',
  chooseFirst: 'Choose the platform first. We have nothing on other platforms.',
  all: 'All platforms',
  pageTitle: 'Platforms: time limits and terms',
  pageIntro:
    'What fifteen platforms publish about disputes, as of {day}. Every figure says how sure we are, and where we saw it.',
};
