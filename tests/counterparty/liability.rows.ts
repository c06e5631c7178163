/**
 * decision-routes.md section 4, a line per row and way: situation, answers, finding, what decided it, the article.
 * `left-out`: the row does not concern the case.
 */
import { type LiabilityRow, rows } from './liability-row';
import { ownerRows } from './owner.rows';

const REGISTER = ['seller.registerStatus'] as const;
const GONE = { 'seller.registerStatus': 'deregistered' } as const;
const WAY = ['seller.registerStatus', 'seller.deregistrationWay'] as const;
/** Gate open: the consumer chooses Chinese law, the goods come from the mainland. */
const GATE = {
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'deal.suppliedFromMainland': 'yes',
} as const;
const ABROAD = { 'seller.kind': 'company', 'seller.mainOffice': 'outside' } as const;
/** Registered outside the mainland, as in Hong Kong, with an office in Shenzhen. */
const SHELL = {
  'seller.kind': 'company',
  'seller.registeredAddress': 'outside',
  'seller.mainOffice': '440300',
} as const;
/** A claim for the copying of a work: a tort, no purchase. */
const COPIED = { 'claim.ground': 'copyright', 'claim.nature': 'tort' } as const;
/** Harm by goods. */
const HARM = { 'claim.ground': 'product_liability' } as const;
const LISTED = { 'deal.concluded': 'platform' } as const;
const ORDER = { 'deal.concluded': 'platform', 'claim.ground': 'sale' } as const;
const ENFORCED = {
  'case.stage': 'enforcement',
  'seller.kind': 'company',
  'seller.registerStatus': 'active',
} as const;
const NO_GROUND = {
  ...ENFORCED,
  'seller.onePerson': 'no',
  'capital.unpaid': ['none'],
  'enforcement.grounds': ['none'],
} as const;
const DINGJIN = {
  'contract.governingLaw': 'chinese',
  'deposit.word': 'dingjin',
  'deposit.paid': 'yes',
  'deposit.purposeDefeated': 'yes',
} as const;

const standing = (['active', 'dormant', 'suspended', 'revoked', 'ordered_closed', 'cancelled'] as const).map(
  (status): LiabilityRow => ({
    rule: 'LIA-1a',
    when: `register: ${status}`,
    facts: { 'seller.registerStatus': status },
    finding: 'yes',
    because: REGISTER,
    source: 'CPLI/64',
  }),
);

const lookAgain = (['moved', 'struck', 'being_formed'] as const).map(
  (status): LiabilityRow => ({
    rule: 'LIA-1i',
    when: `register: ${status}, look up again`,
    facts: { 'seller.registerStatus': status },
    finding: 'unknown',
    because: REGISTER,
    missing: REGISTER,
  }),
);

const consumerGrounds = (['misleading_marks', 'identity_refused', 'own_promise', 'knew'] as const).map(
  (ground): LiabilityRow => ({
    rule: 'LIA-15b',
    when: `${ground}, gate yes`,
    facts: { ...GATE, 'platform.grounds': [ground] },
    finding: 'yes',
    because: ['platform.grounds', 'buyer.kind', 'buyer.lawChoice', 'deal.suppliedFromMainland'],
    source: 'CRPL/44',
  }),
);

export const liabilityRows: readonly LiabilityRow[] = [
  ...ownerRows,
  ...standing,
  ...rows('LIA-1a', [
    ['register not asked', {}, 'unknown', { missing: REGISTER }],
    ['not looked up yet', { 'seller.registerStatus': 'not_looked_up' }, 'unknown', { missing: REGISTER }],
    ['deregistered', GONE, 'left-out'],
    ['a natural person is no company', { 'seller.kind': 'person', 'seller.registerStatus': 'active' }, 'left-out'],
  ]),
  ...rows('LIA-1b', [
    ['in liquidation', { 'seller.registerStatus': 'liquidating' }, 'yes', { because: REGISTER, source: 'CL/235' }],
    ['active', { 'seller.registerStatus': 'active' }, 'left-out'],
  ]),
  ...rows('LIA-1c', [
    [
      'deregistered without lawful liquidation',
      { ...GONE, 'seller.deregistrationWay': 'no_lawful_liquidation' },
      'yes',
      { because: WAY, source: 'CPLI/64' },
    ],
    [
      'the kind says deregistered, the register was not looked up',
      { 'seller.kind': 'deregistered', 'seller.deregistrationWay': 'no_lawful_liquidation' },
      'yes',
      { because: ['seller.kind', 'seller.deregistrationWay'] },
    ],
  ]),
  ...rows('LIA-1d', [
    [
      'simplified, with a false undertaking',
      { ...GONE, 'seller.deregistrationWay': 'simplified_false_undertaking' },
      'yes',
      { because: WAY, source: 'CL/240(3)' },
    ],
  ]),
  ...rows('LIA-1e', [
    ['compulsory', { ...GONE, 'seller.deregistrationWay': 'compulsory' }, 'yes', { because: WAY, source: 'CL/241(2)' }],
  ]),
  ...rows('LIA-1f', [
    [
      'proper liquidation: only a liquidator at fault, to be proved',
      { ...GONE, 'seller.deregistrationWay': 'proper_liquidation' },
      'possible',
      { because: WAY, source: 'CL/238(2)' },
    ],
  ]),
  ...rows('LIA-1g', [
    ['deregistered, way not known', GONE, 'unknown', { because: REGISTER, missing: ['seller.deregistrationWay'] }],
    [
      'deregistered, way not sure',
      { ...GONE, 'seller.deregistrationWay': 'not_sure' },
      'unknown',
      { missing: ['seller.deregistrationWay'] },
    ],
  ]),
  ...rows('LIA-1h', [
    [
      'registration annulled: check the persons behind',
      { 'seller.registerStatus': 'cancelled' },
      'possible',
      { because: REGISTER, source: 'CL/232' },
    ],
    ['revoked', { 'seller.registerStatus': 'revoked' }, 'left-out'],
  ]),
  ...lookAgain,
  ...rows('LIA-1i', [
    [
      'the kind says deregistered, the register says active',
      { 'seller.kind': 'deregistered', 'seller.registerStatus': 'active' },
      'unknown',
      { missing: REGISTER },
    ],
  ]),
  ...rows('LIA-2', [
    ['one shareholder', { 'seller.onePerson': 'yes' }, 'yes', { because: ['seller.onePerson'], source: 'CL/23(3)' }],
    ['not known', {}, 'unknown', { missing: ['seller.onePerson'] }],
    ['several', { 'seller.onePerson': 'no' }, 'left-out'],
  ]),
  ...rows('LIA-4', [
    [
      'the sister was paid, no sign of evasion: common control alone',
      { 'payee.match': 'related', 'seller.dissipation': ['none'] },
      'no',
      { because: ['payee.match', 'seller.dissipation'], source: 'CL/23(2)' },
    ],
    [
      'the sister was paid, signs not known',
      { 'payee.match': 'related' },
      'unknown',
      { missing: ['seller.dissipation', 'owners.abuse'] },
    ],
    [
      'the sister was paid, debts were evaded before: whether she was used for it is open',
      { 'payee.match': 'related', 'seller.dissipation': ['earlier_evasion'] },
      'unknown',
      { because: ['payee.match', 'seller.dissipation'], missing: ['owners.abuse'] },
    ],
    [
      'the owner used the sisters, without a sign of it: to be proved',
      { 'owners.abuse': 'with_sisters', 'seller.dissipation': ['none'] },
      'possible',
      { because: ['owners.abuse'], source: 'CL/23(2)' },
    ],
    [
      'the sister was paid, the owner used the seller alone: common control alone',
      { 'payee.match': 'related', 'owners.abuse': 'company', 'seller.dissipation': ['earlier_evasion'] },
      'no',
      { because: ['owners.abuse', 'payee.match'] },
    ],
    ['not sure of the owner', { 'owners.abuse': 'not_sure' }, 'unknown', { missing: ['owners.abuse'] }],
    ['no sister known', { 'payee.match': 'other_company' }, 'left-out'],
    [
      'not sure who was paid, debts were evaded before',
      { 'payee.match': 'not_sure', 'seller.dissipation': ['earlier_evasion'] },
      'unknown',
      { missing: ['payee.match', 'owners.abuse'] },
    ],
    [
      'not sure who was paid, no sign of evasion: no sister, or common control alone',
      { 'payee.match': 'not_sure', 'seller.dissipation': ['none'] },
      'no',
    ],
    ['nobody asked who was paid', { 'seller.dissipation': ['earlier_evasion'] }, 'left-out'],
  ]),
  ...rows('LIA-9', [
    [
      'another payee: was the account lent?',
      { 'payee.match': 'person' },
      'unknown',
      { because: ['payee.match'], missing: ['lender.kind'], source: 'CPLI/65' },
    ],
    [
      'a firm lent its account or seal: a joint party, no more',
      { 'payee.match': 'other_company', 'lender.kind': 'firm' },
      'possible',
      { because: ['lender.kind'] },
    ],
    ['a person lent it: the article names an organisation', { 'lender.kind': 'person' }, 'unknown', { missing: [] }],
    ['nothing was lent', { 'payee.match': 'other_company', 'lender.kind': 'none' }, 'left-out'],
    ['the seller was paid, not sure', { 'payee.match': 'same', 'lender.kind': 'not_sure' }, 'unknown'],
    ['payee not known', {}, 'unknown', { missing: ['payee.match'] }],
    ['the seller was paid', { 'payee.match': 'same' }, 'left-out'],
    ['the platform holds the money', { 'payment.via': 'escrow' }, 'left-out'],
  ]),
  ...rows('LIA-10', [
    [
      'another payee, Chinese law',
      { 'payee.match': 'other_company', 'contract.governingLaw': 'chinese' },
      'possible',
      { because: ['payee.match', 'contract.governingLaw'], source: 'CC/985' },
    ],
    [
      'in good faith, and the money is gone',
      { 'payee.match': 'person', 'contract.governingLaw': 'chinese', 'payee.goneInGoodFaith': 'yes' },
      'no',
      { because: ['payee.match', 'contract.governingLaw', 'payee.goneInGoodFaith'], source: 'CC/986' },
    ],
    [
      'not sure whether in good faith',
      { 'payee.match': 'person', 'contract.governingLaw': 'chinese', 'payee.goneInGoodFaith': 'not_sure' },
      'unknown',
      { missing: ['payee.goneInGoodFaith'] },
    ],
    // PIL 47: the parties to the enrichment choose, else common residence, else the place; not the contract of sale.
    [
      'bank in mainland China, whatever the law of the contract',
      { 'payee.match': 'person', 'payee.bankCountry': 'CN', 'contract.governingLaw': 'foreign' },
      'possible',
      { because: ['payee.match', 'payee.bankCountry'], source: 'PIL/47' },
    ],
    [
      'bank in mainland China, in good faith, and the money is gone',
      { 'payee.match': 'person', 'payee.bankCountry': 'CN', 'payee.goneInGoodFaith': 'yes' },
      'no',
      { because: ['payee.match', 'payee.bankCountry', 'payee.goneInGoodFaith'], source: 'CC/986' },
    ],
    [
      'Chinese law of the contract, bank in Hong Kong',
      { 'payee.match': 'person', 'payee.bankCountry': 'HK', 'contract.governingLaw': 'chinese' },
      'unknown',
      { because: ['payee.match', 'payee.bankCountry', 'contract.governingLaw'], missing: [] },
    ],
    [
      'bank in Hong Kong, the law of the contract not known',
      { 'payee.match': 'person', 'payee.bankCountry': 'HK' },
      'unknown',
      { missing: ['contract.governingLaw'] },
    ],
    [
      'neither law nor bank known',
      { 'payee.match': 'person' },
      'unknown',
      { missing: ['contract.governingLaw', 'payee.bankCountry'] },
    ],
    [
      'foreign law of the contract, bank outside mainland China',
      { 'payee.match': 'person', 'payee.bankCountry': 'HK', 'contract.governingLaw': 'foreign' },
      'left-out',
    ],
    ['the seller was paid', { 'payee.match': 'same' }, 'left-out'],
  ]),
  ...rows('LIA-11', [
    [
      'individual business',
      { 'seller.kind': 'individual_business' },
      'yes',
      { because: ['seller.kind'], source: 'CPLI/59' },
    ],
    ['kind not known', {}, 'unknown', { missing: ['seller.kind'] }],
    ['company', { 'seller.kind': 'company' }, 'left-out'],
  ]),
  ...rows('LIA-11a', [
    [
      'a person: by name and address (CPL 122(2))',
      { 'seller.kind': 'person' },
      'yes',
      { because: ['seller.kind'], source: 'CPLI/209' },
    ],
    ['individual business: L11', { 'seller.kind': 'individual_business' }, 'left-out'],
    ['kind not known', {}, 'left-out'],
  ]),
  ...rows('LIA-12', [
    [
      'licensed branch: itself',
      { 'seller.kind': 'licensed_branch' },
      'yes',
      { because: ['seller.kind'], source: 'CPLI/52(5)' },
    ],
    ['unlicensed branch: its company', { 'seller.kind': 'unlicensed_branch' }, 'yes', { source: 'CPLI/53' }],
    ['company', { 'seller.kind': 'company' }, 'left-out'],
    ['licensed branch off the register: not itself', { 'seller.kind': 'licensed_branch', ...GONE }, 'left-out'],
  ]),
  // CPLI 52(5) asks for a branch that 依法设立并领取营业执照; else CPLI 53: 以设立该分支机构的法人为当事人.
  ...rows('LIA-12-closed', [
    [
      'licensed branch off the register: its company',
      { 'seller.kind': 'licensed_branch', ...GONE },
      'yes',
      { because: ['seller.kind', 'seller.registerStatus'], source: 'CC/74(2)' },
    ],
    ['on the register', { 'seller.kind': 'licensed_branch', 'seller.registerStatus': 'active' }, 'left-out'],
    ['not looked up', { 'seller.kind': 'licensed_branch' }, 'left-out'],
    ['never licensed: L12', { 'seller.kind': 'unlicensed_branch', ...GONE }, 'left-out'],
  ]),
  ...rows('LIA-14', [
    [
      'shop transferred without notice, gate yes',
      { ...GATE, 'codefendant.kind': 'former_shop_owner' },
      'yes',
      { source: 'ONL/6' },
    ],
    [
      'transferred, gate open',
      { 'buyer.kind': 'consumer', 'codefendant.kind': 'former_shop_owner' },
      'unknown',
      { missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'] },
    ],
    ['transferred, business buyer', { 'buyer.kind': 'business', 'codefendant.kind': 'former_shop_owner' }, 'left-out'],
    ['nobody named an earlier owner', GATE, 'left-out'],
  ]),
  ...rows('LIA-15a', [
    [
      'sold by the platform itself, business buyer',
      { 'buyer.kind': 'business', 'platform.grounds': ['self_operated'] },
      'yes',
      { because: ['platform.grounds'], source: 'ECL/37(2)' },
    ],
    ['grounds not known', ORDER, 'unknown', { missing: ['platform.grounds'] }],
    ['no platform', { 'deal.concluded': 'own_site', 'deal.metOnPlatform': 'no' }, 'left-out'],
  ]),
  ...consumerGrounds,
  ...rows('LIA-15b', [
    // decision-internet-court.md T14: ground not known, UNKNOWN.
    [
      'claimed as joint liability, the ground not known',
      { ...GATE, 'claim.ground': 'platform_joint_liability' },
      'unknown',
      { missing: ['platform.grounds'], source: 'ECL/38' },
    ],
    [
      'claimed as joint liability, not yet asked who the seller is',
      { ...GATE, 'claim.ground': 'platform_joint_liability', 'platform.grounds': ['identity_not_yet_asked'] },
      'unknown',
      { missing: ['platform.grounds'] },
    ],
    [
      'claimed as joint liability, without any ground',
      { ...GATE, 'claim.ground': 'platform_joint_liability', 'platform.grounds': ['none'] },
      'left-out',
    ],
    [
      'not yet asked who the seller is, gate yes',
      { ...GATE, ...ORDER, 'platform.grounds': ['identity_not_yet_asked'] },
      'unknown',
      { missing: ['platform.grounds'] },
    ],
    [
      'it knew, gate no',
      { 'buyer.kind': 'business', 'platform.grounds': ['knew'] },
      'no',
      { because: ['platform.grounds', 'buyer.kind'] },
    ],
    [
      'it knew, gate open',
      { 'buyer.kind': 'consumer', 'platform.grounds': ['knew'] },
      'unknown',
      { missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'] },
    ],
  ]),
  ...rows('LIA-15c', [
    [
      'it broke its own service contract',
      { 'platform.grounds': ['own_contract'] },
      'yes',
      { because: ['platform.grounds'], source: 'ECL/62' },
    ],
    [
      'the claim is on its user agreement',
      { 'claim.ground': 'platform_agreement' },
      'yes',
      { because: ['claim.ground'] },
    ],
  ]),
  ...rows('LIA-15e', [
    // ECL 42(2), 45: jointly liable if it did not act on the notice in time, or knew or should have known and did nothing.
    [
      'a copied work on a platform, and its owner',
      { ...COPIED, ...LISTED, 'buyer.isIpOwner': 'yes' },
      'possible',
      { because: ['buyer.isIpOwner', 'claim.ground', 'claim.nature', 'deal.concluded'], source: 'ECL/45' },
    ],
    [
      'counterfeit goods, and the owner of the mark',
      { ...LISTED, 'dispute.kind': 'counterfeit', 'buyer.isIpOwner': 'yes' },
      'possible',
      { source: 'ECL/42(2)' },
    ],
    ['not the owner', { ...COPIED, ...LISTED, 'buyer.isIpOwner': 'no' }, 'left-out'],
    [
      'owner of a right that is not in dispute',
      { ...ORDER, 'dispute.kind': 'quality', 'buyer.isIpOwner': 'yes' },
      'left-out',
    ],
    [
      'no platform',
      { ...COPIED, 'buyer.isIpOwner': 'yes', 'deal.concluded': 'own_site', 'deal.metOnPlatform': 'no' },
      'left-out',
    ],
  ]),
  ...rows('LIA-15d', [
    [
      'no other ground, and the owner of a copied work',
      { ...COPIED, ...LISTED, 'buyer.isIpOwner': 'yes', 'platform.grounds': ['none'] },
      'left-out',
    ],
    [
      'platform order, no ground',
      { ...ORDER, 'platform.grounds': ['none'] },
      'no',
      { because: ['deal.concluded', 'platform.grounds', 'claim.ground'] },
    ],
    ['grounds not known', ORDER, 'left-out'],
    ['it knew', { ...ORDER, 'platform.grounds': ['knew'] }, 'left-out'],
  ]),
  // 1.4: "not sure" is no answer "no": whether and whom the owner paid stays open.
  ...rows('LIA-9', [
    ['nobody was paid for a copied work', COPIED, 'left-out'],
    ['a copied work, the way of payment not sure', { ...COPIED, 'payment.via': 'not_sure' }, 'unknown'],
  ]),
  ...rows('LIA-10', [
    ['nobody was paid for a copied work', COPIED, 'left-out'],
    ['a copied work, the way of payment not sure', { ...COPIED, 'payment.via': 'not_sure' }, 'unknown'],
  ]),
  ...rows('LIA-21', [
    ['no deposit for a copied work', COPIED, 'left-out'],
    [
      'what the claim rests on not sure',
      { ...COPIED, 'claim.nature': 'not_sure' },
      'unknown',
      { missing: ['claim.nature', 'deposit.word', 'contract.governingLaw', 'deposit.paid', 'deposit.purposeDefeated'] },
    ],
  ]),
  ...rows('LIA-17', [
    ['nobody was paid for a copied work', COPIED, 'left-out'],
    [
      'payment diverted',
      { 'dispute.kind': 'diverted_payment' },
      'possible',
      { because: ['dispute.kind'], source: 'CC/172' },
    ],
    // L17: "paid an impostor". A false licence or name is no payment to somebody else (CC 172).
    [
      'false licence or name, who was paid not known',
      { 'dispute.kind': 'non_delivery', 'police.items': { impersonation: 'yes' } },
      'unknown',
      { missing: ['payee.match'] },
    ],
    [
      'false licence or name, the seller itself was paid',
      { 'dispute.kind': 'non_delivery', 'police.items': { impersonation: 'yes' }, 'payee.match': 'same' },
      'left-out',
    ],
    [
      'false licence or name, another was paid: an impostor or not',
      { 'dispute.kind': 'non_delivery', 'police.items': { impersonation: 'yes' }, 'payee.match': 'person' },
      'unknown',
      { missing: [] },
    ],
    ['dispute not known', {}, 'unknown', { missing: ['dispute.kind'] }],
    [
      'an online tort, dispute not sure, false licence or name, another company was paid',
      {
        'buyer.kind': 'consumer',
        'claim.ground': 'online_tort',
        'dispute.kind': 'not_sure',
        'police.items': { impersonation: 'yes' },
        'payment.via': 'wire',
        'payee.match': 'other_company',
      },
      'unknown',
      { missing: ['dispute.kind'] },
    ],
    [
      'a crime is suspected, the signs are not known',
      { 'dispute.kind': 'non_delivery', 'dispute.crimeSuspected': 'yes' },
      'unknown',
      { missing: ['police.items'] },
    ],
    ['quality, no crime', { 'dispute.kind': 'quality' }, 'left-out'],
  ]),
  ...rows('LIA-18', [
    ['a copied work', COPIED, 'left-out'],
    [
      'sale, held up by the carrier',
      { 'claim.ground': 'sale', 'dispute.kind': 'carrier' },
      'yes',
      { source: 'MC/284' },
    ],
    ['carriage', { 'claim.ground': 'carriage' }, 'yes', { because: ['claim.ground'] }],
    ['sale, quality', { 'claim.ground': 'sale', 'dispute.kind': 'quality' }, 'left-out'],
    ['sale, dispute not known', { 'claim.ground': 'sale' }, 'unknown', { missing: ['dispute.kind'] }],
    // L18: carrier or forwarder. Who claims for a work has one only where an answer names it.
    ['a work, basis and dispute not known', { 'claim.ground': 'copyright' }, 'left-out'],
    ['a domain name, dispute not sure', { 'claim.ground': 'domain_name', 'dispute.kind': 'not_sure' }, 'left-out'],
    ['a work, held up by the carrier', { 'claim.ground': 'copyright', 'dispute.kind': 'carrier' }, 'yes'],
  ]),
  ...rows('LIA-18', [
    ['carriage by sea', { 'claim.ground': 'carriage', 'carriage.mode': 'sea' }, 'yes', { source: 'MC/284' }],
    ['no leg by sea', { 'claim.ground': 'carriage', 'carriage.mode': 'other' }, 'yes'],
  ]),
  ...rows('LIA-19', [
    [
      'enforcement against a company with one shareholder',
      { 'case.stage': 'enforcement', 'seller.onePerson': 'yes' },
      'yes',
      { because: ['case.stage', 'seller.onePerson'], source: 'note/enforcement-addition-provisions' },
    ],
    [
      'enforcement, deregistered without liquidation',
      {
        ...GONE,
        'case.stage': 'enforcement',
        'seller.onePerson': 'no',
        'seller.kind': 'company',
        'seller.deregistrationWay': 'no_lawful_liquidation',
      },
      'yes',
    ],
    ['overdue capital (ADD 17)', { ...ENFORCED, 'capital.unpaid': ['overdue'] }, 'yes'],
    [
      'withdrawn capital (ADD 18)',
      { ...ENFORCED, 'capital.unpaid': ['not_due', 'withdrawn'] },
      'yes',
      { because: ['case.stage', 'capital.unpaid'] },
    ],
    ['shares transferred without paying (ADD 19)', { ...ENFORCED, 'shares.transferred': 'overdue' }, 'yes'],
    [
      'its assets were received for nothing (ADD 22)',
      { ...ENFORCED, 'enforcement.grounds': ['assets_received'] },
      'yes',
    ],
    ['a partnership (ADD 14)', { ...ENFORCED, 'enforcement.grounds': ['partner'] }, 'yes'],
    [
      'a company: capital and further grounds not asked',
      { ...ENFORCED, 'seller.onePerson': 'no' },
      'unknown',
      { missing: ['capital.unpaid', 'enforcement.grounds'] },
    ],
    [
      'capital not yet due: whether it is a ground was not seen',
      { ...NO_GROUND, 'capital.unpaid': ['not_due'] },
      'unknown',
      { missing: [] },
    ],
    ['every ground denied', NO_GROUND, 'left-out'],
    ['stage not known: the grounds are no question yet', {}, 'unknown', { missing: ['case.stage'] }],
    ['no case', { 'case.stage': 'none' }, 'left-out'],
    // L19 is for the enforcement stage: what was not filed is at none.
    ['nothing was filed', { 'filing.state': 'not_filed' }, 'left-out'],
    ['nothing was filed, the stage not sure', { 'filing.state': 'not_filed', 'case.stage': 'not_sure' }, 'unknown'],
    ['filed, the stage not told', { 'filing.state': 'accepted' }, 'unknown', { missing: ['case.stage'] }],
    [
      'a company that may be registered outside, with one shareholder',
      {
        ...ABROAD,
        'seller.onePerson': 'yes',
        'case.stage': 'enforcement',
        'enforcement.grounds': ['none'],
      },
      'unknown',
      { missing: ['seller.registeredAddress'] },
    ],
    [
      'a company that may be registered outside, without any ground',
      { ...ABROAD, ...NO_GROUND, 'seller.registeredAddress': 'not_sure' },
      'left-out',
    ],
    // PIL 14: its shareholders answer by the law of the place where it is registered.
    [
      'a company registered outside, with one shareholder',
      {
        ...ABROAD,
        'seller.registeredAddress': 'outside',
        'seller.onePerson': 'yes',
        'case.stage': 'enforcement',
        'enforcement.grounds': ['none'],
      },
      'left-out',
    ],
  ]),
  ...rows('LIA-20', [
    [
      'consumer, gate yes, fraud to be proved',
      { ...GATE, 'dispute.deceptionOnline': 'yes' },
      'possible',
      { source: 'CRPL/55' },
    ],
    [
      'fraud, gate open',
      { 'buyer.kind': 'consumer', 'dispute.kind': 'counterfeit' },
      'unknown',
      { missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'] },
    ],
    [
      'gate yes, deception not known',
      { ...GATE, 'dispute.kind': 'quality' },
      'unknown',
      { missing: ['dispute.deceptionOnline'] },
    ],
    [
      'fraud, seller active in the country and no choice of Chinese law',
      { ...GATE, 'buyer.lawChoice': 'no', 'seller.activeThere': 'yes', 'dispute.deceptionOnline': 'yes' },
      'left-out',
    ],
    ['business', { 'buyer.kind': 'business', 'dispute.deceptionOnline': 'yes' }, 'left-out'],
    // CRPL 55: three times the price of goods or services; the owner of a work bought none.
    ['a copied work', { ...GATE, ...COPIED }, 'left-out'],
    ['a work copied as a counterfeit', { ...GATE, ...COPIED, 'dispute.kind': 'counterfeit' }, 'left-out'],
    ['a copied work, deception not sure', { ...GATE, ...COPIED, 'dispute.deceptionOnline': 'not_sure' }, 'unknown'],
    [
      'an online tort, a crime is suspected',
      { ...GATE, 'claim.ground': 'online_tort', 'dispute.crimeSuspected': 'yes' },
      'possible',
    ],
    ['no deception', { ...GATE, 'dispute.kind': 'quality', 'dispute.deceptionOnline': 'no' }, 'left-out'],
    // 3.5: in diverted_payment crime and deception are asked about the impostor, not the real supplier (CRPL 55: the trader).
    [
      'paid to an impostor: crime and deception are not those of the seller',
      {
        ...GATE,
        'dispute.kind': 'diverted_payment',
        'dispute.crimeSuspected': 'yes',
        'dispute.deceptionOnline': 'yes',
      },
      'left-out',
    ],
  ]),
  ...rows('LIA-21', [
    ['定金 paid, purpose defeated', DINGJIN, 'yes', { source: 'CC/587' }],
    ['mere delay', { ...DINGJIN, 'deposit.purposeDefeated': 'no' }, 'no', { source: 'CC/588' }],
    ['another word', { ...DINGJIN, 'deposit.word': 'other' }, 'no'],
    ['not paid', { ...DINGJIN, 'deposit.paid': 'no' }, 'no'],
    [
      'purpose not sure',
      { ...DINGJIN, 'deposit.purposeDefeated': 'not_sure' },
      'unknown',
      { missing: ['deposit.purposeDefeated'] },
    ],
    ['no deposit', { ...DINGJIN, 'deposit.word': 'none' }, 'left-out'],
    ['another law governs', { ...DINGJIN, 'contract.governingLaw': 'foreign' }, 'left-out'],
  ]),
  // CRPL 40(2), 55(2): harm by a defect of goods; no rows of section 4, under the gate as LIA-15b and LIA-20.
  ...rows('LIA-26', [
    [
      'harm by goods, gate yes: seller or maker',
      { ...GATE, ...HARM },
      'possible',
      { because: ['claim.ground', 'buyer.kind', 'buyer.lawChoice', 'deal.suppliedFromMainland'], source: 'CRPL/40(2)' },
    ],
    [
      'harm by goods, gate open',
      { ...HARM, 'buyer.kind': 'consumer' },
      'unknown',
      { missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'] },
    ],
    ['harm by goods, a business', { ...HARM, 'buyer.kind': 'business' }, 'left-out'],
    ['a sale', { ...GATE, 'claim.ground': 'sale' }, 'left-out'],
    ['claim not known', GATE, 'left-out'],
  ]),
  ...rows('LIA-27', [
    [
      'harm by goods, gate yes, the trader knew: death or serious harm to be proved',
      { ...GATE, ...HARM, 'seller.knewDefect': 'yes' },
      'possible',
      { source: 'CRPL/55(2)' },
    ],
    ['the trader did not know', { ...GATE, ...HARM, 'seller.knewDefect': 'no' }, 'left-out'],
    ['whether it knew not known', { ...GATE, ...HARM }, 'unknown', { missing: ['seller.knewDefect'] }],
    ['a business', { ...HARM, 'buyer.kind': 'business', 'seller.knewDefect': 'yes' }, 'left-out'],
    ['a sale', { ...GATE, 'claim.ground': 'sale', 'seller.knewDefect': 'yes' }, 'left-out'],
  ]),
  // The buyer's agent, who ordered in its own name (CC 926, 929, 958).
  ...rows('LIA-28', [
    ['ordered by an agent', { 'order.name': 'agent' }, 'possible', { because: ['order.name'], source: 'CC/958(2)' }],
    ['not sure in whose name', { 'order.name': 'not_sure' }, 'unknown', { missing: ['order.name'] }],
    ['in the own name', { 'order.name': 'own' }, 'left-out'],
    ['not asked', {}, 'left-out'],
  ]),
  // CC 985: the mandate is the ground of a payment to the own agent.
  ...rows('LIA-29', [
    // L17 and L10: a deceptive message led to the account, so that it is not the agent's.
    [
      'an impostor was paid',
      { 'order.name': 'agent', 'payee.match': 'other_company', 'dispute.kind': 'diverted_payment' },
      'left-out',
    ],
    [
      'ordered by an agent, a person was paid',
      { 'order.name': 'agent', 'payee.match': 'person' },
      'unknown',
      { because: ['order.name', 'payee.match'], missing: [], source: 'CC/929' },
    ],
    ['ordered by an agent, the seller was paid', { 'order.name': 'agent', 'payee.match': 'same' }, 'left-out'],
    ['a person was paid, in the own name', { 'order.name': 'own', 'payee.match': 'person' }, 'left-out'],
  ]),
  ...rows('LIA-10', [
    [
      'perhaps the own agent was paid',
      { 'order.name': 'agent', 'payee.match': 'person', 'payee.bankCountry': 'CN' },
      'left-out',
    ],
    [
      'ordered by an agent, an impostor was paid',
      {
        'order.name': 'agent',
        'payee.match': 'other_company',
        'payee.bankCountry': 'CN',
        'dispute.kind': 'diverted_payment',
      },
      'possible',
    ],
  ]),
  ...rows('LIA-25', [
    [
      'a company of Hong Kong: its own law decides (PIL 14)',
      { 'seller.kind': 'company', 'seller.mainOffice': 'outside' },
      'unknown',
      { because: ['seller.mainOffice'], missing: ['seller.registeredAddress'], source: 'PIL/14' },
    ],
    [
      'office and registered address outside',
      { ...ABROAD, 'seller.registeredAddress': 'outside' },
      'unknown',
      { missing: [] },
    ],
    ['registered in the mainland', { ...ABROAD, 'seller.registeredAddress': '440300' }, 'left-out'],
    ['a company code of the mainland', { ...ABROAD, 'seller.codePrefix': '4403' }, 'left-out'],
    ['a person abroad', { ...ABROAD, 'seller.kind': 'person' }, 'left-out'],
    ['main office in the mainland', { 'seller.kind': 'company', 'seller.mainOffice': '440300' }, 'left-out'],
    // PIL 14(1) has the place of registration; the main place of business may only come beside it (14(2)).
    [
      'registered outside, office in Shenzhen',
      SHELL,
      'unknown',
      { because: ['seller.registeredAddress'], missing: [] },
    ],
    [
      'registered outside, office not answered',
      { 'seller.kind': 'company', 'seller.registeredAddress': 'outside' },
      'unknown',
      { because: ['seller.registeredAddress'], missing: [], source: 'PIL/14' },
    ],
  ]),
  // Company Law 2: companies set up under it in mainland China. No row of it names anybody of another company.
  ...rows('LIA-1b', [['a company from abroad', { ...ABROAD, 'seller.registerStatus': 'liquidating' }, 'unknown']]),
  ...rows('LIA-1d', [
    [
      'a company from abroad',
      { ...ABROAD, ...GONE, 'seller.deregistrationWay': 'simplified_false_undertaking' },
      'unknown',
    ],
  ]),
  ...rows('LIA-2', [
    [
      'a company from abroad',
      { ...ABROAD, 'seller.onePerson': 'yes' },
      'unknown',
      { missing: ['seller.registeredAddress'] },
    ],
    [
      'office abroad, registered here',
      { ...ABROAD, 'seller.registeredAddress': '440300', 'seller.onePerson': 'yes' },
      'yes',
    ],
    ['registered outside, office in Shenzhen', { ...SHELL, 'seller.onePerson': 'yes' }, 'unknown', { missing: [] }],
  ]),
  ...rows('LIA-3', [['a company from abroad', { ...ABROAD, 'owners.abuse': 'company' }, 'unknown']]),
  ...rows('LIA-8', [['a company from abroad', { ...ABROAD, 'directors.fault': 'yes' }, 'unknown']]),
  ...rows('LIA-1a', [['a company from abroad is a party', { ...ABROAD, 'seller.registerStatus': 'active' }, 'yes']]),
];
