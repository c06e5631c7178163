/** Names of the answers to a question for a place that are no place. Names of places are in `rules/places.ts`. */
import type { ELSEWHERE, OUTSIDE } from '../../../rules/place-codes';

export const specialPlaces: Readonly<Record<typeof ELSEWHERE | typeof OUTSIDE, string>> = {
  elsewhere: 'Elsewhere in mainland China',
  outside: 'Outside mainland China',
};
