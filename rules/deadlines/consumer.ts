/**
 * Clocks of Chinese consumer law (CRPL 23(3), 24, 25), from receipt. They need the gate `cn_consumer_law` (PIL 42), which
 * is a parameter: no, nothing applies; unknown, the clocks are shown with that remark.
 * Not coded: whether the goods are durable; perishable and opened goods, newspapers, goods confirmed as unfit for
 * return; the day the goods came back to the seller.
 */
import type { FactId, Facts } from '../facts';
import { CONSUMER_LAW_FACTS, consumerLaw } from '../inputs/consumer-law';
import { notReceived } from '../inputs/not-received';
import type { Truth } from '../logic/finding';
import { dayOf, known, knownOf, unknownOf } from '../reading';
import { type Assumption, type Clock, clock, type Terms } from './clock';
import type { ClockName } from './clock-table';
import { isOfSale, ofContractClaim } from './of-sale';
import { endOf, type Period } from './period';

/** Because, missing and assumed for a clock that needs the gate. */
export const gateTerms = (s: Facts, gate: Truth): Required<Pick<Terms, 'because' | 'missing' | 'assumed'>> => ({
  because: gate === 'unknown' ? knownOf(s, CONSUMER_LAW_FACTS) : consumerLaw(s).because,
  missing: gate === 'unknown' ? unknownOf(s, CONSUMER_LAW_FACTS) : [],
  assumed: gate === 'unknown' ? ['consumer-law-unknown'] : [],
});

const SEVEN_DAYS: Period = { days: 7 };
const SIX_MONTHS: Period = { months: 6 };

/** What a clock has besides the gate: an assumption, and facts whose answer could end it. */
interface Also {
  readonly assumed: readonly Assumption[];
  readonly missing: readonly FactId[];
}

const NOTHING: Also = { assumed: [], missing: [] };

function fromReceipt(
  s: Facts,
  asOf: string,
  gate: Truth,
  name: ClockName,
  length: Period,
  also: Also = NOTHING,
): Clock {
  const terms = gateTerms(s, gate);
  const receipt = dayOf(s, 'receipt.on');
  const assumed = [...terms.assumed, ...also.assumed];
  const missing = [...terms.missing, ...also.missing];
  if (receipt === undefined) return clock(name, asOf, { missing: ['receipt.on', ...missing], assumed });
  const because: readonly FactId[] = ['receipt.on', ...terms.because];
  return clock(name, asOf, { start: receipt, because, missing, lastDay: endOf(receipt, length), assumed });
}

/** The burden is with the seller for a defect found within the six months (CRPL 23(3)): it was found, so no day is left to keep. */
function isFound(s: Facts, asOf: string): boolean {
  const receipt = dayOf(s, 'receipt.on');
  if (receipt === undefined) return false;
  const told = known(s, 'defect.noticeSent') === 'yes' ? [dayOf(s, 'defect.noticeSentOn') ?? asOf] : [];
  const end = endOf(receipt, SIX_MONTHS);
  return [...told, dayOf(s, 'defect.discoveredOn')].some((on) => on !== undefined && on >= receipt && on <= end);
}

export function consumerClocks(s: Facts, asOf: string, gate: Truth): readonly Clock[] {
  if (gate === 'no' || !isOfSale(s) || notReceived(s)) return [];
  const object = known(s, 'deal.object');
  const kind = known(s, 'dispute.kind');
  // Distance sales only, and not what the consumer ordered made (CRPL 25(1)). A logo may be that; a digital item falls out
  // when downloaded or unsealed.
  const noReason = known(s, 'deal.concluded') !== 'in_person' && object !== 'made_to_order';
  const exceptions: Also = {
    assumed: object === 'catalogue' ? [] : ['some-goods-excluded'],
    missing: unknownOf(s, ['deal.concluded', 'deal.object']),
  };
  const below = kind === 'quality' || kind === 'counterfeit';
  // The burden is that of a defect in quality (瑕疵, CRPL 23(3)).
  const mayBeDefect = (kind === 'quality' || kind === undefined) && !isFound(s, asOf);
  const durable: Also = { assumed: ['if-durable-goods'], missing: unknownOf(s, ['dispute.kind']) };
  const back = clock('refund_after_return', asOf, { state: 'no-day', ...gateTerms(s, gate) });
  return ofContractClaim(s, [
    // The same days; on faulty goods the trader bears the freight (CRPL 24(2)), so that return comes first.
    ...(below ? [fromReceipt(s, asOf, gate, 'consumer_quality_return', SEVEN_DAYS)] : []),
    ...(noReason ? [fromReceipt(s, asOf, gate, 'consumer_return', SEVEN_DAYS, exceptions)] : []),
    ...(noReason || below ? [back] : []),
    ...(mayBeDefect ? [fromReceipt(s, asOf, gate, 'durable_burden', SIX_MONTHS, durable)] : []),
  ]);
}
