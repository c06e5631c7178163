import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../rules/counterparty/compare-names';

type Row = readonly [first: string, second: string, result: string, flags: readonly string[]];

const latin: readonly Row[] = [
  ['ABC Trading Co., Ltd', 'ABC Trading Co., Ltd', 'same', []],
  ['ABC Trading Co., Ltd.', 'abc trading CO LTD', 'same', []],
  ['ABC Trading Co., Ltd', 'ABC TRADING COMPANY LIMITED', 'same', []],
  ['A.B.C. Trading Co.,Ltd', 'ABC Trading Co., Ltd', 'same', []],
  ['Smith & Sons Ltd', 'Smith and Sons Limited', 'same', []],
  ['ABC Trading Co., Ltd', 'ABC Trading Limited', 'alike', ['form']],
  ['ABC Trading Co., Ltd', 'ABC Co., Ltd', 'alike', ['trade_words']],
  ['ABC Trading Co., Ltd', 'ABC (HK) Trading Co., Ltd', 'alike', ['place']],
  ['ABC (HK) Ltd', 'ABC (Hong Kong) Limited', 'same', []],
  ['ABC (HK) Ltd', 'ABC HongKong Ltd', 'same', []],
  ['Shenzhen ABC Co., Ltd', 'ABC (Hong Kong) Co., Ltd', 'different', ['place']],
  ['Shenzhen ABC Co., Ltd', 'Guangzhou ABC Co., Ltd', 'different', ['place']],
  ['Bright Light Ltd', 'Brightlight Ltd', 'alike', ['word_breaks']],
  ['Bright Light Ltd', 'Bright Lihgt Ltd', 'alike', ['spelling']],
  ['Sunshine Ltd', 'Sunshlne Ltd', 'alike', ['spelling']],
  ['Li Wei', 'Wei Li', 'alike', ['order']],
  ['ABC Ltd', 'ABD Ltd', 'different', []],
  ['Sunrise Ltd', 'Moonlight Ltd', 'different', []],
  ['Trading Co', 'Export Co', 'different', ['trade_words']],
];

const chinese: readonly Row[] = [
  ['深圳市明亮有限公司', '深圳市明亮有限公司', 'same', []],
  ['明亮（深圳）有限公司', '明亮(深圳) 有限公司', 'same', []],
  ['深圳市明亮有限公司', '深圳市明亮有限责任公司', 'different', []],
  ['深圳市明亮有限公司', '深圳明亮有限公司', 'different', []],
  ['深圳市明亮有限公司', '深圳市明亮贸易有限公司', 'different', []],
  ['明亮有限公司', '香港明亮有限公司', 'different', ['place']],
  ['TCL科技有限公司', 'tcl科技有限公司', 'alike', ['other_letters']],
  // Without a table of traditional characters; with it: traditional-names.test.ts.
  ['国际有限公司', '國際有限公司', 'different', []],
];

const untold: readonly Row[] = [
  ['深圳市明亮有限公司', 'Shenzhen Mingliang Co., Ltd', 'cannot_tell', ['other_script']],
  ['', 'ABC Ltd', 'cannot_tell', ['nothing_to_compare']],
  ['😀 12', 'ABC Ltd', 'cannot_tell', ['nothing_to_compare']],
  ['Pаypal Ltd', 'Paypal Ltd', 'cannot_tell', ['mixed_letters']], // the first a is Cyrillic
  ['شركة النور', 'Al Noor Ltd', 'cannot_tell', ['other_script']],
  ['شركة النور', 'شركة الشمس', 'cannot_tell', ['other_script']],
];

test.each([...latin, ...chinese, ...untold])('%s | %s: %s', (first, second, result, flags) => {
  const compared = compareNames(first, second);
  expect([compared.result, [...compared.flags].sort()]).toEqual([result, [...flags].sort()]);
  const back = compareNames(second, first);
  expect([back.result, back.onlyFirst, back.onlySecond]).toEqual([result, compared.onlySecond, compared.onlyFirst]);
});

describe('the parts that differ', () => {
  it('are words of Latin names and characters of Chinese names', () => {
    expect(compareNames('ABC Trading Co., Ltd', 'ABC (HK) Ltd')).toMatchObject({
      onlyFirst: ['trading', 'company'],
      onlySecond: ['hong kong'],
    });
    expect(compareNames('深圳市明亮有限公司', '深圳市明亮贸易有限公司')).toMatchObject({
      onlyFirst: [],
      onlySecond: ['贸易'],
    });
  });
});

describe('whatever is typed', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '有限公司',
      'constructor __proto__ toString',
      'Ａ'.repeat(300),
      '\u202eABC',
      'İstanbul Ltd',
      'x'.repeat(5000),
    ),
  );

  it('never throws, and says the same in both directions', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b).result).toBe(compareNames(b, a).result);
      }),
    );
  });

  it('finds a name the same as itself, or cannot tell', () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(['same', 'cannot_tell']).toContain(compareNames(a, a).result);
      }),
    );
  });

  it('never finds names with other letters the same', () => {
    const letters = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (letters(a) !== letters(b)) expect(compareNames(`${a} Ltd`, `${b} Ltd`).result).not.toBe('same');
      }),
    );
  });
});
