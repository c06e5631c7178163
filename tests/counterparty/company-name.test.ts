import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCompanyName } from '../../rules/counterparty/company-name';

describe('parts of a Chinese name', () => {
  test.each([
    ['深圳市腾讯计算机系统有限公司', '深圳市', '440300', '腾讯', '计算机系统', 'limited'],
    ['腾讯科技（深圳）有限公司', '深圳', '440300', '腾讯', '科技', 'limited'],
    ['腾讯科技(深圳)有限公司', '深圳', '440300', '腾讯', '科技', 'limited'],
    ['阿里巴巴（中国）网络技术有限公司', '中国', undefined, '阿里巴巴', '网络技术', 'limited'],
    ['北京京东世纪贸易有限公司', '北京', '110000', '京东世纪', '贸易', 'limited'],
    ['小米科技有限责任公司', undefined, undefined, '小米', '科技', 'limited'],
    ['比亚迪股份有限公司', undefined, undefined, '比亚迪', undefined, 'joint_stock'],
    ['广东省佛山市某某电器股份有限公司', '广东省佛山市', '440600', '某某', '电器', 'joint_stock'],
    ['义乌市美丽饰品商行', '义乌市', undefined, '美丽', '饰品', 'shop_style'],
    ['义乌市美丽饰品商行（个体工商户）', '义乌市', undefined, '美丽', '饰品', 'individual_business'],
    ['某某有限公司深圳分公司', undefined, undefined, '某某', undefined, 'branch'],
    ['香港某某贸易有限公司', '香港', undefined, '某某', '贸易', 'limited'],
  ])('%s', (typed, place, code, tradeName, trade, form) => {
    const read = parseCompanyName(typed);
    expect(read.script).toBe('chinese');
    expect([read.region?.text, read.region?.code, read.tradeName, read.trade, read.form?.kind]).toEqual([
      place,
      code,
      tradeName,
      trade,
      form,
    ]);
  });

  it('tells the place in brackets from the place in front, and places outside the mainland', () => {
    expect(parseCompanyName('腾讯科技（深圳）有限公司').regionInBrackets).toBe(true);
    expect(parseCompanyName('深圳市腾讯有限公司').regionInBrackets).toBe(false);
    expect(parseCompanyName('香港某某有限公司').region?.where).toBe('outside');
    expect(parseCompanyName('某某（香港）有限公司').region?.where).toBe('outside');
    expect(parseCompanyName('中国某某有限公司').region?.where).toBe('national');
  });

  it('gives no code for a short name that two places share', () => {
    // 吉林: a province and a city.
    expect(parseCompanyName('吉林某某有限公司').region).toEqual({ text: '吉林', where: 'mainland' });
    expect(parseCompanyName('吉林市某某有限公司').region?.code).toBe('220200');
  });

  it('keeps what stands in brackets and is neither place nor form', () => {
    expect(parseCompanyName('上海某某（集团）有限公司')).toMatchObject({ inBrackets: ['集团'], tradeName: '某某' });
  });

  it('names what was changed to read it', () => {
    expect(parseCompanyName('深圳市 腾讯\u200b科技（深圳）有限公司')).toMatchObject({
      name: '深圳市腾讯科技(深圳)有限公司',
      changes: ['brackets', 'invisible', 'spaces'],
    });
  });

  test.each([
    ['', 'nothing_typed'],
    [' \u200b ', 'nothing_typed'],
    ['Shenzhen Foo Co., Ltd', 'other'],
    ['TCL科技集团股份有限公司', 'mixed'],
    ['مرحبا', 'other'],
    ['😀', 'other'],
  ])('%j: %s', (typed, script) => {
    expect(parseCompanyName(typed).script).toBe(script);
  });

  it('never throws and invents nothing: every part stands in the name', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '深圳市',
        '有限公司',
        '（',
        '）',
        '(',
        '贸易',
        '香港',
        '分公司',
        '公司',
        '商行',
        ' ',
        '市',
        '中国',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const typed = pieces.join('');
        const { name, region, tradeName = '', trade = '', form, typed: kept } = parseCompanyName(typed);
        expect(kept).toBe(typed);
        const bare = name.replace(/\([^()]*\)/g, '');
        for (const part of [tradeName, trade]) expect(bare).toContain(part);
        for (const part of [region?.text ?? '', form?.text ?? '']) expect(name + bare).toContain(part);
      }),
    );
  });

  it('reads a name of 300 characters', () => {
    expect(parseCompanyName(`深圳市${'某'.repeat(290)}有限公司`)).toMatchObject({ tradeName: '某'.repeat(290) });
  });
});
