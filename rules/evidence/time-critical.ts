/**
 * Evidence that disappears, the first to go first. What is practice says so; the platform's three years are counted by the
 * clock `platform_data` (ECL 31) as routes.md 6.1 says: from the order to be safe, "may be gone" only from the last event.
 */
import { paidBy, paymentsOf } from '../deadlines/payments';
import { addYears } from '../deadlines/period';
import { platformOtherClocks } from '../deadlines/platform-other';
import { DEFECTS } from '../defects';
import type { Facts } from '../facts';
import { consumerGate } from '../inputs/consumer-law';
import { only } from '../inputs/input';
import { noticeSent } from '../inputs/notice-sent';
import { infringed, ofContract, ownRights } from '../inputs/of-contract';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';
import type { DisputeKind } from './element';
import { nothingShipped } from './element-in-case';
import { certaintyOfNotice, isOfCarriage, ofNoticeLaw } from './notice-law';

interface Urgent {
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** Only in these disputes; left out: in all. */
  readonly kinds?: readonly DisputeKind[];
  /** Not when the person says that nothing came. */
  readonly goods?: true;
  /** It belongs to a buyer from the contract: not to the owner of a right, nor to somebody harmed. */
  readonly contract?: true;
  /** Only in a sale through a platform. */
  readonly platform?: true;
}

export const timeCriticalTable = {
  /** Who claims for harm by goods shows the defect, the harm and what it cost. */
  harm_proof: { sources: [], certainty: 'our-estimate' },
  container_weight: {
    sources: ['CPLI/114'],
    certainty: 'unverified',
    kinds: ['shortage'],
    goods: true,
    contract: true,
  },
  keep_goods: {
    sources: [],
    certainty: 'probable',
    kinds: ['quality', 'counterfeit'],
    goods: true,
    contract: true,
  },
  /** What came is as agreed, only too little: nothing to keep for a test. */
  count_goods: { sources: [], certainty: 'our-estimate', kinds: ['shortage'], goods: true, contract: true },
  opening_film: { sources: [], certainty: 'unverified', kinds: DEFECTS, goods: true, contract: true },
  joint_inspection: {
    sources: ['EvP/41'],
    certainty: 'probable',
    kinds: ['quality', 'shortage'],
    goods: true,
    contract: true,
  },
  notice: { sources: ['CC/621', 'CISG/39'], certainty: 'settled', kinds: DEFECTS, contract: true },
  /** Of a carriage no right is lost: CC 831. */
  notice_carriage: { sources: ['CC/831'], certainty: 'settled', kinds: DEFECTS, contract: true },
  pay_under_reservation: { sources: [], certainty: 'unverified', kinds: ['carrier', 'extra_charge'], contract: true },
  mail_and_bank_logs: { sources: ['EvP/15(2)'], certainty: 'unverified', kinds: ['diverted_payment'] },
  /** Only Alibaba.com is known to say so (`onAlibaba`). */
  platform_chat: { sources: [], certainty: 'our-estimate', platform: true },
  listing: {
    sources: ['EvP/94(2)', 'CPL/72'],
    certainty: 'probable',
    kinds: ['quality', 'counterfeit'],
  },
  device: { sources: ['EvP/15(2)', 'EvP/90(4)'], certainty: 'settled' },
  court_preservation: {
    sources: ['CPL/84', 'CPLI/98', 'EvP/25', 'EvP/26(1)', 'EvP/28'],
    certainty: 'settled',
  },
  // The E-Commerce Law speaks of business within the territory (ECL 2); whether an export sale is meant is doubtful (doubt 14).
  platform_data: { sources: ['ECL/2', 'ECL/31'], certainty: 'probable', platform: true },
  payment_records: { sources: ['ECL/2', 'ECL/53(3)'], certainty: 'probable' },
  // The duty of payment services does not reach a transfer from bank to bank.
  bank_records: { sources: [], certainty: 'our-estimate' },
} as const satisfies Record<string, Urgent>;

export type TimeCriticalId = keyof typeof timeCriticalTable;

export interface TimeCritical {
  readonly id: TimeCriticalId;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** `unknown`: shown because an answer is missing. */
  readonly applies: 'yes' | 'unknown';
  /** Platform data: the safe last day, and the day after which it may be gone; null when it cannot be counted. */
  readonly safeUntil?: string | null;
  readonly mayBeGoneAfter?: string | null;
}

type Fit = 'yes' | 'no' | 'unknown';

const all = (...fits: readonly Fit[]): Fit =>
  fits.includes('no') ? 'no' : fits.includes('unknown') ? 'unknown' : 'yes';

const onAlibaba = { sources: ['note/alibaba-dispute-rules'], certainty: 'probable' } as const;

function throughPlatform(s: Facts): Fit {
  const concluded = known(s, 'deal.concluded');
  if (known(s, 'deal.platform') !== undefined || concluded === 'platform') return 'yes';
  return concluded === undefined ? 'unknown' : 'no';
}

/** No contract is claimed from, and no payment was told: nothing was paid. */
const nothingPaid = (s: Facts): boolean =>
  s['payment.via'] === undefined && s['payments.others'] === undefined && only(ofContract(s)) === 'no';

/**
 * Free records: of an electronic payment service and of the last three years (ECL 53(3)). A payment with no known way or day
 * may be one.
 */
function freeRecords(s: Facts, day: string): Fit {
  if (nothingPaid(s)) return 'no';
  const fitting = paymentsOf(s).filter(
    ({ via, on }) => via !== 'wire' && via !== 'letter_of_credit' && (on === undefined || day <= addYears(on, 3)),
  );
  if (fitting.length === 0) return 'no';
  return fitting.some(({ via, on }) => via !== undefined && on !== undefined) ? 'yes' : 'unknown';
}

/** A transfer from bank to bank; a payment with no known way may be one. */
function bankRecords(s: Facts): Fit {
  if (paidBy(s, 'wire')) return 'yes';
  return !nothingPaid(s) && paymentsOf(s).some(({ via }) => via === undefined) ? 'unknown' : 'no';
}

/** The notice to the seller (CC 621), or that to the carrier (CC 831), on which nothing is asked. */
const isNotice = (id: TimeCriticalId): boolean => id === 'notice' || id === 'notice_carriage';

function fitOf(s: Facts, day: string, id: TimeCriticalId, { kinds, goods, contract, platform }: Urgent): Fit {
  const kind = known(s, 'dispute.kind');
  const state = known(s, 'performance.state');
  if (goods && (state === 'only_paid' || state === 'nobody' || nothingShipped(s))) return 'no';
  const rests = contract ? (only(ofContract(s)) ?? 'unknown') : 'yes';
  // Who claims for a right of his own has goods or freight to see to only where an answer speaks of them.
  if (contract && kind === undefined && ownRights(s)) return 'no';
  if (isNotice(id) && isOfCarriage(s) !== (id === 'notice_carriage')) return 'no';
  if (id === 'notice' && only(noticeSent(s)) === 'yes') return 'no';
  if (id === 'harm_proof') return known(s, 'claim.ground') === 'product_liability' ? 'yes' : 'no';
  if (id === 'mail_and_bank_logs' && infringed(s)) return 'no';
  // The page is the infringement, whatever else is in dispute.
  if (id === 'listing' && infringed(s)) return 'yes';
  if (id === 'payment_records') return freeRecords(s, day);
  if (id === 'bank_records') return bankRecords(s);
  const ofKind: Fit =
    kinds === undefined ? 'yes' : kind === undefined ? 'unknown' : kinds.includes(kind) ? 'yes' : 'no';
  return all(ofKind, rests, platform ? throughPlatform(s) : 'yes');
}

/** What to secure before it is gone, in order, for a case on a day (ISO). Never empty. */
export function timeCritical(s: Facts, day: string): readonly TimeCritical[] {
  return (Object.keys(timeCriticalTable) as TimeCriticalId[]).flatMap((id): readonly TimeCritical[] => {
    const row: Urgent = timeCriticalTable[id];
    const fits = fitOf(s, day, id, row);
    if (fits === 'no') return [];
    const sources = isNotice(id) ? ofNoticeLaw(s, row.sources) : row.sources;
    const certainty = isNotice(id) ? certaintyOfNotice(s, row.certainty) : row.certainty;
    const seen = id === 'platform_chat' && known(s, 'deal.platform') === 'alibaba' ? onAlibaba : {};
    const item = { id, sources, certainty, applies: fits, ...seen };
    if (id !== 'platform_data') return [item];
    const clock = platformOtherClocks(s, day, consumerGate(s)).find(({ name }) => name === 'platform_data');
    return [{ ...item, safeUntil: clock?.lastDay ?? null, mayBeGoneAfter: clock?.latestDay ?? null }];
  });
}
