/**
 * The dictionary of link version 1: which number stands for which fact, and which position for which option. Links that
 * people hold depend on it, so it does not follow the vocabulary by itself; a test says where the two part.
 *
 * - New fact: a new row at the end, with the next number.
 * - New option: at the end of its row. The size (bits of a choice, first group of a list) stays as it is: a value that
 *   does not fit goes on in further bits.
 * - New field of a record: its name at the end of the row of the list, and a new row at the end of `partRows`.
 * - Fact or option renamed: the name in its row is changed, nothing else.
 * - Fact retired: `null` in place of its name. Option retired: `-` in place of its name. Old links that use them
 *   still open; that answer is left out.
 * - Never: change, reuse or reorder a number, a kind, a size, or a position. If that must be, it is a new version with a
 *   dictionary of its own beside this one.
 *
 * A link with a number or position beyond this dictionary was made by a newer one, and is refused as such.
 * Places, countries and currencies travel as their own codes: a code once used is never taken off those lists.
 */
import type { FactId } from '../../rules/facts';
import type { FieldSpec, Kind } from '../../rules/facts/kinds';

/**
 * Number, fact, kind; for options also: size in bits, the options in order, and the levels in order. For records the
 * options are the names of their fields.
 */
type Row = readonly [number, FactId | null, Kind, size?: number, options?: string, levels?: string];
/** A field of a record: number of the row, position of the field there; then as in a row. */
type PartRow = readonly [number, number, FieldSpec['kind'], size?: number, options?: string];

export interface Field {
  readonly fact: FactId | null;
  readonly kind: Kind;
  readonly size: number;
  readonly options: readonly string[];
  readonly levels: readonly string[];
  /** For records: their fields, in the order of `options`. */
  readonly parts: readonly Field[];
}

// biome-ignore format: one row per fact, however long
export const rows: readonly Row[] = [
  [0, 'claim.ground', 'choice', 4, 'sale service carriage platform_agreement platform_joint_liability product_liability online_tort personal_data online_data virtual_property unfair_competition domain_name copyright loan other'],
  [1, 'claim.nature', 'choice', 2, 'contract tort ownership'],
  [2, 'claim.actOnline', 'choice', 2, 'yes no'],
  [3, 'claim.loanOnline', 'choice', 2, 'yes no'],
  [4, 'claim.loanKind', 'choice', 2, 'financial other'],
  [5, 'buyer.kind', 'choice', 2, 'consumer business'],
  [6, 'buyer.origin', 'choice', 2, 'foreign hk_mo_tw mainland_living_abroad foreign_owned_mainland_firm mainland'],
  [7, 'buyer.country', 'country'],
  [8, 'deal.linkAbroad', 'choice', 2, 'yes no'],
  [9, 'buyer.home', 'place'],
  [10, 'buyer.homeKind', 'choice', 2, 'main_office household lives_only'],
  [11, 'order.name', 'choice', 2, 'own agent unrelated'],
  [12, 'buyer.lawChoice', 'choice', 2, 'yes no'],
  [13, 'seller.activeThere', 'choice', 2, 'yes no'],
  [14, 'deal.concluded', 'choice', 2, 'platform own_site remote in_person'],
  [15, 'deal.platform', 'choice', 4, 'alibaba aliexpress 1688 taobao_tmall jd pinduoduo temu shein dhgate made_in_china global_sources amazon ebay walmart tiktok_shop other'],
  [16, 'deal.siteHostsSellers', 'choice', 2, 'yes no'],
  [17, 'deal.metOnPlatform', 'choice', 2, 'yes no'],
  [18, 'deal.termsOffPlatform', 'choice', 2, 'yes no'],
  [19, 'deal.paidOnPlatform', 'choice', 2, 'yes no'],
  [20, 'deal.deliveryOnPlatform', 'choice', 2, 'yes no'],
  [21, 'deal.staffLedAway', 'choice', 2, 'yes no'],
  [22, 'deal.object', 'choice', 2, 'catalogue logo made_to_order digital work'],
  [23, 'deal.digitalKind', 'choice', 2, 'finished work_done'],
  [24, 'deal.onTheSpot', 'choice', 2, 'yes no'],
  [25, 'deal.spotPlace', 'place'],
  [26, 'seller.isTrader', 'choice', 2, 'trader private'],
  [27, 'service.concludedOnline', 'choice', 2, 'yes no'],
  [28, 'service.physicalPart', 'choice', 2, 'yes no'],
  [29, 'service.payment', 'choice', 2, 'none_due online cash'],
  [30, 'carriage.mode', 'choice', 2, 'sea other'],
  [31, 'carriage.from', 'place'],
  [32, 'carriage.to', 'place'],
  [33, 'place.agreed', 'choice', 2, 'none clear trade_term'],
  [34, 'place.agreedAt', 'place'],
  [35, 'performance.state', 'choice', 2, 'full partial only_paid nobody'],
  [36, 'delivery.mode', 'choice', 2, 'network other'],
  [37, 'receipt.by', 'choice', 2, 'buyer agent warehouse bonded nobody'],
  [38, 'receipt.place', 'place'],
  [39, 'receipt.proof', 'choice', 2, 'can cannot'],
  [40, 'order.address', 'place'],
  [41, 'order.addressHistory', 'choice', 2, 'unchanged changed strangers'],
  [42, 'order.addressBefore', 'place'],
  [43, 'seller.identity', 'choice', 2, 'confirmed registered name_only unknown'],
  [44, 'seller.kind', 'choice', 3, 'company licensed_branch unlicensed_branch individual_business person deregistered'],
  [45, 'seller.mainOffice', 'place'],
  [46, 'seller.mainOfficeDisputed', 'choice', 2, 'yes no'],
  [47, 'seller.registeredAddress', 'place'],
  [48, 'seller.codePrefix', 'code'],
  [49, 'seller.residence', 'place'],
  [50, 'seller.household', 'place'],
  [51, 'seller.links', 'choices', 8, 'none contracting performance subject_matter property tort office other'],
  [52, 'seller.linkPlaces', 'choices', 4, '110000 330100 440100 elsewhere'],
  [53, 'tort.places', 'choices', 5, '110000 330100 440100 elsewhere outside'],
  [54, 'seller.answered', 'choice', 2, 'yes no'],
  [55, 'seller.country', 'country'],
  [56, 'seller.onePerson', 'choice', 2, 'yes no'],
  [57, 'platform.sued', 'choice', 2, 'yes no'],
  [58, 'platform.operatorHome', 'place'],
  [59, 'platform.contractingEntity', 'choice', 2, 'operator offshore'],
  [60, 'platform.grounds', 'choices', 8, 'none self_operated misleading_marks identity_refused identity_not_yet_asked own_promise knew own_contract'],
  [61, 'codefendant.kind', 'choice', 3, 'none actual_operator former_shop_owner owner_of_deregistered company_of_branch live_stream factory_bank_port_forwarder'],
  [62, 'codefendant.home', 'place'],
  [63, 'clauses.looked', 'choice', 2, 'none_found found not_looked'],
  [64, 'clauses.found', 'choices', 3, 'court foreign_court arbitration'],
  [65, 'courtClause.names', 'choice', 3, 'internet_court basic_court other_chinese several seller_domicile undetermined'],
  [66, 'courtClause.cities', 'choices', 4, '110000 330100 440100 elsewhere'],
  [67, 'courtClause.force', 'choice', 2, 'must may'],
  [68, 'courtClause.written', 'choice', 2, 'yes no'],
  [69, 'courtClause.parties', 'choice', 2, 'seller platform_only'],
  [70, 'courtClause.standardForm', 'choice', 2, 'yes no'],
  [71, 'courtClause.notice', 'choice', 2, 'yes no'],
  [72, 'courtClause.connection', 'choice', 2, 'yes platform_only none'],
  [73, 'courtClause.level', 'choice', 2, 'right wrong'],
  [74, 'courtClause.buyerPleads', 'choice', 2, 'relies attacks'],
  [75, 'foreignClause.exclusive', 'choice', 2, 'exclusive non_exclusive not_stated'],
  [76, 'foreignClause.parties', 'choice', 2, 'seller platform_only'],
  [77, 'foreignClause.standardForm', 'choice', 2, 'yes no'],
  [78, 'foreignClause.notice', 'choice', 2, 'yes no'],
  [79, 'arbClause.parties', 'choice', 2, 'seller platform_only platform_terms'],
  [80, 'arbClause.standardForm', 'choice', 2, 'yes no'],
  [81, 'arbClause.law', 'choice', 2, 'chinese other'],
  [82, 'arbClause.wording', 'choice', 2, 'complete seat_only institution_unclear defective'],
  [83, 'arbClause.institution', 'choice', 3, 'cietac shiac scia bac hkiac siac icc other'],
  [84, 'arbClause.seat', 'choice', 2, 'mainland hong_kong other'],
  [85, 'arbClause.waived', 'choice', 2, 'yes no'],
  [86, 'arbClause.textConfirmed', 'choice', 2, 'yes no'],
  [87, 'filing.state', 'choice', 2, 'not_filed submitted accepted refused sued_by_seller'],
  [88, 'filing.submittedOn', 'day'],
  [89, 'filing.acceptedOn', 'day'],
  [90, 'filing.court', 'choice', 2, 'ic_110000 ic_330100 ic_440100 other'],
  [91, 'filing.counter', 'choice', 2, 'counterclaim separate unconnected'],
  [92, 'history.decided', 'choice', 4, 'none mainland_final award award_set_aside foreign_recognised foreign_pending foreign_not_recognised not_final confirmed_mediation withdrawn private_or_agency'],
  [93, 'history.newFacts', 'choice', 2, 'yes no'],
  [94, 'history.pending', 'choice', 3, 'none this_court other_mainland abroad arbitration ended'],
  [95, 'history.tribunalHeard', 'choice', 2, 'yes no'],
  [96, 'deal.suppliedFromMainland', 'choice', 2, 'yes no'],
  [97, 'seller.inEu', 'choice', 2, 'yes no'],
  [98, 'deal.settledOffPlatform', 'choice', 2, 'yes no'],
  [99, 'payee.match', 'choice', 2, 'same related other_company person'],
  [100, 'payee.bankCountry', 'country'],
  [101, 'payee.changed', 'choice', 2, 'yes no'],
  [102, 'seller.registerStatus', 'choice', 4, 'active dormant suspended liquidating revoked ordered_closed cancelled struck moved being_formed deregistered not_looked_up'],
  [103, 'seller.deregistrationWay', 'choice', 2, 'no_lawful_liquidation simplified_false_undertaking compulsory proper_liquidation'],
  [104, 'seller.answers', 'choice', 2, 'yes no'],
  [105, 'seller.daysSilent', 'number'],
  [106, 'seller.listing', 'choice', 2, 'yes no'],
  [107, 'seller.otherSigns', 'choices', 5, 'none site ads fairs social'],
  [108, 'seller.dissipation', 'choices', 4, 'none money_moved shop_closed earlier_evasion'],
  [109, 'seller.assets', 'choices', 7, 'none bank_account real_estate equipment_or_stock platform_deposit receivable shares'],
  [110, 'seller.foundInMainland', 'choice', 2, 'yes no'],
  [111, 'dispute.kind', 'choice', 3, 'non_delivery quality shortage counterfeit carrier extra_charge diverted_payment late'],
  [112, 'evidence.elements', 'levels', 17, 'contract payment due_date loss standard same_goods defect_before notice quantity shortage_before sold_as_genuine not_genuine price_agreed overcharge no_consent paid_as_told demand', 'document weak nothing'],
  [113, 'defect.visible', 'choice', 2, 'yes no'],
  [114, 'defect.discoveredOn', 'day'],
  [115, 'defect.noticeSent', 'choice', 2, 'yes no'],
  [116, 'defect.noticeSentOn', 'day'],
  [117, 'seller.knewDefect', 'choice', 2, 'yes no'],
  [118, 'seller.acceptedLiability', 'choice', 2, 'yes no'],
  [119, 'inspection.periodEnd', 'day'],
  [120, 'inspection.tooShort', 'choice', 2, 'yes no'],
  [121, 'warranty.end', 'day'],
  [122, 'inspection.statutoryEnd', 'day'],
  [123, 'evidence.cannotPerform', 'choice', 2, 'yes no'],
  [124, 'evidence.thirdPartyRight', 'choice', 2, 'yes no'],
  [125, 'evidence.creditFraud', 'choice', 2, 'yes no'],
  [126, 'dispute.crimeSuspected', 'choice', 2, 'yes no'],
  [127, 'police.items', 'levels', 10, 'impersonation forged_documents identity_absent unreachable several_victims payee_unrelated still_answering partial_delivery bait_delivery quality_only', 'yes no'],
  [128, 'dispute.deceptionOnline', 'choice', 2, 'yes no'],
  [129, 'buyer.isIpOwner', 'choice', 2, 'yes no'],
  [130, 'claim.relief', 'choice', 2, 'performance_or_damages sum_owed'],
  [131, 'claim.amount', 'money'],
  [132, 'claim.couldReach38m', 'choice', 2, 'yes no'],
  [133, 'claim.persons', 'choice', 2, 'nine_or_fewer ten_or_more'],
  [134, 'claim.exceptional', 'choice', 2, 'yes no'],
  [135, 'claim.designation', 'choice', 2, 'none shown claimed'],
  [136, 'payment.via', 'choice', 3, 'card wire paypal letter_of_credit escrow other not_paid'],
  [137, 'payment.on', 'day'],
  [138, 'payment.collected', 'choice', 2, 'yes no'],
  [139, 'payment.senderCountry', 'country'],
  [140, 'payment.international', 'choice', 2, 'yes no'],
  [141, 'payment.recallSent', 'choice', 2, 'yes no'],
  [142, 'payment.cardNetwork', 'choice', 2, 'visa mastercard amex_discover'],
  [143, 'payment.cardKind', 'choice', 2, 'credit debit'],
  [144, 'payment.cardUk', 'choice', 2, 'scotland rest_of_uk no'],
  [145, 'payment.itemPriceGbp', 'number'],
  [146, 'payment.cardIndividual', 'choice', 2, 'yes no'],
  [147, 'payment.paidDirectly', 'choice', 2, 'yes no'],
  [148, 'payment.returnOffered', 'choice', 2, 'yes no'],
  [149, 'payment.chargebackFiled', 'choice', 2, 'yes no'],
  [150, 'payment.goodsKept', 'choice', 2, 'yes no'],
  [151, 'paypal.opened', 'choice', 2, 'yes no'],
  [152, 'paypal.openedOn', 'day'],
  [153, 'paypal.escalated', 'choice', 2, 'yes no'],
  [154, 'paypal.friends', 'choice', 2, 'yes no'],
  [155, 'payment.creditState', 'choice', 2, 'unpaid paid_in_good_faith'],
  [156, 'escrow.released', 'choice', 2, 'yes no'],
  [157, 'escrow.autoReleaseOn', 'day'],
  [158, 'delivery.expectedOn', 'day'],
  [159, 'deal.orderedOn', 'day'],
  [160, 'platform.completedOn', 'day'],
  [161, 'platform.closedOn', 'day'],
  [162, 'receipt.on', 'day'],
  [163, 'platform.receiptConfirmedOn', 'day'],
  [164, 'delivery.dispatchedOn', 'day'],
  [165, 'platform.caseOpen', 'choice', 2, 'yes no'],
  [166, 'platform.aToZFiled', 'choice', 2, 'yes no'],
  [167, 'contract.balanceUnpaid', 'choice', 2, 'yes no'],
  [168, 'contract.performanceOrder', 'choice', 2, 'none_agreed same_time seller_first buyer_first'],
  [169, 'contract.governingLaw', 'choice', 2, 'chinese foreign'],
  [170, 'breach.on', 'day'],
  [171, 'termination.ground', 'choice', 3, 'none impossible refusal delay_after_demand purpose_defeated quality agreed'],
  [172, 'termination.groundKnownOn', 'day'],
  [173, 'termination.askedOn', 'day'],
  [174, 'termination.noticeArrivedOn', 'day'],
  [175, 'deposit.word', 'choice', 2, 'dingjin other none'],
  [176, 'deposit.paid', 'choice', 2, 'yes no'],
  [177, 'deposit.purposeDefeated', 'choice', 2, 'yes no'],
  [178, 'deal.within3Years', 'choice', 2, 'yes no'],
  [179, 'arbitration.begun', 'choice', 2, 'yes no'],
  [180, 'arbitration.denied', 'choice', 2, 'yes no'],
  [181, 'arbitration.prompted', 'choice', 2, 'yes no'],
  [182, 'arbitration.heard', 'choice', 2, 'yes no'],
  [183, 'preservation.asked', 'choice', 2, 'yes no'],
  [184, 'claim.fixedSum', 'choice', 2, 'yes no'],
  [185, 'buyer.owes', 'choice', 2, 'yes no'],
  [186, 'police.opened', 'choice', 2, 'yes no'],
  [187, 'police.sameFacts', 'choice', 2, 'yes no'],
  [188, 'police.victimsTotal', 'money'],
  [189, 'case.stage', 'choice', 2, 'none first_instance appeal enforcement'],
  [190, 'case.evidenceDeadline', 'day'],
  [191, 'case.pilotCourt', 'choice', 2, 'yes no'],
  [192, 'case.lawyer', 'choice', 2, 'yes no'],
  [193, 'buyer.profile', 'choice', 2, 'buyer rights_holder'],
  [194, 'case.circumstances', 'choices', 5, 'none decided pending many_persons other_name'],
  [195, 'payment.hoursAgo', 'number'],
  [196, 'payment.amount', 'money'],
  [197, 'payments.others', 'records', 3, 'via on amount'],
  [198, 'acts.list', 'records', 4, 'kind on arrived endedOn'],
  [199, 'limitation.obstacle', 'choice', 3, 'none force_majeure no_representative controlled other'],
  [200, 'limitation.obstacleRemovedOn', 'day'],
  [201, 'termination.agreedEnd', 'day'],
  [202, 'seller.lists', 'choices', 12, 'none abnormal serious_violation simplified_deregistration_notice compulsory_deregistration_notice capital_mark shares_frozen shares_pledged judgment_debtor dishonest_debtor consumption_limits ended_without_assets'],
  [203, 'payee.goneInGoodFaith', 'choice', 2, 'yes no'],
  [204, 'lender.kind', 'choice', 2, 'none firm person'],
  [205, 'seller.licenceLent', 'choice', 2, 'yes no'],
  [206, 'contract.actor', 'choice', 3, 'other legal_representative seemed_authorised without_authority unregistered after_end'],
  [207, 'owners.abuse', 'choice', 2, 'no company with_sisters'],
  [208, 'capital.unpaid', 'choices', 4, 'none not_due overdue withdrawn'],
  [209, 'seller.cannotPay', 'choice', 2, 'yes no'],
  [210, 'shares.transferred', 'choice', 2, 'no before_due overdue'],
  [211, 'shares.transferredOn', 'day'],
  [212, 'directors.fault', 'choice', 2, 'yes no'],
  [213, 'liquidation.formed', 'choice', 2, 'yes no'],
  [214, 'liquidation.dissolvedOn', 'day'],
  [215, 'liquidation.faults', 'choices', 3, 'none books_lost sham'],
  [216, 'enforcement.grounds', 'choices', 4, 'none assets_received partner investor'],
];

/** New rows at the end, whichever list they belong to. */
// biome-ignore format: one row per field, however long
export const partRows: readonly PartRow[] = [
  [197, 0, 'choice', 3, 'card wire paypal letter_of_credit escrow other'],
  [197, 1, 'day'],
  [197, 2, 'money'],
  [198, 0, 'choice', 4, 'demand promise part_payment part_performance suit arbitration payment_order presuit_preservation mediation_body cn_authority_complaint police_report platform_complaint'],
  [198, 1, 'day'],
  [198, 2, 'choice', 2, 'yes sent_with_proof no'],
  [198, 3, 'day'],
];

const list = (names: string | undefined): readonly string[] => (names ? names.split(' ') : []);

const partsOf = (row: number): readonly Field[] =>
  partRows
    .filter(([number]) => number === row)
    .map(([, , kind, size = 0, options]) => ({
      fact: null,
      kind,
      size,
      options: list(options),
      levels: [],
      parts: [],
    }));

/** The rows by number. */
export const fields: readonly Field[] = rows.map(([number, fact, kind, size = 0, options, levels]) => ({
  fact,
  kind,
  size,
  options: list(options),
  levels: list(levels),
  parts: partsOf(number),
}));
