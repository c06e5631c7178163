/** A single fact as an input. */
import { type FactId, type Facts, specOf, type Value } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

/** Its known value; not known, every value it can have, and a fact that is an event, `no` until it is asked. */
export function single<F extends FactId>(s: Facts, id: F): Input<Value<F> & string> {
  const v = known(s, id);
  if (v !== undefined) return sure(v as Value<F> & string, [id]);
  const spec = specOf(id);
  if (spec.event && s[id] === undefined) return sure('no' as never, []);
  return open((spec.options ?? []) as never, [id]);
}

/** Is the country this one? */
export function countryIs(s: Facts, id: FactId, code: string): Input<'yes' | 'no'> {
  const v = known(s, id);
  if (v === undefined) return open(['yes', 'no'], [id]);
  return sure(v === code ? 'yes' : 'no', [id]);
}
