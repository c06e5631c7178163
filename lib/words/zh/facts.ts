/** The words of every question, in the order of the four pages. */
import type { FactId } from '../../../rules/facts';
import type { FactWords } from '../fact-words';
import { counterpartyWords } from './facts-counterparty';
import { evidenceWords } from './facts-evidence';
import { statusWords } from './facts-status';
import { strategyWords } from './facts-strategy';

export const factWords: Readonly<Record<FactId, FactWords>> = {
  ...counterpartyWords,
  ...statusWords,
  ...evidenceWords,
  ...strategyWords,
};
