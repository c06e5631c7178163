/**
 * What the person read in the status table of the Apostille Convention, for one country and China. Kept with the case by an id
 * among the preparations (`case.ready`) that names the country, so that it holds for no other: never rename or reuse one.
 */

/** Null: has not looked, or is not sure. */
export type ApostilleFinding = 'party' | 'not_party' | null;

/** The id of an answer about a country (ISO code). */
export const findingId = (finding: NonNullable<ApostilleFinding>, country: string): string =>
  `apostille_${finding}_${country.toLowerCase()}`;

/** The finding about a country among the ids kept with a case. Both ids or none, or no country: has not looked. */
export function apostilleFinding(ready: readonly string[], country: string | undefined): ApostilleFinding {
  if (country === undefined) return null;
  const [party, notParty] = [
    ready.includes(findingId('party', country)),
    ready.includes(findingId('not_party', country)),
  ];
  if (party === notParty) return null;
  return party ? 'party' : 'not_party';
}
