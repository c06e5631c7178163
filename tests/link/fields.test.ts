import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitReader, bitWriter } from '@/lib/link/bits';
import { MAP_LENGTH_BITS } from '@/lib/link/encode';
import { type Field, fields, partRows, rows } from '@/lib/link/fields';
import { putValue, takeValue } from '@/lib/link/values';
import { factIds, specOf } from '@/rules/facts';

describe('the dictionary of links', () => {
  test('numbers are the positions, and fit the map', () => {
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, position) => position));
    expect(rows.length).toBeLessThan(2 ** MAP_LENGTH_BITS);
  });

  test.each(factIds)('%s has a row of its kind with all its options', (id) => {
    const { kind, fields: parts = {}, options = Object.keys(parts), levels = [] } = specOf(id);
    const own = fields.filter((field) => field.fact === id);
    expect(own, `append to lib/link/fields.ts: [${rows.length}, '${id}', '${kind}', …]`).toHaveLength(1);
    expect(own[0]?.kind).toBe(kind);
    expect(own[0]?.options).toEqual(expect.arrayContaining([...options]));
    expect(own[0]?.levels).toEqual(expect.arrayContaining([...levels]));
    for (const [name, part] of Object.entries(parts)) {
      const at = own[0]?.options.indexOf(name) ?? -1;
      const row = own[0]?.parts[at];
      expect(row?.kind, `append to partRows: [${fields.indexOf(own[0] as Field)}, ${at}, '${part.kind}', …]`).toBe(
        part.kind,
      );
      expect(row?.options).toEqual(expect.arrayContaining([...(part.options ?? [])]));
    }
  });

  test('the fields of a record have their rows in the order of their positions', () => {
    const records = rows.filter(([, , kind]) => kind === 'records');
    expect(new Set(partRows.map(([row]) => row))).toEqual(new Set(records.map(([number]) => number)));
    for (const [number, , , , names = ''] of records) {
      const own = partRows.filter(([row]) => row === number);
      expect(own.map(([, position]) => position)).toEqual(names.split(' ').map((_, position) => position));
    }
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
  test.each([
    ['fields-v1.txt', rows],
    ['part-fields-v1.txt', partRows],
  ] as const)('no row of an earlier dictionary was changed: %s', (file, list) => {
    const frozen = readFileSync(new URL(file, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    const now = list.map((row) => row.map((part) => part ?? 'null').join(' | '));
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
    parts: [],
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

  describe('records', () => {
    const way = field({ options: ['a', 'b'] });
    const when = field({ kind: 'day' });
    const list = field({ kind: 'records', options: ['via', 'on'], size: 2, parts: [way, when] });
    const records = [{ via: 'b', on: '2026-03-14' }, { on: '1999-12-31' }, { via: 'a' }];

    test('are read as they were written, one or twenty', () => {
      expect(through(list, list, records)).toEqual(records);
      const twenty = Array.from({ length: 20 }, () => ({ via: 'a' }));
      expect(through(list, list, twenty)).toEqual(twenty);
      expect(through(list, list, 'not_sure')).toBe('not_sure');
    });

    test('old links keep their meaning when a field or an option is added or renamed', () => {
      const grown = field({
        ...list,
        options: ['way', 'on', ...many],
        parts: [field({ options: ['a', 'renamed', 'c', 'd', 'e'] }), when, ...many.map(() => when)],
      });
      expect(through(list, grown, records)).toEqual([
        { way: 'renamed', on: '2026-03-14' },
        { on: '1999-12-31' },
        { way: 'a' },
      ]);
      const newest = [{ way: 'e', o39: '2026-03-14' }];
      expect(through(grown, grown, newest)).toEqual(newest);
      expect(() => through(grown, list, newest)).toThrow('beyond the dictionary');
      expect(() => through(grown, list, [{ way: 'e' }])).toThrow('beyond the dictionary');
    });

    test('a retired field or option is left out, and what has nothing left with it', () => {
      const without = field({ ...list, options: ['-', 'on'] });
      expect(through(list, without, records)).toEqual([{ on: '2026-03-14' }, { on: '1999-12-31' }]);
      expect(through(list, without, [{ via: 'a' }])).toBeUndefined();
      const fewer = field({ ...list, parts: [field({ options: ['-', 'b'] }), when] });
      expect(through(list, fewer, records)).toEqual(records.slice(0, 2));
    });

    test('more than there can be, or nothing in one, is refused', () => {
      const many = Array.from({ length: 21 }, () => ({ via: 'a' }));
      expect(() => through(list, list, many)).toThrow('beyond the dictionary');
      expect(() => through(list, list, [{}])).toThrow('an empty record');
      expect(() => through(list, list, [{ other: 'a' }])).toThrow(RangeError);
    });
  });

  test('a day can be none, in any row for days', () => {
    const when = field({ kind: 'day' });
    for (const value of ['none', 'not_sure', '1990-01-01', '2015-12-31', '2016-01-01', '2038-06-04', '2100-12-31'])
      expect(through(when, when, value)).toBe(value);
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
