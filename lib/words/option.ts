import type { ToldFact } from './fact-words';
import { fill } from './fill';
import type { Common } from './words';

export type Labels = Pick<ToldFact, 'options'>;

/** The label of an option; yes, no and none have one for all questions. */
export function optionWord(common: Common, words: Labels, option: string): string {
  const shared: { readonly [option: string]: string } = { yes: common.yes, no: common.no, none: common.none };
  return words.options?.[option] ?? shared[option] ?? option;
}

/** The name of a row of a list: `Payment 2`. */
export const rowName = (common: Common, { item = '' }: ToldFact, at: number): string =>
  fill(common.row, { item, n: at + 1 });
