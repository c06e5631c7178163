/**
 * What characters 3 to 8 of the code hint at: the place of the authority that registered the entity when the code was
 * given. The code stays for life, the entity may have moved. A court needs the main office, else the registered address
 * (CPL Interpretation 3). Read by prefix and never from a list of districts: zones have numbers of their own.
 */
import { placeCodes } from '../place-codes';
import type { Certainty } from '../provision';

export type DivisionHint =
  /** A city with an Internet Court, by the first digits. */
  | { readonly kind: 'city'; readonly city: '110000' | '330100' | '440100'; readonly certainty: Certainty }
  /** Elsewhere: the province by two digits, known from memory. */
  | { readonly kind: 'province'; readonly province: string; readonly certainty: Certainty }
  /** Registered with a province or the national authority: only the address tells the city. */
  | { readonly kind: 'ask'; readonly level: 'province' | 'national'; readonly certainty: Certainty }
  | { readonly kind: 'unknown' };

const cities = { '11': '110000', '3301': '330100', '4401': '440100' } as const;

/** `division`: six digits. */
export function divisionHint(division: string): DivisionHint {
  if (division === '100000') return { kind: 'ask', level: 'national', certainty: 'unverified' };
  const city = Object.entries(cities).find(([prefix]) => division.startsWith(prefix))?.[1];
  if (city) return { kind: 'city', city, certainty: 'probable' };
  const province = division.slice(0, 2);
  if (!placeCodes.includes(`${province}0000`)) return { kind: 'unknown' };
  if (division.slice(2, 4) === '00') return { kind: 'ask', level: 'province', certainty: 'unverified' };
  return { kind: 'province', province, certainty: 'unverified' };
}
