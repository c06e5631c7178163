import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkBic } from '../../rules/counterparty/bic';
import { countries } from '../../rules/countries';

describe('T14: form, country, test and passive codes, head office', () => {
  test.each([
    ['ICBKCNBJ', { country: 'CN', use: 'normal', office: 'head' }],
    ['ICBKCNBJXXX', { country: 'CN', use: 'normal', office: 'head' }],
    ['ICBKCNBJBJM', { country: 'CN', use: 'normal', office: 'branch' }],
    ['HSBCHKHHHKH', { country: 'HK', use: 'normal', office: 'branch' }],
    ['ICBKCNB0', { country: 'CN', use: 'test', office: 'head' }],
    ['ICBKCNB1XXX', { country: 'CN', use: 'passive', office: 'head' }],
    ['NCBVXKPR', { country: 'XK', use: 'normal', office: 'head' }],
    // Digits in the prefix, which ISO 20022 allows and some libraries refuse.
    ['A1B2SG3A', { country: 'SG', use: 'normal', office: 'head' }],
    // Character 7 does not matter: only character 8 marks tests.
    ['ICBKCN0J', { country: 'CN', use: 'normal', office: 'head' }],
  ])('%s', (code, parts) => {
    expect(checkBic(code)).toMatchObject({ result: 'form_ok', parts, changes: [] });
  });

  test.each([
    ['', 'nothing_typed'],
    ['ICBKCNB', 'wrong_length'],
    ['ICBKCNBJX', 'wrong_length'],
    ['ICBKCNBJXX', 'wrong_length'],
    ['ICBKCNBJXXXX', 'wrong_length'],
    ['ICBK€NBJ', 'wrong_character'],
    ['中国银行中国银行', 'wrong_character'],
    ['ICBK1NBJ', 'country_letters'],
    ['ICBKC0BJ', 'country_letters'],
    ['ICBKZZBJ', 'unknown_country'],
    ['ICBKUKBJ', 'unknown_country'],
  ])('%j: %s', (typed, result) => {
    const checked = checkBic(typed);
    expect(checked.result).toBe(result);
    expect(checked.parts).toBeUndefined();
  });

  it('names every change, and offers a code inside a text without taking it', () => {
    expect(checkBic('ｉｃｂｋ cn bj')).toMatchObject({
      code: 'ICBKCNBJ',
      changes: ['full_width', 'spaces', 'lower_case'],
      result: 'form_ok',
    });
    expect(checkBic('SWIFT: ICBKCNBJBJM (Beijing)')).toMatchObject({ result: 'wrong_length', found: ['ICBKCNBJBJM'] });
  });

  it('accepts every country of ISO 3166 and XK, and no other two letters', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const accepted = letters.flatMap((a) => letters.map((b) => a + b)).filter((c) => checkBic(`BANK${c}22`).parts);
    expect(accepted).toEqual([...countries].sort());
    expect(accepted).toHaveLength(250);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { parts, code, typed: kept } = checkBic(typed);
        expect(kept).toBe(typed);
        if (parts) expect(code).toMatch(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/);
      }),
    );
  });
});
