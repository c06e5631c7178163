import type { Words } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';

export type CounterpartyWords = Words['tools']['counterparty'];

export interface ToolProps {
  readonly words: CounterpartyWords;
  /** Start from the texts of the case in hand and keep what is typed there; otherwise nothing is kept. */
  readonly inCase?: boolean;
  /** Takes over facts that the tool found, when the person asks for it. */
  readonly onUse?: (answers: Partial<Facts>) => void;
}
