import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegisterText } from '@/rules/supplier-status/register-reading';
import { MOST_CHARACTERS } from '@/rules/supplier-status/register-text';
import { registerClasses } from '@/rules/supplier-status/register-words';

/** Invented: no company of this name or code is meant. The layout is a guess at how a copied page looks. */
const page = (status: string, label = '登记状态') =>
  [
    '国家企业信用信息公示系统',
    '营业执照信息',
    '统一社会信用代码：91000000EXAMPLE000',
    '企业名称：例城样品虚构贸易有限公司',
    '类型：有限责任公司(自然人独资)',
    '法定代表人：甲某某',
    '注册资本：100万元人民币',
    '成立日期：2015年03月02日',
    '营业期限自：2015年03月02日',
    `${label}：${status}`,
    '核准日期：2023年06月01日',
    '开业日期：2015年03月10日',
    '清算信息',
    '暂无清算信息',
    '列入经营异常名录信息',
    '简易注销公告信息',
    '注销日期：',
  ].join('\n');

describe('a copied page', () => {
  test.each([
    ['存续', 'active'],
    ['存续（在营、开业、在册）', 'active'],
    ['在营（开业）企业', 'active'],
    ['吊销，未注销', 'revoked'],
    ['吊销,已注销', 'deregistered'],
    ['注销', 'deregistered'],
    ['歇业', 'dormant'],
    ['清算中', 'liquidating'],
    ['迁出', 'moved'],
  ])('the field shows %s: %s', (word, status) => {
    expect(readRegisterText(page(word))).toMatchObject({ result: 'read', status, where: 'field' });
    expect(readRegisterText(page(word, '经营状态'))).toMatchObject({ result: 'read', status, where: 'field' });
  });

  test('the value may stand on the next line, after a tab or after spaces', () => {
    for (const between of ['\n', '\r\n', '\t', '   ', ' : ', ':\n\n', '：\u00a0'])
      expect(readRegisterText(`企业名称 例城公司\n登记状态${between}吊销，未注销\n核准日期 2020`)).toMatchObject({
        result: 'read',
        status: 'revoked',
        where: 'field',
      });
  });

  test('a copy that lost its line breaks is read up to the next label', () => {
    const reading = readRegisterText('企业名称：例城公司登记状态：存续法定代表人：甲某某注册资本：100万');
    expect(reading).toMatchObject({ result: 'read', status: 'active', where: 'field' });
  });

  test('the field goes before words elsewhere', () => {
    expect(readRegisterText('全部 存续 注销 吊销\n登记状态：歇业')).toMatchObject({
      status: 'dormant',
      where: 'field',
    });
  });

  test('traditional characters, label and value', () => {
    expect(readRegisterText('登記狀態：存續')).toMatchObject({ status: 'active', where: 'field', traditional: true });
    expect(readRegisterText('經營狀態\n註銷')).toMatchObject({ status: 'deregistered', where: 'field' });
  });

  test('a table with the labels above: the word that stands alone, and it says so', () => {
    const reading = readRegisterText('企业名称\t登记状态\t成立日期\n例城公司\t存续\t2015-03-02');
    expect(reading).toMatchObject({ result: 'read', status: 'active', where: 'alone' });
  });

  test('headings alone say nothing', () => {
    const reading = readRegisterText('清算信息\n注销日期：\n吊销日期\n列入经营异常名录信息\n开业日期：2015');
    expect(reading.result).toBe('unknown');
    expect(reading.inside).toEqual(expect.arrayContaining(['清算', '注销', '吊销', '开业']));
    expect(reading.status).toBeUndefined();
  });
});

describe('what it does not say stays unknown', () => {
  test.each([
    ['非正常', 'an abnormal tax status is not normal'],
    ['非正常户', 'the same'],
    ['注销中', 'being deregistered is not deregistered'],
    ['拟注销', 'planned only'],
    ['未注销', 'by itself it names no class'],
    ['未开业', 'not open'],
    ['简易注销公告', 'a notice, not a status'],
    ['经营异常', 'a list, not a status'],
    ['abc revoked', 'no Chinese word'],
    ['营业', 'part of no row'],
    ['在册', 'T13 has it only inside a longer value'],
    ['其他', 'any other word'],
    ['🙂', 'no word'],
  ])('%s: %s', (word) => {
    expect(readRegisterText(word)).toMatchObject({ result: 'unknown' });
    const inField = readRegisterText(page(word));
    expect(inField).toMatchObject({ result: 'unknown', fieldShows: word });
    expect(inField.status).toBeUndefined();
  });

  test('an unread field is not mended by a word that stands alone elsewhere', () => {
    const reading = readRegisterText('登记状态：其他\n年报状态\n正常');
    expect(reading).toMatchObject({ result: 'unknown', fieldShows: '其他' });
  });

  test('two companies with different words: both are offered, none is taken', () => {
    const reading = readRegisterText('甲公司\n登记状态：存续\n乙公司\n登记状态：注销');
    expect(reading.result).toBe('several');
    expect(reading.found.map(({ status }) => status)).toEqual(['active', 'deregistered']);
    expect(reading.status).toBeUndefined();
  });

  test('one field read and one not: offered, not taken', () => {
    const reading = readRegisterText('登记状态：存续\n登记状态：不明');
    expect(reading).toMatchObject({ result: 'unknown', fieldShows: '不明' });
    expect(reading.found.map(({ word }) => word)).toEqual(['存续']);
  });

  test('two words of one class are one answer', () => {
    expect(readRegisterText('登记状态：存续\n经营状态：开业')).toMatchObject({ result: 'read', status: 'active' });
  });

  test('nothing typed', () => {
    for (const empty of ['', ' \n\t', '\u200b\u200f', '\u3000'])
      expect(readRegisterText(empty).result).toBe('nothing_typed');
  });
});

describe('hostile text', () => {
  test('spaces, zero-width and right-to-left marks do not hide a word', () => {
    for (const word of [
      '存 续',
      ' 存续 ',
      '存\u200b续',
      '\u202e存续\u202c',
      '\ufeff存续\u0000',
      '「存续」',
      '“存续”。',
    ])
      expect(readRegisterText(word)).toMatchObject({ result: 'read', status: 'active' });
  });

  test('columns that meet are not joined into a word', () => {
    expect(readRegisterText('公司所在 营业期限 2020').result).toBe('unknown');
  });

  test('a text longer than is read says so, and reading stays quick', () => {
    const long = `登记状态：存续\n${'吊销 ,'.repeat(MOST_CHARACTERS)}`;
    const reading = readRegisterText(long);
    expect(reading.cut).toBe(true);
    expect(reading.status).toBe('active');
  });

  test('any text gives an answer of the four, and a status only when read', () => {
    const pieces = fc.constantFrom(
      ...registerClasses.flatMap(({ words }) => words),
      '登记状态',
      '经营状态',
      '：',
      '\n',
      '\t',
      '（',
      '未',
      '企业',
      '日期',
      'x',
      '𠮷',
      '\ud842',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { result, status, found } = readRegisterText(typed);
        expect(['nothing_typed', 'read', 'several', 'unknown']).toContain(result);
        expect(status !== undefined).toBe(result === 'read');
        if (result === 'read') expect(new Set(found.map((one) => one.status))).toEqual(new Set([status]));
        if (result === 'several') expect(new Set(found.map((one) => one.status)).size).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  test('a word with a Chinese character on either side never counts', () => {
    const words = registerClasses.flatMap(({ words: own }) => own);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('未', '非', '拟', '待', '某'), (word, before) => {
        expect(readRegisterText(`${before}${word}`).result).toBe('unknown');
      }),
    );
  });
});
