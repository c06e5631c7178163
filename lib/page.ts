/** What every page of a language is given, and its title. */
import type { Metadata } from 'next';
import { getWords } from './words/words';

export interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

/** The title names the page, never an answer. */
export const metadataOf = (locale: string, title: string): Metadata => ({
  title: `${title} · ${getWords(locale).pages.common.site}`,
  description: getWords(locale).pages.start.description,
});
