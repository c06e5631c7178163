/** Arbitrary legal cases, for fast-check. */
import fc from 'fast-check';
import { type Case, compact, textLimits } from '../../lib/case/case';
import { countries } from '../../rules/countries';
import { currencies } from '../../rules/currencies';
import { dayNumber, dayOfNumber } from '../../rules/days';
import { type FactId, factIds, NOT_SURE, specOf } from '../../rules/facts';
import type { FactSpec, FieldSpec } from '../../rules/facts/kinds';
import { ELSEWHERE, OUTSIDE } from '../../rules/place-codes';
import { places } from '../../rules/places';
import { FIRST_DAY, inOrder, LARGEST_NUMBER, LAST_DAY, MOST_RECORDS, NONE } from '../../rules/schema';

export const anyDay = fc
  .integer({ min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) })
  .map((number) => dayOfNumber(number));

const anyMoney = fc.record({
  amount: fc
    .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.stringMatching(/^(?:\.\d{1,4})?$/))
    .map(([whole, fraction]) => `${whole}${fraction}`),
  currency: fc.constantFrom(...currencies),
});

const anyField = ({ kind, options = [] }: FieldSpec): fc.Arbitrary<unknown> =>
  anyKnown({ kind, options, step: 'strategy', notSure: false });

function anyKnown({ kind, options = [], levels = [], fields = {}, none }: FactSpec): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...options);
    case 'choices': {
      const several = options.filter((option) => option !== 'none');
      const list = fc.subarray(several, { minLength: 1 });
      return several.length < options.length ? fc.oneof(fc.constant(['none']), list) : list;
    }
    case 'levels':
      return fc
        .subarray([...options], { minLength: 1 })
        .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...levels)]))));
    case 'records': {
      const names = Object.keys(fields);
      const record = fc
        .subarray(names, { minLength: 1 })
        .chain((some) =>
          fc.record(Object.fromEntries(some.map((name) => [name, anyField(fields[name] as FieldSpec)]))),
        );
      return fc.array(record, { minLength: 1, maxLength: MOST_RECORDS });
    }
    case 'place':
      return fc.constantFrom(...places.map((place) => place.code), ELSEWHERE, OUTSIDE);
    case 'country':
      return fc.constantFrom(...countries);
    case 'day':
      return none ? fc.oneof({ arbitrary: anyDay, weight: 3 }, fc.constant(NONE)) : anyDay;
    case 'money':
      return anyMoney;
    case 'number':
      return fc.integer({ min: 0, max: LARGEST_NUMBER });
    case 'code':
      return fc.stringMatching(/^\d{4}$/);
  }
}

export const anyValue = (id: FactId): fc.Arbitrary<unknown> => {
  const spec = specOf(id);
  const known = anyKnown(spec);
  return spec.notSure ? fc.oneof({ arbitrary: known, weight: 4 }, fc.constant(NOT_SURE)) : known;
};

/** Facts with an answer to each of these. */
export const factsOf = (ids: readonly FactId[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, anyValue(id)]))).map((facts) => inOrder(facts));

export const anyFacts = fc.subarray(factIds).chain((ids) => factsOf(ids));

const alphabet = 'abc XYZ019,.-/:?&=%#"\'<>{}[]\\|~ \n\täßñ公司深圳市明星电子🚢\u200b\u202e\u00a0\ufeff';
const anyText = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: least, maxLength: Math.floor(Math.min(most, 300) / 2) });

export const anyCase: fc.Arbitrary<Case> = anyFacts.chain((facts) =>
  fc
    .record(
      {
        format: fc.constant(1 as const),
        facts: fc.constant(facts),
        texts: fc.record(Object.fromEntries(Object.entries(textLimits).map(([id, limit]) => [id, anyText(1, limit)])), {
          requiredKeys: [],
        }),
        from: fc.record({ name: anyText(1, 100), message: anyText(0, 1000) }),
        provenance: fc.oneof(
          fc.constantFrom('me' as const, 'advisor' as const).map((source) => allFrom(facts, source)),
          fc.dictionary(fc.constantFrom(...factIds), fc.constantFrom('me' as const, 'advisor' as const), {
            maxKeys: 80,
          }),
        ),
        asOf: anyDay,
      },
      { requiredKeys: ['format', 'facts'] },
    )
    .map((full) => compact(full as Case)),
);

const allFrom = (facts: Case['facts'], source: 'me' | 'advisor') =>
  Object.fromEntries(Object.keys(facts).map((id) => [id, source]));
