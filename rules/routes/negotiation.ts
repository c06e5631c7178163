/** Negotiation, the buyer's own notice and the lawyer's letter (3.4): three methods, the route takes the best. */
import type { Read } from '../inputs/filling';
import { only } from '../inputs/input';
import type { RouteCase } from './case';
import { freezeFirst, preservationBeforeLetter, preservationFirst } from './freeze-first';
import type { Fired, Table } from './table';

/** USD 10,000 or more. */
const LARGE = ['<=30000', '<=150000', '>150000'] as const;

/** R21b: strong proof and a large sum. */
const strongAndLarge = (c: RouteCase, read: Read): boolean => read.every([c.band, ...LARGE], [c.evidence, 'strong']);

/** The row of R21b; proof that the buyer paid as told (T19 row 6) does not show who bears the loss (L17, CC 172). */
const strongCase = (c: RouteCase, read: Read): 'R21b' | 'R21b-diverted' =>
  read.surely(c.dispute, 'diverted_payment') ? 'R21b-diverted' : 'R21b';

/** R21a: only the sum is modest, whatever is still asked about it. */
const onlySmall = (c: RouteCase, read: Read): boolean =>
  !LARGE.some((large) => c.band.options.includes(large)) && read.surely(c.evidence, 'strong');

/** What has to be proved is in no list, and no answer would change that: no row that speaks of the proof can be the reason. */
const unweighed = ({ evidence }: RouteCase): boolean => only(evidence) === undefined && evidence.missing.length === 0;

/** R25a; of a branch the company is left that set it up (L12). */
const closed = (c: RouteCase, read: Read): 'R25a' | 'R25a-branch' =>
  read.surely(c.sellerKind, 'licensed_branch') || read.surely(c.sellerKind, 'unlicensed_branch')
    ? 'R25a-branch'
    : 'R25a';

/** Talks with the seller. */
export const talks =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read.is(c.status, 'deregistered')) return [closed(c, read), 'excluded'];
    if (read.is(c.status, 'silent')) return ['R25b', 'excluded'];
    if (read.is(c.status, 'unknown')) return ['R21d', 'possible'];
    if (read.is(c.status, 'partly')) return ['R21c', 'possible'];
    if (read.is(c.goesOn, 'yes')) return ['R21-running', 'possible'];
    if (unweighed(c) && read.is(c.band, ...LARGE)) return ['R21-unweighed', 'possible'];
    if (strongAndLarge(c, read)) return [strongCase(c, read), 'possible'];
    if (onlySmall(c, read)) return ['R21a-small', 'recommended'];
    // R23 fires only if all of it is met: while it may, the talks are those of R21a.
    return [freezeFirst(c) && preservationFirst(c, read) ? 'R21a-freeze' : 'R21a', 'recommended'];
  };

/** The lawyer's letter "by band". */
export const lawyersLetter =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read.is(c.status, 'deregistered')) return [closed(c, read), 'excluded'];
    if (preservationBeforeLetter(c, read)) return ['R23b', 'not-now'];
    if (read.is(c.status, 'silent')) return ['R25b', 'possible'];
    if (read.is(c.statusKnown, 'no')) return ['R21d', 'possible'];
    if (!read.is(c.identity, 'confirmed')) return ['R22a', 'not-now'];
    if (!unweighed(c) && read.is(c.evidence, 'weak')) return ['R22b', 'not-now'];
    if (read.is(c.goesOn, 'yes')) return ['R21-running', 'possible'];
    if (unweighed(c)) return ['R22-unweighed', 'possible'];
    return read.is(c.band, '<500', '<3000') ? ['R22d', 'possible'] : ['R22c', 'recommended'];
  };

/** The buyer's own notice in two languages, "by band". */
export const ownNotice =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read.is(c.status, 'deregistered')) return [closed(c, read), 'excluded'];
    if (preservationFirst(c, read)) return ['R23b', 'not-now'];
    if (read.is(c.status, 'silent')) return ['R25b', 'possible'];
    if (read.is(c.status, 'unknown')) return ['R21d', 'possible'];
    if (read.is(c.status, 'partly')) return ['R21c', 'possible'];
    if (read.is(c.goesOn, 'yes')) return ['R21-running', 'possible'];
    // R21b says that the case is strong: only where the proof is known. The verdict is that of R22f.
    if (only(c.evidence) === 'strong' && strongAndLarge(c, read)) return [strongCase(c, read), 'possible'];
    return read.is(c.band, '<3000') ? ['R22e', 'recommended'] : ['R22f', 'possible'];
  };
