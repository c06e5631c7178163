import type { Assumption, Clock } from '../../rules/deadlines/clock';
import type { ClockWords } from './en/clocks';

type ByAssumption = { readonly [assumed in Assumption]?: string };

function inCase({ assumed }: Pick<Clock, 'assumed'>, usual: string, others: ByAssumption = {}): string {
  const as = assumed.find((id: Assumption) => others[id] !== undefined);
  return (as && others[as]) ?? usual;
}

/** From when a clock runs, by what was assumed in counting it. */
export const startOf = (clock: Pick<Clock, 'assumed'>, { starts, startsIf }: ClockWords): string =>
  inCase(clock, starts, startsIf);

/** What follows when it is over, by what was assumed in counting it. */
export const afterOf = (clock: Pick<Clock, 'assumed'>, { after, afterIf }: ClockWords): string =>
  inCase(clock, after, afterIf);
