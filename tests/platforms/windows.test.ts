import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../rules/platforms/platform';
import { platforms } from '../../rules/platforms/platforms';

type Row = readonly [
  clock: string,
  purpose: string,
  from: string,
  first: number,
  last: number,
  latest: number,
  certainty: string,
];

/** Typed from decision-routes.md 5.2: P probable, C contested, U unverified. First 0: from the start; latest = last: one figure. */
const expected: Record<PlatformId, readonly Row[]> = {
  alibaba: [
    ['alibaba_ta', 'open', 'confirmed_receipt', 0, 30, 30, 'probable'],
    ['alibaba_offline', 'open', 'receipt', 0, 30, 30, 'probable'],
    ['alibaba_closed', 'closed_order', 'closing_notice', 0, 30, 30, 'probable'],
    ['alibaba_outside_ta', 'complaint', 'later_of_payment_and_delivery', 0, 90, 90, 'unverified'],
    ['alibaba_escalate', 'escalation', 'request', 4, 7, 8, 'contested'],
    ['platform_forum', 'challenge', 'platform_decision', 0, 20, 20, 'unverified'],
    ['platform_forum', 'challenge', 'not_stated', 0, 1, 1, 'unverified'],
  ],
  aliexpress: [
    ['aliexpress', 'open', 'delivery_end_or_confirmed_receipt', 11, 15, 15, 'contested'],
    ['aliexpress', 'open', 'order', 0, 90, 90, 'contested'],
    ['platform_forum', 'challenge', 'platform_decision', 0, 30, 30, 'contested'],
  ],
  '1688': [['release_1688', 'release', 'dispatch', 0, 10, 10, 'probable']],
  taobao_tmall: [['taobao_1688', 'open', 'receipt', 0, 7, 7, 'probable']],
  jd: [['taobao_1688', 'open', 'receipt', 0, 7, 7, 'probable']],
  pinduoduo: [['taobao_1688', 'open', 'receipt', 0, 7, 7, 'probable']],
  temu: [
    ['temu', 'open', 'order', 0, 90, 90, 'probable'],
    ['temu', 'open', 'order', 0, 45, 90, 'probable'],
  ],
  shein: [['shein', 'open', 'receipt', 0, 30, 30, 'probable']],
  dhgate: [
    ['dhgate', 'open', 'dispatch', 5, 90, 120, 'contested'],
    ['dhgate', 'open', 'dispatch', 7, 90, 120, 'contested'],
    ['dhgate', 'open', 'dispatch', 10, 90, 120, 'contested'],
    ['dhgate', 'open', 'release', 0, 30, 30, 'contested'],
  ],
  made_in_china: [],
  global_sources: [],
  amazon: [['a_to_z', 'open', 'latest_estimated_delivery', 3, 90, 90, 'probable']],
  ebay: [
    ['ebay', 'open', 'actual_or_latest_estimated_delivery', 0, 30, 30, 'probable'],
    ['ebay', 'escalation', 'dispute_opened', 0, 21, 21, 'probable'],
    ['ebay', 'appeal', 'platform_decision', 0, 30, 30, 'probable'],
  ],
  walmart: [['walmart', 'open', 'latest_estimated_delivery', 3, 90, 90, 'probable']],
  tiktok_shop: [
    ['tiktok', 'open', 'receipt', 0, 15, 15, 'probable'],
    ['tiktok', 'open', 'receipt', 0, 7, 15, 'probable'],
    ['tiktok', 'open', 'receipt', 0, 6, 6, 'probable'],
    ['tiktok', 'open', 'receipt', 0, 30, 30, 'unverified'],
  ],
};

describe('windows of the platforms', () => {
  it.each(Object.entries(expected) as [PlatformId, readonly Row[]][])('%s as in 5.2', (id, rows) => {
    const windows = platforms[id].windows.map((w) => [
      w.clock,
      w.purpose,
      w.from,
      w.firstDay ?? 0,
      w.lastDay,
      w.latestDay ?? w.lastDay,
      w.certainty,
    ]);
    expect(windows).toEqual(rows);
  });

  it('counts the first day of AliExpress from dispatch, and the seven days only under Chinese consumer law', () => {
    expect(platforms.aliexpress.windows[0]?.firstFrom).toBe('dispatch');
    for (const id of ['taobao_tmall', 'jd', 'pinduoduo'] as const) {
      expect(platforms[id].windows[0]?.gate).toBe('chinese_consumer_law');
    }
  });

  it('knows other units than days, and times that an order may shorten', () => {
    expect(platforms.alibaba.windows.filter((w) => w.unit).map((w) => [w.lastDay, w.unit])).toEqual([[1, 'years']]);
    expect(platforms.ebay.windows.filter((w) => w.unit).map((w) => [w.lastDay, w.unit])).toEqual([
      [21, 'business_days'],
    ]);
    expect(platforms.alibaba.windows[0]?.varies).toBe('shorter');
    expect(platforms.shein.windows[0]?.varies).toBe('either');
  });

  it('releases the money of 1688 ten days after dispatch', () => {
    expect(platforms['1688'].marketplaceEscrow.autoRelease).toEqual({ from: 'dispatch', day: 10 });
  });

  it('takes typical durations from 6: Alibaba 25, AliExpress 20, DHgate 15, four others 14', () => {
    const typical = Object.entries(platforms).flatMap(([id, { duration }]) =>
      duration ? [[id, duration.typical]] : [],
    );
    expect(Object.fromEntries(typical)).toEqual({
      alibaba: 25,
      aliexpress: 20,
      dhgate: 15,
      amazon: 14,
      ebay: 14,
      temu: 14,
      shein: 14,
    });
  });
});
