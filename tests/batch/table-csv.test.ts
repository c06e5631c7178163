import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { safeCell, tableCsv } from '@/lib/batch/table-csv';
import { columnsCsv, templateCsv } from '@/lib/batch/template';
import { factIds, specOf } from '@/rules/facts';
import { advisorWords, factWords, readAll } from './csv';

describe('a table as CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    '%j does not run as a formula',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'Anna', '2026-03-14', 'a=b', "'x", '5'])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  test('any text comes back, and no cell begins with what runs', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab"=,;\n\r\t +-@é公'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = tableCsv(rows);
        expect(csv.startsWith('\ufeff')).toBe(true);
        const read = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
        expect(read).toEqual(rows.map((row) => row.map(safeCell)));
        for (const text of read.flat()) expect(text.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the empty table', () => {
  test('has a column for each fact, and its example row is read without a message', async () => {
    const csv = templateCsv(advisorWords);
    const [head = ''] = csv.slice(1).split('\r\n');
    const columns = head.split(',').map((cell) => cell.replaceAll('"', ''));
    expect(columns[0]).toBe('case');
    expect(columns.filter((column) => factIds.includes(column as never))).toEqual(factIds);
    const read = await readAll(csv);
    expect(read.problems).toEqual([]);
    expect(read.names).toEqual({ 2: advisorWords.example.name });
    // It shows a list, a table, a sum, a day, a number, a place, a country and "not sure".
    const shown = new Set(Object.keys(read.facts?.[2] ?? {}).map((id) => specOf(id as never).kind));
    expect([...shown].sort()).toEqual(
      ['choice', 'choices', 'country', 'day', 'levels', 'money', 'number', 'place'].sort(),
    );
    expect(Object.values(read.facts?.[2] ?? {})).toContain('not_sure');
  });

  test('the list of columns names each with its question and codes', () => {
    const rows = Papa.parse<string[]>(columnsCsv(factWords, advisorWords).slice(1), { delimiter: ',' }).data;
    expect(rows.slice(1, -1).map(([id]) => id)).toEqual(factIds);
    const kind = rows.find(([id]) => id === 'buyer.kind');
    expect(kind).toEqual([
      'buyer.kind',
      factWords['buyer.kind'].question,
      'one code',
      'consumer | business | not_sure',
    ]);
  });
});
