/** Where a provision or a practice note stands on the law pages. The plan uses it in the browser: it needs no data. */
import { provisionIdOf, type SourceRef } from '@/rules/provision';
import { pathTo } from '../paths';

const NOTES = 'notes';
const isNote = (id: string): boolean => id.startsWith('note/');
const afterSlash = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The page of an instrument, by its key: `CPLI/20` and `CPLI` give `cpli`; practice notes share one page. */
export const lawPageOf = (id: string): string => (isNote(id) ? NOTES : (id.split('/')[0] ?? id).toLowerCase());

/** The place on that page: `CPLI/20` gives `article-20`, `note/bank-recall` gives `bank-recall`. */
export const anchorOf = (id: string): string => (isNote(id) ? afterSlash(id) : `article-${afterSlash(id)}`);

/** Address of the page of an instrument or of the notes. */
export const pathToLaw = (locale: string, page: string): string => `${pathTo(locale, 'law')}${page}/`;

/** Address of what a citation names. A pinpoint is left out: `2025/1(1)(vi)` leads to Article 1. */
export function pathToProvision(locale: string, source: SourceRef): string {
  const id = provisionIdOf(source);
  return `${pathToLaw(locale, lawPageOf(id))}#${anchorOf(id)}`;
}

/** The place of a question on the page of all questions. */
export const pathToAsked = (locale: string, fact: string): string => `${pathTo(locale, 'questions')}#${fact}`;
