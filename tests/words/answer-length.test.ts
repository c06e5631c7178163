/** The answer may say why the first route comes first: with the court and the route it stays within 80 words. */
import { expect, it } from 'vitest';
import { LONGEST_REASON } from '@/components/plan/Answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { getWords } from '@/lib/words/words';
import { countWords } from './checks';

const { pages, routes } = getWords('en');
const { plan } = pages;
const ALL_CITIES = formatList('en', Object.values(plan.courtNames), 'disjunction');

it('has at most 80 words with the longest court answer, the longest name and each reason that may stand there', () => {
  const courts = Object.values(plan.court).map((sentence) => fill(sentence, { cities: ALL_CITIES }));
  const court = courts.toSorted((a, b) => countWords(b) - countWords(a))[0] ?? '';
  const names = Object.values(routes.names).map(({ name }) => name);
  const longest = names.toSorted((a, b) => countWords(b) - countWords(a));
  const reasons = Object.values(routes.sentences).filter(({ length }) => length <= LONGEST_REASON);
  expect(reasons.length).toBeGreaterThan(60);
  for (const reason of reasons) {
    const first = fill(plan.first, { route: longest[0] ?? '' });
    const whole = [plan.courtTitle, court, plan.firstTitle, first, reason, plan.parallel, ...longest.slice(1, 4)];
    expect(countWords(whole.join(' ')), whole.join(' ')).toBeLessThanOrEqual(80);
  }
});
