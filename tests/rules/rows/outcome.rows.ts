/**
 * 3.7 OUTCOME and 4.1: what follows, and which reason is printed first; with D6, D8, F5 and S6, which only print.
 * Each row is a whole case: section 5's standard case with changes.
 */
import type { City } from '../../../rules/assessment';
import type { FactId, Facts } from '../../../rules/facts';
import type { RuleId } from '../../../rules/jurisdiction/rule-table';
import type { SourceRef } from '../../../rules/provision';
import { BEIJING, GUANGZHOU, HANGZHOU, rmb, SHENZHEN, standard, type Value, YIWU } from './row';

export interface OutcomeRow {
  readonly rule: RuleId;
  readonly says: string;
  readonly facts: Facts;
  /** What is printed first. */
  readonly first?: string;
  /** What is printed too, and what must not be. */
  readonly prints?: readonly string[];
  readonly never?: readonly string[];
  /** Flags beside the outcomes. */
  readonly flags?: readonly string[];
  readonly noFlags?: readonly string[];
  /** Further claims looked at by themselves. */
  readonly claims?: readonly string[];
  /** The values are background only. */
  readonly background?: boolean;
  /** ic of cities. */
  readonly values?: { readonly [C in City]?: Value };
  /** Deciding facts and missing facts of the outcome that bears the rule's id (or of the first). */
  readonly because?: readonly FactId[];
  readonly missing?: readonly FactId[];
  readonly sources: readonly SourceRef[];
  readonly differs?: string;
}

const seller = (place: string): Facts => ({ 'seller.mainOffice': place });
const acceptedOn = (day: string, court: 'ic_110000' | 'ic_330100' | 'ic_440100' | 'other'): Facts => ({
  'filing.state': 'accepted',
  'filing.acceptedOn': day,
  'filing.court': court,
  'seller.answered': 'no',
});
const arbitration: Facts = {
  'buyer.kind': 'business',
  'clauses.looked': 'found',
  'clauses.found': ['arbitration'],
  'arbClause.parties': 'seller',
  'arbClause.law': 'chinese',
  'arbClause.wording': 'complete',
};
const courtClause: Facts = {
  'buyer.kind': 'business',
  'clauses.looked': 'found',
  'clauses.found': ['court'],
  'courtClause.names': 'other_chinese',
  'courtClause.level': 'right',
  'courtClause.force': 'must',
  'courtClause.written': 'yes',
  'courtClause.parties': 'seller',
  'courtClause.standardForm': 'no',
  'courtClause.connection': 'yes',
};
const hangzhouClause: Facts = {
  ...courtClause,
  'courtClause.names': 'internet_court',
  'courtClause.cities': [HANGZHOU],
};
const both: Facts = { ...arbitration, ...courtClause, 'clauses.found': ['arbitration', 'court'] };
const platformSued: Facts = {
  'buyer.lawChoice': 'yes',
  'platform.sued': 'yes',
  'platform.operatorHome': HANGZHOU,
  'platform.contractingEntity': 'operator',
};
const noPlatform: Facts = {
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
};
const offshore: Facts = { ...seller('outside'), 'seller.links': ['none'] };

export const outcomeRows: readonly OutcomeRow[] = [
  {
    rule: 'O1',
    says: "consumer's platform order, seller's main office in Beijing",
    facts: { ...standard, ...seller(BEIJING) },
    first: 'O1',
    values: { [BEIJING]: 'YES firm', [HANGZHOU]: 'NO firm', [GUANGZHOU]: 'NO firm' },
    because: ['deal.concluded', 'seller.mainOffice'],
    sources: ['2025/1', 'CPL/37'],
  },
  {
    rule: 'O2',
    says: 'seller in Hangzhou, goods received in Beijing: two Internet Courts',
    facts: { ...standard, 'receipt.place': BEIJING },
    first: 'O1',
    prints: ['O1', 'O2'],
    values: { [BEIJING]: 'YES firm', [HANGZHOU]: 'YES firm', [GUANGZHOU]: 'NO firm' },
    sources: ['CPL/36', 'CPLI/36'],
  },
  {
    rule: 'O2',
    says: 'received in Guangzhou, seller in Yiwu: one Internet Court, and the court of Yiwu is competent too',
    facts: { ...standard, ...seller(YIWU), 'receipt.place': GUANGZHOU },
    first: 'O1',
    prints: ['O2'],
    sources: ['CPL/36'],
  },
  {
    rule: 'O3',
    says: 'seller in Shenzhen, received abroad: no TERRITORY',
    facts: { ...standard, ...seller(SHENZHEN) },
    first: 'O3',
    because: ['seller.mainOffice', 'receipt.place'],
    sources: ['CPL/22', 'LEV/4', 'OLR/2'],
  },
  {
    rule: 'O3',
    says: 'no platform, seller in Hangzhou: no SUBJECT, ordinary court also in the three cities',
    facts: { ...standard, ...noPlatform },
    first: 'O3',
    because: ['deal.concluded'],
    sources: ['CPL/22', 'CPL/24'],
  },
  {
    rule: 'O4',
    says: 'foreign seller without any link, received abroad',
    facts: { ...standard, ...offshore },
    first: 'O4',
    because: ['seller.mainOffice'],
    sources: ['CPL/276', 'CPL/277', 'CPL/278'],
  },
  {
    rule: 'O4',
    says: 'foreign seller, goods received in Shanghai: still a defendant without domicile, with a link',
    facts: { ...standard, ...offshore, 'receipt.place': '310000' },
    first: 'O4',
    sources: ['CPL/276'],
  },
  {
    rule: 'O4',
    says: 'own site, received abroad, nothing known about the seller: not "the defendant has no address in China"',
    facts: {
      ...standard,
      'deal.concluded': 'own_site',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': 'not_sure',
    },
    never: ['O4'],
    values: { [HANGZHOU]: 'NO lean' },
    sources: ['CPL/276'],
  },
  {
    rule: 'O5',
    says: 'only the main office is missing',
    facts: {
      ...standard,
      'receipt.place': SHENZHEN,
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': 'not_sure',
    },
    first: 'O5',
    missing: ['seller.mainOffice'],
    sources: [],
  },
  {
    rule: 'O6',
    says: 'foreign buyer who will sue in Hangzhou: papers for filing from abroad',
    facts: standard,
    prints: ['O6'],
    sources: ['CPL/275', 'CPLI/521'],
  },
  {
    rule: 'O7',
    says: 'foreign buyer who will sue in Hangzhou: periods for appeal',
    facts: standard,
    prints: ['O7'],
    sources: ['CPL/286', 'CPL/171'],
  },
  {
    rule: 'O8',
    says: 'foreign buyer who will sue in Hangzhou: court fee',
    facts: standard,
    prints: ['O8'],
    sources: ['FEE/13', 'CPLI/206'],
  },
  {
    rule: 'O9',
    says: 'online fraud pleaded after 2025-11-01: say that it left the list',
    facts: {
      ...standard,
      'claim.ground': 'online_tort',
      'claim.actOnline': 'yes',
      'tort.places': ['outside'],
    },
    first: 'O3',
    prints: ['O9'],
    values: { [HANGZHOU]: 'NO firm' },
    because: ['claim.ground'],
    sources: ['2025/1', 'CC/186'],
  },
  {
    rule: 'O10',
    says: 'foreign buyer who will sue in Hangzhou: which records weigh more',
    facts: standard,
    prints: ['O10'],
    sources: ['EvP/93', 'OLR/16'],
  },
  {
    rule: 'O11',
    says: 'binding arbitration clause, business',
    facts: { ...standard, ...arbitration },
    first: 'O11',
    values: { [HANGZHOU]: 'NO lean' },
    because: ['arbClause.wording'],
    sources: ['CPL/288'],
  },
  {
    rule: 'O12',
    says: 'clause for a court in Shanghai',
    facts: { ...standard, ...courtClause },
    first: 'O12',
    values: { [HANGZHOU]: 'NO firm' },
    because: ['courtClause.names'],
    sources: ['CPL/35'],
  },
  {
    rule: 'O12',
    says: 'seller in Beijing, clause for the Hangzhou Internet Court, but no platform at all: SUBJECT no everywhere',
    facts: { ...standard, ...seller(BEIJING), ...hangzhouClause, ...noPlatform },
    first: 'O12',
    values: { [BEIJING]: 'NO firm', [HANGZHOU]: 'NO firm' },
    sources: ['CPL/35'],
  },
  {
    rule: 'O13',
    says: 'arbitral award on the claim',
    facts: { ...standard, 'history.decided': 'award' },
    first: 'O13',
    values: { [HANGZHOU]: 'NO firm' },
    because: ['history.decided'],
    sources: ['CPL/127(5)'],
  },
  {
    rule: 'O13',
    says: 'an unrelated person ordered',
    facts: { ...standard, 'order.name': 'unrelated' },
    first: 'O13',
    because: ['order.name'],
    sources: ['CPL/122(1)'],
  },
  {
    rule: 'O13',
    says: 'docketed in another mainland court',
    facts: { ...standard, 'history.pending': 'other_mainland' },
    first: 'O13',
    because: ['history.pending'],
    sources: ['CPL/36'],
  },
  {
    rule: 'O13',
    says: '4.1: award (B4) before arbitration clause (B1)',
    facts: { ...standard, ...arbitration, 'history.decided': 'award' },
    first: 'O13',
    because: ['history.decided'],
    sources: ['CPL/127(5)'],
  },
  {
    rule: 'O11',
    says: '4.1: arbitration clause (B1) before court clause (B3)',
    facts: { ...standard, ...both },
    first: 'O11',
    because: ['arbClause.wording'],
    sources: ['CPL/288'],
  },
  {
    rule: 'O12',
    says: '4.1: court clause (B3) before LEVEL',
    facts: { ...standard, ...courtClause, ...rmb('40000000') },
    first: 'O12',
    because: ['courtClause.names'],
    sources: ['CPL/35'],
  },
  {
    rule: 'O15',
    says: '4.1: LEVEL before SUBJECT and TERRITORY',
    facts: { ...standard, ...noPlatform, ...rmb('40000000') },
    first: 'O15',
    because: ['claim.amount'],
    sources: ['LEV/2'],
  },
  {
    rule: 'O15',
    says: 'RMB 5,000,000,000',
    facts: { ...standard, ...rmb('5000000000') },
    first: 'O15',
    values: { [HANGZHOU]: 'NO firm' },
    because: ['claim.amount'],
    sources: ['LEV/3'],
  },
  {
    rule: 'O14',
    says: 'the seller has sued; the buyer wants to counterclaim',
    facts: { ...standard, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' },
    first: 'O14',
    background: true,
    because: ['filing.state'],
    sources: ['CPLI/232', 'CPLI/233', 'FEE/18'],
  },
  {
    rule: 'O14',
    says: 'the seller has sued; ic is not computed for the counterclaim, so nothing says "sue in Hangzhou"',
    facts: { ...standard, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' },
    first: 'O14',
    never: ['O1', 'O2'],
    sources: ['CPLI/39'],
  },
  {
    rule: 'O14',
    says: 'the seller has sued; a separate suit on the same contract (B8b): still O14 first',
    facts: { ...standard, 'filing.state': 'sued_by_seller', 'filing.counter': 'separate' },
    first: 'O14',
    values: { [HANGZHOU]: 'UNKNOWN' },
    sources: ['CPLI/233'],
  },
  {
    rule: 'O1',
    says: 'the seller has sued; a claim that is not connected is computed normally',
    facts: { ...standard, 'filing.state': 'sued_by_seller', 'filing.counter': 'unconnected' },
    first: 'O1',
    background: false,
    values: { [HANGZHOU]: 'YES firm' },
    sources: ['2025/1'],
  },
  {
    rule: 'O16',
    says: 'accepted by an ordinary court on 2025-10-31',
    facts: { ...standard, ...acceptedOn('2025-10-31', 'other') },
    first: 'O16',
    background: true,
    because: ['filing.acceptedOn'],
    sources: ['2025/4(1)'],
  },
  {
    rule: 'O16',
    says: 'accepted on 2025-10-31, the court not known: printed as missing',
    facts: { ...standard, ...acceptedOn('2025-10-31', 'other'), 'filing.court': 'not_sure' },
    first: 'O16',
    missing: ['filing.court'],
    sources: ['2025/4(1)'],
  },
  {
    rule: 'D6',
    says: 'accepted on 2025-10-31, background yes: no O1',
    facts: { ...standard, ...acceptedOn('2025-10-31', 'other') },
    first: 'O16',
    never: ['O1', 'O2'],
    background: true,
    sources: ['2025/4(1)'],
  },
  {
    rule: 'D6',
    says: 'accepted on 2025-10-31, background no: no O3',
    facts: { ...standard, ...seller(SHENZHEN), ...acceptedOn('2025-10-31', 'other') },
    first: 'O16',
    never: ['O3'],
    background: true,
    sources: ['2025/4(1)'],
  },
  {
    rule: 'D6',
    says: 'D6 before everything: award on the claim, accepted on 2024-06-03',
    facts: { ...standard, ...acceptedOn('2024-06-03', 'other'), 'history.decided': 'award' },
    first: 'O16',
    background: true,
    sources: ['2025/4(1)'],
  },
  {
    rule: 'O16',
    says: 'accepted on 2025-11-01: not O16',
    facts: { ...standard, ...acceptedOn('2025-11-01', 'ic_330100') },
    first: 'O1',
    never: ['O16'],
    background: false,
    sources: ['2025/4(1)'],
  },
  {
    rule: 'D3',
    says: 'product liability, submitted on 2025-10-31, acceptance day not known: the lists differ',
    facts: {
      ...standard,
      'claim.ground': 'product_liability',
      'tort.places': ['outside'],
      'filing.state': 'submitted',
      'filing.submittedOn': '2025-10-31',
    },
    first: 'O5',
    prints: ['D3'],
    values: { [HANGZHOU]: 'UNKNOWN' },
    missing: ['filing.acceptedOn'],
    sources: ['2025/4(1)'],
  },
  {
    rule: 'F5',
    says: 'accepted by the Hangzhou Internet Court, which has jurisdiction',
    facts: { ...standard, ...acceptedOn('2025-11-01', 'ic_330100') },
    prints: ['F5'],
    never: ['D8'],
    values: { [HANGZHOU]: 'YES firm' },
    because: ['filing.acceptedOn'],
    sources: ['CPL/130'],
  },
  {
    rule: 'D8',
    says: 'accepted by the Hangzhou Internet Court on 2025-11-01, no link with Hangzhou',
    facts: { ...standard, ...seller(SHENZHEN), ...acceptedOn('2025-11-01', 'ic_330100') },
    prints: ['D8'],
    never: ['F5'],
    values: { [HANGZHOU]: 'NO firm' },
    because: ['filing.acceptedOn'],
    sources: ['CPL/37', 'CPL/128', 'CPLI/35'],
  },
  {
    rule: 'D8',
    says: 'accepted by the Beijing Internet Court, but only the one of Hangzhou has jurisdiction',
    facts: { ...standard, ...acceptedOn('2026-04-01', 'ic_110000') },
    prints: ['D8'],
    values: { [BEIJING]: 'NO firm', [HANGZHOU]: 'YES firm' },
    sources: ['CPL/37'],
  },
  {
    rule: 'D8',
    says: 'accepted by an ordinary court, seller in Shenzhen: nothing shows that it has no jurisdiction',
    facts: { ...standard, ...seller(SHENZHEN), ...acceptedOn('2026-04-01', 'other') },
    never: ['D8'],
    sources: ['CPL/37'],
  },
  {
    rule: 'D8',
    says: 'accepted by the Hangzhou Internet Court, its jurisdiction open: nothing shows that it has none',
    facts: { ...standard, ...acceptedOn('2026-04-01', 'ic_330100'), 'order.name': 'agent' },
    never: ['D8'],
    values: { [HANGZHOU]: 'UNKNOWN' },
    sources: ['CPL/37'],
  },
  {
    rule: 'O17',
    says: 'sale to a buyer abroad, no agreement on a Chinese court: the risk is printed',
    facts: standard,
    flags: ['foreign-court-more-convenient'],
    sources: ['CPL/282'],
  },
  {
    rule: 'O17',
    says: 'the parties agreed on the Hangzhou Internet Court: no such risk',
    facts: { ...standard, ...hangzhouClause },
    first: 'O1',
    noFlags: ['foreign-court-more-convenient'],
    sources: ['CPL/282'],
  },
  {
    rule: 'S6',
    says: "goods marked as the platform's own: the operator is the seller",
    facts: {
      ...standard,
      ...seller(SHENZHEN),
      'platform.sued': 'yes',
      'platform.operatorHome': HANGZHOU,
      'platform.grounds': ['self_operated'],
    },
    first: 'O1',
    prints: ['S6'],
    values: { [HANGZHOU]: 'YES firm' },
    because: ['platform.grounds'],
    sources: ['ECL/37(2)', 'ONL/4'],
  },
  {
    rule: 'T14b',
    says: '4.3: the seller is dropped for his arbitration clause; the suit against the platform goes on',
    facts: {
      ...standard,
      ...arbitration,
      'buyer.kind': 'consumer',
      'arbClause.standardForm': 'no',
      ...seller(SHENZHEN),
      'buyer.lawChoice': 'yes',
      'platform.sued': 'yes',
      'platform.operatorHome': HANGZHOU,
      'platform.contractingEntity': 'operator',
      'platform.grounds': ['misleading_marks'],
    },
    first: 'O1',
    values: { [HANGZHOU]: 'YES lean', [BEIJING]: 'NO firm' },
    sources: ['ONL/4(2)'],
  },
  {
    rule: 'T14e',
    says: '4.3: seller in Shenzhen, platform of Hangzhou sued because it knew: the joint suit has SUBJECT by S17',
    facts: { ...standard, ...seller(SHENZHEN), ...platformSued, 'platform.grounds': ['knew'] },
    first: 'O5',
    values: { [HANGZHOU]: 'UNKNOWN', [BEIJING]: 'NO firm' },
    claims: ['platform_joint_liability'],
    sources: ['CRPL/44(2)'],
  },
  {
    rule: 'S17',
    says: 'the same: the claim against the platform is shown by itself, the one against the seller keeps S1',
    facts: { ...standard, ...platformSued, 'platform.grounds': ['knew'] },
    first: 'O1',
    values: { [HANGZHOU]: 'YES firm' },
    claims: ['platform_joint_liability'],
    sources: ['CRPL/44(2)'],
  },
  {
    rule: 'T14f',
    says: 'breach of its own agreement: a claim of its own (S8)',
    facts: { ...standard, ...seller(SHENZHEN), ...platformSued, 'platform.grounds': ['own_contract'] },
    first: 'O3',
    values: { [HANGZHOU]: 'NO firm' },
    claims: ['platform_agreement'],
    sources: ['CPL/55'],
  },
  {
    rule: 'S9b',
    says: 'product liability: the sale on the same facts is a claim of its own (S9b and S1)',
    facts: { ...standard, 'claim.ground': 'product_liability', 'tort.places': ['outside'] },
    first: 'O3',
    values: { [HANGZHOU]: 'NO firm' },
    claims: ['sale'],
    sources: ['CC/186'],
  },
  {
    rule: 'S10b',
    says: 'online fraud: the sale on the same facts is a claim of its own (S10b and S1)',
    facts: { ...standard, 'claim.ground': 'online_tort', 'claim.actOnline': 'yes', 'tort.places': ['outside'] },
    first: 'O3',
    values: { [HANGZHOU]: 'NO firm' },
    claims: ['sale'],
    sources: ['2025/1'],
  },
];
