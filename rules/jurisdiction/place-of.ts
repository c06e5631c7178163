/** Is a place in the city of an Internet Court? "The city" is the whole prefecture: districts, counties, county cities. */
import type { City } from '../assessment';
import type { FactId, Facts } from '../facts';
import type { Finding } from '../logic/finding';
import { becauseOf } from '../logic/reasons';
import { lacking } from '../logic/values';
import { notSure } from '../reading';

/** In the city, not in it, or not decided by what is known (only the province of the city is known). */
function within(place: string, city: City): 'in' | 'out' | 'open' {
  if (place === city) return 'in';
  if (place.endsWith('0000') && place.slice(0, 2) === city.slice(0, 2)) return 'open';
  return 'out';
}

/** The finding of a place fact: `inside` in the city, `outside` elsewhere; a province that holds the city stays open. */
export function placed(s: Facts, id: FactId, city: City, inside: Finding, outside: Finding): Finding {
  const v = s[id];
  if (typeof v !== 'string' || notSure(s, id)) return lacking(id, v !== undefined);
  const where = within(v, city);
  if (where === 'open') return lacking(id, true);
  return becauseOf(id, where === 'in' ? inside : outside);
}

/** Of a list of places: `inside` if the city is one of them. */
export function among(s: Facts, id: FactId, city: City, inside: Finding, outside: Finding): Finding {
  const v = s[id];
  if (!Array.isArray(v)) return lacking(id, v !== undefined);
  return becauseOf(id, v.includes(city) ? inside : outside);
}
