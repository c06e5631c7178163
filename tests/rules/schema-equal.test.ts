/** The facts are read without zod; the published JSON Schema is made from zod. Both take and refuse the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFrame } from '../../lib/case/case-frame';
import { frameErrors } from '../../lib/case/frame-errors';
import { textLimits } from '../../lib/case/limits';
import { answerSchema, fieldSchema } from '../../rules/fact-schemas';
import { type FactId, factIds, specOf } from '../../rules/facts';
import { isAnswer, isFieldValue, parseFacts } from '../../rules/schema';
import { answers } from './answer-sheets';

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'none',
  'not_sure',
  'yes',
  '1989-12-31',
  '1990-01-01',
  '2100-12-31',
  '2101-01-01',
  '2026-02-29',
  '2026-1-1',
  '1101',
  '11011',
  '330100',
  '990000',
  'outside',
  'DE',
  'XX',
  -1,
  -0,
  0,
  1.5,
  100_000,
  100_001,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [undefined],
  [{}],
  ['none'],
  { amount: '01', currency: 'USD' },
  { amount: '1.00000', currency: 'USD' },
  { amount: '1', currency: 'usd' },
  { amount: '1', currency: 'USD', more: 1 },
  { amount: '1' },
  { constructor: 'yes' },
];

/** Answers of all questions, odd values, and both with a part taken away, doubled or put elsewhere. */
function candidates(id: FactId): unknown[] {
  const own = answers(id).filter((value) => value !== undefined);
  const { options = [], levels = [] } = specOf(id);
  const lists = own.filter(Array.isArray);
  return [
    ...ODD,
    ...own,
    ...own.map((value) => [value]),
    ...own.map((value) => ({ value })),
    ...lists.map((list) => [...list, ...list]),
    ...lists.map((list) => [...list, 'none']),
    ...lists.map((list) => [...list, undefined]),
    ...lists.map((list) => Array.from({ length: 21 }, () => list[0])),
    ...lists.flatMap((list) => list.map((item) => (typeof item === 'object' ? [{ ...item, more: 'yes' }] : [item, 1]))),
    ...options.flatMap((option) => [option, { [option]: undefined }, ...levels.map((level) => ({ [option]: level }))]),
    ...levels.map((level) => ({ stranger: level })),
  ];
}

describe('reading with and without zod', () => {
  test('every question takes and refuses the same values', () => {
    const strange = factIds.flatMap((id) => answers(id).filter((value) => value !== undefined));
    for (const id of factIds) {
      for (const value of [...candidates(id), ...strange]) {
        const expected = answerSchema(id).safeParse(value).success;
        if (isAnswer(id, value) !== expected)
          expect({ id, value, taken: !expected }).toEqual({ id, value, taken: expected });
      }
    }
  });

  test('the fields of records, too', () => {
    const fields = factIds.flatMap((id) => Object.values(specOf(id).fields ?? {}));
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      for (const value of [...ODD, ...(field.options ?? [])]) {
        expect(isFieldValue(field, value), JSON.stringify(value)).toBe(fieldSchema(field).safeParse(value).success);
      }
    }
  });

  test('a name that is no question is refused', () => {
    for (const name of ['stranger', 'constructor', '__proto__']) {
      expect(parseFacts(JSON.parse(`{"${name}":"yes"}`)).ok, name).toBe(false);
    }
  });

  test('the frame of a case takes and refuses the same', () => {
    const plain = fc.constantFrom('a', 'me', 'b_1', 'line\nline', 'a'.repeat(40));
    const odd = fc.constantFrom(undefined, null, 1, '', 'x\u0000', '\ud800', 'a'.repeat(150), 'a'.repeat(3000), [], {});
    const words = fc.oneof({ arbitrary: plain, weight: 9 }, { arbitrary: odd, weight: 1 });
    const mostly = <T>(usual: fc.Arbitrary<T>) =>
      fc.oneof({ arbitrary: usual, weight: 19 }, { arbitrary: odd, weight: 1 });
    const rarely = (key: string) => fc.constantFrom({}, {}, {}, {}, {}, {}, { [key]: 1 });
    const mayAdd = (usual: fc.Arbitrary<object>) =>
      fc.tuple(usual, rarely('stranger')).map(([a, b]) => ({ ...a, ...b }));
    const file = mayAdd(
      fc.record(
        {
          name: words,
          size: mostly(fc.constantFrom(0, 5, 2 ** 53 - 1)),
          sha256: mostly(fc.constantFrom('0'.repeat(64), '9af0'.repeat(16))),
          element: mostly(fc.constantFrom(undefined, 'contract')),
          note: words,
        },
        { requiredKeys: ['name', 'size', 'sha256'] },
      ),
    );
    const texts = fc.dictionary(fc.constantFrom(...Object.keys(textLimits)), words, { maxKeys: 3 });
    const by = mostly(fc.constantFrom('me', 'advisor', undefined));
    const good = mayAdd(
      fc.record(
        {
          format: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 0, '1'),
          facts: fc.constant({}),
          texts: mostly(mayAdd(texts)),
          files: mostly(fc.array(file, { maxLength: 2 })),
          ready: mostly(fc.array(mostly(fc.constantFrom('a', 'b_1', 'c9')), { maxLength: 3 })),
          from: mostly(mayAdd(fc.record({ name: words, message: words }))),
          provenance: mostly(mayAdd(fc.dictionary(fc.constantFrom('buyer.kind', 'claim.ground'), by))),
          asOf: mostly(fc.constantFrom('2026-11-21', '1990-01-01', '2100-12-31')),
        },
        { requiredKeys: ['format', 'facts'] },
      ),
    );
    const wrong = [-1, 0.5, 2 ** 60, 'F'.repeat(64), 'B', 'stranger', '1980-01-01', '2026-02-30'];
    for (const part of ['texts', 'files', 'ready', 'from', 'provenance', 'asOf']) {
      for (const value of wrong.flatMap((v) => [v, [v], [{ name: 'a', sha256: '0'.repeat(64), size: v }]])) {
        const input = { format: 1, facts: {}, [part]: value };
        expect(frameErrors(input).length === 0, JSON.stringify(input)).toBe(caseFrame.safeParse(input).success);
      }
    }
    let taken = 0;
    fc.assert(
      fc.property(good, (input) => {
        const expected = caseFrame.safeParse(input).success;
        if (expected) taken++;
        expect(frameErrors(input).length === 0).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
