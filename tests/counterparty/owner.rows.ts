/**
 * Owners, directors, liquidation, who acted and whose licence it was: decision-routes.md L3, L5–L8, L13, and from
 * procedure.md 4.1 and 4.2 LIA-22 to LIA-24.
 */
import { type LiabilityRow, rows } from './liability-row';

const COMPANY = { 'seller.kind': 'company' } as const;
const NOT_DUE = { ...COMPANY, 'capital.unpaid': ['not_due'] } as const;
const REVOKED = { ...COMPANY, 'seller.registerStatus': 'revoked' } as const;
/** Company Law 241: the compulsory way presupposes a revocation, an order to close or an annulment. */
const COMPULSORY = {
  ...COMPANY,
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': 'compulsory',
} as const;
const NO_GROUP = { ...REVOKED, 'liquidation.formed': 'no' } as const;

export const ownerRows: readonly LiabilityRow[] = [
  ...rows('LIA-3', [
    ['the owner used the company', { 'owners.abuse': 'company' }, 'possible', { source: 'CL/23(1)' }],
    ['the owner used sisters too', { 'owners.abuse': 'with_sisters' }, 'possible', { because: ['owners.abuse'] }],
    ['no abuse', { 'owners.abuse': 'no', 'seller.dissipation': ['money_moved'] }, 'left-out'],
    ['not sure', { 'owners.abuse': 'not_sure' }, 'unknown', { missing: ['owners.abuse'] }],
    ['nobody raised it', COMPANY, 'left-out'],
    ['a sign of evasion asks for it', { 'seller.dissipation': ['earlier_evasion'] }, 'unknown'],
    ['a person has no owners', { 'seller.kind': 'person', 'owners.abuse': 'company' }, 'left-out'],
  ]),
  ...rows('LIA-5', [
    [
      'not yet due, and the company cannot pay',
      { ...NOT_DUE, 'seller.cannotPay': 'yes' },
      'possible',
      { because: ['capital.unpaid', 'seller.cannotPay'], source: 'CL/54' },
    ],
    ['not yet due, the company can pay', { ...NOT_DUE, 'seller.cannotPay': 'no' }, 'left-out'],
    ['whether it can pay is not known', NOT_DUE, 'unknown', { missing: ['seller.cannotPay'] }],
    [
      'overdue: the articles name no claim of a creditor',
      { 'capital.unpaid': ['overdue'], 'seller.cannotPay': 'yes' },
      'unknown',
      { missing: [], source: 'CL/49' },
    ],
    ['withdrawn: likewise', { 'capital.unpaid': ['withdrawn'] }, 'unknown', { source: 'CL/53' }],
    ['all is paid in', { 'capital.unpaid': ['none'], 'seller.cannotPay': 'yes' }, 'left-out'],
    ['nobody raised it', { ...COMPANY, 'seller.cannotPay': 'yes' }, 'left-out'],
    [
      'enforcement ended without assets: the capital is a question',
      { 'seller.lists': ['ended_without_assets'], 'seller.cannotPay': 'yes' },
      'unknown',
      { missing: ['capital.unpaid'] },
    ],
  ]),
  ...rows('LIA-6', [
    [
      'not yet due, from 1 July 2024',
      { 'shares.transferred': 'before_due', 'shares.transferredOn': '2024-07-01' },
      'possible',
      { because: ['shares.transferred', 'shares.transferredOn'], source: 'CL/88' },
    ],
    [
      'not yet due, the day before: sources differ',
      { 'shares.transferred': 'before_due', 'shares.transferredOn': '2024-06-30' },
      'unknown',
      { missing: [], source: 'note/reply-on-article-88' },
    ],
    [
      'not yet due, day not known',
      { 'shares.transferred': 'before_due' },
      'unknown',
      { missing: ['shares.transferredOn'] },
    ],
    ['overdue or overvalued', { 'shares.transferred': 'overdue' }, 'possible', { because: ['shares.transferred'] }],
    ['not sure', { 'shares.transferred': 'not_sure' }, 'unknown'],
    ['no transfer', COMPANY, 'left-out'],
  ]),
  ...rows('LIA-7', [
    [
      'licence revoked on the first day of the new law, no group',
      { ...NO_GROUP, 'liquidation.dissolvedOn': '2024-07-01' },
      'yes',
      {
        because: ['seller.registerStatus', 'liquidation.formed', 'liquidation.dissolvedOn'],
        source: 'CL/232',
      },
    ],
    [
      'registration annulled, no group',
      { 'seller.registerStatus': 'cancelled', 'liquidation.formed': 'no', 'liquidation.dissolvedOn': '2026-01-10' },
      'yes',
      { source: 'CL/233' },
    ],
    ['a group in time', { ...REVOKED, 'liquidation.formed': 'yes' }, 'left-out'],
    [
      'revoked, nothing more known',
      REVOKED,
      'unknown',
      { because: ['seller.registerStatus'], missing: ['liquidation.formed', 'liquidation.dissolvedOn'] },
    ],
    ['day not known', NO_GROUP, 'unknown', { missing: ['liquidation.dissolvedOn'] }],
    [
      'dissolved before: the earlier law',
      { ...NO_GROUP, 'liquidation.dissolvedOn': '2024-06-15' },
      'unknown',
      { missing: [], source: 'note/company-law-time-effect' },
    ],
    [
      'removed by force after a dissolution under the new law, no group',
      { ...COMPULSORY, 'liquidation.formed': 'no', 'liquidation.dissolvedOn': '2024-07-01' },
      'yes',
      {
        because: ['seller.registerStatus', 'seller.deregistrationWay', 'liquidation.formed', 'liquidation.dissolvedOn'],
      },
    ],
    [
      'removed by force, dissolved under the earlier law',
      { ...COMPULSORY, 'liquidation.formed': 'no', 'liquidation.dissolvedOn': '2022-03-01' },
      'unknown',
      { missing: [] },
    ],
    [
      'removed by force, nothing more known',
      COMPULSORY,
      'unknown',
      { missing: ['liquidation.formed', 'liquidation.dissolvedOn'] },
    ],
    [
      'deregistered after proper liquidation',
      { ...COMPULSORY, 'seller.deregistrationWay': 'proper_liquidation', 'liquidation.formed': 'no' },
      'left-out',
    ],
    [
      'deregistered, way not known, no group',
      {
        'seller.registerStatus': 'deregistered',
        'liquidation.formed': 'no',
        'liquidation.dissolvedOn': '2024-07-01',
      },
      'unknown',
      { missing: ['seller.deregistrationWay'] },
    ],
    ['active', { 'seller.registerStatus': 'active', 'liquidation.formed': 'no' }, 'left-out'],
    [
      'register not read',
      { 'liquidation.formed': 'no', 'liquidation.dissolvedOn': '2026-01-10' },
      'unknown',
      { missing: ['seller.registerStatus'] },
    ],
  ]),
  ...rows('LIA-8', [
    ['intent or gross negligence', { 'directors.fault': 'yes' }, 'possible', { source: 'CL/191' }],
    ['no fault', { 'directors.fault': 'no' }, 'left-out'],
    ['not sure', { 'directors.fault': 'not_sure' }, 'unknown', { missing: ['directors.fault'] }],
    ['nobody raised it', COMPANY, 'left-out'],
  ]),
  ...rows('LIA-13', [
    ['under the licence of another', { 'seller.licenceLent': 'yes' }, 'yes', { source: 'CPLI/54' }],
    ['under its own', { 'seller.licenceLent': 'no' }, 'left-out'],
    ['not sure', { 'seller.licenceLent': 'not_sure' }, 'unknown', { missing: ['seller.licenceLent'] }],
    ['nobody raised it', {}, 'left-out'],
  ]),
  ...rows('LIA-22', [
    [
      'deregistered without liquidation',
      { 'seller.registerStatus': 'deregistered', 'seller.deregistrationWay': 'no_lawful_liquidation' },
      'possible',
      {
        because: ['seller.registerStatus', 'seller.deregistrationWay'],
        source: 'note/company-law-provisions-2',
      },
    ],
    [
      'deregistered, way not known',
      { 'seller.registerStatus': 'deregistered' },
      'unknown',
      { missing: ['seller.deregistrationWay'] },
    ],
    ['sham liquidation', { 'liquidation.faults': ['sham'] }, 'possible', { because: ['liquidation.faults'] }],
    [
      'books lost, dissolved under the earlier law',
      { 'liquidation.faults': ['books_lost'], 'liquidation.dissolvedOn': '2024-06-15' },
      'possible',
    ],
    [
      'books lost, since the new law: the duty lies on the directors',
      { 'liquidation.faults': ['books_lost'], 'liquidation.dissolvedOn': '2024-07-01' },
      'unknown',
      { missing: [] },
    ],
    ['no group, dissolved under the earlier law', { ...NO_GROUP, 'liquidation.dissolvedOn': '2024-06-15' }, 'possible'],
    [
      'removed by force, no group, dissolved under the earlier law',
      { ...COMPULSORY, 'liquidation.formed': 'no', 'liquidation.dissolvedOn': '2022-03-01' },
      'possible',
    ],
    [
      'the 15 days cross 1 July 2024 (16 June and 15 days: 1 July)',
      { ...NO_GROUP, 'liquidation.dissolvedOn': '2024-06-16' },
      'unknown',
    ],
    ['no group, dissolved under the new law: L7', { ...NO_GROUP, 'liquidation.dissolvedOn': '2024-07-01' }, 'left-out'],
    ['active company', { 'seller.registerStatus': 'active' }, 'left-out'],
  ]),
  ...rows('LIA-23', [
    ['the legal representative', { 'contract.actor': 'legal_representative' }, 'yes', { source: 'CC/61' }],
    ['seemed authorised', { 'contract.actor': 'seemed_authorised' }, 'possible', { source: 'CC/172' }],
    ['without authority', { 'contract.actor': 'without_authority' }, 'left-out'],
    ['not sure', { 'contract.actor': 'not_sure' }, 'unknown', { missing: ['contract.actor'] }],
    ['nobody raised it', COMPANY, 'left-out'],
  ]),
  ...rows('LIA-24', [
    ['without authority', { 'contract.actor': 'without_authority' }, 'yes', { source: 'CC/171' }],
    ['firm not registered', { 'contract.actor': 'unregistered' }, 'yes', { source: 'CPLI/62' }],
    ['firm had ended', { 'contract.actor': 'after_end' }, 'yes', { because: ['contract.actor'] }],
    ['seemed authorised: the company, if that is proved', { 'contract.actor': 'seemed_authorised' }, 'unknown'],
    ['the legal representative', { 'contract.actor': 'legal_representative' }, 'left-out'],
  ]),
];
