import type { Assumption, Clock } from '../../rules/deadlines/clock';
import type { ClockWords } from './en/clocks';

/** From when a clock runs, by what was assumed in counting it. */
export function startOf({ assumed }: Pick<Clock, 'assumed'>, { starts, startsIf = {} }: ClockWords): string {
  const as = assumed.find((id: Assumption) => startsIf[id] !== undefined);
  return (as && startsIf[as]) ?? starts;
}
