/** The day-0 list (3.1): acts beside every route. They do not compete in the ranking. */
import { cisg } from '../deadlines/cisg';
import { basisOpen, outsideContract } from '../deadlines/claim-length';
import type { Clock } from '../deadlines/clock';
import { isOfSale } from '../deadlines/of-sale';
import { platformOtherClocks } from '../deadlines/platform-other';
import { terminationClocks } from '../deadlines/termination';
import { isDefect } from '../defects';
import type { Facts } from '../facts';
import { daysLeft } from '../inputs/clocks';
import { consumerGate } from '../inputs/consumer-law';
import type { Read } from '../inputs/filling';
import { sure } from '../inputs/input';
import { infringed } from '../inputs/of-contract';
import { isClosedCompany } from '../inputs/register-state';
import { dayOf, known } from '../reading';
import type { RouteCase } from './case';
import { freezeFirst, preservationFirst } from './freeze-first';
import type { DayZero } from './printed-route';
import type { Fired, Table } from './table';

export interface Act {
  readonly id: DayZero['id'];
  readonly table: Table;
  /** Remarks on the rows of the act, where one of them fires. */
  readonly remarks?: readonly Table[];
  readonly clocks: readonly Clock[];
}

/** A final decision on the claim, or its enforcement. */
export const isDecided = (c: RouteCase): boolean => c.limitation().input.options[0] === 'decided';

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

/** Below R8: under the sales convention, or where it may apply, its articles 58 and 71 count, which were not opened. */
const withholdRemark =
  (c: RouteCase): Table =>
  (read): Fired =>
    cisg(c.s, c.asOf).value !== 'no' && withhold(c)(read) !== null ? ['R8-cisg', 'none'] : null;

const isForeign = ({ s }: RouteCase): boolean => known(s, 'contract.governingLaw') === 'foreign';

/** Below R8: another country's law governs the contract, and so decides whether the price may be held back (PIL 41). */
const withholdAbroad =
  (c: RouteCase): Table =>
  (read): Fired =>
    isForeign(c) && withhold(c)(read) !== null ? ['R8-foreign', 'none'] : null;

/** CC 620–622 speak of a buyer, whatever the claim is pleaded on. */
export const isNoticeDue = ({ s }: RouteCase): boolean => isOfSale(s);

/**
 * R9: notice of defects today; late: R9b; sent late under the Civil Code: R9b-sent (CC 621); both with the excuse of the
 * convention where it applies or may (CISG 44): R9b-cisg; sent in time: R9c. Only of goods that were bought.
 */
const notice =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (!isNoticeDue(c) || !isDefect(read(c.dispute))) return null;
    const over = read(c.notice().input) === 'over';
    if (over && read(c.exits) === 'none') return null;
    const sent = read(c.noticeSent) === 'yes';
    if (!over) return sent ? ['R9c', 'none'] : ['R9', 'recommended'];
    const mayBeCisg = cisg(c.s, c.asOf).value !== 'no';
    return [mayBeCisg ? 'R9b-cisg' : sent ? 'R9b-sent' : 'R9b', 'possible'];
  };

/** R24e: the day that starts the time is missing; which day it is follows the claim. */
export function askDay({ s }: RouteCase): 'R24e' | 'R24e-carriage' | 'R24e-open' | 'R24e-tort' {
  if (known(s, 'claim.ground') === 'carriage') return 'R24e-carriage';
  if (basisOpen(s)) return 'R24e-open';
  return outsideContract(s) === undefined ? 'R24e' : 'R24e-tort';
}

/**
 * The act of R24: the freeze or the suit where R23 fires; a suit, or a public notice, where the seller is gone (LIM 8(1)(4));
 * else a demand (LIM 8). Where the time against a carrier ends first, a written demand counts only perhaps (5.1
 * `limitation_carrier`).
 */
function interrupting(c: RouteCase, read: Read): 'R24' | 'R24-carriage' | 'R24-freeze' | 'R24-gone' {
  const [next] = c
    .limitation()
    .clocks.filter(({ state }) => state === 'running' || state === 'between')
    .toSorted((a, b) => ((a.lastDay ?? '9') < (b.lastDay ?? '9') ? -1 : 1));
  if (next?.name === 'limitation_carrier') return 'R24-carriage';
  if (freezeFirst(c) && preservationFirst(c, read)) return 'R24-freeze';
  const gone = read.surely(c.status, 'deregistered') || read.surely(c.status, 'silent');
  return gone ? 'R24-gone' : 'R24';
}

/** Counted by Chinese law, where the law at the home of whoever was harmed may be shorter (PIL 45). */
const maybeShorter = (c: RouteCase): boolean =>
  c.limitation().clocks.some(({ assumed }) => assumed.includes('product-law-abroad'));

/** R50: surely nobody is left to claim from; how the company was removed not known: somebody may be. */
const surelyNobody = (c: RouteCase, read: Read): boolean =>
  read.surely(c.otherLiable, 'no') &&
  read.surely(c.removed, 'yes') &&
  read.surely(c.deregistration, 'proper_liquidation');

/**
 * R24: stop the clock; nothing is to stop once the claim was decided for good, nor where nobody is left to claim from (R50);
 * advised 90 days before the safe end, and until the latest end.
 */
const stopClock =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (surelyNobody(c, read)) return null;
    switch (read(c.limitation().input)) {
      case 'foreign':
        return ['R24c', 'possible'];
      case 'no':
        return ['R24b', 'possible'];
      case 'between':
        return [interrupting(c, read), 'recommended'];
      case 'unknown':
        return [askDay(c), 'possible'];
      case 'decided':
        return null;
      default:
        return daysLeft(c.limitation().clocks, 90) === 'later'
          ? [maybeShorter(c) ? 'R24d-abroad' : 'R24d', 'none']
          : [interrupting(c, read), 'recommended'];
    }
  };

/** No money comes back by ending the contract: a carrier or an impostor has it, or it was charged beyond the contract. */
const NOT_BY_ENDING: readonly unknown[] = ['carrier', 'diverted_payment', 'extra_charge'];

/** Nothing was paid: not yet, or only by a letter of credit that no bank has paid. */
const nothingPaid = (s: Facts): boolean => {
  const via = known(s, 'payment.via');
  const byCredit = via === 'letter_of_credit' && known(s, 'payment.creditState') === 'unpaid';
  return (via === 'not_paid' || byCredit) && known(s, 'payments.others') === undefined;
};

/** May the buyer still have to end the contract? Something was paid, no notice has arrived, and the seller is at fault. */
const mayEnd = ({ s }: RouteCase): boolean =>
  !nothingPaid(s) &&
  dayOf(s, 'termination.noticeArrivedOn') === undefined &&
  (known(s, 'termination.ground') !== undefined || !NOT_BY_ENDING.includes(known(s, 'dispute.kind')));

/**
 * R45: the right to end the contract dies after a year; it matters where the price is to come back. R45-ask: ground or day
 * not told, so that no day can be counted; a closed company receives no notice (CC 565). R45-foreign: another country's law
 * governs the contract (PIL 41), as in R24c.
 */
const endContract =
  (c: RouteCase, clocks: readonly Clock[]): Table =>
  (read): Fired => {
    if (surelyNobody(c, read)) return null;
    if (isForeign(c)) {
      if (isDecided(c) || !mayEnd(c) || known(c.s, 'termination.ground') === 'none') return null;
      return read.is(c.ofContract, 'no') ? null : ['R45-foreign', 'possible'];
    }
    const right = clocks.find((x) => x.name === 'termination_right');
    if (!right || right.doneOn !== undefined) return null;
    if (right.lastDay === null) {
      if (!mayEnd(c)) return null;
      read(sure('unknown', right.because, right.missing));
      return [isClosedCompany(c.s) ? 'R45-ask-closed' : 'R45-ask', 'possible'];
    }
    if (right.daysLeft === null) return null;
    if (right.state === 'over') return ['R45b', 'none'];
    return right.daysLeft <= 90 ? ['R45', 'recommended'] : ['R45', 'possible'];
  };

/** Where the right to end the contract is open, or may be: R45, R45-ask. */
const mayStillEnd = (fired: Fired): boolean => ['R45', 'R45-ask', 'R45-ask-closed'].includes(fired?.[0] ?? '');

/** 5.1 `termination_cisg`: where the sales convention may apply, a reasonable time counts, never a computed day. */
const endUnderConvention =
  (c: RouteCase, clocks: readonly Clock[]): Table =>
  (read): Fired =>
    cisg(c.s, c.asOf).value !== 'no' && mayStillEnd(endContract(c, clocks)(read)) ? ['R45-cisg', 'none'] : null;

/** R45 is for the money back. Claimed as harm by goods, the contract is the other claim (CC 186). */
const endBesideHarm =
  (c: RouteCase, clocks: readonly Clock[]): Table =>
  (read): Fired =>
    known(c.s, 'claim.ground') === 'product_liability' && mayStillEnd(endContract(c, clocks)(read))
      ? ['R45-harm', 'none']
      : null;

/** R37: the platform must keep its records for three years. */
const platformData =
  (clocks: readonly Clock[]): Table =>
  (): Fired => {
    const kept = clocks.find((x) => x.name === 'platform_data');
    if (!kept || kept.daysLeft === null) return null;
    return kept.daysLeft <= 90 ? ['R37', 'recommended'] : ['R37', 'possible'];
  };

/** R53: chat and complaint file of the platform; none of an order where nothing was ordered. */
const exportChat =
  (c: RouteCase): Table =>
  (read): Fired =>
    !infringed(c.s) && read(c.platformOrder) === 'yes' ? ['R53', 'recommended'] : null;

/** The acts of a case with the clocks they run against. */
export function dayZeroActs(c: RouteCase): readonly Act[] {
  const termination = terminationClocks(c.s, c.asOf).filter((x) => x.name === 'termination_right');
  const data = platformOtherClocks(c.s, c.asOf, consumerGate(c.s)).filter((x) => x.name === 'platform_data');
  return [
    { id: 'notice', table: notice(c), clocks: c.notice().clocks },
    { id: 'withhold', table: withhold(c), remarks: [withholdRemark(c), withholdAbroad(c)], clocks: [] },
    { id: 'limitation', table: stopClock(c), clocks: c.limitation().clocks },
    {
      id: 'termination',
      table: endContract(c, termination),
      remarks: [endUnderConvention(c, termination), endBesideHarm(c, termination)],
      clocks: termination,
    },
    { id: 'platform-data', table: platformData(data), clocks: data },
    { id: 'export-chat', table: exportChat(c), clocks: [] },
  ];
}
