/**
 * The bars of the claim against the platform: a clause that concerns one defendant bars only the claim against that one (4.3).
 * CPL 35, 280; CPLI 29-32; ARB 5, 37.
 */
import type { Facts } from '../facts';
import { all, not } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { becauseOf } from '../logic/reasons';
import { askedElsewhere, met } from '../logic/values';
import { has, known, lack } from '../reading';
import { arbitrationClause } from './arbitration';
import { foreignCourt } from './bars';
import { chosenCourt, NOT_ACCEPTED } from './court-clause';
import { selfOperated } from './platform-defendant';
import { scenesOf } from './scene';
import type { Ground } from './subject';

/** The ground whose clauses are read: those between buyer and platform, or of the sale where the platform is the seller (S6, T14a). */
const groundOf = (s: Facts): Ground => (selfOperated(s) ? 'sale' : 'platform_agreement');

/** Arbitration (B1). The readings of the day of acceptance differ in confidence alone. */
const arbitration = (s: Facts): Finding => not(arbitrationClause(s, groundOf(s), scenesOf(s).list[0] ?? NOT_ACCEPTED));

/** A court outside the mainland (B2a, B2b, B2c). */
const foreign = (s: Facts): Finding => not(foreignCourt(s, groundOf(s)));

/** Another Chinese court (T11a-T11e). */
const chinese = (s: Facts, city: string): Finding => not(chosenCourt(s, city, groundOf(s)).b3);

/** No clause of the platform bars the claim against it. Terms not looked at: left to the bars of the suit (B1a, B2c, B3). */
export function noPlatformClause(s: Facts, city: string): Finding {
  if (known(s, 'clauses.looked') !== 'found') return met;
  const found = known(s, 'clauses.found');
  if (found === undefined) return askedElsewhere(lack(s, 'clauses.found'));
  const parts = all(
    has(found, 'arbitration') ? arbitration(s) : met,
    has(found, 'foreign_court') ? foreign(s) : met,
    has(found, 'court') ? chinese(s, city) : met,
  );
  return selfOperated(s) && found.length > 0 ? becauseOf('platform.grounds', parts) : parts;
}
