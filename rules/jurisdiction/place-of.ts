/** Is a place in a city? "The city" is the whole prefecture: districts, counties, county cities. */
import type { City } from '../assessment';
import type { FactId, Facts } from '../facts';
import type { Finding } from '../logic/finding';
import { becauseOf } from '../logic/reasons';
import { lacking } from '../logic/values';
import { ELSEWHERE, placeCodes } from '../place-codes';
import { notSure } from '../reading';

/** The cities of the Internet Courts. */
export const CITIES: readonly City[] = ['110000', '330100', '440100'];

/** Cities directly under the State: the code of the province is that of the city. */
const MUNICIPALITIES = ['11', '12', '31', '50'];

/** The code names no city: only its province, or that it is none of the three. */
export const isWide = (place: string): boolean =>
  place === ELSEWHERE || (place.endsWith('0000') && !MUNICIPALITIES.includes(place.slice(0, 2)));

const mayHold = (wide: string, place: string): boolean =>
  wide === ELSEWHERE
    ? placeCodes.includes(place) && !CITIES.some((city) => city === place)
    : isWide(wide) && wide.slice(0, 2) === place.slice(0, 2);

/** In the city, not in it, or not decided by what is known (only the province of the city is known). */
function within(place: string, city: string): 'in' | 'out' | 'open' {
  if (place === city) return 'in';
  return mayHold(place, city) || mayHold(city, place) ? 'open' : 'out';
}

/** The place of digits 3 to 6 of a company code: a city directly under the State is named as a whole; 90 are counties under a province. */
export function placeOfPrefix(prefix: string): string {
  const province = prefix.slice(0, 2);
  const whole = MUNICIPALITIES.includes(province) || prefix.endsWith('90');
  const place = whole ? `${province}0000` : `${prefix}00`;
  return placeCodes.includes(place) ? place : ELSEWHERE;
}

/** The finding of a place fact: `inside` in the city, `outside` elsewhere; a province that holds the city stays open. */
export function placed(s: Facts, id: FactId, city: string, inside: Finding, outside: Finding): Finding {
  const v = s[id];
  if (typeof v !== 'string' || notSure(s, id)) return lacking(id, v !== undefined);
  const where = within(v, city);
  if (where === 'open') return lacking(id, true);
  return becauseOf(id, where === 'in' ? inside : outside);
}

/** Of a list of places: `inside` if the city is one of them. */
export function among(s: Facts, id: FactId, city: string, inside: Finding, outside: Finding): Finding {
  const v = s[id];
  if (!Array.isArray(v)) return lacking(id, v !== undefined);
  return becauseOf(id, v.includes(city) ? inside : outside);
}
