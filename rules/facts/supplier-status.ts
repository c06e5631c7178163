/** Page 2, supplier status: is the seller alive, and what does it own. Old names: R = decision-routes.md section 2. */
import { choice, choices, number, yesNo } from './kinds';

export const statusFacts = {
  /** R `register_status`: class of the word in the register (procedure.md T13). */
  'seller.registerStatus': choice('status', [
    'active',
    'dormant',
    'suspended',
    'liquidating',
    'revoked',
    'ordered_closed',
    'cancelled',
    'struck',
    'moved',
    'being_formed',
    'deregistered',
    'not_looked_up',
  ]),
  /** R `deregistration_way`. */
  'seller.deregistrationWay': choice('status', [
    'no_lawful_liquidation',
    'simplified_false_undertaking',
    'compulsory',
    'proper_liquidation',
  ]),
  /** R `signs`: answers messages. */
  'seller.answers': yesNo('status'),
  /** R `signs`: days without answer. */
  'seller.daysSilent': number('status'),
  /** R `signs`: a listing is live on a platform. */
  'seller.listing': yesNo('status'),
  /** R `signs`: site updated, ads, fairs, social media. */
  'seller.otherSigns': choices('status', ['none', 'site', 'ads', 'fairs', 'social']),
  /** R `signs` of dissipation: money moved, shop closed, earlier evasion. */
  'seller.dissipation': choices('status', ['none', 'money_moved', 'shop_closed', 'earlier_evasion']),
  /** R `assets_known`. */
  'seller.assets': choices('status', [
    'none',
    'bank_account',
    'real_estate',
    'equipment_or_stock',
    'platform_deposit',
    'receivable',
    'shares',
  ]),
  /** R `debtor_found_in_mainland`. */
  'seller.foundInMainland': yesNo('status'),
  /**
   * Overlays of procedure.md T13: lists and marks in the register, then those of the court enforcement site. The wizard does
   * not ask for it by itself (`raised.ts`): only the two notices start a clock. Unanswered is unknown, not none.
   */
  'seller.lists': choices('status', [
    'none',
    'abnormal',
    'serious_violation',
    'simplified_deregistration_notice',
    'compulsory_deregistration_notice',
    'capital_mark',
    'shares_frozen',
    'shares_pledged',
    'judgment_debtor',
    'dishonest_debtor',
    'consumption_limits',
    'ended_without_assets',
  ]),
} as const;
