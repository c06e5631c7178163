/** The words of the plan in two parts: those of its first part come with the page, the others are fetched after it. */
import { createHash } from 'node:crypto';
import type { FirstWords, RestWords } from '@/components/plan/kinds';
import { pick } from './pick';
import { toldFacts, waysToFind } from './told-facts';
import { getWords } from './words';

export function firstWords(locale: string): FirstWords {
  const words = getWords(locale);
  const { plan } = words.pages;
  return { plan, ...pick(words, ['routes', 'notes', 'clocks', 'planFiles', 'whatChanged']) };
}

function restWords(locale: string): RestWords {
  const words = getWords(locale);
  return {
    step: words.pages.step,
    facts: toldFacts(words.facts),
    ways: waysToFind(words.facts),
    tools: pick(words.tools, ['evidence', 'status', 'counterparty']),
    ...pick(words, [
      'rules',
      'deniedRules',
      'doubts',
      'provisions',
      'practiceNotes',
      'flags',
      'costs',
      'platforms',
      'abroad',
    ]),
  };
}

/** The text of the file, and its name: another text has another name, so that a page never meets the words of another version. */
export function restFile(locale: string): { readonly name: string; readonly text: string } {
  const text = JSON.stringify(restWords(locale));
  return { name: `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`, text };
}
