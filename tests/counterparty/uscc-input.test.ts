import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkUscc } from '../../rules/counterparty/uscc';
import { goodCodes } from './uscc-codes';

const code = '91330100799655058B';

describe('what is typed is read, and every change is named', () => {
  test.each([
    ['91330100799655058b', ['lower_case']],
    ['9133 0100 7996 5505 8B', ['spaces']],
    ['９１３３０１００７９９６５５０５８Ｂ', ['full_width']],
    ['９１３３０１００７９９６５５０５８ｂ', ['full_width', 'lower_case']],
    ['9133-0100-7996-5505-8B', ['dashes']],
    ['9133–0100—7996‐5505−8B', ['dashes']],
    ['9133\u200b0100799655058B\ufeff', ['invisible']],
    ['\u202e91330100799655058B\u202c', ['invisible']],
    ['  91330100799655058B\n', ['spaces']],
  ])('%j', (typed, changes) => {
    expect(checkUscc(typed)).toMatchObject({ typed, code, changes, result: 'seller' });
  });

  it('proposes look-alikes and applies none', () => {
    for (const [typed, meant] of [
      ['9133O1007996550S8B', code],
      ['9I33010079965505BB', '9133010079965505BB'],
      ['9144030019ZZ038216', '914403001922038216'],
      ['OI', undefined],
    ] as const) {
      const checked = checkUscc(typed);
      expect(checked.code).toBe(typed);
      expect(checked.result).toBe('input_error');
      expect(checked.corrections).toEqual(meant ? [meant] : []);
    }
  });

  it('reads V as U or as Y, and keeps the one with the right check character', () => {
    // The good code 91350100M000100Y43 with its Y read as V.
    expect(checkUscc('91350100M000100V43').corrections).toEqual(['91350100M000100Y43']);
    expect(checkUscc('VVVVVVVVVVVVVVVVVV').corrections).toEqual([]);
  });

  it('proposes every good code again when its 0, 1, 2 and 5 were taken for letters', () => {
    const letters: { readonly [digit: string]: string } = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S' };
    for (const good of goodCodes) {
      const typed = good.replace(/[0125]/g, (digit) => letters[digit] ?? digit);
      expect(checkUscc(typed).corrections, typed).toEqual([good]);
    }
  });
});

describe('a pasted text', () => {
  const page =
    '国家企业信用信息公示系统 营业执照信息 统一社会信用代码：91330100799655058B 企业名称：阿里巴巴（中国）有限公司 ' +
    '注册号：330100400012345 成立日期：2006年10月20日 电话 0571-85022088';

  it('offers each code in it and takes none', () => {
    expect(checkUscc(page)).toMatchObject({ result: 'input_error', found: [code] });
    expect(checkUscc(`${page} 914403001922038216 ${page}`).found).toEqual([code, '914403001922038216']);
    expect(checkUscc('USCC 9133 0100 7996 5505 8B tel 0571 85022088').found).toEqual([code]);
  });

  it('offers a code as it stands there, right check characters first', () => {
    expect(checkUscc(`old 914403001922038217 new ${code}`).found).toEqual([code, '914403001922038217']);
    expect(checkUscc('code: 9133O1007996550S8B').found).toEqual(['9133O1007996550S8B']);
  });

  it('finds nothing in other numbers', () => {
    expect(checkUscc('Tel 0571 85022088 Fax 0571 85022099 account 33001616727053012345').found).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(
      '😀'.repeat(150),
      'مرحبا بالعالم',
      '\u200b\u200b',
      '\u202e\u0000\ud800',
      '９'.repeat(300),
      'ß'.repeat(18),
    ),
  );

  it('never throws, keeps what was typed, and passes only what has the shape', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const checked = checkUscc(typed);
        expect(checked.typed).toBe(typed);
        if (checked.changes.length === 0) expect(checked.code).toBe(typed);
        if (checked.parts) expect(checked.code).toMatch(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
      }),
    );
  });

  it('finds a good code between any two stretches of other text', () => {
    const around = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(around, fc.constantFrom(...goodCodes), around, (before, good, after) => {
        const { found, code: read } = checkUscc(`${before}\n，${good}。\n${after}`);
        expect(found.includes(good) || read === good).toBe(true);
      }),
    );
  });

  it('reads a page of a million characters', () => {
    expect(checkUscc(`${'字1 '.repeat(333_333)} ${code}`).found).toEqual([code]);
  });
});
