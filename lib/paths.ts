/** The pages of the site by name, and their addresses. Every page needs this file: it holds nothing of the rules. */
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
  'tools/evidence',
  'tools/files',
  'tools/fees',
] as const;
export type ToolPage = (typeof toolPages)[number];

export type PageName = Step | 'check' | 'plan' | 'link' | 'open' | 'advisor' | ReferencePage | ToolPage;

/** Address of a page, for next/link. */
export const pathTo = (locale: string, page?: PageName): string => (page ? `/${locale}/${page}/` : `/${locale}/`);
