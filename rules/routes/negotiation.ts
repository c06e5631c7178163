/** Negotiation, the buyer's own notice and the lawyer's letter (3.4): three methods, the route takes the best. */
import type { RouteCase } from './case';
import type { Fired, Read, Table } from './explore';
import type { Band } from './inputs';

const LARGE: readonly Band[] = ['<=150000', '>150000'];

/** R23: freeze first. All of it must be known to be met. */
export const preservationFirst = (c: RouteCase, read: Read): boolean =>
  read(c.assets) === 'yes' &&
  LARGE.includes(read(c.band)) &&
  read(c.dissipation) === 'yes' &&
  read(c.identity) === 'confirmed' &&
  read(c.evidence) !== 'weak' &&
  read(c.suitCanFollow) === 'yes';

const atLeast10k = (band: Band): boolean => band !== '<500' && band !== '<3000' && band !== '<10000';

/** Talks with the seller. */
export const talks =
  (c: RouteCase): Table =>
  (read): Fired => {
    const status = read(c.status);
    if (status === 'deregistered') return ['R25a', 'excluded'];
    if (status === 'silent') return ['R25b', 'excluded'];
    if (status === 'unknown') return ['R21d', 'possible'];
    if (status === 'partly') return ['R21c', 'possible'];
    if (read(c.evidence) !== 'strong' || !atLeast10k(read(c.band))) return ['R21a', 'recommended'];
    return ['R21b', 'possible'];
  };

/** The lawyer's letter "by band". */
export const lawyersLetter =
  (c: RouteCase): Table =>
  (read): Fired => {
    const status = read(c.status);
    if (status === 'deregistered') return ['R25a', 'excluded'];
    if (preservationFirst(c, read)) return ['R23b', 'not-now'];
    if (status === 'silent') return ['R25b', 'possible'];
    if (status === 'unknown') return ['R21d', 'possible'];
    if (read(c.identity) !== 'confirmed') return ['R22a', 'not-now'];
    if (read(c.evidence) === 'weak') return ['R22b', 'not-now'];
    const band = read(c.band);
    return band === '<500' || band === '<3000' ? ['R22d', 'possible'] : ['R22c', 'recommended'];
  };

/** The buyer's own notice in two languages, "by band". */
export const ownNotice =
  (c: RouteCase): Table =>
  (read): Fired => {
    const status = read(c.status);
    if (status === 'deregistered') return ['R25a', 'excluded'];
    if (preservationFirst(c, read)) return ['R23b', 'not-now'];
    if (status === 'silent') return ['R25b', 'possible'];
    if (status === 'unknown') return ['R21d', 'possible'];
    if (status === 'partly') return ['R21c', 'possible'];
    if (read(c.evidence) === 'strong' && atLeast10k(read(c.band))) return ['R21b', 'possible'];
    return read(c.band) === '<3000' ? ['R22e', 'recommended'] : ['R22f', 'possible'];
  };
