/** The case in hand as it goes into a link: only what was chosen, and who gave each answer. */
import { type FactId, type Facts, factIds } from '../../rules/facts';
import type { Case, Source } from './case';

export interface Sending {
  readonly chosen: ReadonlySet<FactId>;
  /** Who sends it; without a name neither name nor message go in. */
  readonly from: { readonly name: string; readonly message: string };
  /** The day of the assessment that is sent. */
  readonly asOf: string;
  /** It goes back to whom prepared it: the record of who gave each answer stays as it is. */
  readonly back: boolean;
}

/** Whether somebody else prepared this case: then it can go back to them. */
export const cameFromLink = ({ provenance }: Case): boolean => Object.values(provenance ?? {}).includes('advisor');

/** Sent for the first time, all answers are the sender's where a sender is named; without one nothing is recorded. */
export function caseToSend(held: Case, { chosen, from, asOf, back }: Sending): Case {
  const kept = factIds.filter((id) => chosen.has(id) && held.facts[id] !== undefined);
  const { from: _from, provenance: recorded, ...rest } = held;
  const sources = kept.flatMap((id): [FactId, Source][] => {
    const source = back ? recorded?.[id] : from.name ? 'advisor' : undefined;
    return source ? [[id, source]] : [];
  });
  return {
    ...rest,
    facts: Object.fromEntries(kept.map((id) => [id, held.facts[id]])) as Facts,
    ...(from.name && { from }),
    ...(sources.length > 0 && { provenance: Object.fromEntries(sources) }),
    asOf,
  };
}
