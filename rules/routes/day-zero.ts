/** The day-0 list (3.1): acts beside every route. They do not compete in the ranking. */
import { cisg } from '../deadlines/cisg';
import { besideOtherClaim } from '../deadlines/claim';
import { basisOpen, outsideContract } from '../deadlines/claim-length';
import { type Clock, goesOnInCourt, isSuitOpen } from '../deadlines/clock';
import { lawAbroadUnread, specialLawUnread } from '../deadlines/firmness';
import { isOfSale } from '../deadlines/of-sale';
import { paidBy } from '../deadlines/payments';
import { platformOtherClocks } from '../deadlines/platform-other';
import { terminationClocks } from '../deadlines/termination';
import { isDefect } from '../defects';
import { consumerGate } from '../inputs/consumer-law';
import type { Read } from '../inputs/filling';
import { sure } from '../inputs/input';
import { isNotByEnding } from '../inputs/not-by-ending';
import { sentAfterAgreed } from '../inputs/notice-exits';
import { infringed } from '../inputs/of-contract';
import { isClosedCompany, registerState } from '../inputs/register-state';
import { nothingPaid } from '../inputs/something-paid';
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

const atMostPossible = (fired: Fired): Fired => (fired?.[1] === 'recommended' ? [fired[0], 'possible'] : fired);

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
    const fired = withholdHere(c)(read);
    // PIL 41, 42: another country's law decides, so a row of the Civil Code advises nothing; nor where a bank is to pay (R6b).
    return isForeign(c) || byCredit(c) ? atMostPossible(fired) : fired;
  };

const withholdHere =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (isDecided(c) || read.is(c.ofContract, 'no') || read(c.balance) !== 'yes') return null;
    if (read.is(c.decided, 'yes')) return null;
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

/** Below R8: another country's law governs the contract, and so decides whether the price may be held back (PIL 41, 42). */
const withholdAbroad =
  (c: RouteCase): Table =>
  (read): Fired =>
    isForeign(c) && withhold(c)(read) !== null ? ['R8-foreign', 'none'] : null;

/** The price or a part of it is to be paid by a letter of credit, and no bank has honoured it, as far as known. */
const byCredit = ({ s }: RouteCase): boolean =>
  paidBy(s, 'letter_of_credit') && known(s, 'payment.creditState') !== 'paid_in_good_faith';

/** Below R8: what a letter of credit covers the bank pays by its documents (R6b). */
const withholdCredit =
  (c: RouteCase): Table =>
  (read): Fired =>
    byCredit(c) && withhold(c)(read) !== null ? ['R8-credit', 'none'] : null;

/** CC 620–622 speak of a buyer, whatever the claim is pleaded on. */
export const isNoticeDue = ({ s }: RouteCase): boolean => isOfSale(s);

/** R49; where the convention applies or may, an agreed period ends the right only perhaps, until the two years are over (CISG 6, 39(2)). */
export const lateRule = (c: RouteCase): 'R49' | 'R49-cisg' =>
  c.notice().clocks.some(({ name, state }) => name === 'notice_cisg' && state !== 'over') ? 'R49-cisg' : 'R49';

/** R49 is of a claim that rests only on goods not as agreed: not on a counterfeit, harm by goods, or what the platform knew (CRPL 44). */
export const restsOnDefects = (c: RouteCase, read: Read): boolean => {
  const kind = read(c.dispute);
  const more = read.surely(c.ground, 'product_liability') || read.surely(c.ground, 'platform_joint_liability');
  return (kind === 'quality' || kind === 'shortage') && !more;
};

/** The notice was sent after the end of an agreed period: never R9c, whatever else may end later. */
const sentLate = (c: RouteCase): boolean => sentAfterAgreed(c.s) && c.notice().clocks.length > 0;

/**
 * R9: notice of defects today; late: R9b; sent late under the Civil Code: R9b-sent (CC 621); both with the excuse of the
 * convention where it applies or may (CISG 44): R9b-cisg; an exit answered yes: R9b-exit; sent late and no exit: R49; sent in
 * time: R9c. Only of goods that were bought.
 */
const notice =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (!isNoticeDue(c) || !isDefect(read(c.dispute))) return null;
    const over = sentLate(c)
      ? read(sure('yes', ['defect.noticeSentOn', 'inspection.periodEnd'])) === 'yes'
      : read(c.notice().input) === 'over';
    if (over && read.surely(c.exits, 'one')) return ['R9b-exit', 'possible'];
    const noExit = over && read(c.exits) === 'none';
    const sent = read(c.noticeSent) === 'yes';
    // Sent, and Chinese law is only assumed: another law may count it as in time.
    if (noExit && !(sent && known(c.s, 'contract.governingLaw') !== 'chinese'))
      return sent && restsOnDefects(c, read) ? [lateRule(c), 'none'] : null;
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

/** The act of R24 is due: 90 days before the safe end, and until the latest end. */
const isDue = (clock: Clock): boolean => {
  const { state, daysLeft } = clock;
  return !goesOnInCourt(clock) && (state === 'between' || (state === 'running' && daysLeft !== null && daysLeft <= 90));
};

/** The time against a carrier or forwarder, in which a written demand counts only perhaps (5.1 `limitation_carrier`). */
const isCarriers = ({ name }: Clock): boolean => name === 'limitation_carrier';

/** What no suit of the buyer stops. */
const stillCounted = (c: RouteCase): readonly Clock[] => c.limitation().clocks.filter((one) => !goesOnInCourt(one));

/** The clocks that the act speaks of: those of the claim itself that are due, else the carrier's; none due: those not over. */
function spokenOf(c: RouteCase): readonly Clock[] {
  const clocks = stillCounted(c);
  const due = clocks.filter(isDue);
  const own = due.filter((one) => !isCarriers(one));
  const live = clocks.filter(({ state }) => state !== 'over');
  return [own, due, live].find((some) => some.length > 0) ?? clocks;
}

/**
 * The act of R24 for the claim itself: the freeze or the suit where R23 fires; a demand on those who answer for a closed company
 * (CC 195(1)), or a suit; a suit, or a public notice, where the seller is gone (LIM 8(1)(4): 下落不明); else a demand (LIM 8).
 * R24-carriage: only the time against a carrier is due. R24d: none is;
 * R24d-abroad, R24d-special: another law may be shorter, and was not read.
 */
function interrupting(c: RouteCase, read: Read): Fired {
  const due = c.limitation().clocks.filter(isDue);
  if (due.length === 0) {
    const clocks = stillCounted(c);
    // The suit goes on, and what it does not stop is over: nothing is left to stop.
    if (clocks.length < c.limitation().clocks.length && clocks.every(({ state }) => state === 'over')) return null;
    if (clocks.some(isSuitOpen)) return ['R24b-open', 'possible'];
    // The day stands among the deadlines, with its doubt.
    if (clocks.some(({ assumed }) => assumed.includes('may-be-decided'))) return null;
    if (clocks.some(lawAbroadUnread)) return ['R24d-abroad', 'none'];
    return [clocks.some(specialLawUnread) ? 'R24d-special' : 'R24d', 'none'];
  }
  return [due.every(isCarriers) ? 'R24-carriage' : actOfClaim(c, read), 'recommended'];
}

function actOfClaim(c: RouteCase, read: Read): 'R24' | 'R24-closed' | 'R24-freeze' | 'R24-gone' {
  if (freezeFirst(c) && preservationFirst(c, read)) return 'R24-freeze';
  if (isClosedCompany(c.s)) {
    read(registerState(c.s));
    return 'R24-closed';
  }
  const gone = read.surely(c.status, 'deregistered') || read.surely(c.status, 'silent');
  return gone ? 'R24-gone' : 'R24';
}

/**
 * R50: nobody is known to be left to claim from. A liquidator may be at fault (L1f), which no answer rules out: the act stays
 * possible (1.4). How the company was removed not known: somebody may be left. A carrier beside it can be sued.
 */
const unlessNobody =
  (c: RouteCase, table: Table): Table =>
  (read): Fired => {
    const fired = table(read);
    const isR50 =
      read.surely(c.otherLiable, 'no') &&
      read.surely(c.removed, 'yes') &&
      read.surely(c.deregistration, 'proper_liquidation');
    const ofCarrier = fired?.[0] === 'R24-carriage' && besideOtherClaim(c.s);
    return isR50 && !ofCarrier ? atMostPossible(fired) : fired;
  };

/**
 * R24: stop the clock; nothing is to stop once the claim was decided for good; advised 90 days before the safe end, and until
 * the latest end.
 */
const stopClock =
  (c: RouteCase): Table =>
  (read): Fired => {
    switch (read(c.limitation().input)) {
      case 'foreign':
        return ['R24c', 'possible'];
      case 'no':
        return ['R24b', 'possible'];
      case 'between':
      case 'yes':
        return interrupting(c, read);
      case 'unknown':
        return [askDay(c), 'possible'];
      case 'decided':
        return null;
    }
  };

/** Beside the row of the claim itself, also one that was decided: the time against a carrier is due, too. */
const stopCarriersClock =
  (c: RouteCase): Table =>
  (read): Fired => {
    const besides = stopClock(c)(read)?.[0] !== 'R24-carriage';
    return besides && c.limitation().clocks.some((one) => isCarriers(one) && isDue(one))
      ? ['R24-carriage', 'recommended']
      : null;
  };

/** Beside R24d-abroad: of Chinese law, too, the special one on products was not read (CC 188(1)). */
const specialLaw =
  (c: RouteCase): Table =>
  (read): Fired =>
    stopClock(c)(read)?.[0] === 'R24d-abroad' && c.limitation().clocks.some(specialLawUnread)
      ? ['R24d-special', 'none']
      : null;

/** 5.1 `termination_cisg`; where nothing was delivered, none runs (art. 49(2), from memory). */
const reasonableTime = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.find(({ name, assumed }) => name === 'termination_cisg' && !assumed.includes('nothing-delivered'));

/** May the buyer still have to end the contract? Something was paid, no notice has arrived, and the seller is at fault. */
const mayEnd = ({ s }: RouteCase): boolean =>
  !nothingPaid(s) && dayOf(s, 'termination.noticeArrivedOn') === undefined && !isNotByEnding(s);

/**
 * R45: the right to end the contract dies after a year; it matters where the price is to come back. R45-ask: ground or day
 * not told, so that no day can be counted; a closed company receives no notice (CC 565). R45-foreign: another country's law
 * governs the contract (PIL 41, 42), as in R24c. R45-cisg: the convention applies, and no year is counted.
 */
const endContract =
  (c: RouteCase, clocks: readonly Clock[]): Table =>
  (read): Fired => {
    if (isForeign(c)) {
      if (isDecided(c) || !mayEnd(c) || known(c.s, 'termination.ground') === 'none') return null;
      return read.is(c.ofContract, 'no') ? null : ['R45-foreign', 'possible'];
    }
    const right = clocks.find((x) => x.name === 'termination_right');
    const convention = reasonableTime(clocks);
    if (!right && convention && mayEnd(c)) {
      read(sure('yes', convention.because, convention.missing));
      return ['R45-cisg', 'possible'];
    }
    if (!right || right.doneOn !== undefined) return null;
    if (right.lastDay === null) {
      if (!mayEnd(c)) return null;
      read(sure('unknown', right.because, right.missing));
      return [isClosedCompany(c.s) ? 'R45-ask-closed' : 'R45-ask', 'possible'];
    }
    if (right.daysLeft === null) return null;
    if (right.state === 'over') return read.is(c.law, 'foreign') ? ['R45-foreign', 'possible'] : ['R45b', 'none'];
    return right.daysLeft <= 90 ? ['R45', 'recommended'] : ['R45', 'possible'];
  };

/** Where the right to end the contract is open, or may be. */
const OPEN_RIGHT: readonly string[] = ['R45', 'R45-ask', 'R45-ask-closed', 'R45-cisg', 'R45-foreign'];
const mayStillEnd = (fired: Fired): boolean => OPEN_RIGHT.includes(fired?.[0] ?? '');

/** 5.1 `termination_cisg`: where the sales convention may apply, a reasonable time counts, never a computed day. */
const endUnderConvention =
  (c: RouteCase, clocks: readonly Clock[]): Table =>
  (read): Fired => {
    const row = endContract(c, clocks)(read);
    const besides = mayStillEnd(row) && row?.[0] !== 'R45-cisg';
    return besides && reasonableTime(clocks) ? ['R45-cisg', 'none'] : null;
  };

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
  (read): Fired => {
    if (infringed(c.s) || read(c.platformOrder) !== 'yes') return null;
    if (known(c.s, 'deal.platform') !== 'alibaba') return ['R53', 'recommended'];
    read(sure('yes', ['deal.platform']));
    return ['R53-alibaba', 'recommended'];
  };

/** The acts of a case with the clocks they run against. */
export function dayZeroActs(c: RouteCase): readonly Act[] {
  const termination = terminationClocks(c.s, c.asOf).filter((x) => x.name !== 'fraud_avoidance');
  const data = platformOtherClocks(c.s, c.asOf, consumerGate(c.s)).filter((x) => x.name === 'platform_data');
  return [
    { id: 'notice', table: notice(c), clocks: c.notice().clocks },
    {
      id: 'withhold',
      table: withhold(c),
      remarks: [withholdRemark(c), withholdAbroad(c), withholdCredit(c)],
      clocks: [],
    },
    {
      id: 'limitation',
      table: unlessNobody(c, stopClock(c)),
      remarks: [stopCarriersClock(c), specialLaw(c)],
      clocks: spokenOf(c),
    },
    {
      id: 'termination',
      table: unlessNobody(c, endContract(c, termination)),
      remarks: [endUnderConvention(c, termination), endBesideHarm(c, termination)],
      clocks: termination,
    },
    { id: 'platform-data', table: platformData(data), clocks: data },
    { id: 'export-chat', table: exportChat(c), clocks: [] },
  ];
}
