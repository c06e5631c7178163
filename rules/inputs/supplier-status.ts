/** `supplier_status`: is the seller in business (decision-routes.md 2.2)? */
import type { FactId, Facts } from '../facts';
import { known, unknownOf } from '../reading';
import { type Input, only, open, sure } from './input';
import { DISSOLVED } from './register-state';

export type Status = 'active' | 'partly' | 'deregistered' | 'silent' | 'unknown';

/** Silence that counts, with no listing and no other sign of business, in days. */
export const SILENT_DAYS = 30;

/** Entries of the register that leave it partly operating, unless its silence is complete. */
export const PARTLY: ReadonlySet<string> = new Set([...DISSOLVED, 'struck', 'liquidating', 'dormant']);

const SIGNS = ['seller.answers', 'seller.listing', 'seller.otherSigns'] as const;

/**
 * No listing speaks against trade, unless the seller was never on a platform; for silence it counts all the same (2.2).
 * Undefined: not known whether it was. Where nothing was said of the deal, it counts as 2.2 has it. A carrier has a shop only
 * where an answer says so.
 */
export function listingEnded(s: Facts): boolean | undefined {
  if (known(s, 'seller.listing') !== 'no') return false;
  const concluded = known(s, 'deal.concluded');
  const met = known(s, 'deal.metOnPlatform');
  const untold = s['deal.concluded'] === undefined && s['deal.metOnPlatform'] === undefined;
  if (untold || concluded === 'platform' || met === 'yes') return true;
  if (known(s, 'claim.ground') === 'carriage' && concluded && s['deal.metOnPlatform'] === undefined) return false;
  return concluded === undefined || met === undefined ? undefined : false;
}

/** `supplier_status`; "unknown" is a value of its own here (R21d). */
export const supplierStatus = (s: Facts): Input<Status> => ({ ...statusOf(s), otherwise: 'unknown' });

/**
 * Is it known? A row that asks no more rests on the sign of trade alone: with a sign against it the status is another known one.
 */
export function statusKnown(status: Input<Status>): Input<'yes' | 'no'> {
  const known = status.options.filter((one) => one !== 'unknown').length;
  if (known === 0) return { ...status, options: ['no'], otherwise: 'no' };
  if (known < status.options.length) return { ...status, options: ['yes', 'no'], otherwise: 'no' };
  const because = only(status) === 'partly' ? status.because.slice(0, 1) : status.because;
  return { ...sure('yes', because), otherwise: 'no' };
}

/** Gone by silence (2.2): no answer for 30 days, no listing and no other sign. Not asked whether it answers: none; not sure: open. */
function silenceOf(s: Facts): Input<'yes' | 'no'> {
  const answers = s['seller.answers'];
  const days = known(s, 'seller.daysSilent');
  const signs = known(s, 'seller.otherSigns');
  const broken =
    answers === undefined ||
    answers === 'yes' ||
    known(s, 'seller.listing') === 'yes' ||
    (days !== undefined && days < SILENT_DAYS) ||
    (signs !== undefined && !signs.includes('none'));
  if (broken) return sure('no', []);
  const missing = unknownOf(s, ['seller.answers', 'seller.daysSilent', 'seller.listing', 'seller.otherSigns']);
  return missing.length > 0 ? open(['yes', 'no'], missing) : sure('yes', [...SIGNS, 'seller.daysSilent']);
}

function statusOf(s: Facts): Input<Status> {
  const register = known(s, 'seller.registerStatus');
  if (register === 'deregistered') return sure('deregistered', ['seller.registerStatus']);
  const silence = silenceOf(s);
  if (only(silence) === 'yes') return sure('silent', silence.because);
  if (register !== undefined && PARTLY.has(register)) {
    // Silence stands before the register in the table: while it is open, either row may fit.
    if (silence.options.length === 1) return sure('partly', ['seller.registerStatus']);
    return { options: ['partly', 'silent'], because: ['seller.registerStatus'], missing: silence.missing };
  }
  const ended = listingEnded(s);
  const signs = known(s, 'seller.otherSigns');
  const answers = known(s, 'seller.answers');
  const listing = known(s, 'seller.listing');
  const one = (id: FactId, on: boolean | undefined): readonly FactId[] => (on ? [id] : []);
  const [alive] = [
    ...one('seller.answers', answers === 'yes'),
    ...one('seller.listing', listing === 'yes'),
    ...one('seller.otherSigns', signs && !signs.includes('none')),
  ];
  const [dead] = [
    ...one('seller.answers', answers === 'no'),
    ...one('seller.listing', ended),
    ...one('seller.dissipation', known(s, 'seller.dissipation')?.includes('shop_closed')),
  ];
  if (alive && dead) return sure('partly', [alive, dead]);
  // Trading, but the register says neither that it is active nor that it ends.
  const unclear = register === 'moved' || register === 'being_formed';
  if (alive && ended === undefined) {
    return {
      options: [unclear ? 'unknown' : 'active', 'partly'],
      because: unclear ? ['seller.registerStatus', alive] : [alive],
      missing: unknownOf(s, ['deal.concluded', 'deal.metOnPlatform']),
    };
  }
  if (alive && unclear) return sure('unknown', ['seller.registerStatus']);
  if (alive) return sure('active', [alive]);
  const unread = unknownOf(s, SIGNS);
  const days = answers === 'no' && known(s, 'seller.daysSilent') === undefined ? (['seller.daysSilent'] as const) : [];
  return sure('unknown', [], [...unread, ...days]);
}
