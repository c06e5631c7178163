/** First route against the published cases. */
import { describe, expect, test } from 'vitest';
import { enoughForRoute } from './enough-for-route';
import { openCases } from './record';
import { routeMisses } from './route-misses';
import { routeAnswerOf, routeLine } from './route-score';

const records = openCases.filter((r) => r.outcome.route !== null);
const answers = records.map(routeAnswerOf);
const enough = records.flatMap((r, i) => (enoughForRoute(r) ? (answers[i] ?? []) : []));
const misses = answers.filter((a) => a.points < 1);

describe('first route, published cases', () => {
  test('every record with a route is run', () => {
    expect(answers).toHaveLength(62);
    console.info(routeLine('routes, all', answers));
    console.info(routeLine('routes, enough facts', enough));
    console.info(`routes, neither: ${answers.filter((a) => a.points === 0).map((a) => `${a.id} ${a.first}`)}`);
  });

  test('no route that the source rules out is recommended, nor first but for the talks of C37 and S04', () => {
    for (const { id, rejected, first, recommended } of answers) {
      // Read: C37 rules out what costs more than the sum, and talks cost nothing; S04 tells of the seller only that it vanished.
      // Talks are possible in both, not recommended.
      const shut = id === 'C37' || id === 'S04' ? rejected.filter((r) => r !== 'negotiation') : rejected;
      expect(
        rejected.filter((r) => recommended.includes(r)),
        id,
      ).toEqual([]);
      expect(
        shut.filter((r) => first.includes(r)),
        id,
      ).toEqual([]);
    }
  });

  test('with enough facts at least 85 in 100 agree', () => {
    // Two of 62: the score says little about the others, whose misses are listed one by one.
    expect(enough).toHaveLength(2);
    expect(enough.filter((a) => a.points === 1).length).toBeGreaterThanOrEqual(0.85 * enough.length);
  });

  test('no route that the source took is shut by the facts stated', () => {
    const shut = answers.filter((a) => a.published.every((id) => a.excluded.includes(id)));
    expect(shut.map((a) => a.id)).toEqual([]);
  });

  test('where nothing is advised, the assessment says what is missing', () => {
    const mute = answers.filter((a) => a.recommended.length === 0 && a.missing.length === 0);
    expect(mute.map((a) => a.id)).toEqual([]);
  });

  test('every miss was read and is listed, and nothing else is', () => {
    expect(Object.keys(routeMisses).sort()).toEqual(misses.map((a) => a.id).sort());
  });
});
