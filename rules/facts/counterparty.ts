/**
 * Page 1, counterparty: buyer, seller, deal, platform, place of receipt, clauses, payment account, case filed.
 * Comments give the two old names: IC = decision-internet-court.md section 2, R = decision-routes.md section 2.
 */
import { choice, choices, code, country, day, place, yesNo } from './kinds';

export const counterpartyFacts = {
  /**
   * What the dispute is about in law. IC `claim.ground`; carriage is split from "service" (a physical service by definition, S7b),
   * and infringement of a trade mark, patent or design from "other" (limits of its own, LEV 6; portals, ECL 42).
   */
  'claim.ground': choice('counterparty', [
    'sale',
    'service',
    'carriage',
    'platform_agreement',
    'platform_joint_liability',
    'product_liability',
    'online_tort',
    'personal_data',
    'online_data',
    'virtual_property',
    'unfair_competition',
    'domain_name',
    'copyright',
    'industrial_property',
    'loan',
    'other',
  ]),
  /** IC `claim.nature`; asked only for data, virtual property, domain names and copyright. */
  'claim.nature': choice('counterparty', ['contract', 'tort', 'ownership']),
  /** IC `claim.actOnline`. For ownership of a work: it was first published online. */
  'claim.actOnline': yesNo('counterparty'),
  /** IC `claim.loanOnline`. */
  'claim.loanOnline': yesNo('counterparty'),
  /** IC `claim.loanKind`. */
  'claim.loanKind': choice('counterparty', ['financial', 'other']),
  /** IC `buyer.kind`; R `role`. */
  'buyer.kind': choice('counterparty', ['consumer', 'business']),
  /** IC `buyer.origin`. */
  'buyer.origin': choice('counterparty', [
    'foreign',
    'hk_mo_tw',
    'mainland_living_abroad',
    'foreign_owned_mainland_firm',
    'mainland',
  ]),
  /** R `buyer_country`, `buyer_place_of_business`. */
  'buyer.country': country('counterparty'),
  /** IC `deal.linkAbroad`. */
  'deal.linkAbroad': yesNo('counterparty'),
  /** IC `buyer.home`: the place. */
  'buyer.home': place('counterparty'),
  /** IC `buyer.home`: what the place is. A firm: main office. A person: household registration, or living there without it. */
  'buyer.homeKind': choice('counterparty', ['main_office', 'household', 'lives_only']),
  /** IC `order.name`. */
  'order.name': choice('counterparty', ['own', 'agent', 'unrelated']),
  /** IC `buyer.lawChoice`; R `buyer_chooses_cn_law`. Not sure leaves the gate unknown unless the trader was not active there (IC `cnConsumerLaw`, R 1.2). */
  'buyer.lawChoice': yesNo('counterparty'),
  /** IC `seller.activeThere`; R `trader_active_in_buyer_country`. */
  'seller.activeThere': yesNo('counterparty'),
  /** IC `deal.concluded`; R `channel` (own_site, email_chat, fair). */
  'deal.concluded': choice('counterparty', ['platform', 'own_site', 'remote', 'in_person']),
  /** R `channel` (platform id). Names the platform; never decides by itself whether it hosts sellers. */
  'deal.platform': choice('counterparty', [
    'alibaba',
    'aliexpress',
    '1688',
    'taobao_tmall',
    'jd',
    'pinduoduo',
    'temu',
    'shein',
    'dhgate',
    'made_in_china',
    'global_sources',
    'amazon',
    'ebay',
    'walmart',
    'tiktok_shop',
    'other',
  ]),
  /** IC `deal.siteHostsSellers`. */
  'deal.siteHostsSellers': yesNo('counterparty'),
  /** IC `deal.metOnPlatform`. */
  'deal.metOnPlatform': yesNo('counterparty'),
  /** IC `deal.termsOffPlatform`. */
  'deal.termsOffPlatform': yesNo('counterparty'),
  /** IC `deal.paidOnPlatform`; R `paid_on_platform`. */
  'deal.paidOnPlatform': yesNo('counterparty'),
  /** IC `deal.deliveryOnPlatform`. */
  'deal.deliveryOnPlatform': yesNo('counterparty'),
  /** IC `deal.staffLedAway`. */
  'deal.staffLedAway': yesNo('counterparty'),
  /** IC `deal.object`. */
  'deal.object': choice('counterparty', ['catalogue', 'logo', 'made_to_order', 'digital', 'work']),
  /** IC `deal.digitalKind`. */
  'deal.digitalKind': choice('counterparty', ['finished', 'work_done']),
  /** IC `deal.onTheSpot`. */
  'deal.onTheSpot': yesNo('counterparty'),
  /** IC T10a: the place of a deal settled on the spot. */
  'deal.spotPlace': place('counterparty'),
  /** IC `seller.isTrader`. */
  'seller.isTrader': choice('counterparty', ['trader', 'private']),
  /** IC `service.concludedOnline`. */
  'service.concludedOnline': yesNo('counterparty'),
  /** IC `service.physicalPart`. */
  'service.physicalPart': yesNo('counterparty'),
  /** IC `service.payment`. */
  'service.payment': choice('counterparty', ['none_due', 'online', 'cash']),
  /** R derived `sea_carriage`; IC 3.8: any leg by sea, or only other transport. */
  'carriage.mode': choice('counterparty', ['sea', 'other']),
  /** IC 3.8 (CPL 28): where the transport began. */
  'carriage.from': place('counterparty'),
  /** IC 3.8 (CPL 28): where it was to end. */
  'carriage.to': place('counterparty'),

  /** IC `place.agreed`. Not sure means "not known" (T9d). */
  'place.agreed': choice('counterparty', ['none', 'clear', 'trade_term'], { notSureMeans: 'presumption' }),
  /** IC `place.agreed`: the place. */
  'place.agreedAt': place('counterparty'),
  /** IC `performance.state`; R `delivered`. */
  'performance.state': choice('counterparty', ['full', 'partial', 'only_paid', 'nobody']),
  /** IC `delivery.mode`. */
  'delivery.mode': choice('counterparty', ['network', 'other']),
  /** IC `receipt.by`. */
  'receipt.by': choice('counterparty', ['buyer', 'agent', 'warehouse', 'bonded', 'nobody']),
  /** IC `receipt.place`. */
  'receipt.place': place('counterparty'),
  /** IC `receipt.proof`. */
  'receipt.proof': choice('counterparty', ['can', 'cannot']),
  /** IC `order.address`. */
  'order.address': place('counterparty'),
  /** IC `order.addressHistory`. */
  'order.addressHistory': choice('counterparty', ['unchanged', 'changed', 'strangers']),
  /** IC T6a: the city of the address before it was changed. */
  'order.addressBefore': place('counterparty'),

  /** IC `defendant.identified`; R `identity`. `registered`: name and address known, not yet tied to the deal (R: name_only; IC: identified). */
  'seller.identity': choice('counterparty', ['confirmed', 'registered', 'name_only', 'unknown'], { notSure: true }),
  /** IC `defendant.kind`. */
  'seller.kind': choice('counterparty', [
    'company',
    'licensed_branch',
    'unlicensed_branch',
    'individual_business',
    'person',
    'deregistered',
  ]),
  /** IC `defendant.mainOffice`. Not sure means "not known" (T2). */
  'seller.mainOffice': place('counterparty', { notSureMeans: 'presumption' }),
  /** IC `defendant.mainOffice` = disputed. */
  'seller.mainOfficeDisputed': yesNo('counterparty', { raisedByUser: 'no' }),
  /** IC `defendant.registeredAddress`. Not sure means "not known" (T2b). */
  'seller.registeredAddress': place('counterparty', { notSureMeans: 'presumption' }),
  /** IC `defendant.codePrefix`: digits 3 to 6 of the company code. */
  'seller.codePrefix': code('counterparty'),
  /** IC `defendant.residence`: habitual residence. Not sure means "not known" (T1b). */
  'seller.residence': place('counterparty', { notSureMeans: 'presumption' }),
  /** IC `defendant.household`. */
  'seller.household': place('counterparty'),
  /** IC `defendant.links`: kinds of link of a defendant without domicile in the mainland. */
  'seller.links': choices('counterparty', [
    'none',
    'contracting',
    'performance',
    'subject_matter',
    'property',
    'tort',
    'office',
    'other',
  ]),
  /** IC `defendant.links`: where they are. */
  'seller.linkPlaces': choices('counterparty', ['110000', '330100', '440100', 'elsewhere']),
  /** IC K5 (T18): place of the harmful act, device, result or, for products, manufacture and sale. */
  'tort.places': choices('counterparty', ['110000', '330100', '440100', 'elsewhere', 'outside']),
  /** IC `defendant.answered`. */
  'seller.answered': yesNo('counterparty', { event: true }),
  /** R `seller_place_of_business`. */
  'seller.country': country('counterparty'),
  /** R `one_person_company`. */
  'seller.onePerson': yesNo('counterparty'),

  /** IC `platform.sued`. Not sure is treated as no. */
  'platform.sued': yesNo('counterparty', { notSureMeans: 'default' }),
  /** IC `platform.operatorHome`. */
  'platform.operatorHome': place('counterparty'),
  /** IC `platform.contractingEntity`. */
  'platform.contractingEntity': choice('counterparty', ['operator', 'offshore']),
  /** IC `platform.grounds` (T14a–f); R `platform_ground`. */
  'platform.grounds': choices('counterparty', [
    'none',
    'self_operated',
    'misleading_marks',
    'identity_refused',
    'identity_not_yet_asked',
    'own_promise',
    'knew',
    'own_contract',
  ]),
  /** IC T16: somebody else to be sued with the seller, and why. */
  'codefendant.kind': choice(
    'counterparty',
    [
      'none',
      'actual_operator',
      'former_shop_owner',
      'owner_of_deregistered',
      'company_of_branch',
      'live_stream',
      'factory_bank_port_forwarder',
    ],
    { raisedByUser: 'none' },
  ),
  /** IC K1 for that person. */
  'codefendant.home': place('counterparty'),

  /** IC `clauses.looked`. Not looked and not sure are the same. */
  'clauses.looked': choice('counterparty', ['none_found', 'found', 'not_looked'], { notSureMeans: 'presumption' }),
  /** What was found; R `clause`. */
  'clauses.found': choices('counterparty', ['court', 'foreign_court', 'arbitration']),
  /** IC `courtClause`: the court named. */
  'courtClause.names': choice('counterparty', [
    'internet_court',
    'basic_court',
    'other_chinese',
    'several',
    'seller_domicile',
    'undetermined',
  ]),
  /** IC `courtClause`: the cities of the courts named. */
  'courtClause.cities': choices('counterparty', ['110000', '330100', '440100', 'elsewhere']),
  /** IC `courtClause`: must or may. */
  'courtClause.force': choice('counterparty', ['must', 'may']),
  /** IC `courtClause`: written. */
  'courtClause.written': yesNo('counterparty'),
  /** IC `courtClause`: between which parties. */
  'courtClause.parties': choice('counterparty', ['seller', 'platform_only']),
  /** IC `courtClause`: whose standard form (V3, V6: the other side's). */
  'courtClause.standardForm': yesNo('counterparty'),
  /** IC `courtClause`: notice given. */
  'courtClause.notice': yesNo('counterparty'),
  /** IC `courtClause`: connection of the place with the dispute. */
  'courtClause.connection': choice('counterparty', ['yes', 'platform_only', 'none']),
  /** IC `courtClause`: level of the court named. */
  'courtClause.level': choice('counterparty', ['right', 'wrong']),
  /** IC `courtClause`: the buyer relies on it, or pleads against it (CPLI 31). */
  'courtClause.buyerPleads': choice('counterparty', ['relies', 'attacks']),
  /** IC B2: exclusive; R `foreign_court_exclusive`. */
  'foreignClause.exclusive': choice('counterparty', ['exclusive', 'non_exclusive', 'not_stated']),
  /** IC B2: between which parties. */
  'foreignClause.parties': choice('counterparty', ['seller', 'platform_only']),
  /** IC B2b: standard form. */
  'foreignClause.standardForm': yesNo('counterparty'),
  /** IC B2b: notice. */
  'foreignClause.notice': yesNo('counterparty'),
  /** IC `arbClause`: between which parties, in platform terms; R `clause_buyer_seller`. */
  'arbClause.parties': choice('counterparty', ['seller', 'platform_only', 'platform_terms']),
  /** IC `arbClause`: standard form of the other side. */
  'arbClause.standardForm': yesNo('counterparty'),
  /** IC `arbClause`: law of the agreement; R `clause_law`. */
  'arbClause.law': choice('counterparty', ['chinese', 'other']),
  /** IC `arbClause`: wording; R `clause` valid_arb, curable, void_risk. */
  'arbClause.wording': choice('counterparty', [
    'complete',
    'seat_only',
    'institution_unclear',
    'defective',
    'rules_only',
  ]),
  /** R `institution`. */
  'arbClause.institution': choice('counterparty', ['cietac', 'shiac', 'scia', 'bac', 'hkiac', 'siac', 'icc', 'other']),
  /** R `seat`. */
  'arbClause.seat': choice('counterparty', ['mainland', 'hong_kong', 'other']),
  /** IC B1b: suit accepted without the clause being declared, and the defendant let the first hearing pass. */
  'arbClause.waived': yesNo('counterparty', { event: true }),
  /** R `clause_text_confirmed`. */
  'arbClause.textConfirmed': yesNo('counterparty'),

  /** IC `filing.state`. */
  'filing.state': choice('counterparty', ['not_filed', 'submitted', 'accepted', 'refused', 'sued_by_seller'], {
    notSure: false,
  }),
  /** IC `filing.submittedOn`. */
  'filing.submittedOn': day('counterparty'),
  /** IC `filing.acceptedOn`. */
  'filing.acceptedOn': day('counterparty'),
  /** IC `filing.court`. */
  'filing.court': choice('counterparty', ['ic_110000', 'ic_330100', 'ic_440100', 'other']),
  /** IC O14, B8b: what the buyer wants to do when the seller has sued. */
  'filing.counter': choice('counterparty', ['counterclaim', 'separate', 'unconnected']),
  /** Screens four rare circumstances in one question; what is ticked is asked in full (history, persons, order name). */
  'case.circumstances': choices('counterparty', ['none', 'decided', 'pending', 'many_persons', 'other_name']),
  /** IC `history.decided`; R `foreign_judgment_held`. */
  'history.decided': choice('counterparty', [
    'none',
    'mainland_final',
    'award',
    'award_set_aside',
    'foreign_recognised',
    'foreign_pending',
    'foreign_not_recognised',
    'not_final',
    'confirmed_mediation',
    'withdrawn',
    'private_or_agency',
  ]),
  /** IC `history.decided`: new facts since. */
  'history.newFacts': yesNo('counterparty', { event: true }),
  /** IC `history.pending`; R `case_pending`. */
  'history.pending': choice('counterparty', ['none', 'this_court', 'other_mainland', 'abroad', 'arbitration', 'ended']),
  /** IC `history.pending`: the tribunal's first hearing passed without objection. */
  'history.tribunalHeard': yesNo('counterparty'),

  /** R `supplied_from_mainland`. */
  'deal.suppliedFromMainland': yesNo('counterparty'),
  /** R `trader_in_eu`. */
  'seller.inEu': yesNo('counterparty'),
  /** R `settled_off_platform`. */
  'deal.settledOffPlatform': yesNo('counterparty', { event: true }),
  /** Whether the account holder paid is the contract party; R police item "payee an unrelated person". */
  'payee.match': choice('counterparty', ['same', 'related', 'other_company', 'person']),
  /** Country of the bank that was paid. */
  'payee.bankCountry': country('counterparty'),
  /** The account was changed late. */
  'payee.changed': yesNo('counterparty'),
  /** R L10: the receiver neither knew nor should have known, and the gain is gone (CC 986). Raised by the person. */
  'payee.goneInGoodFaith': yesNo('counterparty', { raisedByUser: 'no' }),
  /** R L9: who lent a bank account, contract seal or stamped blank contract (INT 65). Unanswered is unknown, not none. */
  'lender.kind': choice('counterparty', ['none', 'firm', 'person']),
  /** R L13: the seller trades under the licence of another (INT 54). Raised by the person. */
  'seller.licenceLent': yesNo('counterparty', { raisedByUser: 'no' }),
  /** Who acted for the seller (INT 62; CC 61, 171, 172, 504). Raised by the person. */
  'contract.actor': choice(
    'counterparty',
    ['other', 'legal_representative', 'seemed_authorised', 'without_authority', 'unregistered', 'after_end'],
    { raisedByUser: 'other' },
  ),
} as const;
