/** All answer sheets over some facts: not asked, not sure, and every value (places, sums and days by one stand-in a side). */
import { type FactId, type Facts, NOT_SURE, specOf } from '../../rules/facts';
import type { FieldSpec } from '../../rules/facts/kinds';

const DAYS = [
  '2018-09-06',
  '2018-09-07',
  '2018-09-28',
  '2022-12-31',
  '2023-01-01',
  '2025-10-31',
  '2025-11-01',
  '2026-03-01',
];
const SUMS = [
  { amount: '7100', currency: 'CNY' },
  { amount: '39999999.99', currency: 'CNY' },
  { amount: '40000000', currency: 'CNY' },
  { amount: '5000000000', currency: 'CNY' },
  { amount: '5400000', currency: 'USD' },
  { amount: '100', currency: 'USD' },
];

/** Two small lists: one record that says all, and two that say less. */
function recordsOf(fields: { readonly [field: string]: FieldSpec }): readonly unknown[] {
  const fieldValue = ({ kind, options = [] }: FieldSpec, at: number) =>
    ({ choice: options.at(at), day: DAYS.at(at), money: SUMS.at(at), number: at + 30 })[kind];
  const record = (names: readonly string[], at: number) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, spec]) => (names.includes(name) ? [[name, fieldValue(spec, at)]] : [])),
    );
  const names = Object.keys(fields);
  return [[record(names, 0)], [record(names.slice(0, 1), -1), record(names.slice(0, 2), 1)]];
}

/** The values of a fact that can make a difference. */
export function values(id: FactId): readonly unknown[] {
  const spec = specOf(id);
  const options = spec.options ?? [];
  switch (spec.kind) {
    case 'choice':
      return options;
    case 'choices':
      return [...options.map((o) => [o]), options.filter((o) => o !== 'none').slice(0, 2)];
    case 'levels':
      return (spec.levels ?? []).map((level) => Object.fromEntries(options.map((o) => [o, level])));
    case 'records':
      return recordsOf(spec.fields ?? {});
    case 'place':
      return ['110000', '330100', '440300', 'elsewhere', 'outside'];
    case 'country':
      return ['DE', 'CN'];
    case 'day':
      return spec.none ? [...DAYS, 'none'] : DAYS;
    case 'money':
      return SUMS;
    case 'number':
      return [0, 29, 30];
    case 'code':
      return ['1101', '3301', '4401', '4403', '3300'];
  }
}

/** As `values`, with not asked (undefined) and, where offered, not sure. */
export const answers = (id: FactId): readonly unknown[] => [
  undefined,
  ...(specOf(id).notSure ? [NOT_SURE] : []),
  ...values(id),
];

/** A small seeded generator (mulberry32): the same sheets in every run. */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sheet with these answers, without those that were not asked. */
export const sheet = (ids: readonly FactId[], chosen: readonly unknown[]): Facts =>
  Object.fromEntries(ids.map((id, i) => [id, chosen[i]]).filter(([, v]) => v !== undefined));

/** Every sheet if there are at most `most`, else so many by the seed, each fact left unasked now and then. */
export function* sheets(ids: readonly FactId[], most: number, seed: number): Generator<Facts> {
  const options = ids.map(answers);
  const all = options.reduce((n, o) => n * o.length, 1);
  if (all <= most) {
    for (let n = 0; n < all; n++) {
      let rest = n;
      yield sheet(
        ids,
        options.map((o) => {
          const v = o[rest % o.length];
          rest = Math.floor(rest / o.length);
          return v;
        }),
      );
    }
    return;
  }
  const random = seeded(seed);
  for (let n = 0; n < most; n++) {
    yield sheet(
      ids,
      options.map((o) => o[Math.floor(random() * o.length)]),
    );
  }
}
