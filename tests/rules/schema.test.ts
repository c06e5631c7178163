import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../rules/countries';
import { currencies } from '../../rules/currencies';
import { factIds, specOf } from '../../rules/facts';
import { isAnswer, parseFacts } from '../../rules/schema';
import { anyFacts, anyValue } from '../link/cases';

const errorsOf = (input: unknown) => {
  const read = parseFacts(input);
  return read.ok ? [] : read.errors;
};
/** The message for one wrong value. */
const messageFor = (field: string, value: unknown) => {
  const errors = errorsOf({ [field]: value });
  expect(errors.map((error) => error.field)).toEqual([field]);
  return errors[0]?.message ?? '';
};

describe('legal facts', () => {
  test('are read as they are', () => {
    fc.assert(
      fc.property(anyFacts, (input) => {
        expect(parseFacts(input)).toEqual({ ok: true, facts: input });
      }),
    );
  });

  test.each(factIds)('%s', (id) => {
    fc.assert(
      fc.property(anyValue(id), (value) => {
        expect(isAnswer(id, value)).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(parseFacts({ [id]: 'not_sure' }).ok).toBe(specOf(id).notSure);
  });

  test('come out in the order of the vocabulary, lists, tables and records too', () => {
    const read = parseFacts({
      'payments.others': [{ on: '2026-03-14', via: 'wire', amount: undefined }, { via: 'card' }],
      'claim.amount': { amount: '10.5', currency: 'USD' },
      'evidence.elements': { notice: 'weak', contract: 'document' },
      'clauses.found': ['arbitration', 'court'],
      'buyer.kind': undefined,
      'claim.ground': 'sale',
    });
    expect(JSON.stringify(read)).toBe(
      JSON.stringify({
        ok: true,
        facts: {
          'claim.ground': 'sale',
          'clauses.found': ['court', 'arbitration'],
          'evidence.elements': { contract: 'document', notice: 'weak' },
          'claim.amount': { amount: '10.5', currency: 'USD' },
          'payments.others': [{ via: 'wire', on: '2026-03-14' }, { via: 'card' }],
        },
      }),
    );
  });
});

describe('what is refused, and in which words', () => {
  test.each([null, [], 'x', 3, undefined, true])('%j is no set of facts', (input) => {
    expect(errorsOf(input)).toEqual([
      { field: 'facts', message: 'The facts must be one object, for example {"buyer.kind": "consumer"}.' },
    ]);
  });

  test('unknown facts are named, all of them, those of the language included', () => {
    const input = JSON.parse('{"buyer.knd":"consumer","__proto__":1,"constructor":2,"toString":3,"buyer.kind":"x"}');
    expect(
      errorsOf(input)
        .map((error) => error.field)
        .sort(),
    ).toEqual(['buyer.knd', '__proto__', 'constructor', 'toString', 'buyer.kind'].sort());
    expect(messageFor('buyer.knd', 'consumer')).toBe('“buyer.knd” is not a fact of the vocabulary.');
  });

  const wrong: [string, unknown, string][] = [
    ['buyer.kind', 'maybe', '“maybe” is not an answer here. Write one of: consumer, business, not_sure.'],
    ['buyer.kind', null, '“null” is not an answer here. Write one of: consumer, business, not_sure.'],
    [
      'filing.state',
      'not_sure',
      '“not_sure” is not an answer here. Write one of: not_filed, submitted, accepted, refused, sued_by_seller.',
    ],
    ['clauses.found', [], 'The list is empty. Name at least one of: court, foreign_court, arbitration.'],
    [
      'clauses.found',
      'court',
      '“court” is not a list. Write a list, such as ["court"], of: court, foreign_court, arbitration.',
    ],
    ['clauses.found', ['court', 'x'], '“x” is not one of: court, foreign_court, arbitration.'],
    ['clauses.found', ['court', 'court'], 'The list names something twice.'],
    ['clauses.found', ['not_sure'], '“not_sure” is not one of: court, foreign_court, arbitration.'],
    ['seller.otherSigns', ['none', 'ads'], '“none” cannot stand beside other options.'],
    ['evidence.elements', {}, 'The table is empty. Name at least one item, or leave the fact out.'],
    [
      'evidence.elements',
      { contract: 'no' },
      '“no” is not a level for “contract”. Write one of: document, weak, nothing.',
    ],
    [
      'police.items',
      { x: 'yes' },
      '“x” is not one of: impersonation, forged_documents, identity_absent, unreachable, several_victims, payee_unrelated, still_answering, partial_delivery, bait_delivery, quality_only.',
    ],
    ['payment.on', '2025-02-30', '“2025-02-30” is not a day of the calendar. Write it like 2025-03-14.'],
    ['payment.on', '14.3.2025', '“14.3.2025” is not a day of the calendar. Write it like 2025-03-14.'],
    ['payment.on', '1989-12-31', '“1989-12-31” is out of range. A day must lie between 1990-01-01 and 2100-12-31.'],
    ['payment.on', '2101-01-01', '“2101-01-01” is out of range. A day must lie between 1990-01-01 and 2100-12-31.'],
    [
      'receipt.on',
      'never',
      '“never” is not a day of the calendar. Write it like 2025-03-14. If there is no such day, write “none”.',
    ],
    ['payment.on', 'none', '“none” is not a day of the calendar. Write it like 2025-03-14.'],
    ['payments.others', 'card', '“card” is not a list of records. Write a list, such as [{"via":"card"}].'],
    ['payments.others', 'not_sure', '“not_sure” is not a list of records. Write a list, such as [{"via":"card"}].'],
    ['payments.others', [], 'The list is empty. Name at least one record, or leave the fact out.'],
    [
      'payments.others',
      Array.from({ length: 21 }, () => ({ via: 'card' })),
      'The list has 21 records. At most 20 can be named.',
    ],
    [
      'payments.others',
      [{ via: 'card' }, 'wire'],
      'Record 2: “wire” is not a record. Write one such as {"via":"card"}.',
    ],
    ['payments.others', [{ via: 'card' }, {}], 'Record 2: Nothing is said. Name at least one of: via, on, amount.'],
    ['payments.others', [{ day: '2025-03-14' }], 'Record 1: “day” is not one of: via, on, amount.'],
    [
      'payments.others',
      [{ on: '2025-02-30' }],
      'Record 1: “on”: “2025-02-30” is not a day of the calendar. Write it like 2025-03-14.',
    ],
    [
      'acts.list',
      [{ kind: 'demand', arrived: 'not_sure' }],
      'Record 1: “arrived”: “not_sure” is not an answer here. Write one of: yes, sent_with_proof, no.',
    ],
    ['seller.daysSilent', 1.5, '“1.5” is not a whole number from 0 to 100000. Write it without quotation marks.'],
    ['buyer.country', 'UK', '“UK” is not a country code. Write two capital letters, such as DE for Germany.'],
    ['seller.codePrefix', 106, '“106” is not a code of four digits. Write it in quotation marks, such as "0106".'],
  ];
  test.each(wrong)('%s: %j', (field, value, message) => {
    expect(messageFor(field, value)).toBe(message);
  });

  test.each(['', 'hangzhou', '33010', '000000', 'Outside', 330100])('%j is no place', (value) => {
    expect(messageFor('receipt.place', value)).toMatch(/is not a place here\. Write the six-digit code/);
  });

  test.each([-1, 100_001, '5', Number.NaN, Number.POSITIVE_INFINITY, null])('%j is no number here', (value) => {
    expect(messageFor('seller.daysSilent', value)).toMatch(/is not a whole number/);
  });

  test.each(['-1', '01', '1.', '.5', '1,000', '1.23456', '1e3', '1234567890123456', '', ' 1'])(
    'amount %j',
    (amount) => {
      expect(messageFor('claim.amount', { amount, currency: 'USD' })).toMatch(/is not an amount/);
    },
  );

  test('sums of money in other ways', () => {
    expect(messageFor('claim.amount', { amount: 12, currency: 'USD' })).toMatch(/must be text in quotation marks/);
    expect(messageFor('claim.amount', { amount: '12', currency: 'usd' })).toMatch(/“usd” is not a currency code/);
    expect(messageFor('claim.amount', { amount: '12' })).toMatch(/“undefined” is not a currency code/);
    expect(messageFor('claim.amount', { amount: '1', currency: 'USD', note: 1 })).toMatch(/is not a sum of money/);
    expect(messageFor('claim.amount', '12 USD')).toMatch(/is not a sum of money/);
  });

  test('every kind of wrong value of every fact names the fact once', () => {
    for (const id of factIds) {
      for (const value of [
        null,
        true,
        -1,
        'no such answer',
        ['no such answer'],
        { 'no such': 'answer' },
        [null],
        [[]],
      ]) {
        expect(messageFor(id, value)).toMatch(/\.$/);
      }
    }
  });
});

describe('lists of codes', () => {
  test('countries: the 249 of ISO 3166-1, and XK', () => {
    expect(new Set(countries).size).toBe(250);
    expect([...countries].sort()).toEqual(countries);
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const code of countries) expect(names.of(code)).not.toBe(code);
    for (const code of ['HK', 'MO', 'TW', 'GB', 'XK']) expect(countries).toContain(code);
    for (const code of ['UK', 'EU', 'AN', 'SU', 'ZZ']) expect(countries).not.toContain(code);
  });

  test('currencies', () => {
    expect(new Set(currencies).size).toBe(currencies.length);
    expect([...currencies].sort()).toEqual(currencies);
    const names = new Intl.DisplayNames(['en'], { type: 'currency' });
    const younger = ['XCG', 'ZWG'];
    for (const code of currencies) if (!younger.includes(code)) expect(names.of(code)).not.toBe(code);
    for (const code of ['USD', 'EUR', 'CNY', 'HKD', 'TWD', 'MOP']) expect(currencies).toContain(code);
  });
});
