import type { ToldFact } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';

/** The words that many cases are told in. */
export interface BatchWords {
  readonly advisor: Words['advisor'];
  readonly facts: { readonly [id in FactId]: ToldFact };
  readonly verdict: Words['pages']['plan']['verdict'];
  readonly routes: Words['routes']['names'];
  readonly clocks: Words['clocks']['names'];
}
