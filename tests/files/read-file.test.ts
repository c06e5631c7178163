import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/case';
import { casesFile, MOST_CASES } from '@/lib/files/cases-file';
import { readFile } from '@/lib/files/read-file';
import { anyCase } from '../link/cases';

const held: Case = { format: 1, facts: { 'buyer.country': 'FR' }, texts: { note: '<img src=x onerror=alert(1)>' } };
const json = (value: unknown) => JSON.stringify(value);

describe('a file that is opened', () => {
  test('a case, with or without a byte order mark', () => {
    expect(readFile(json(held))).toEqual({ is: 'case', case: held });
    expect(readFile(`\ufeff${json(held)}`)).toEqual({ is: 'case', case: held });
  });

  test('a plan: its answers and its day, and nothing that it says about the result', () => {
    const plan = { format: 'recourse-plan', version: 1, made: '2026-03-01', site: 'x', assessment: { no: 'matter' } };
    expect(readFile(json({ ...plan, case: held }))).toEqual({ is: 'plan', case: { ...held, asOf: '2026-03-01' } });
    expect(readFile(json({ ...plan, made: 'today', case: held }))).toEqual({ is: 'plan', case: held });
    expect(readFile(json({ ...plan, case: { format: 1, facts: { 'no.such': 1 } } }))).toMatchObject({ why: 'broken' });
    expect(readFile(json(plan))).toMatchObject({ is: 'refused', why: 'broken' });
    expect(readFile(json({ ...plan, version: 2, case: held }))).toEqual({ is: 'refused', why: 'newer' });
  });

  test('several cases come back as they were saved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^\w[\w ]{0,20}\w$/), anyCase), { maxLength: 5 }), (list) => {
        const cases = list.map(([name, one]) => ({ name: name.replace(/\s+/g, ' '), case: one }));
        expect(readFile(JSON.stringify(casesFile(cases), null, 2))).toEqual({ is: 'cases', cases, refused: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('one bad case hides no other, and is named with its place', () => {
    const file = { format: 'recourse-cases', version: 1, cases: [{ name: 'bad', case: { format: 1, facts: [] } }, 7] };
    const read = readFile(json({ ...file, cases: [...file.cases, { name: 'good', case: held }] }));
    expect(read).toMatchObject({
      is: 'cases',
      cases: [{ name: 'good', case: held }],
      refused: [
        { at: 1, name: 'bad' },
        { at: 2, name: '' },
      ],
    });
  });

  test.each([
    ['no JSON', 'other'],
    ['', 'other'],
    ['[]', 'other'],
    ['null', 'other'],
    ['{"a":1}', 'other'],
    ['{"format":"toString","version":9}', 'other'],
    ['{"format":"__proto__","version":9}', 'other'],
    ['case,buyer.country\na,FR', 'other'],
    ['{"format":2,"facts":{}}', 'newer'],
    ['{"format":1,"facts":{"buyer.country":"France"}}', 'broken'],
    ['{"format":"recourse-cases","version":2,"cases":[]}', 'newer'],
    ['{"format":"recourse-cases","version":1,"cases":{}}', 'broken'],
    [json({ format: 'recourse-cases', version: 1, cases: Array(MOST_CASES + 1).fill(0) }), 'too_many'],
  ])('%.60s is refused: %s', (text, why) => {
    expect(readFile(text)).toMatchObject({ is: 'refused', why });
  });

  test('any text or JSON gives an answer and throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['case', 'plan', 'cases', 'refused']).toContain(readFile(text).is);
      }),
      { numRuns: 500 },
    );
  });
});
