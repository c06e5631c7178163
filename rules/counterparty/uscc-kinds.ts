/**
 * Who registers what, by characters 1 and 2 of the code (GB 32100-2015). Known from two pages on the standard; the names of
 * the kinds under foreign affairs, culture, tourism and the military are from memory.
 */
import type { Certainty } from '../provision';

const authorities = {
  '1': { id: 'staffing', kinds: { '1': 'organ', '2': 'institution', '3': 'mass_organisation' } },
  '2': { id: 'foreign_affairs', kinds: { '1': 'news_agency' } },
  '3': {
    id: 'justice',
    kinds: {
      '1': 'law_firm',
      '2': 'notary_office',
      '3': 'legal_service',
      '4': 'forensic_body',
      '5': 'arbitration_commission',
    },
  },
  '4': { id: 'culture', kinds: { '1': 'cultural_centre' } },
  '5': { id: 'civil_affairs', kinds: { '1': 'association', '2': 'private_unit', '3': 'foundation' } },
  '6': { id: 'tourism', kinds: { '1': 'tourist_office', '2': 'tourist_office' } },
  '7': { id: 'religion', kinds: { '1': 'religious_venue', '2': 'religious_school' } },
  '8': { id: 'union', kinds: { '1': 'grassroots_union' } },
  '9': { id: 'market', kinds: { '1': 'enterprise', '2': 'individual_business', '3': 'cooperative' } },
  A: { id: 'military', kinds: { '1': 'military_unit' } },
  N: { id: 'agriculture', kinds: { '1': 'group_collective', '2': 'village_collective', '3': 'township_collective' } },
  Y: { id: 'other', kinds: { '1': 'other' } },
} as const;

type Table = typeof authorities;
type KindsOf<A> = A extends { readonly kinds: infer K } ? K[keyof K] : never;
export type AuthorityId = Table[keyof Table]['id'];
/** `other`: number 9 of most authorities. */
export type EntityKind = KindsOf<Table[keyof Table]> | 'other';

export interface Registration {
  readonly authority: AuthorityId;
  /** Absent: the second character names no kind of this authority. */
  readonly kind?: EntityKind;
  readonly certainty: Certainty;
}

const FROM_MEMORY = '246A';
/** The market authority and the last group have no number 9. */
const WITHOUT_OTHER = '9Y';

/** The authority and kind of a code; undefined where the first character names no authority. */
export function registration(code: string): Registration | undefined {
  const [first, second] = [code.charAt(0), code.charAt(1)];
  const found = (authorities as { readonly [c: string]: { id: AuthorityId; kinds: { [c: string]: EntityKind } } })[
    first
  ];
  if (!found) return undefined;
  const kind = found.kinds[second] ?? (second === '9' && !WITHOUT_OTHER.includes(first) ? 'other' : undefined);
  const certainty = FROM_MEMORY.includes(first) ? 'unverified' : 'probable';
  return { authority: found.id, certainty, ...(kind && { kind }) };
}
