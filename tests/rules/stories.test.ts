/**
 * Twelve straightforward stories answered as the wizard asks, in the order of the pages, until nothing is open: how many
 * questions that takes, and whether each of them could change something when it was asked.
 */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import { payeeFlags } from '../../rules/counterparty/payee-check';
import { type FactId, type Facts, specOf, steps } from '../../rules/facts';
import type { Step } from '../../rules/facts/kinds';
import { known } from '../../rules/reading';
import { askable } from '../../rules/relevance';
import { values } from './answer-sheets';
import { STORY_DAY, stories } from './story-answers';

const on = { asOf: STORY_DAY };
/** Ten minutes for a case. */
const MOST_IN_MEDIAN = 28;

interface Asked {
  readonly id: FactId;
  readonly before: Facts;
}

/** The questions of a story page by page, each with the answers that stood before it; then what later answers opened. */
function walk(answers: Facts): readonly Asked[] {
  const asked: Asked[] = [];
  let now: Facts = {};
  const openOn = (step: Step): FactId | undefined => {
    const before = now;
    return askable(before, on).find((id) => before[id] === undefined && specOf(id).step === step);
  };
  for (;;) {
    const already = asked.length;
    for (const step of steps) {
      for (let id = openOn(step); id !== undefined; id = openOn(step)) {
        if (answers[id] === undefined) throw new Error(`the story has no answer to ${id}`);
        asked.push({ id, before: now });
        now = { ...now, [id]: answers[id] };
      }
    }
    if (asked.length === already) return asked;
  }
}

/** Lists of facts: they name the answer itself, or say that it is missing, and so always differ. */
const NAMES: readonly string[] = ['missing', 'wouldChange', 'because', 'presumes', 'background'];

/** All that is shown of a result, with the check of the account paid as the plan shows it, and which questions come next. */
function shown(s: Facts, id: FactId): string {
  const later = askable(s, on).filter((other) => other !== id);
  const change = known(s, 'payee.changed');
  const payee = payeeFlags({
    relation: known(s, 'payee.match'),
    bankCountry: known(s, 'payee.bankCountry'),
    change: change === 'no' ? 'no' : undefined,
  });
  return JSON.stringify([assess(s, on), payee, change !== undefined, later], (key, value: unknown) =>
    NAMES.includes(key) ? undefined : value,
  );
}

/** Every answer that could be given to the question; of a list of points, each level for all, and for one point alone. */
function answersTo({ id }: Asked): readonly unknown[] {
  const { kind, options = [], levels = [], none } = specOf(id);
  if (kind === 'levels') return [...values(id), ...options.flatMap((o) => levels.map((level) => ({ [o]: level })))];
  if (kind === 'day') {
    const days = ['2026-11-20', '2026-11-01', '2026-08-01', '2026-02-01', '2024-11-01', '2022-01-01', '2026-12-10'];
    return none ? [...days, 'none'] : days;
  }
  if (kind === 'money')
    return ['90', '2000', '20000', '90000', '900000'].map((amount) => ({ amount, currency: 'USD' }));
  return values(id);
}

/** Do some two answers to the question show different things, with the answers that stood before it? */
function matters(asked: Asked): boolean {
  let first: string | undefined;
  for (const value of answersTo(asked)) {
    const now = shown({ ...asked.before, [asked.id]: value } as Facts, asked.id);
    first ??= now;
    if (now !== first) return true;
  }
  return false;
}

/** At once; or together with an answer to another question that is open then (payment and delivery on a platform, S2). */
function couldMatter(asked: Asked): boolean {
  if (matters(asked)) return true;
  const [value] = answersTo(asked);
  const { kind } = specOf(asked.id);
  const others = askable({ ...asked.before, [asked.id]: value } as Facts, on)
    .filter((id) => id !== asked.id && asked.before[id] === undefined)
    .sort((a, b) => Number(specOf(b).kind === kind) - Number(specOf(a).kind === kind));
  return others.some((id) =>
    answersTo({ id, before: asked.before }).some((other) =>
      matters({ id: asked.id, before: { ...asked.before, [id]: other } as Facts }),
    ),
  );
}

describe('twelve straightforward stories', () => {
  const walks = stories.map(({ name, answers }) => ({ name, asked: walk(answers) }));

  it('ask at most 28 questions in the median', () => {
    const counts = walks.map(({ asked }) => asked.length).sort((a, b) => a - b);
    for (const { name, asked } of walks) console.info(`${asked.length} questions: ${name}`);
    const median = ((counts[5] ?? 0) + (counts[6] ?? 0)) / 2;
    console.info(`median ${median}`);
    expect(counts).toHaveLength(12);
    expect(median).toBeLessThanOrEqual(MOST_IN_MEDIAN);
  });

  it.each(walks)('$name: no question whose answer could not have changed anything shown', ({ asked }) => {
    expect(asked.filter((one) => !couldMatter(one)).map(({ id }) => id)).toEqual([]);
  });
});
