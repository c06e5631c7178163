import type { FactWords } from './fact-words';
import type { Common } from './words';

/** The label of an option; yes, no and none have one for all questions. */
export function optionWord(common: Common, words: FactWords, option: string): string {
  const shared: { readonly [option: string]: string } = { yes: common.yes, no: common.no, none: common.none };
  return words.options?.[option] ?? shared[option] ?? option;
}
