/** Generated cases, by a seed: filled in at random, thin or dense, and filled in as the wizard asks. */
import { addDays } from '../../rules/days';
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from '../../rules/facts';
import { askable } from '../../rules/relevance';
import { seeded, values } from './answer-sheets';

export const TODAY = '2026-11-21';
const DAYS = [0, 2, 10, 25, 60, 130, 500, 800, 1500].map((n) => addDays(TODAY, -n)).concat(addDays(TODAY, 20));
const SUMS = ['90', '2000', '10000', '30001', '200000'].map((amount) => ({ amount, currency: 'USD' }));
const MOST_ASKED = 120;

/** Answers with which a case comes deep into the tables. */
const USUAL: Facts = {
  'claim.ground': 'sale',
  'deal.concluded': 'platform',
  'filing.state': 'not_filed',
  'case.circumstances': ['none'],
  'clauses.looked': 'none_found',
  'seller.kind': 'company',
  'seller.mainOffice': '330100',
};

export function generator(seed: number) {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

  function answer(id: FactId): unknown {
    const spec = specOf(id);
    if (spec.notSure && random() < 0.08) return NOT_SURE;
    if (spec.kind === 'day') return pick(spec.none ? [...DAYS, 'none'] : DAYS);
    if (spec.kind === 'money') return pick(SUMS);
    if (spec.kind !== 'levels') return pick(values(id));
    const levels = spec.levels ?? [];
    const mostly = pick(levels);
    return Object.fromEntries((spec.options ?? []).map((o) => [o, random() < 0.85 ? mostly : pick(levels)]));
  }

  return {
    /** Each fact answered with the same chance. */
    sheet(): Facts {
      const density = pick([0.05, 0.25, 0.6, 0.95]);
      const chosen = factIds.filter(() => random() < density);
      return Object.fromEntries(chosen.map((id) => [id, answer(id)])) as Facts;
    },
    /** Answered as the wizard asks; `stop`: the chance to leave off at each question. */
    asked(stop = 0): Facts {
      let s: Facts = {};
      const usual = random() < 0.7;
      for (let n = 0; n < MOST_ASKED && random() >= stop; n++) {
        const id = askable(s, { asOf: TODAY }).find((open) => s[open] === undefined);
        if (id === undefined) return s;
        const value = usual && random() < 0.85 ? (USUAL[id] ?? answer(id)) : answer(id);
        s = { ...s, [id]: value };
      }
      return s;
    },
  };
}

/** So many cases of each kind. */
export function generatedCases(seed: number, each: number): readonly Facts[] {
  const { sheet, asked } = generator(seed);
  return Array.from({ length: each }, () => [sheet(), asked(), asked(0.05)]).flat();
}
