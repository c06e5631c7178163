/**
 * The bars of the claim against the platform: a clause that concerns one defendant bars only the claim against that one (4.3).
 * CPL 35, 280; CPLI 29-32; ARB 5.
 */
import type { City } from '../assessment';
import type { Facts } from '../facts';
import { all, not } from '../logic/connectives';
import type { Finding } from '../logic/finding';
import { met, open } from '../logic/values';
import { given, has, known } from '../reading';
import { foreignCourt } from './bars';
import { chosenCourt } from './court-clause';

/** The ground whose clauses are those between buyer and platform. */
const OWN = 'platform_agreement';

/** Arbitration: for a consumer its effect is open (B1c); whether terms of the platform bind is too (B1d). */
const arbitration = (s: Facts): Finding =>
  given(s, 'arbClause.parties', (p) => (p === 'seller' ? met : open(p === 'platform_only' ? 'B1c' : 'B1d')));

/** A court outside the mainland (B2a, B2b, B2c). */
const foreign = (s: Facts): Finding =>
  known(s, 'foreignClause.parties') === 'seller' ? met : not(foreignCourt(s, OWN));

/** Another Chinese court (T11a-T11e). */
const chinese = (s: Facts, city: City): Finding =>
  known(s, 'courtClause.parties') === 'seller' ? met : not(chosenCourt(s, city, OWN).b3);

/** No clause of the platform bars the claim against it. Terms not looked at: left to the bars of the suit (B1a, B2c, B3). */
export function noPlatformClause(s: Facts, city: City): Finding {
  if (known(s, 'clauses.looked') !== 'found') return met;
  const found = known(s, 'clauses.found') ?? [];
  return all(
    has(found, 'arbitration') ? arbitration(s) : met,
    has(found, 'foreign_court') ? foreign(s) : met,
    has(found, 'court') ? chinese(s, city) : met,
  );
}
