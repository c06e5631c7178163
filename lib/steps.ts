/** The way through the four steps, and the addresses of their questions. */
import { type FactId, specOf, steps } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { pathTo } from './paths';

/** Where a page was reached from "Change", Continue leads back to the list of answers. */
export const FROM_CHECK = '?from=check';

/** Address of a question for changing its answer. It names the question, never an answer. */
export const pathToQuestion = (locale: string, id: FactId): string =>
  `${pathTo(locale, specOf(id).step)}${FROM_CHECK}#${id}`;

export const stepNumber = (step: Step): number => steps.indexOf(step) + 1;
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1];
