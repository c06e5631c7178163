/**
 * Suit in China (3.5) and its split between the Internet Court and the ordinary court (3.6).
 */
import type { Facts } from '../facts';
import { mayBeUsedUp } from '../inputs/arbitration-clause';
import { proofListed } from '../inputs/evidence';
import type { Read } from '../inputs/filling';
import { only, open } from '../inputs/input';
import { isClosedCompany } from '../inputs/register-state';
import { defendantOffshore } from '../jurisdiction/ordinary-places';
import { natureOf } from '../jurisdiction/territory';
import { known } from '../reading';
import { union } from '../union';
import type { RouteCase } from './case';
import { askDay, isNoticeDue, lateRule, restsOnDefects } from './day-zero';
import { type MethodResult, method, VERDICTS } from './method';
import type { RouteVerdict } from './printed-route';
import type { Fired, Table } from './table';

/** Rows of 3.5, first that fits. */
const suitTable =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (joined(c, read)) return ['R27c', 'excluded'];
    // ARB 37: whoever was sued chooses until the first hearing; on appeal the clause was given up, or refused. So it was where a
    // court of the mainland has decided. After a decision that surely bars the reason is that decision (R43e).
    const mayBind = c.clause.options.includes('valid_arb');
    const isBound = !(mayBind && read.surely(c.decided, 'yes')) && read.is(c.clause, 'valid_arb');
    const wasHeard = isBound && known(c.s, 'history.decided') === 'mainland_final';
    if (isBound && read.is(c.suedAt, 'first_instance')) return ['R26-sued', 'possible'];
    if (isBound && !wasHeard && read.is(c.suedAt, 'no')) return ['R26', 'excluded'];
    if (nobodyLeft(c, read)) return ['R50', 'excluded'];
    // The rows below are for a suit that is brought: one that runs goes on, and its times must be kept (CPL 128, 278).
    if (read.is(c.goesOn, 'yes')) return ['R31-running', 'recommended'];
    // Name and address are asked for a new suit (CPL 122(2)), and proof is prepared before it: a running one does not wait.
    if (read.is(c.running, 'no') && !read.is(c.identity, 'confirmed')) {
      // Registered, but not yet tied to the deal: the name only has to be matched (2.2 counts it as name only).
      return [known(c.s, 'seller.identity') === 'registered' ? 'R36b-untied' : 'R36b', 'not-now'];
    }
    // What has to be proved outside a contract is in no list: nothing there is known to be unproved.
    const listed = proofListed(c.s) !== 'no';
    if (read.is(c.running, 'no') && listed && read.is(c.evidence, 'weak')) return ['R31a', 'not-now'];
    // Exclusive or not known whether: R44. "Not stated" is treated as exclusive until a court says otherwise.
    if (read.is(c.clause, 'foreign_court') && !read.is(c.nonExclusive, 'yes')) return ['R44', 'possible'];
    if (read.is(c.clause, 'curable', 'void_risk')) return ['R27', 'possible'];
    if (read.is(c.clause, 'unknown')) return [mayBeUsedUp(c.s) ? 'R28-seat' : 'R28', 'possible'];
    if (wasHeard) return ['R28-heard', 'possible'];
    if (!read.every([c.evidence, 'strong'], [c.band, '<=30000', '<=150000', '>150000'])) return ['R31c', 'possible'];
    const worthIt = read.some([c.status, 'active'], [c.assets, 'yes'], [c.onePerson, 'yes']);
    if (!worthIt) return ['R31c', 'possible'];
    return [read.surely(c.dispute, 'diverted_payment') ? 'R31b-diverted' : 'R31b', 'recommended'];
  };

/** R27c: took part in the arbitration without denying the clause. */
export const joined = (c: RouteCase, read: Read): boolean => read.is(c.joined, 'yes');

/** R50: the company was properly liquidated and nobody else answers (section 4). */
export const nobodyLeft = (c: RouteCase, read: Read): boolean =>
  read.every([c.removed, 'yes'], [c.deregistration, 'proper_liquidation'], [c.otherLiable, 'no']);

/** R35: a police case that holds the suit at possible is named beside it. */
const policeNote =
  (c: RouteCase): Table =>
  (): Fired => {
    if (only(c.policeOpened) !== 'yes') return null;
    const same = only(c.sameFacts);
    if (same === undefined) return ['R35c', 'none'];
    return same === 'yes' ? ['R35a', 'none'] : ['R35b', 'none'];
  };

/** R24b beside the suit. */
const limitationNote =
  (c: RouteCase): Table =>
  (): Fired =>
    limitationCap(c) ? ['R24b', 'none'] : null;

/**
 * R49: a claim that rests only on non-conformity, the time for complaints over, and no exit. Only a claim on goods that
 * were bought does, and not one for harm by them, or on what the platform knew (CRPL 44). In a case that is running it is a
 * risk: who was sued must answer all the same.
 */
export const lateComplaint =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (!isNoticeDue(c) || !restsOnDefects(c, read)) return null;
    if (read(c.notice().input) === 'open') return null;
    return read(c.exits) === 'none' ? [lateRule(c), only(c.goesOn) === 'yes' ? 'none' : 'excluded'] : null;
  };

/** R35: a police case on the same facts, or not known whether, holds the suit at possible. */
const policeCap = (c: RouteCase): boolean => c.policeOpened.options[0] === 'yes' && only(c.sameFacts) !== 'no';

/** B7 beside the suit or the arbitration: the order was made in another's name, or perhaps. */
const nameNote =
  (c: RouteCase, rule: 'R31-name' | 'R29-name'): Table =>
  (read): Fired =>
    (rule === 'R31-name' || c.clause.options.includes('valid_arb')) && read.is(c.orderName, 'open')
      ? [rule, 'none']
      : null;

/** R24b: the time limit is over: the court still takes the case, but it is never advised. */
const limitationCap = (c: RouteCase): boolean => c.limitation().input.options[0] === 'no';

/**
 * Why it is not known whether the cap of R24b holds: the time may be over (R24b-open), another country's period counts (R24c),
 * or a day is missing (R24e).
 */
const capOpenNote =
  (c: RouteCase): Table =>
  (): Fired => {
    const within = c.limitation().input.options[0];
    if (within === 'between') return ['R24b-open', 'none'];
    return within === 'foreign' ? ['R24c', 'none'] : within === 'unknown' ? [askDay(c), 'none'] : null;
  };

/**
 * Suit and arbitration under the cap of R24b. Not known whether the time is over (between the safe and the latest end, a day
 * missing, foreign law): both variants stay (1.4, no. 1), so nothing is advised, and what the clock lacks is asked.
 */
export function underLimitation(c: RouteCase, tables: readonly Table[], cap = false): MethodResult {
  const capped = cap || limitationCap(c);
  const result = method(c.s, tables, capped);
  const { input, clocks } = c.limitation();
  const within = input.options[0];
  if (capped || within === 'yes' || within === 'decided' || !result.effects.includes('recommended')) return result;
  const held = method(c.s, [...tables, capOpenNote(c)], true);
  let missing = union(held.missing, input.missing);
  for (const clock of clocks) missing = union(missing, clock.missing);
  return { ...held, effects: union(held.effects, ['possible']), missing };
}

/**
 * The caps are for a suit that is brought (our estimate): in one that runs, R24b and R35 stand as risks beside R31-running. Surely
 * excluded by a row of 3.5, it asks for no exit from a late complaint, which could not open it (1.4).
 */
export function suit(c: RouteCase): MethodResult {
  const late = lateComplaint(c);
  const isShut = (table: Table): boolean => method(c.s, [table]).verdict === 'excluded';
  const asks = !isShut(suitTable(c)) || isShut(late);
  const tables = [suitTable(c), ...(asks ? [late] : []), policeNote(c), limitationNote(c), nameNote(c, 'R31-name')];
  return only(c.goesOn) === 'yes' ? method(c.s, tables) : underLimitation(c, tables, policeCap(c) || c.court.nameOpen);
}

/** Arbitration, under the same caps of time and name. */
export const arbitrate = (c: RouteCase, table: Table): MethodResult =>
  underLimitation(c, [table, nameNote(c, 'R29-name')], c.court.nameOpen);

/** R46, R47: payment order for a fixed sum that the seller owes (CPL 225–228; CPLI 427). */
export const paymentOrder =
  (c: RouteCase): Table =>
  (read): Fired => {
    const fits = read.every([c.preservation, 'no'], [c.fixedSum, 'yes'], [c.buyerOwes, 'no'], [c.foundHere, 'yes']);
    return fits ? ['R47', 'possible'] : ['R46', 'excluded'];
  };

/** A tort (CPL 29). */
const isTort = (s: Facts): boolean => natureOf(s, known(s, 'claim.ground')).nature === 'tort';

/** No clause may bind the claim to a court (CPL 35): they were looked for, and none of a court was found. */
function hasNoCourtClause(s: Facts): boolean {
  if (known(s, 'clauses.looked') === 'none_found') return true;
  return known(s, 'clauses.found')?.includes('court') === false;
}

/** R43c by what is known of the defendant's court: carriage by sea, a tort without court clause, a company off the register (T16). */
function usualCourt(s: Facts): 'R43c' | 'R43c-offshore' | 'R43c-sea' | 'R43c-tort' | 'R43c-closed' {
  if (known(s, 'claim.ground') === 'carriage' && known(s, 'carriage.mode') === 'sea') return 'R43c-sea';
  if (isTort(s) && hasNoCourtClause(s)) return 'R43c-tort';
  if (isClosedCompany(s) || known(s, 'seller.kind') === 'deregistered') return 'R43c-closed';
  // No local court of a defendant in the mainland: a link is needed (CPL 276), or a written choice (CPL 277).
  return defendantOffshore(s, known(s, 'claim.ground')) ? 'R43c-offshore' : 'R43c';
}

/** R43: which of the two courts takes it; carriage by sea goes to the maritime court (3.6). */
export const courtSplit = (c: RouteCase, which: 'internet' | 'ordinary') => {
  return (): Fired => {
    const { verdict, elsewhere, noCourt, seized, sends } = c.court;
    const seizedBy = known(c.s, 'filing.court');
    const open = isTort(c.s) ? 'R43d-tort' : 'R43d';
    if (sends && noCourt !== 'yes') return ['R43c-sends', which === 'ordinary' ? 'none' : 'excluded'];
    // The court that has the case keeps it, whatever would be open to a new suit; an Internet Court can be this court.
    if (seized && noCourt !== 'yes') {
      if (seizedBy === undefined) return ['R43c-seized', 'possible'];
      const isThis = (seizedBy === 'other') === (which === 'ordinary');
      return ['R43c-seized', isThis ? 'none' : 'excluded'];
    }
    if (verdict === 'yes') {
      if (which === 'internet') return [elsewhere === 'yes' ? 'R43b' : 'R43a', 'none'];
      if (elsewhere === 'unknown') return [open, 'possible'];
      return elsewhere === 'yes' ? ['R43b', 'possible'] : ['R43a', 'excluded'];
    }
    if (noCourt === 'yes') return ['R43e', 'excluded'];
    if (verdict === 'unknown') return [open, 'possible'];
    if (noCourt === 'unknown' && which === 'ordinary') return [open, 'possible'];
    return [usualCourt(c.s), which === 'internet' ? 'excluded' : 'none'];
  };
};

/** R43e, where it is not known whether an earlier decision, or a case elsewhere, bars the suit: at most possible. */
export const barCap = ({ court }: RouteCase): Fired => {
  if (court.decidedOpen !== 'no') return ['R43e-open', 'possible'];
  if (court.pendingOpen === 'no') return null;
  return [court.pendingOpen === 'abroad' ? 'R43e-abroad' : 'R43e-pending', 'possible'];
};

/** Its reason: a decision or a case that was told, or the question whether there is a decision. */
export function barOpen(c: RouteCase): Table {
  if (c.court.decidedOpen !== 'asked') return () => barCap(c);
  const isDecided = open(
    ['yes', 'no'],
    [c.s['case.circumstances'] === undefined ? 'case.circumstances' : 'history.decided'],
  );
  return (read) => (read.is(isDecided, 'yes') ? ['R43e-asked', 'possible'] : null);
}

/** The suit verdict, held down by the split: excluded stays excluded, "possible" is a ceiling. */
export function courtVerdict(ofSuit: RouteVerdict, split: Fired): RouteVerdict {
  const effect = split?.[1] ?? 'none';
  if (effect === 'none') return ofSuit;
  return VERDICTS.indexOf(effect) > VERDICTS.indexOf(ofSuit) ? effect : ofSuit;
}
