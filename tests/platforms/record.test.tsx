import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PlatformRecord } from '@/components/platforms/PlatformRecord';
import { getWords } from '@/lib/words/words';
import type { PlatformId } from '@/rules/platforms/platform';

/** The record as text, without its tags and marks. */
function told(locale: string, id: PlatformId): string {
  const { platforms, pages } = getWords(locale);
  const words = { locale, platforms, certainty: pages.plan.certainty };
  return renderToStaticMarkup(<PlatformRecord id={id} words={words} />).replace(/<[^>]+>/g, '');
}

/** law/routes.md section 1: operator by buyer, and the clause on claims against the platform itself. */
describe('who runs a platform, and where it is sued', () => {
  test('in Chinese: one sentence each, the Chinese name first', () => {
    expect(told('zh', 'alibaba')).toContain(
      '杭州阿里巴巴广告有限公司（Hangzhou Alibaba Advertising Co., Ltd，中国大陆；中国大陆的买方）',
    );
    expect(told('zh', 'aliexpress')).toContain(
      '香港国际仲裁中心（HKIAC）仲裁，适用香港法，仲裁地为香港，先协商30日（中国大陆以外的买方）。',
    );
    expect(told('zh', 'alibaba')).toContain('杭州市余杭区人民法院，而非互联网法院，适用中国法，');
    // No company name was seen, and the record holds for all buyers.
    expect(told('zh', 'dhgate')).toContain('名称不明（中国大陆）');
  });

  test('in English: the name in the terms first', () => {
    expect(told('en', 'alibaba')).toContain(
      'Hangzhou Alibaba Advertising Co., Ltd 杭州阿里巴巴广告有限公司, mainland China (Buyers in mainland China)',
    );
    expect(told('en', 'aliexpress')).toContain(
      'Arbitration at HKIAC. Hong Kong law. Seat: Hong Kong. First 30 days of talks (Buyers outside mainland China).',
    );
    // Only arbitration has a seat: a court has a place, and what is not known has none.
    expect(told('en', 'alibaba')).toContain('not the Internet Court. Chinese law. Place: Hangzhou');
    expect(told('en', 'shein')).toContain('. Place not known');
    expect(told('en', 'shein')).not.toContain('Seat: Place');
    expect(told('en', 'shein')).toContain('The terms leave the rights of consumers untouched.');
  });

  test('a start that the text does not name reads as an event', () => {
    expect(
      getWords('zh').platforms.record.windowUntil.replace('{start}', getWords('zh').platforms.starts.not_stated),
    ).toBe('至起算事由（文本未写明，请自最早的事件起算）发生后第{last}日');
  });
});
