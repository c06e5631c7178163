import { describe, expect, it } from 'vitest';
import { ELSEWHERE, OUTSIDE, placeCodes } from '../../rules/place-codes';
import { places } from '../../rules/places';

const BEIJING = '110000';
const HANGZHOU = '330100';
const GUANGZHOU = '440100';

const byCode = new Map(places.map((p) => [p.code, p]));
const provinces = places.filter((p) => p.code.endsWith('0000'));

describe('places', () => {
  it('has 31 provinces and 333 cities, prefectures and leagues', () => {
    expect(provinces).toHaveLength(31);
    expect(places.filter((p) => /^\d{2}(?!00|90)\d{2}00$/.test(p.code))).toHaveLength(333);
  });

  it('gives each place one code of six digits, in order, and one name in each language', () => {
    const codes = places.map((p) => p.code);
    expect(codes.filter((c) => !/^\d{6}$/.test(c))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(places.map((p) => p.zh)).size).toBe(places.length);
    expect(new Set(places.map((p) => p.en)).size).toBe(places.length);
  });

  it('writes Chinese names in Chinese and English names in plain Latin letters', () => {
    expect(places.filter((p) => !/^\p{Script=Han}+$/u.test(p.zh))).toEqual([]);
    expect(places.filter((p) => !/^[A-Z][A-Za-z' ]+( \([A-Z][a-z ]+\))?$/.test(p.en))).toEqual([]);
  });

  it('lists the province of every place', () => {
    expect(places.filter((p) => !byCode.has(`${p.code.slice(0, 2)}0000`))).toEqual([]);
  });

  it('keeps the four municipalities as single places', () => {
    for (const prefix of ['11', '12', '31', '50']) {
      expect(places.filter((p) => p.code.startsWith(prefix)).map((p) => p.code)).toEqual([`${prefix}0000`]);
    }
  });

  it.each([
    [BEIJING, '北京市', 'Beijing'],
    [HANGZHOU, '杭州市', 'Hangzhou'],
    [GUANGZHOU, '广州市', 'Guangzhou'],
    ['440300', '深圳市', 'Shenzhen'],
    ['320500', '苏州市', 'Suzhou (Jiangsu)'],
    ['341300', '宿州市', 'Suzhou (Anhui)'],
    ['500000', '重庆市', 'Chongqing'],
    ['140000', '山西省', 'Shanxi'],
    ['610000', '陕西省', 'Shaanxi'],
    ['610100', '西安市', "Xi'an"],
    ['650100', '乌鲁木齐市', 'Urumqi'],
    ['429004', '仙桃市', 'Xiantao'],
    ['419001', '济源市', 'Jiyuan'],
    ['222400', '延边朝鲜族自治州', 'Yanbian Prefecture'],
  ])('%s is %s, %s', (code, zh, en) => {
    expect(byCode.get(code)).toEqual({ code, zh, en });
  });

  it('does not take the special values for codes', () => {
    expect(byCode.has(ELSEWHERE) || byCode.has(OUTSIDE)).toBe(false);
    expect(places.map((p) => p.code)).toEqual(placeCodes);
  });
});
