import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer, readField, wantsAnswer } from '@/lib/form/coded';
import { emptyRaw, type Raw, rawOf, rowOf } from '@/lib/form/raw';
import { type FactId, type Facts, factIds, specOf } from '@/rules/facts';
import { anyValue } from '../link/cases';

const id = 'payments.others';
const listOf = (...rows: Raw['rows']): Raw => ({ ...emptyRaw(id), rows });
const row = (part: string, entry: Partial<Raw['rows'][number][string]>) => {
  const empty = rowOf(id);
  return { ...empty, [part]: { ...(empty[part] as Raw), ...entry } };
};

describe('an answer shown in the form reads as the same answer', () => {
  test.each(factIds)('%s', (fact: FactId) => {
    fc.assert(
      fc.property(anyValue(fact), (value) => {
        const shown = rawOf(fact, { [fact]: value } as Facts);
        expect(readAnswer(fact, shown)).toEqual({ is: 'value', value });
      }),
      { numRuns: 30 },
    );
    expect(readAnswer(fact, emptyRaw(fact))).toEqual({ is: 'empty' });
  });
});

describe('a list', () => {
  test('without rows, or with rows of which nothing is filled in, is not answered', () => {
    expect(readAnswer(id, listOf())).toEqual({ is: 'empty' });
    expect(readAnswer(id, listOf(rowOf(id), rowOf(id)))).toEqual({ is: 'empty' });
    expect(factIds.filter((fact) => !wantsAnswer(fact))).toEqual(['payments.others', 'acts.list']);
  });

  test('takes what is filled in and leaves the rest out', () => {
    expect(readAnswer(id, listOf(row('via', { value: 'wire' }), rowOf(id)))).toEqual({
      is: 'value',
      value: [{ via: 'wire' }],
    });
  });

  test('with one half-finished or impossible field keeps the others', () => {
    const half = listOf(row('via', { value: 'wire' }), row('on', { day: '3' }), row('amount', { amount: '120' }));
    expect(readAnswer(id, half)).toEqual({ is: 'wrong', why: 'dayIncomplete', value: [{ via: 'wire' }] });
    const early = row('on', { day: '3', month: '5', year: '1800' });
    expect(readAnswer(id, listOf(early))).toEqual({ is: 'wrong', why: 'dayWrong', value: undefined });
    expect(readField(specOf(id).fields?.on ?? { kind: 'day' }, early.on).is).toBe('wrong');
  });
});

test('a day that is none', () => {
  const raw = { ...emptyRaw('receipt.on'), none: true };
  expect(readAnswer('receipt.on', raw)).toEqual({ is: 'value', value: 'none' });
  expect(readAnswer('payment.on', raw).is).toBe('wrong');
});
