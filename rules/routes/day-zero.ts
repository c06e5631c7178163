/** The day-0 list (3.1): acts beside every route. They do not compete in the ranking. */
import { cisg } from '../deadlines/cisg';
import { outsideContract } from '../deadlines/claim-length';
import type { Clock } from '../deadlines/clock';
import { platformOtherClocks } from '../deadlines/platform-other';
import { terminationClocks } from '../deadlines/termination';
import { isDefect } from '../defects';
import { daysLeft } from '../inputs/clocks';
import { consumerGate } from '../inputs/consumer-law';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { DayZero } from './printed-route';
import type { Fired, Table } from './table';

export interface Act {
  readonly id: DayZero['id'];
  readonly table: Table;
  readonly clocks: readonly Clock[];
}

/** A final decision on the claim, or its enforcement. */
const isDecided = (c: RouteCase): boolean => c.limitation().input.options[0] === 'decided';

/**
 * R8: withhold the balance, first row that fits (CC 525–528, 614). R8a and R8b need a performance of the seller that is
 * missing or defective: by the kind of the dispute, or because the seller has not performed in full. Only from a contract.
 * Once the claim was decided for good, the decision says what each side owes.
 */
const withhold =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (isDecided(c) || read.is(c.ofContract, 'no') || read(c.balance) !== 'yes') return null;
    if (read.surely(c.thirdParty, 'yes')) return ['R8e', 'possible'];
    const order = read(c.performanceOrder);
    if (order === 'buyer_first') {
      if (read(c.cannotPerform) !== 'yes') return ['R8d', 'not-now'];
      return [read.surely(c.status, 'deregistered') ? 'R8c-closed' : 'R8c', 'possible'];
    }
    const failed = read.some(
      [c.dispute, 'non_delivery', 'quality', 'shortage', 'counterfeit', 'late'],
      [c.performed, 'partial', 'only_paid', 'nobody'],
    );
    if (!failed) return null;
    return order === 'seller_first' ? ['R8b', 'recommended'] : ['R8a', 'recommended'];
  };

/**
 * R9: notice of defects today; late: R9b, where the convention may apply with its excuse (CISG 44); sent late under the Civil
 * Code: R9b-sent (CC 621); sent in time: R9c. Only from a contract.
 */
const notice =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read.is(c.ofContract, 'no') || !isDefect(read(c.dispute))) return null;
    const over = read(c.notice().input) === 'over';
    const law = cisg(c.s, c.asOf).value;
    const late = law === 'no' ? 'R9b' : 'R9b-cisg';
    if (over && read(c.exits) === 'none') return null;
    if (read(c.noticeSent) === 'yes') return over ? [law === 'yes' ? late : 'R9b-sent', 'possible'] : ['R9c', 'none'];
    if (!over) return ['R9', 'recommended'];
    return [late, 'possible'];
  };

/** R24e: the day that starts the time is missing; which day it is follows the claim. */
export function askDay({ s }: RouteCase): 'R24e' | 'R24e-carriage' | 'R24e-tort' {
  if (known(s, 'claim.ground') === 'carriage') return 'R24e-carriage';
  return outsideContract(s) === undefined ? 'R24e' : 'R24e-tort';
}

/** R24: stop the clock; nothing is to stop once the claim was decided for good; advised 90 days before the safe end, and until the latest end. */
const stopClock =
  (c: RouteCase): Table =>
  (read): Fired => {
    switch (read(c.limitation().input)) {
      case 'foreign':
        return ['R24c', 'possible'];
      case 'no':
        return ['R24b', 'possible'];
      case 'between':
        return ['R24', 'recommended'];
      case 'unknown':
        return [askDay(c), 'possible'];
      case 'decided':
        return null;
      default:
        return daysLeft(c.limitation().clocks, 90) === 'later' ? ['R24d', 'none'] : ['R24', 'recommended'];
    }
  };

/** R45: the right to end the contract dies after a year; it matters where the price is to come back. */
const endContract =
  (clocks: readonly Clock[]): Table =>
  (): Fired => {
    const right = clocks.find((x) => x.name === 'termination_right');
    if (!right || right.daysLeft === null || right.doneOn !== undefined) return null;
    if (right.state === 'over') return ['R45b', 'none'];
    return right.daysLeft <= 90 ? ['R45', 'recommended'] : ['R45', 'possible'];
  };

/** R37: the platform must keep its records for three years. */
const platformData =
  (clocks: readonly Clock[]): Table =>
  (): Fired => {
    const kept = clocks.find((x) => x.name === 'platform_data');
    if (!kept || kept.daysLeft === null) return null;
    return kept.daysLeft <= 90 ? ['R37', 'recommended'] : ['R37', 'possible'];
  };

/** R53: chat and complaint file of the platform. */
const exportChat =
  (c: RouteCase): Table =>
  (read): Fired =>
    read(c.platformOrder) === 'yes' ? ['R53', 'recommended'] : null;

/** The acts of a case with the clocks they run against. */
export function dayZeroActs(c: RouteCase): readonly Act[] {
  const termination = terminationClocks(c.s, c.asOf).filter((x) => x.name === 'termination_right');
  const data = platformOtherClocks(c.s, c.asOf, consumerGate(c.s)).filter((x) => x.name === 'platform_data');
  return [
    { id: 'notice', table: notice(c), clocks: c.notice().clocks },
    { id: 'withhold', table: withhold(c), clocks: [] },
    { id: 'limitation', table: stopClock(c), clocks: c.limitation().clocks },
    { id: 'termination', table: endContract(termination), clocks: termination },
    { id: 'platform-data', table: platformData(data), clocks: data },
    { id: 'export-chat', table: exportChat(c), clocks: [] },
  ];
}
