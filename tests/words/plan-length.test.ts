/** What stands on the plan before the next step: the answer on the court and the first route, in few words. */
import { expect, it } from 'vitest';
import { fill, plural } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { getWords } from '@/lib/words/words';
import { RECALL_STEPS } from '@/rules/routes/route-notes';
import { countWords } from './checks';

const { notes, pages, routes } = getWords('en');
const { plan } = pages;

/** The longest answer: all three courts named. Where it is not known, what is said below it, without the link. */
const answers = Object.entries(plan.court).flatMap(([verdict, sentence]) => {
  const told = fill(sentence, { cities: formatList('en', Object.values(plan.courtNames), 'disjunction') });
  if (verdict !== 'unknown') return [told];
  return [`${told} ${plural('en', 12, plan.missingCount)}`, `${told} ${plan.courtOpen}`];
});
const names = Object.values(routes.names);
const longest = names.map(({ name }) => name).sort((a, b) => countWords(b) - countWords(a));

/** Each first route, with the longest names of three others beside it. */
const firsts = [
  ...names.map(({ name, short }) => ({
    told: `${fill(plan.first, { route: name })} ${short}`,
    beside: longest.filter((other) => other !== name).slice(0, 3),
  })),
  { told: plan.firstNone, beside: [] },
];

/** The longest of the sentences that ask for the recall. */
const recall = RECALL_STEPS.map((id) => notes.words[id]).sort((a, b) => countWords(b) - countWords(a))[0] ?? '';

/** Where a recall and the police come before the first route, one other is left beside it. */
const urgent = Object.entries(routes.names)
  .filter(([id]) => id !== 'payment-reversal' && id !== 'police-report')
  .map(([, { name }]) => ({
    told: [
      recall,
      fill(plan.first, { route: routes.names['police-report'].name }),
      fill(plan.firstThen, { route: name }),
    ].join(' '),
    beside: longest.filter((other) => other !== name).slice(0, 1),
  }));

/** Where the platform may still hold the money, a look at the order comes before another first route. */
const looked = Object.entries(routes.names)
  .filter(([id]) => id !== 'platform-dispute')
  .map(([, { name }]) => ({
    told: `${plan.lookFirst} ${fill(plan.firstThen, { route: name })}`,
    beside: longest.filter((other) => other !== name).slice(0, 2),
  }));

it('holds every verdict on the court with every first route', () => {
  expect(Object.keys(plan.court)).toEqual(['yes', 'leanYes', 'no', 'leanNo', 'unknown']);
  expect(answers.length, 'answers on the court').toBe(6);
  expect(firsts.length, 'first routes, and one for no route: after a new route, correct the number here').toBe(11);
});

it('has at most 80 words, with headings, the reserve about background, and three routes beside the first', () => {
  for (const answer of answers) {
    for (const { told, beside } of [...firsts, ...urgent, ...looked]) {
      const whole = [plan.courtTitle, answer, plan.background, plan.firstTitle, told, plan.parallel, ...beside].join(
        ' ',
      );
      expect(countWords(whole), whole).toBeLessThanOrEqual(80);
    }
  }
});

// R26: no case of an arbitration clause that binds is background (O11 stands alone).
it('so too with the arbitration clause that shuts every court out', () => {
  for (const answer of [plan.court.no, plan.court.leanNo]) {
    for (const { told, beside } of [...firsts, ...urgent, ...looked]) {
      const whole = [plan.courtTitle, answer, plan.bound, plan.firstTitle, told, plan.parallel, ...beside].join(' ');
      expect(countWords(whole), whole).toBeLessThanOrEqual(80);
    }
  }
});

it('says the answer on the court in one sentence after yes or no', () => {
  for (const sentence of Object.values(plan.court)) {
    expect(sentence.replace(/^(?:Yes|Probably yes|No|Probably no)\. /, '')).toMatch(/^[^.]+\.$/);
  }
});
