/**
 * Reading a fact inside a rule. A rule never sees a missing fact as a value: it says what follows when the fact is
 * known, and, where the specification gives "not sure" a meaning, what follows then.
 */
import { type FactId, type Facts, NOT_SURE, specOf, type Value } from './facts';
import type { Finding } from './logic/finding';
import { becauseOf } from './logic/reasons';
import { lacking } from './logic/values';

/** The known value, or undefined when it was not asked or the person is not sure. */
export function known<F extends FactId>(s: Facts, id: F): Value<F> | undefined {
  const v: unknown = s[id];
  return v === undefined || v === NOT_SURE ? undefined : (v as Value<F>);
}

/** Was the question answered with "I am not sure"? */
export const notSure = (s: Facts, id: FactId): boolean => s[id] === NOT_SURE;

/** The facts of this list that were not asked yet. */
export const notAsked = (s: Facts, ids: readonly FactId[]): readonly FactId[] =>
  ids.filter((id) => s[id] === undefined);

/** The day, if the fact is known and is one. */
export function dayOf(s: Facts, id: FactId): string | undefined {
  const v = known(s, id);
  return typeof v === 'string' && v !== 'none' ? v : undefined;
}

/** Answered with "there is none". */
export const isNone = (s: Facts, id: FactId): boolean => known(s, id) === 'none';

/** The facts of this list that are known. */
export const knownOf = (s: Facts, ids: readonly FactId[]): readonly FactId[] =>
  ids.filter((id) => known(s, id) !== undefined);

/** The facts of this list that are not known: not asked, or the person is not sure. */
export const unknownOf = (s: Facts, ids: readonly FactId[]): readonly FactId[] =>
  ids.filter((id) => known(s, id) === undefined);

/** Unknown for want of this fact. */
export const lack = (s: Facts, id: FactId): Finding => lacking(id, notSure(s, id));

/**
 * The finding that follows from a fact. Known: `then`, with the fact among the deciding ones. "Not sure": `whenNotSure`
 * where the specification gives it a meaning. Otherwise unknown, with the fact among the missing ones.
 */
export function given<F extends FactId>(
  s: Facts,
  id: F,
  then: (value: Value<F>) => Finding,
  whenNotSure?: () => Finding,
): Finding {
  const v: unknown = s[id];
  if (v === undefined) return lacking(id, false);
  if (v === NOT_SURE) return whenNotSure ? becauseOf(id, whenNotSure()) : lacking(id, true);
  return becauseOf(id, then(v as Value<F>));
}

/** As `given`, for a fact with a default that only the person raises: unanswered means the default, without a reason. */
export function raised<F extends FactId>(s: Facts, id: F, then: (value: Value<F>) => Finding): Finding {
  const v = s[id];
  if (v === undefined) return then(specOf(id).raisedByUser as Value<F>);
  return given(s, id, then);
}

/**
 * A rare circumstance screened by `case.circumstances`. The fact itself, where it was answered, goes first; otherwise not
 * ticked gives `absent`, and ticked or not sure asks for the fact.
 */
export function screened(
  s: Facts,
  id: FactId,
  item: Value<'case.circumstances'>[number],
  absent: Finding,
  asked: () => Finding,
): Finding {
  if (known(s, id) !== undefined) return asked();
  return given(s, 'case.circumstances', (ticked) => (ticked.includes(item) ? asked() : absent), asked);
}

/** Is the option among the chosen ones? */
export const has = (chosen: readonly string[], option: string): boolean => chosen.includes(option);
