/** Names in traditional and simplified characters. The pairs are those of the language; the table is the one that is shipped. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { simplifyFor } from '../../lib/names/simplify';
import { parseCompanyName } from '../../rules/counterparty/company-name';
import { compareNames } from '../../rules/counterparty/compare-names';
import { asWritten, type Simplify } from '../../rules/counterparty/traditional';

let simplify: Simplify = asWritten;
beforeAll(async () => {
  simplify = await simplifyFor('龍');
});

const compared = (first: string, second: string) => compareNames(first, second, simplify);
const shown = (first: string, second: string) =>
  compared(first, second).pairs.map((pair) => `${pair.first}${pair.second}${pair.open ? '?' : ''}`);

test.each([
  ['深圳市龍華貿易有限公司', '深圳市龙华贸易有限公司', ['龍龙', '華华', '貿贸']],
  ['東莞市寶業電子科技有限公司', '东莞市宝业电子科技有限公司', ['東东', '寶宝', '業业', '電电']],
  ['廣州機械進出口有限公司', '广州机械进出口有限公司', ['廣广', '機机', '進进']],
  [
    '義烏市國際實業有限責任公司',
    '义乌市国际实业有限责任公司',
    ['義义', '烏乌', '國国', '際际', '實实', '業业', '責责'],
  ],
  ['寧波萬發廠', '宁波万发厂', ['寧宁', '萬万', '發发', '廠厂']],
  // The way of Hong Kong to write 衛 and 線.
  ['衞星電綫有限公司', '卫星电线有限公司', ['衞卫', '電电', '綫线']],
  // One name written half in each way.
  ['龍华有限公司', '龙華有限公司', ['龍龙', '华華']],
])('%s and %s are the same name, and it says what was matched', (first, second, pairs) => {
  const found = compared(first, second);
  expect([found.result, found.flags]).toEqual(['same', ['traditional']]);
  expect(shown(first, second)).toEqual(pairs);
  expect(compared(second, first).result).toBe('same');
});

test.each([
  ['乾貨行', '干貨行', ['乾干?']],
  ['深圳市後海有限公司', '深圳市后海有限公司', ['後后?']],
  ['深圳市後海貿易有限公司', '深圳市后海贸易有限公司', ['後后?', '貿贸']],
  ['著名有限公司', '着名有限公司', ['著着?']],
  ['鍾氏有限公司', '钟氏有限公司', ['鍾钟?']],
  ['鍾氏有限公司', '锺氏有限公司', ['鍾锺?']],
  ['徵信有限公司', '征信有限公司', ['徵征?']],
  ['東昇有限公司', '东升有限公司', ['東东', '昇升?']],
  ['麵業有限公司', '面业有限公司', ['麵面?', '業业']],
  ['穀物有限公司', '谷物有限公司', ['穀谷?']],
  // Two traditional characters with one simplified form.
  ['發達有限公司', '髮達有限公司', ['發髮?']],
  ['鐘錶行', '鍾錶行', ['鐘鍾?']],
])('%s and %s could be the same name, no more', (first, second, pairs) => {
  const found = compared(first, second);
  expect(found.result).toBe('alike');
  expect(found.flags).toContain('traditional_open');
  expect(shown(first, second)).toEqual(pairs);
  expect(compared(second, first).result).toBe('alike');
});

test.each([
  ['雲南茶業有限公司', '云南茶业有限公司'],
  ['瀋陽機械廠', '沈阳机械厂'],
  ['煙臺有限公司', '烟台有限公司'],
])('inside the name of a place a character has one form: %s and %s', (first, second) => {
  expect(compared(first, second).result).toBe('same');
});

describe('what stays different', () => {
  it('other characters, longer names, other places', () => {
    for (const [first, second] of [
      ['深圳市龍華貿易有限公司', '深圳市龙华有限公司'],
      ['深圳市龍華貿易有限公司', '深圳市龙岗贸易有限公司'],
      ['國際有限公司', '国内有限公司'],
    ] as const)
      expect(compared(first, second).result, first).toBe('different');
    expect(compared('龍華有限公司', '香港龙华有限公司')).toMatchObject({
      result: 'different',
      flags: ['place', 'traditional'],
    });
    expect(compared('澳門龍華有限公司', '澳门龙华实业有限公司').flags).toEqual(['traditional']);
  });

  it('shows what only one name has, as it was written', () => {
    expect(compared('深圳市龍華貿易有限公司', '深圳市龙华有限公司')).toMatchObject({
      onlyFirst: ['貿易'],
      onlySecond: [],
    });
  });

  it('other letters beside the same characters', () => {
    expect(compared('TCL電子', 'tcl电子')).toMatchObject({
      result: 'alike',
      flags: ['other_letters', 'traditional'],
    });
  });

  it('equal names need no table and name no pair', () => {
    expect(compared('乾元后海有限公司', '乾元后海有限公司')).toMatchObject({ result: 'same', flags: [], pairs: [] });
  });
});

describe('whatever is typed', () => {
  const name = fc.string({ unit: fc.constantFrom(...'龍龙後后乾干幹發髮发著着台臺檯有限公司A ()（𠮷'), maxLength: 12 });

  it('says the same in both directions, and never "same" with a character left open', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, two] = [compared(a, b), compared(b, a)];
        expect([two.result, two.onlyFirst, two.onlySecond]).toEqual([one.result, one.onlySecond, one.onlyFirst]);
        if (one.result === 'same') expect(one.pairs.filter(({ open }) => open)).toEqual([]);
      }),
    );
  });
});

describe('a name in traditional characters is read in simplified ones', () => {
  it('and says how it stood there', () => {
    expect(parseCompanyName('廣州市龍華貿易有限責任公司', simplify)).toMatchObject({
      name: '广州市龙华贸易有限责任公司',
      traditional: { written: '廣州市龍華貿易有限責任公司', several: [] },
      region: { text: '广州市', code: '440100', where: 'mainland' },
      tradeName: '龙华',
      trade: '贸易',
      form: { text: '有限责任公司', kind: 'limited' },
    });
  });

  it('a character with several forms stays, and its forms are told', () => {
    const read = parseCompanyName('深圳市乾龍貿易有限公司', simplify);
    expect(read.name).toBe('深圳市乾龙贸易有限公司');
    expect(read.traditional?.several).toEqual([{ character: '乾', forms: ['干', '乾'] }]);
  });

  it('a name in simplified characters is not turned, even with a character that is also traditional', () => {
    for (const name of ['深圳市乾元贸易有限公司', '深圳市龙华贸易有限公司', '著名后海有限公司']) {
      const read = parseCompanyName(name, simplify);
      expect([read.name, read.traditional]).toEqual([name, undefined]);
    }
  });
});
