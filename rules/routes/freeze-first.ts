/** Does R23 fire (3.4)? Then a freeze is the first step of suit and arbitration, and no letter goes out before it. */
import type { Read } from '../inputs/filling';
import type { RouteCase } from './case';
import { method } from './method';
import { once } from './method-figures';

/**
 * R23: freeze first. All of it must be known to be met. While a case is running no fresh suit can follow the freeze (O13, O14,
 * O16): the court that has the case orders it (CPL 103).
 */
const conditions = (c: RouteCase) =>
  [
    [c.running, 'no'],
    [c.band, '<=150000', '>150000'],
    [c.assets, 'yes'],
    [c.dissipation, 'yes'],
    ...ofClaim(c),
    [c.suitCanFollow, 'yes'],
  ] as const;

const ofClaim = (c: RouteCase) =>
  [
    [c.identity, 'confirmed'],
    [c.evidence, 'strong', 'medium'],
  ] as const;

/** R23, read where the sum decides in any case. */
export const preservationFirst = (c: RouteCase, read: Read): boolean => read.every(...conditions(c));

/** R23 before a letter, whose rows ask who the seller is and for the proof before the sum. */
export const preservationBeforeLetter = (c: RouteCase, read: Read): boolean =>
  read.every(...ofClaim(c), ...conditions(c));

/**
 * Can some answer still make it fire? Not while a case is running, where no suit or arbitration can follow the freeze, with a
 * smaller sum, without assets, or where nothing is moved away.
 */
export const mayFreezeFirst = (c: RouteCase): boolean =>
  !c.court.running &&
  c.suitCanFollow.options.includes('yes') &&
  c.band.options.some((band) => band === '<=150000' || band === '>150000') &&
  c.assets.options.includes('yes') &&
  c.dissipation.options.includes('yes');

/** Only where all of it is known to be met. */
export const freezeFirst = (c: RouteCase): boolean =>
  once(
    c,
    'freeze first',
    () =>
      method(c.s, [(read) => (preservationFirst(c, read) ? ['R23', 'recommended'] : null)]).verdict === 'recommended',
  );
