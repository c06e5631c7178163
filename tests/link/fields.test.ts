import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitReader, bitWriter } from '@/lib/link/bits';
import { MAP_LENGTH_BITS } from '@/lib/link/encode';
import { type Field, fields, rows } from '@/lib/link/fields';
import { putValue, takeValue } from '@/lib/link/values';
import { factIds, specOf } from '@/rules/facts';

describe('the dictionary of links', () => {
  test('numbers are the positions, and fit the map', () => {
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, position) => position));
    expect(rows.length).toBeLessThan(2 ** MAP_LENGTH_BITS);
  });

  test.each(factIds)('%s has a row of its kind with all its options', (id) => {
    const { kind, options = [], levels = [] } = specOf(id);
    const own = fields.filter((field) => field.fact === id);
    expect(own, `append to lib/link/fields.ts: [${rows.length}, '${id}', '${kind}', …]`).toHaveLength(1);
    expect(own[0]?.kind).toBe(kind);
    expect(own[0]?.options).toEqual(expect.arrayContaining([...options]));
    expect(own[0]?.levels).toEqual(expect.arrayContaining([...levels]));
  });

  test('every row stands for a fact of the vocabulary, or is retired', () => {
    const strangers = fields.filter(({ fact }) => fact !== null && !factIds.includes(fact));
    expect(strangers).toEqual([]);
    for (const { options } of fields) {
      const used = options.filter((option) => option !== '-');
      expect(new Set(used).size).toBe(used.length);
    }
  });

  /** Links that people hold rest on these rows. A row may only grow at its end; a rename is made here, too. */
  test('no row of an earlier dictionary was changed', () => {
    const frozen = readFileSync(new URL('fields-v1.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    const now = rows.map((row) => row.map((part) => part ?? 'null').join(' | '));
    expect(now.length).toBeGreaterThanOrEqual(frozen.length);
    for (const [number, row] of frozen.entries())
      expect(now[number]?.startsWith(row), `row ${number}: ${row}`).toBe(true);
  });
});

describe('a dictionary that grows and retires', () => {
  const field = (change: Partial<Field>): Field => ({
    fact: 'buyer.kind',
    kind: 'choice',
    size: 2,
    options: ['a', 'b'],
    levels: [],
    ...change,
  });
  const through = (written: Field, read: Field, value: unknown) => {
    const out = bitWriter();
    putValue(out, written, value);
    return takeValue(bitReader(out.bytes()), read);
  };

  const many = Array.from({ length: 40 }, (_, i) => `o${i}`);
  test.each(many)('option %s, added later, is written and read', (option) => {
    const grown = field({ options: many });
    expect(through(grown, grown, option)).toBe(option);
    const list = field({ kind: 'choices', options: many, size: 3 });
    expect(through(list, list, [option])).toEqual([option]);
    if (option !== 'o0') expect(through(list, list, ['o0', option])).toEqual(['o0', option]);
    const table = field({ kind: 'levels', options: many, size: 3, levels: ['x', 'y', 'z', 'new', 'newer'] });
    expect(through(table, table, { [option]: 'newer' })).toEqual({ [option]: 'newer' });
  });

  test('old links keep their meaning when options are added or renamed', () => {
    expect(through(field({}), field({ options: ['a', 'renamed', 'c', 'd', 'e'] }), 'b')).toBe('renamed');
    const old = field({ kind: 'choices', options: ['a', 'b'], size: 2 });
    expect(through(old, field({ kind: 'choices', options: many, size: 2 }), ['b'])).toEqual(['o1']);
  });

  test('an answer with a retired option is left out', () => {
    expect(through(field({}), field({ options: ['a', '-'] }), 'b')).toBeUndefined();
    const list = field({ kind: 'choices', options: ['a', 'b'], size: 2 });
    expect(through(list, field({ kind: 'choices', options: ['-', 'b'], size: 2 }), ['a', 'b'])).toBeUndefined();
    const table = field({ kind: 'levels', options: ['a', 'b'], size: 2, levels: ['x'] });
    const later = field({ kind: 'levels', options: ['-', 'b'], size: 2, levels: ['x'] });
    expect(through(table, later, { a: 'x', b: 'x' })).toEqual({ b: 'x' });
    expect(through(table, later, { a: 'x' })).toBeUndefined();
  });

  test('an option beyond the dictionary is told from damage', () => {
    const newer = field({ options: many });
    expect(() => through(newer, field({}), 'o9')).toThrow('beyond the dictionary');
    const list = field({ kind: 'choices', options: many, size: 2 });
    expect(() => through(list, field({ kind: 'choices' }), ['o9'])).toThrow('beyond the dictionary');
  });

  test('an answer that has no position is never written', () => {
    expect(() => through(field({}), field({}), 'c')).toThrow(RangeError);
    expect(() => through(field({ kind: 'choices' }), field({}), ['c'])).toThrow(RangeError);
    const table = field({ kind: 'levels', levels: ['x'] });
    expect(() => through(table, table, { c: 'x' })).toThrow(RangeError);
    expect(() => through(table, table, { a: 'y' })).toThrow(RangeError);
  });
});
