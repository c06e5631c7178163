import type { FactWords } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';

/** What an input of any kind is given. */
export interface InputProps {
  readonly id: FactId;
  readonly words: FactWords;
  readonly step: Words['pages']['step'];
  readonly wrong: boolean;
  /** Ids of hint and message. */
  readonly describedBy: string | undefined;
}
