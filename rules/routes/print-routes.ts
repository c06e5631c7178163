/** The routes as printed: each method with its reasons, references, cost, time and first deadline. */
import { cisg } from '../deadlines/cisg';
import type { Clock } from '../deadlines/clock';
import { sourcesOf } from '../deadlines/clock-sources';
import { certaintyOf } from '../deadlines/firmness';
import type { FactId, Facts, Value } from '../facts';
import { only } from '../inputs/input';
import { infringed } from '../inputs/of-contract';
import { sellerOffshore } from '../jurisdiction/domicile';
import { known } from '../reading';
import { union } from '../union';
import type { RouteCase } from './case';
import type { DecidedMethod, DecidedRoute } from './decide-routes';
import { freezeFirst, mayFreezeFirst } from './freeze-first';
import { namesSeller } from './identify-seller';
import type { MethodResult } from './method';
import { costOf, daysOf, worthOf } from './method-figures';
import type { Found } from './note-conditions';
import { chosen, onlyComplaint } from './order';
import { believesInNoCrime } from './police-report';
import type {
  ConflictId,
  CostRange,
  DayZero,
  FirstDeadline,
  Method,
  MethodId,
  Route,
  RouteId,
  RouteReason,
} from './printed-route';
import { readActs } from './read-routes';
import { endedOn, firstClock, lateClock } from './route-clocks';
import { isCourt, isOpen } from './route-groups';
import { ANSWER_FAILS, ANSWER_PAPERS, ANSWERS, type NoteId, type Notes, noNotes, notesOf } from './route-notes';
import { routeTable } from './rule-table';

/** The articles of each kind of decision (B4a, B4b of the Internet Court specification); kind not known: all. */
const OF_DECISION: readonly string[] = ['R43e-open', 'R29-decided', 'R29-open'];
const DECISIONS: { readonly [kind in Value<'history.decided'>]?: readonly string[] } = {
  mainland_final: ['CPL/127(5)', 'CPLI/248'],
  award: ['ARB/10'],
  foreign_recognised: ['CPL/281(3)'],
  confirmed_mediation: ['CPL/206'],
  foreign_pending: ['CPL/302'],
};
const ofDecision = (s: Facts, source: string): boolean =>
  DECISIONS[known(s, 'history.decided') ?? 'none']?.includes(source) ?? true;

/** R8-foreign, R45-foreign: the article on the contracts of consumers, or of everybody else; kind of buyer not known: both. */
const FOREIGN_LAW: readonly string[] = ['R8-foreign', 'R45-foreign'];
const NOT_OF_BUYER: { readonly [kind in Value<'buyer.kind'>]: string } = { consumer: 'PIL/41', business: 'PIL/42' };
function ofBuyer(s: Facts, source: string): boolean {
  const kind = known(s, 'buyer.kind');
  return kind === undefined || NOT_OF_BUYER[kind] !== source;
}

/**
 * R43: the certainty of these rows is that of the Internet Court answer ("as `ic`"), where it is yes or no; not that of
 * R43c-offshore where the domicile is only presumed (T2a, 1.7).
 */
const AS_COURT: readonly string[] = [
  'R43a',
  'R43b',
  'R43c',
  'R43c-closed',
  'R43c-offshore',
  'R43c-sea',
  'R43c-tort',
  'R43e',
];

/** Every row that fired, or may fire when what is missing is known; without the sales convention where it does not apply. */
function reasonsOf(c: RouteCase, result: MethodResult): RouteReason[] {
  const out: RouteReason[] = [];
  const convention = cisg(c.s, c.asOf).value;
  const noConvention = convention === 'no';
  for (const { outcomes } of result.results) {
    for (const { rule, effect, because } of outcomes) {
      if (rule === null) continue;
      const { sources, ...row } = routeTable[rule];
      const presumed = rule === 'R43c-offshore' && !sellerOffshore(c.s).firm;
      const certainty = c.court.firm && AS_COURT.includes(rule) && !presumed ? 'settled' : row.certainty;
      // R4c: nothing was seen on payments to friends and family.
      const friends = rule === 'R4c' && effect === 'possible';
      // By sea another law decides on the lien of the carrier, which was not read.
      const atSea = rule === 'R48-freight' && known(c.s, 'carriage.mode') === 'sea';
      // Below R8: under the convention the same rows, not verified; where it may apply, R8-cisg says so beside them. Under
      // another country's law they are no more than that, and R8-foreign says so.
      const otherLaw = convention === 'yes' || known(c.s, 'contract.governingLaw') === 'foreign';
      const withheld = /^R8[a-e]/.test(rule) && otherLaw;
      out.push({
        rule,
        outcome: effect,
        sure: outcomes.length === 1,
        because,
        certainty: friends || withheld || atSea ? 'unverified' : certainty,
        sources: sources.filter(
          (source) =>
            !(noConvention && source.startsWith('CISG/')) &&
            !withheld &&
            !atSea &&
            !(source === 'note/mastercard-first-day' && !c.network.options.includes('mastercard')) &&
            !(rule.startsWith('R36') && !namesSeller(c.s, source)) &&
            !(OF_DECISION.includes(rule) && !ofDecision(c.s, source)) &&
            !(FOREIGN_LAW.includes(rule) && !ofBuyer(c.s, source)) &&
            !(rule === 'R24d-abroad' && !c.limitation().clocks.some((one) => sourcesOf(one).includes(source))),
        ),
      });
    }
  }
  return out;
}

/** R3b, R11d: the day of which they speak. */
function notBefore(c: RouteCase, m: DecidedMethod, reasons: readonly RouteReason[]): string | undefined {
  const waits = (id: string): boolean => reasons.some(({ rule, sure }) => sure && rule === id);
  const days = (clocks: readonly Clock[]) => clocks.flatMap(({ firstDay }) => firstDay ?? []).toSorted();
  if (waits('R11d')) return days(c.window().clocks)[0];
  if (!waits('R3b')) return undefined;
  return days(c.paymentClocks().filter((x) => x.name === 'chargeback_not_before' && x.payment === m.payment))[0];
}

function printMethod(c: RouteCase, m: DecidedMethod): Method {
  const reasons = reasonsOf(c, m.result);
  const from = notBefore(c, m, reasons);
  return {
    id: m.id,
    verdict: m.verdict,
    reasons,
    missing: m.result.missing,
    ...(m.payment === undefined ? {} : { payment: m.payment }),
    ...(from === undefined ? {} : { notBefore: from }),
  };
}

function costRange(c: RouteCase, id: MethodId): CostRange | 'unknown' {
  return costOf(c, id)?.cost ?? 'unknown';
}

/** The entries that get the money back: the two courts are one (3.6), and so is an arbitration that is open in their place. */
function repaid(r: DecidedRoute): string | undefined {
  if (r.id === 'payment-reversal' || r.id === 'platform-dispute') return r.verdict === 'excluded' ? undefined : r.id;
  if (isCourt(r.id)) return r.verdict === 'excluded' ? undefined : 'claim';
  return r.id === 'arbitration' && isOpen(r) ? 'claim' : undefined;
}

/** R6a fires, and no missing answer lifts it. */
const stopsCredit = ({ methods }: DecidedRoute): boolean =>
  methods.some(({ result }) =>
    result.results.some(({ outcomes }) => outcomes.length === 1 && outcomes[0]?.rule === 'R6a'),
  );

/** Held, and not recognised yet. */
const isForeignJudgment = (decided: Value<'history.decided'> | undefined): boolean =>
  decided === 'foreign_not_recognised' || decided === 'foreign_pending';

/** R35: a police case is or may be open, or is not far: a crime is suspected, or that is not known. */
const mayBePolice = (s: Facts, all: readonly DecidedRoute[]): boolean =>
  !believesInNoCrime(s) || all.some(({ id, verdict }) => id === 'police-report' && verdict !== 'not-now');

/** Pairs that endanger each other (section 7), shown on both. */
function conflictsOf(c: RouteCase, r: DecidedRoute, all: readonly DecidedRoute[]): readonly ConflictId[] {
  const s = c.s;
  const on: ConflictId[] = [];
  const court = isCourt(r.id);
  const isDecided = known(s, 'platform.caseOpen') === 'refused';
  if (s['deal.platform'] === 'amazon' && !isDecided && c.payments.some(({ payment }) => payment.via === 'card')) {
    if (r.id === 'payment-reversal' || r.id === 'platform-dispute') on.push('card-and-guarantee');
  }
  // R42 speaks of Trade Assurance; where only R12 is open the order was paid outside it.
  const isAssured = s['deal.platform'] === 'alibaba' && !infringed(s) && !all.some(onlyComplaint);
  if (isAssured && (r.id === 'platform-dispute' || r.id === 'negotiation')) {
    on.push('settlement-and-protection');
  }
  if (c.clause.options[0] !== 'none' && (court || r.id === 'arbitration')) on.push('arbitration-and-court');
  // R32: a judgment, not an award, on the same dispute blocks recognition (CPL 300(4)).
  if (court && isForeignJudgment(known(s, 'history.decided'))) on.push('suit-and-recognition');
  if ((court || r.id === 'negotiation') && mayFreezeFirst(c)) on.push('letter-and-freeze');
  // R6a; R6c ends the stop once a bank has honoured the credit in good faith. That a letter brings this about is our estimate.
  if ((r.id === 'payment-reversal' || r.id === 'negotiation') && all.some(stopsCredit)) on.push('letter-and-credit');
  if (s['claim.fixedSum'] !== undefined && court) on.push('payment-order');
  // R35: of arbitration it says nothing (ECO 11, 12).
  const suitIsOpen = all.some(({ id, verdict }) => isCourt(id) && verdict !== 'excluded');
  if ((court || (r.id === 'police-report' && suitIsOpen)) && mayBePolice(s, all)) on.push('police-and-suit');
  // R48: only what was paid comes back.
  const ways = new Set(all.flatMap((one) => repaid(one) ?? []));
  if (c.payments.length > 0 && repaid(r) && ways.size > 1) on.push('double-recovery');
  const deposit = known(s, 'deposit.word') === 'dingjin' && known(s, 'deposit.paid') === 'yes';
  if (deposit && (court || r.id === 'negotiation' || r.id === 'arbitration')) on.push('deposit-and-penalty');
  return on;
}

/**
 * What withholding endangers: an exporter may report it to its insurer (below R8), a carrier may keep the goods (CC 836). Of
 * a sale in which a carrier is in dispute it can be either. An exporter that no longer exists reports nothing.
 */
function conflictsOfWithholding({ s, status }: RouteCase): readonly ConflictId[] {
  const ofCarrier = known(s, 'claim.ground') === 'carriage';
  const insured = !ofCarrier && only(status) !== 'deregistered';
  return [
    ...(insured ? (['withholding-and-insurer'] as const) : []),
    ...(ofCarrier || known(s, 'dispute.kind') === 'carrier' ? (['withholding-and-goods'] as const) : []),
  ];
}

/** What an act of the first day endangers: see above, and ending the contract (CC 566): no more performance, and what came may go back. */
function conflictsOfAct(c: RouteCase, id: DayZero['id'], { effects }: MethodResult): readonly ConflictId[] {
  // An act that is over (R45b) or shut endangers nothing.
  if (!effects.includes('recommended') && !effects.includes('possible')) return [];
  if (id === 'termination') return ['termination-and-performance'];
  return id === 'withhold' ? conflictsOfWithholding(c) : [];
}

/** The day that ends first; where only safe ends are over, the first of the latest that can be argued. */
function firstDeadline(c: RouteCase, id: RouteId): FirstDeadline | null {
  const running = firstClock(c, id);
  if (running?.lastDay) return { clock: running.name, lastDay: running.lastDay, safe: true };
  const late = lateClock(c, id);
  return late?.latestDay ? { clock: late.name, lastDay: late.latestDay, safe: false } : null;
}

const foundIn = (c: RouteCase, route: DecidedRoute, methods: readonly Method[]): Found => ({
  freezeFirst: freezeFirst(c),
  noFreezeFirst: !mayFreezeFirst(c),
  running: c.court.running,
  complaintOnly: onlyComplaint(route),
  evidenceWeak: methods.some(({ reasons }) => reasons.some(({ rule, sure }) => rule === 'R22b' && sure)),
  letterTooDear: methods.some(
    ({ id, verdict, reasons }) =>
      id === 'lawyers-letter' &&
      reasons.some(({ rule, sure }) => sure && (rule === 'R22d' || (rule === 'R22c' && verdict === 'possible'))),
  ),
  cardWaits: methods.some(({ id, notBefore }) => id === 'chargeback' && notBefore !== undefined),
});

/**
 * The ways against fraud where the buyer sees none, names no sign of it, and the kill chain no longer fits: they keep their verdict
 * by R2b, which reads no crime, but are not shown, and no answer is asked for them alone. Our reading.
 */
const isNotShown = (s: Facts, { id, reasons }: Method): boolean =>
  (id === 'kill-chain' || id === 'ic3-report') &&
  believesInNoCrime(s) &&
  known(s, 'police.items') === undefined &&
  !reasons.some(({ rule }) => rule === 'R2a');

export function printRoute(c: RouteCase, route: DecidedRoute, all: readonly DecidedRoute[]): Route {
  const weighed = route.methods.map((m) => printMethod(c, m));
  const methods = weighed.filter((m) => !isNotShown(c.s, m));
  const asked = (id: FactId): boolean =>
    methods.length === weighed.length || methods.some(({ missing }) => missing.includes(id));
  const reasons = methods.flatMap((m) => m.reasons);
  const sources = new Set<string>();
  for (const r of reasons) for (const source of r.sources) sources.add(source);
  const best = chosen(route);
  // The chance to win does not count a late complaint (R49): with it nothing is weighed.
  const isLate = route.id === 'arbitration' && reasons.some(({ rule }) => rule === 'R49' || rule === 'R49-cisg');
  const worth = best && route.verdict !== 'excluded' && !isLate ? worthOf(c, best.id) : null;
  // Known assets raise the chance to collect (section 6).
  const assetsMatter = best && worth === 'no' && !c.court.running && worthOf(c, best.id, 'yes') !== 'no';
  return {
    id: route.id,
    verdict: route.verdict,
    reasons,
    methods,
    missing: union(route.missing.filter(asked), assetsMatter ? c.assets.missing : []),
    sources: [...sources],
    cost: best ? costRange(c, best.id) : 'unknown',
    days: best ? daysOf(c, best.id) : 0,
    // A route that is ruled out has no day to keep, and nothing to weigh.
    firstDeadline: route.verdict === 'excluded' ? null : firstDeadline(c, route.id),
    endedOn: isOpen(route) ? (endedOn(c, route.id) ?? null) : null,
    worth,
    conflicts: route.verdict === 'excluded' ? [] : conflictsOf(c, route, all),
    notes: notesIn(c, route, methods),
  };
}

/** What belongs to a suit that is not filed yet; a freeze before it must be followed by it within 30 days (CPL 104). */
const FRESH_SUIT: readonly NoteId[] = [
  'freeze-before-suit',
  'complaint-form',
  'file-internet-court',
  'file-ordinary-court',
  'find-ordinary-court',
  'complaint',
];
/** A freeze in a case that is running: CPL 103. */
const RUNNING_SUIT: readonly NoteId[] = ['freeze-in-suit'];

/** O13, O14, O16: the claim belongs into a case that is running, so nothing prepares or files a fresh suit. */
function inRunningCase(c: RouteCase, { steps, papers, fails }: Notes): Notes {
  const off: readonly NoteId[] = c.court.running
    ? FRESH_SUIT
    : [...RUNNING_SUIT, c.court.isNamed ? 'find-ordinary-court' : 'file-ordinary-court'];
  const fits = (id: NoteId): boolean => !off.includes(id);
  return { steps: steps.filter(fits), papers: papers.filter(fits), fails };
}

const OF_ANSWER: readonly NoteId[] = [...ANSWERS, ...ANSWER_PAPERS, ...ANSWER_FAILS];

/** A route that is ruled out asks for nothing; but who was sued must answer, and object in time (CPL 128, 130; ARB 37). */
function notesIn(c: RouteCase, route: DecidedRoute, methods: readonly Method[]): Notes {
  const isClosed = route.verdict === 'excluded';
  const by = known(c.s, 'filing.court');
  const hasCase = isCourt(route.id) && (by === undefined || (by === 'other') === (route.id === 'ordinary-court'));
  if (isClosed && !hasCase) return noNotes;
  const notes = inRunningCase(c, notesOf(c.s, route.id, methods, foundIn(c, route, methods)));
  const isAnswer = (id: NoteId): boolean => OF_ANSWER.includes(id);
  const only = (fits: (id: NoteId) => boolean): Notes => ({
    steps: notes.steps.filter(fits),
    papers: notes.papers.filter(fits),
    fails: notes.fails.filter(fits),
  });
  if (isClosed) return only(isAnswer);
  return hasCase ? notes : only((id) => !isAnswer(id));
}

const endOf = (clocks: readonly Clock[]): string | null =>
  clocks.reduce<string | null>((first, c) => (c.lastDay && (!first || c.lastDay < first) ? c.lastDay : first), null);

/** R24d: its day is no firmer than the clock that counts it (5.1); where that is settled, the row is our estimate. */
function asClock(reason: RouteReason, clocks: readonly Clock[]): RouteReason {
  const last = endOf(clocks);
  const counted = clocks.find(({ lastDay }) => lastDay !== null && lastDay === last);
  const certainty = reason.rule === 'R24d' && counted ? certaintyOf(counted) : 'settled';
  return certainty === 'settled' ? reason : { ...reason, certainty };
}

/** The day-0 list: recommended ones first, by their last day. An act that no row names is left out. */
export function printActs(c: RouteCase): readonly DayZero[] {
  const printed = readActs(c)
    .map(({ act, result }): DayZero & { readonly named: boolean } => {
      const reasons = reasonsOf(c, result).map((reason) => asClock(reason, act.clocks));
      return {
        id: act.id,
        verdict: result.verdict,
        reasons,
        missing: result.missing,
        lastDay: endOf(act.clocks),
        conflicts: conflictsOfAct(c, act.id, result),
        named: reasons.length > 0,
      };
    })
    .filter((a) => a.named);
  const rank = (a: DayZero): string => `${a.verdict === 'recommended' ? 0 : 1}${a.lastDay ?? '9999'}`;
  return printed.map(({ named: _, ...a }) => a).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
