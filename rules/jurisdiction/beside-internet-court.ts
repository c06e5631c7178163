/** The ordinary court beside an Internet Court that takes the claim (O1): only the places outside its city are left. */
import type { Facts } from '../facts';
import type { CityDecision } from './internet-court';
import { type CourtByLaw, levelAt, levelRules } from './ordinary-court';
import type { Found } from './ordinary-places';
import type { Scene } from './scene';
import type { Ground } from './subject';

/**
 * The Internet Court of a city takes the claim, so no basic court there does (2025 Provisions 1; CPL 37, 127(4)): the other places
 * are left, with their level and rules. `yes`: the cities whose Internet Court takes it. Section 3.8 is not for O1.
 */
export function besideInternetCourt(
  s: Facts,
  court: CourtByLaw,
  yes: readonly CityDecision[],
  ground: Ground | undefined,
  scene: Scene | undefined,
): CourtByLaw {
  const takers = yes.filter(({ city }) => court.places.includes(city));
  if (court.kind !== 'ordinary' || takers.length === 0) return court;
  const cities: readonly string[] = takers.map(({ city }) => city);
  const taken = { cities, firm: takers.every(({ ic }) => ic.firm) };
  const places = court.places.filter((place) => !cities.includes(place));
  if (places.length === 0) {
    const mayCount = court.rules.filter((rule) => rule === 'O-place-receipt');
    return { ...court, places, level: 'unknown', rules: ['O-taken', ...mayCount], taken };
  }
  const left: Found = { ...court, places, because: [], missing: [...court.missing], rules: [] };
  const level = levelAt(s, left, ground, scene);
  const rulesOf = (among: readonly string[]) => among.flatMap((place) => court.by[place] ?? []);
  const gone = rulesOf(cities).filter((rule) => !rulesOf(places).includes(rule));
  const before = levelRules(s, court.level, ground);
  const where = court.rules.filter((rule) => !gone.includes(rule) && !before.includes(rule));
  // O-online is said of a claim that is not on the list; this one is.
  const ofLevel = levelRules(s, level, ground).filter((rule) => rule !== 'O-online');
  return { ...court, places, level, missing: left.missing, rules: [...where, ...ofLevel, 'O-taken'], taken };
}
