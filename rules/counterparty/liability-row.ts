/**
 * Reading one row of section 4 of decision-routes.md for every filling of what is not known (1.3): one finding left is
 * the finding; several are unknown, with the facts that would decide. A row that does not fit in any filling is left out.
 */
import type { FactId } from '../facts';
import { everyFilling, type Read } from '../inputs/filling';
import type { RouteRuleId } from '../routes/rule-table';
import { union } from '../union';
import type { LiableParty } from './liable-party';

export type LiabilityRule = Extract<RouteRuleId, `LIA-${string}`>;
export type Found = LiableParty['finding'] | 'left-out';

/** A row: its id and what it finds for one filling. */
export interface Row {
  readonly rule: LiabilityRule;
  readonly find: (read: Read) => Found;
}

/** The finding over all fillings. Left out or "no": nobody answers by this row either way, so the answer is "no". */
function joined(found: readonly Found[]): Found {
  const [first = 'left-out'] = found;
  if (found.length <= 1) return first;
  return found.every((f) => f === 'left-out' || f === 'no') ? 'no' : 'unknown';
}

/** A finding without its references. */
export type Finding = Omit<LiableParty, 'certainty' | 'sources'> & { readonly rule: LiabilityRule };

/** The finding of a row; undefined where it does not concern the case. */
export function findingOf({ rule, find }: Row): Finding | undefined {
  let found: readonly Found[] = [];
  let because: readonly FactId[] = [];
  let missing: readonly FactId[] = [];
  everyFilling(
    (read) => {
      found = union(found, [find(read)]);
    },
    (input) => {
      because = union(because, input.because);
      missing = union(missing, input.missing);
    },
    (input) => {
      missing = union(missing, input.missing);
    },
  );
  const finding = joined(found);
  if (finding === 'left-out') return undefined;
  return { rule, finding, because, missing: finding === 'unknown' ? missing : [] };
}
