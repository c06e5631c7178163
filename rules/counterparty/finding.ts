/**
 * Reading one row of section 4 of decision-routes.md for every filling of what is not known (1.3): one finding left is
 * the finding; several are unknown, with the facts that would decide. A row that does not fit in any filling is left out.
 */
import type { LiableParty } from '../assessment';
import type { FactId } from '../facts';
import { union } from '../logic';
import type { Input, Read } from '../routes/explore';
import type { RouteRuleId } from '../routes/rule-table';

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
  const path: { readonly input: Input; index: number }[] = [];
  let found: readonly Found[] = [];
  let because: readonly FactId[] = [];
  let missing: readonly FactId[] = [];
  const read: Read = (input) => {
    missing = union(missing, input.missing);
    if (input.options.length === 1) {
      because = union(because, input.because);
      return input.options[0] as never;
    }
    let at = path.find((p) => p.input === input);
    if (!at) {
      at = { input, index: 0 };
      path.push(at);
    }
    return input.options[at.index] as never;
  };
  do {
    found = union(found, [find(read)]);
    while (path.length > 0) {
      const last = path[path.length - 1] as (typeof path)[number];
      if (++last.index < last.input.options.length) break;
      path.pop();
    }
  } while (path.length > 0);
  const finding = joined(found);
  if (finding === 'left-out') return undefined;
  return { rule, finding, because, missing: finding === 'unknown' ? missing : [] };
}

/** An input with one value. */
export const sure = <V extends string>(
  value: V,
  because: readonly FactId[],
  missing: readonly FactId[] = [],
): Input<V> => ({ options: [value], because, missing });

/** An input that is not known, with the values it can still have. */
export const open = <V extends string>(options: readonly V[], missing: readonly FactId[]): Input<V> => ({
  options,
  because: [],
  missing,
});
