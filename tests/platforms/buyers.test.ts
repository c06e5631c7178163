import { describe, expect, it } from 'vitest';
import { countries } from '../../rules/countries';
import { forBuyer } from '../../rules/platforms/buyers';
import { platforms } from '../../rules/platforms/platforms';

const operators = (id: keyof typeof platforms, country: string) =>
  forBuyer(platforms[id].operators, country).map(({ en }) => en);
const bodies = (id: keyof typeof platforms, country: string) =>
  forBuyer(platforms[id].forumVsPlatform, country).map(({ body }) => body);

describe('the platform’s company and forum for a buyer’s country', () => {
  it('Alibaba.com: Singapore company and HKIAC abroad, Hangzhou for the mainland', () => {
    expect(operators('alibaba', 'DE')).toEqual(['Alibaba.com Singapore E-Commerce Pte Ltd']);
    expect(operators('alibaba', 'HK')).toEqual(['Alibaba.com Singapore E-Commerce Pte Ltd']);
    expect(operators('alibaba', 'CN')).toEqual(['Hangzhou Alibaba Advertising Co., Ltd']);
    expect(bodies('alibaba', 'DE')).toEqual(['hkiac']);
    expect(bodies('alibaba', 'CN')).toEqual(['yuhang_court']);
  });

  it('AliExpress: by country, the Internet Court for the mainland only', () => {
    expect(operators('aliexpress', 'US')).toEqual(['AliExpress E-Commerce One Pte Ltd']);
    expect(operators('aliexpress', 'RU')).toEqual(['AliExpress CIS Holding']);
    expect(operators('aliexpress', 'BR')).toEqual(['Alibaba.com Singapore E-Commerce Pte Ltd']);
    expect(bodies('aliexpress', 'CN')).toEqual(['hangzhou_internet_court']);
    expect(bodies('aliexpress', 'BR')).toEqual(['hkiac']);
    expect(bodies('aliexpress', 'FR').sort()).toEqual(['hkiac', 'home_court']);
  });

  it('Temu, Shein, TikTok Shop: nothing where nothing was seen', () => {
    expect(operators('temu', 'IE')).toEqual(['Whaleco Technology Ltd']);
    expect(operators('temu', 'BR')).toEqual([]);
    expect(bodies('shein', 'US')).toEqual(['jams']);
    expect(bodies('shein', 'BR')).toEqual(['siac']);
    expect(bodies('tiktok_shop', 'CH')).toEqual(['mediation_icc']);
    expect(forBuyer(platforms.tiktok_shop.windows, 'TH').map((w) => w.lastDay)).toEqual([7]);
    expect(forBuyer(platforms.tiktok_shop.windows, 'FR')).toEqual([]);
  });

  it('keeps rows without a group for everybody', () => {
    for (const country of countries) expect(forBuyer(platforms.alibaba.windows, country).length).toBe(7);
  });
});

describe('clauses and declarations', () => {
  it('says what R10, R13, R14 and R42 read', () => {
    expect(platforms.amazon.exclusiveWith.map(({ what }) => what)).toEqual(['chargeback']);
    expect(platforms.alibaba.exclusiveWith.map(({ what }) => what)).toEqual(['off_platform_settlement']);
    expect(platforms.alibaba.clauseBuyerSeller).toMatchObject({ value: 'yes', only: 'trade_assurance' });
    expect(platforms.alibaba.declaredResellerFrom?.day).toBe('2026-03-17');
    const others = Object.entries(platforms).filter(([id, p]) => id !== 'alibaba' && p.declaredResellerFrom);
    expect(others).toEqual([]);
  });

  it('places the mainland operators', () => {
    const homes = Object.entries(platforms).flatMap(([id, p]) => (p.operatorHome ? [[id, p.operatorHome.place]] : []));
    expect(Object.fromEntries(homes)).toEqual({
      alibaba: '330100',
      aliexpress: '330100',
      '1688': '330100',
      taobao_tmall: '330100',
      jd: '110000',
      pinduoduo: '310000',
      dhgate: '110000',
      made_in_china: '320100',
    });
  });
});
