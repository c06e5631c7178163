/** The pages of the site by name, and the way through the four steps. */
import { type FactId, specOf, steps } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';

/** Pages that are the same for everybody: the law, the questions, and what this site is. */
export const referencePages = [
  'tools',
  'platforms',
  'law',
  'questions',
  'prevention',
  'about',
  'privacy',
  'accessibility',
] as const;
export type ReferencePage = (typeof referencePages)[number];

/** Tools that stand on pages of their own. */
export const toolPages = [
  'tools/uscc',
  'tools/bic',
  'tools/name',
  'tools/register',
  'tools/files',
  'tools/fees',
] as const;
export type ToolPage = (typeof toolPages)[number];

export type PageName = Step | 'check' | 'plan' | 'link' | 'open' | 'advisor' | ReferencePage | ToolPage;

/** Address of a page, for next/link. */
export const pathTo = (locale: string, page?: PageName): string => (page ? `/${locale}/${page}/` : `/${locale}/`);

/** Where a page was reached from "Change", Continue leads back to the list of answers. */
export const FROM_CHECK = '?from=check';

/** Address of a question for changing its answer. It names the question, never an answer. */
export const pathToQuestion = (locale: string, id: FactId): string =>
  `${pathTo(locale, specOf(id).step)}${FROM_CHECK}#${id}`;

export const stepNumber = (step: Step): number => steps.indexOf(step) + 1;
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1];
