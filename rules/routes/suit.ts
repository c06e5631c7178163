/**
 * Suit in China (3.5) and its split between the Internet Court and the ordinary court (3.6).
 */
import type { Read } from '../inputs/filling';
import { only } from '../inputs/input';
import { known } from '../reading';
import { union } from '../union';
import type { RouteCase } from './case';
import { type MethodResult, method, VERDICTS } from './method';
import type { RouteVerdict } from './printed-route';
import type { Fired, Table } from './table';

/** Rows of 3.5, first that fits. */
const suitTable =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (joined(c, read)) return ['R27c', 'excluded'];
    if (read.is(c.clause, 'valid_arb')) return ['R26', 'excluded'];
    if (nobodyLeft(c, read)) return ['R50', 'excluded'];
    if (!read.is(c.identity, 'confirmed')) return ['R36b', 'not-now'];
    if (read.is(c.evidence, 'weak')) return ['R31a', 'not-now'];
    // Exclusive or not known whether: R44. "Not stated" is treated as exclusive until a court says otherwise.
    if (read.is(c.clause, 'foreign_court') && !read.is(c.nonExclusive, 'yes')) return ['R44', 'possible'];
    if (read.is(c.clause, 'curable', 'void_risk')) return ['R27', 'possible'];
    if (read.is(c.clause, 'unknown')) return ['R28', 'possible'];
    if (!read.every([c.band, '<=30000', '<=150000', '>150000'], [c.evidence, 'strong'])) return ['R31c', 'possible'];
    const worthIt = read.some([c.status, 'active'], [c.assets, 'yes'], [c.onePerson, 'yes']);
    return worthIt ? ['R31b', 'recommended'] : ['R31c', 'possible'];
  };

/** R27c: took part in the arbitration without denying the clause. */
export const joined = (c: RouteCase, read: Read): boolean => read.is(c.joined, 'yes');

/** R50: the company was properly liquidated and nobody else answers (section 4). */
export const nobodyLeft = (c: RouteCase, read: Read): boolean =>
  read.every([c.status, 'deregistered'], [c.deregistration, 'proper_liquidation']) && read.is(c.otherLiable, 'no');

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

/** R49: a claim that rests only on non-conformity, the time for complaints over, and no exit. */
const lateComplaint =
  (c: RouteCase): Table =>
  (read): Fired => {
    const kind = read(c.dispute);
    if (kind !== 'quality' && kind !== 'shortage') return null;
    if (read(c.notice().input) === 'open') return null;
    return read(c.exits) === 'none' ? ['R49', 'excluded'] : null;
  };

/** R35: a police case on the same facts, or not known whether, holds the suit at possible. */
const policeCap = (c: RouteCase): boolean => c.policeOpened.options[0] === 'yes' && only(c.sameFacts) !== 'no';

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
    return within === 'foreign' ? ['R24c', 'none'] : within === 'unknown' ? ['R24e', 'none'] : null;
  };

/**
 * Suit and arbitration under the cap of R24b. Not known whether the time is over (between the safe and the latest end, a day
 * missing, foreign law): both variants stay (1.4, no. 1), so nothing is advised, and what the clock lacks is asked.
 */
export function underLimitation(c: RouteCase, tables: readonly Table[], cap = false): MethodResult {
  const capped = cap || limitationCap(c);
  const result = method(c.s, tables, capped);
  const { input, clocks } = c.limitation();
  if (capped || input.options[0] === 'yes' || !result.effects.includes('recommended')) return result;
  const held = method(c.s, [...tables, capOpenNote(c)], true);
  let missing = union(held.missing, input.missing);
  for (const clock of clocks) missing = union(missing, clock.missing);
  return { ...held, effects: union(held.effects, ['possible']), missing };
}

export const suit = (c: RouteCase): MethodResult =>
  underLimitation(c, [suitTable(c), lateComplaint(c), policeNote(c), limitationNote(c)], policeCap(c));

/** R46, R47: payment order for a fixed sum that the seller owes (CPL 225–228; CPLI 427). */
export const paymentOrder =
  (c: RouteCase): Table =>
  (read): Fired => {
    const fits = read.every([c.preservation, 'no'], [c.fixedSum, 'yes'], [c.buyerOwes, 'no'], [c.foundHere, 'yes']);
    return fits ? ['R47', 'possible'] : ['R46', 'excluded'];
  };

/** R43: which of the two courts takes it; carriage by sea goes to the maritime court (3.6). */
export const courtSplit = (c: RouteCase, which: 'internet' | 'ordinary') => {
  return (): Fired => {
    const { verdict, elsewhere, noCourt } = c.court;
    if (verdict === 'yes') {
      if (which === 'internet') return [elsewhere === 'yes' ? 'R43b' : 'R43a', 'none'];
      if (elsewhere === 'unknown') return ['R43d', 'possible'];
      return elsewhere === 'yes' ? ['R43b', 'possible'] : ['R43a', 'excluded'];
    }
    if (verdict === 'unknown') return ['R43d', 'possible'];
    if (noCourt === 'yes') return ['R43e', 'excluded'];
    if (noCourt === 'unknown' && which === 'ordinary') return ['R43d', 'possible'];
    const bySea = known(c.s, 'claim.ground') === 'carriage' && known(c.s, 'carriage.mode') === 'sea';
    return [bySea ? 'R43c-sea' : 'R43c', which === 'internet' ? 'excluded' : 'none'];
  };
};

/** The suit verdict, held down by the split: excluded stays excluded, "possible" is a ceiling. */
export function courtVerdict(ofSuit: RouteVerdict, split: Fired): RouteVerdict {
  const effect = split?.[1] ?? 'none';
  if (effect === 'none') return ofSuit;
  return VERDICTS.indexOf(effect) > VERDICTS.indexOf(ofSuit) ? effect : ofSuit;
}
