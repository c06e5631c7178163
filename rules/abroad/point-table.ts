/**
 * What is known about each obstacle of a suit from abroad, one sentence a row: sources, certainty and the day since
 * which it stands (internet-courts.md sections 5, 7 and 8; procedure.md 6.2, 8.2, T15). `since` is the first day in
 * force of the text used, or the day of the document; null where none was seen. Words: `lib/words/en/abroad.ts`.
 */
import type { RuleRow } from '../provision';
import { APOSTILLE_FROM } from './legalisation';

export interface PointRow extends RuleRow {
  readonly since: string | null;
}

const CPL = '2024-01-01';
const CPLI = '2022-04-10';
const OLR = '2021-08-01';
const EVP = '2020-05-01';
const FEE = '2007-04-01';
const CROSS_BORDER = '2021-02-03';

const filing = 'note/cross-border-filing-2021';
const hangzhou = 'note/hangzhou-cross-border-platform';

export const pointTable = {
  identity_person: { sources: ['CPLI/521(1)'], certainty: 'settled', since: CPLI },
  // One court asked a person who cannot come for notarised and authenticated papers; undated (doubt 14).
  identity_stricter: { sources: ['note/beijing-no4-court-identity'], certainty: 'unverified', since: null },
  identity_firm: { sources: ['CPLI/521(2)', 'CPLI/521(3)'], certainty: 'settled', since: CPLI },
  identity_apostille: {
    sources: ['CPLI/521(2)', 'note/apostille-convention'],
    certainty: 'settled',
    since: APOSTILLE_FROM,
  },
  identity_own: { sources: ['EvP/16(3)', 'CPLI/549'], certainty: 'probable', since: CPLI },
  identity_citizen: { sources: ['OLR/7(1)'], certainty: 'probable', since: OLR },

  account_check: { sources: ['OLR/7(1)'], certainty: 'settled', since: OLR },
  // Articles 1 to 5 seen: passport check, by hand where it fails, three working days.
  account_foreign: { sources: [filing], certainty: 'probable', since: CROSS_BORDER },
  account_platform: { sources: ['note/national-platform-2025'], certainty: 'probable', since: '2025-12-01' },
  // Doubt 19.
  account_sites: { sources: [], certainty: 'unverified', since: null },
  account_hangzhou: { sources: [hangzhou], certainty: 'probable', since: '2025-06-03' },
  // Doubt 12.
  account_practice: { sources: [], certainty: 'unverified', since: null },

  phone_named: { sources: ['OLR/7(1)'], certainty: 'settled', since: OLR },
  phone_wechat: { sources: ['note/filing-report-2021'], certainty: 'unverified', since: '2021-04-04' },
  // Doubt 13.
  phone_open: { sources: [], certainty: 'unverified', since: null },

  attorney_contents: { sources: ['CPL/62(1)', 'CPL/62(2)'], certainty: 'settled', since: CPL },
  // Which treaties ask for less is not verified (procedure.md T20).
  attorney_treaty: { sources: ['CPL/275', 'CPLI/521'], certainty: 'unverified', since: CPL },

  agent_two: { sources: ['CPL/61'], certainty: 'settled', since: CPL },
  agent_lawyer: { sources: ['CPL/274'], certainty: 'settled', since: CPL },
  agent_lawyer_own: { sources: ['CPL/274', 'CPLI/549'], certainty: 'probable', since: CPL },
  agent_fellow: { sources: ['CPLI/526'], certainty: 'settled', since: CPLI },
  agent_consulate: { sources: ['CPLI/527'], certainty: 'settled', since: CPLI },

  language_court: { sources: ['CPL/273'], certainty: 'settled', since: CPL },
  language_papers: { sources: ['CPLI/525', 'EvP/17'], certainty: 'settled', since: CPLI },
  language_interface: { sources: [filing], certainty: 'probable', since: CROSS_BORDER },
  language_hangzhou: { sources: [hangzhou], certainty: 'probable', since: '2025-06-03' },

  papers_public: { sources: ['EvP/16(1)'], certainty: 'settled', since: EVP },
  // Read from what Article 16 names and does not name.
  papers_private: { sources: ['EvP/16'], certainty: 'probable', since: EVP },
  papers_own: { sources: ['EvP/16(3)'], certainty: 'settled', since: EVP },

  service_consent: { sources: ['OLR/29', 'CPL/90(1)'], certainty: 'settled', since: CPL },
  service_counts: { sources: ['OLR/31(1)', 'CPL/90(2)'], certainty: 'settled', since: CPL },
  service_abroad: { sources: ['CPL/283'], certainty: 'settled', since: CPL },
  service_abroad_own: { sources: ['CPL/283', 'CPLI/549'], certainty: 'probable', since: CPL },

  online_consent: { sources: ['OLR/2', 'OLR/4', 'OLR/10'], certainty: 'settled', since: OLR },

  decision_week: { sources: ['CPL/126'], certainty: 'settled', since: CPL },
  decision_cross_border: { sources: [filing], certainty: 'probable', since: CROSS_BORDER },
  decision_once: { sources: ['OLR/9'], certainty: 'settled', since: OLR },

  time_no_limit: { sources: ['CPL/287'], certainty: 'settled', since: CPL },
  time_no_limit_own: { sources: ['CPL/287', 'CPLI/549'], certainty: 'probable', since: CPL },
  time_hangzhou: { sources: [hangzhou], certainty: 'probable', since: '2025-06-03' },
  time_ordinary: { sources: ['note/hangzhou-foreign-cases-2022'], certainty: 'probable', since: '2022-04-20' },
  time_realistic: { sources: [], certainty: 'our-estimate', since: null },
  time_no_rate: { sources: [], certainty: 'unverified', since: null },

  small_closed: { sources: ['CPL/166(2)', 'CPLI/520'], certainty: 'settled', since: CPL },
  small_closed_own: { sources: ['CPL/166(2)', 'CPLI/549'], certainty: 'probable', since: CPL },
  small_open: { sources: ['CPL/166(2)', 'CPLI/520'], certainty: 'settled', since: CPL },

  appeal_abroad: { sources: ['CPL/286', 'CPLI/536'], certainty: 'settled', since: CPL },
  // Hong Kong, Macao and Taiwan: the special part applies by reference only (CPLI 549, 可以参照适用).
  appeal_own: { sources: ['CPL/286', 'CPLI/549'], certainty: 'probable', since: CPL },
  appeal_domicile: { sources: ['CPL/171', 'CPLI/536'], certainty: 'settled', since: CPL },
  // Whether a Chinese citizen who lives abroad still has a domicile there is not answered by the texts used.
  appeal_citizen: { sources: ['CPL/171', 'CPL/286', 'CPLI/536'], certainty: 'unverified', since: CPL },

  fee_tariff: { sources: ['FEE/13(1)'], certainty: 'settled', since: FEE },
  fee_half: { sources: ['FEE/16'], certainty: 'settled', since: FEE },
  fee_week: { sources: ['FEE/20', 'FEE/22'], certainty: 'settled', since: FEE },
  fee_week_counterclaim: { sources: ['FEE/22'], certainty: 'settled', since: FEE },

  enforcement_online: { sources: ['OLR/9', 'OLR/36(2)'], certainty: 'settled', since: OLR },
  enforcement_court: { sources: ['CPL/235'], certainty: 'settled', since: CPL },
  enforcement_years: { sources: ['CPL/250', 'CPLI/481'], certainty: 'settled', since: CPL },

  // Doubt 15.
  payout_no_rule: { sources: [], certainty: 'unverified', since: null },
  // Notices of 1996 and 2003; their days were not seen.
  payout_accounts: { sources: ['note/foreign-exchange-accounts'], certainty: 'probable', since: null },
  payout_usual: { sources: [], certainty: 'unverified', since: null },
} as const satisfies { readonly [id: string]: PointRow };

export type PointId = keyof typeof pointTable;
