/** Page 2, supplier status: is the seller alive, and what does it own. Old names: R = decision-routes.md section 2. */
import { choice, choices, day, number, yesNo } from './kinds';

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
  /**
   * Owners and directors of the company (R L3–L8; procedure.md 4.1). Only the person adds them (`raised.ts`); unanswered
   * is unknown, except where `raisedByUser` says what it means.
   * R L3, L4: the owner used the seller alone, or sister companies too, to evade debts, with serious harm to creditors.
   */
  'owners.abuse': choice('status', ['no', 'company', 'with_sisters']),
  /** R L5, L19: promised capital that is not due, overdue, or was taken out again; owners can differ. */
  'capital.unpaid': choices('status', ['none', 'not_due', 'overdue', 'withdrawn']),
  /** R L5: the company cannot pay a due debt. */
  'seller.cannotPay': yesNo('status'),
  /** R L6, L19: unpaid shares transferred before the day for payment, or after it (or paid in at too high a value). */
  'shares.transferred': choice('status', ['no', 'before_due', 'overdue'], { raisedByUser: 'no' }),
  'shares.transferredOn': day('status'),
  /** R L8. */
  'directors.fault': yesNo('status', { raisedByUser: 'no' }),
  /** R L7: a liquidation group within 15 days, and the day of the ground of dissolution. */
  'liquidation.formed': yesNo('status'),
  'liquidation.dissolvedOn': day('status'),
  /** CL2 18–20: lost books, sham liquidation. */
  'liquidation.faults': choices('status', ['none', 'books_lost', 'sham'], { raisedByUser: 'none' }),
} as const;
