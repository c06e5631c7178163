/** Names of the answers to a question for a place that are no place. Names of places are in `rules/places.ts`. */
import type { specialPlaces as english } from '../en/places';

export const specialPlaces: typeof english = {
  elsewhere: '中国大陆其他地方',
  outside: '中国大陆以外',
};
