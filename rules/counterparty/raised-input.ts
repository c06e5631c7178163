/**
 * Reading what only the person adds. Not asked: nothing was raised, and the row stays away. `pointed`: another answer
 * points to it, so that not asked is unknown and the row names the question. "Not sure" is always unknown.
 */
import type { FactId, Facts, Value } from '../facts';
import { type Input, open, sure } from '../inputs/input';
import { single } from '../inputs/single';
import { known } from '../reading';

/** One of several options; `absent`: the one that says there is nothing. */
export const raisedInput = <F extends FactId>(
  s: Facts,
  id: F,
  absent: Value<F> & string,
  pointed = false,
): Input<Value<F> & string> => (s[id] === undefined && !pointed ? sure(absent, []) : single(s, id));

/** Facts with a list of options. */
type Listed = { [F in FactId]: Value<F> extends readonly string[] ? F : never }[FactId];

/** Is one of these options chosen? */
export function raisedOption<F extends Listed>(
  s: Facts,
  id: F,
  options: Value<F>,
  pointed = false,
): Input<'yes' | 'no'> {
  const chosen = known(s, id) as readonly string[] | undefined;
  const wanted: readonly string[] = options;
  if (chosen !== undefined) return sure(chosen.some((o) => wanted.includes(o)) ? 'yes' : 'no', [id]);
  return s[id] === undefined && !pointed ? sure('no', []) : open(['yes', 'no'], [id]);
}
