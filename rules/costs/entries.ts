/** The entries of the table of costs (decision-routes.md 6) and how long each typically takes. */
import { type EstimateId, estimate, type Overrides } from './estimates';

export const entries = [
  'recall',
  'card',
  'paypal',
  's75',
  'letter-of-credit',
  'platform-dispute',
  'negotiation',
  'own-notice',
  'lawyers-letter',
  'suit',
  'arbitration',
  'police-report',
  'industry-network',
  '12315',
  'ecc-net',
  'identify-seller',
] as const;
export type Entry = (typeof entries)[number];

/** Entries that cost money and are paid out of the seller's pocket: worth applies only to these. */
export const WEIGHED = ['lawyers-letter', 'suit', 'arbitration'] as const satisfies readonly Entry[];

const DAYS = {
  recall: 'recall.days',
  card: 'reversal.days',
  paypal: 'reversal.days',
  s75: 'reversal.days',
  'letter-of-credit': 'letterOfCredit.days',
  negotiation: 'negotiation.days',
  'own-notice': 'negotiation.days',
  'lawyers-letter': 'letter.days',
  suit: 'suit.days',
  'police-report': 'police.days',
  'industry-network': 'network.days',
  '12315': 'complaint.days',
  'ecc-net': 'complaint.days',
  'identify-seller': 'identify.days',
} as const satisfies { readonly [E in Exclude<Entry, 'platform-dispute' | 'arbitration'>]: EstimateId };

const PLATFORM_DAYS: { readonly [platform: string]: EstimateId } = {
  alibaba: 'platform.days.alibaba',
  aliexpress: 'platform.days.aliexpress',
  dhgate: 'platform.days.dhgate',
  amazon: 'platform.days.retail',
  ebay: 'platform.days.retail',
  temu: 'platform.days.retail',
  shein: 'platform.days.retail',
};

const INSTITUTION_DAYS: { readonly [institution: string]: EstimateId } = {
  hkiac: 'arbitration.days.hkiac',
  cietac: 'arbitration.days.cietac',
};

/** The figure behind the typical days. `which`: the platform of a platform dispute, the institution of an arbitration. */
function daysFigure(entry: Entry, which?: string): EstimateId {
  if (entry === 'platform-dispute') return PLATFORM_DAYS[which ?? ''] ?? 'platform.days.other';
  if (entry === 'arbitration') return INSTITUTION_DAYS[which ?? ''] ?? 'arbitration.days.other';
  return DAYS[entry];
}

/** Typical days from start to end. */
export const typicalDays = (entry: Entry, which?: string, overrides: Overrides = {}): number =>
  estimate(daysFigure(entry, which), overrides);
