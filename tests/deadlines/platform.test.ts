import { describe, expect, it } from 'vitest';
import { addDays } from '../../rules/days';
import type { Assumption, Clock } from '../../rules/deadlines/clock';
import type { ClockName } from '../../rules/deadlines/clock-table';
import { platformOpen } from '../../rules/deadlines/platform';
import type { Facts } from '../../rules/facts';
import { around, base, names, one, TODAY } from './find';

const open = (facts: Facts, asOf = TODAY) => platformOpen(facts, asOf, 'no').value;

describe('Alibaba.com', () => {
  /** check3: Trade Assurance, received 35 days ago, never confirmed, not closed. */
  const check3: Facts = {
    ...base,
    'deal.concluded': 'platform',
    'deal.platform': 'alibaba',
    'deal.paidOnPlatform': 'yes',
    'dispute.kind': 'quality',
    'receipt.on': '2026-10-17',
    'platform.receiptConfirmedOn': 'none',
    'payment.via': 'card',
    'payment.on': '2026-09-01',
  };

  it('check3: the window has not started', () => {
    expect(one('alibaba_ta', check3)).toMatchObject({ state: 'unknown', lastDay: null });
    expect(one('alibaba_ta', check3).assumed).toContain('not-started');
    expect(one('alibaba_offline', check3)).toMatchObject({ state: 'over', lastDay: '2026-11-16' });
    expect(open(check3)).toBe('unknown');
  });

  it('check3b: closed order, open', () => {
    const facts: Facts = { ...check3, 'platform.closedOn': '2026-11-01' };
    expect(one('alibaba_closed', facts)).toMatchObject({ state: 'running', lastDay: '2026-12-01' });
    expect(open(facts)).toBe('yes');
    expect(names(facts)).not.toContain('alibaba_offline');
    expect(around('alibaba_closed', facts, '2026-12-01')).toEqual(['running', 'running', 'over']);
  });

  it('check3c: closed order, closed', () => {
    const facts: Facts = { ...check3, 'platform.closedOn': '2026-09-30' };
    expect(one('alibaba_closed', facts)).toMatchObject({ state: 'over', lastDay: '2026-10-30' });
    expect(open(facts)).toBe('no');
  });

  it('confirmed: yes up to the earliest last day, no after the latest', () => {
    // Offline until 2026-11-16, Trade Assurance until 2026-11-20.
    const facts: Facts = { ...check3, 'platform.receiptConfirmedOn': '2026-10-21', 'platform.closedOn': 'none' };
    expect(['2026-11-16', '2026-11-17', '2026-11-20', '2026-11-21'].map((day) => open(facts, day))).toEqual([
      'yes',
      'unknown',
      'unknown',
      'no',
    ]);
  });

  it('paid outside: 90 days from the later of payment and delivery day', () => {
    const facts: Facts = { ...check3, 'deal.paidOnPlatform': 'no', 'delivery.expectedOn': '2026-09-15' };
    expect(one('alibaba_outside_ta', facts).lastDay).toBe('2026-12-14');
    expect(around('alibaba_outside_ta', facts, '2026-12-14')).toEqual(['running', 'running', 'over']);
    expect(names(facts)).not.toContain('alibaba_ta');
    const met: Facts = { ...facts, 'deal.concluded': 'remote', 'deal.metOnPlatform': 'yes' };
    expect(one('alibaba_outside_ta', met).lastDay).toBe('2026-12-14');
    expect(one('alibaba_outside_ta', { ...facts, 'delivery.expectedOn': 'not_sure' })).toMatchObject({ lastDay: null });
  });

  it('not known how it was paid: every window, none firm', () => {
    const { 'deal.paidOnPlatform': _, ...facts } = check3;
    expect(names(facts)).toEqual(expect.arrayContaining(['alibaba_ta', 'alibaba_offline', 'alibaba_outside_ta']));
    expect(open(facts)).toBe('unknown');
  });

  it('a dispute is open: what cannot be counted is listed', () => {
    const facts: Facts = { ...check3, 'platform.caseOpen': 'yes' };
    expect(one('alibaba_escalate', facts).state).toBe('no-day');
    expect(one('platform_forum', facts).state).toBe('no-day');
  });

  // 5.2 `platform_forum`: from the platform's decision.
  it('it was refused: the time against the decision is listed, the one to bring in staff is not', () => {
    const facts: Facts = { ...check3, 'platform.caseOpen': 'refused' };
    expect(one('platform_forum', facts).state).toBe('no-day');
    expect(names(facts)).not.toContain('alibaba_escalate');
  });

  it('money held: release day, else within seven days', () => {
    expect(one('auto_release', check3)).toMatchObject({ daysLeft: 7, assumed: ['auto-release-within-7-days'] });
    const dated: Facts = { ...check3, 'escrow.autoReleaseOn': '2026-12-05' };
    expect(around('auto_release', dated, '2026-12-05')).toEqual(['running', 'running', 'over']);
    expect(names({ ...check3, 'escrow.released': 'yes' })).not.toContain('auto_release');
    // A dispute moves the release (5.2): only a day that the platform names stands.
    expect(names({ ...check3, 'platform.caseOpen': 'yes' })).not.toContain('auto_release');
    expect(one('auto_release', { ...dated, 'platform.caseOpen': 'yes' }).lastDay).toBe('2026-12-05');
  });

  // DHgate holds the price (routes.md 1.2): R7 is open while it is not known where and how it was paid.
  const held: Facts = { ...base, 'deal.concluded': 'platform', 'deal.platform': 'dhgate' };
  const asks = ['escrow.released', 'escrow.autoReleaseOn'];
  it.each([
    ['nothing about the payment', {}, ['deal.paidOnPlatform', 'payment.via', ...asks]],
    ['release not sure', { 'escrow.released': 'not_sure' }, ['deal.paidOnPlatform', 'payment.via', ...asks]],
    [
      'another platform, release not sure: escrow is possible',
      { 'deal.platform': 'aliexpress', 'escrow.released': 'not_sure' },
      ['deal.paidOnPlatform', 'payment.via', ...asks],
    ],
    // 1.4: "not sure" excludes nothing; the price may be held by whatever means it was paid (R7).
    [
      'another platform, paid there by card, release not sure',
      {
        'deal.platform': 'aliexpress',
        'deal.paidOnPlatform': 'yes',
        'payment.via': 'card',
        'escrow.released': 'not_sure',
      },
      asks,
    ],
    ['by card, place not known', { 'payment.via': 'card' }, ['deal.paidOnPlatform', ...asks]],
    ['not on the platform, way not known', { 'deal.paidOnPlatform': 'no' }, ['payment.via', ...asks]],
  ] as const)('release of money that may be held: not known yet, %s', (_, more: Facts, missing) => {
    expect(one('auto_release', { ...held, ...more })).toMatchObject({ state: 'unknown', lastDay: null, missing });
  });

  it('release of money: paid elsewhere, not paid, no such platform, or the order closed', () => {
    const none: readonly Facts[] = [
      { ...held, 'deal.paidOnPlatform': 'no', 'payment.via': 'wire' },
      { ...held, 'payment.via': 'not_paid' },
      { ...held, 'deal.platform': 'amazon' },
      { ...held, 'deal.platform': 'aliexpress', 'payment.via': 'card' },
      {
        ...held,
        'deal.platform': 'aliexpress',
        'deal.paidOnPlatform': 'no',
        'payment.via': 'card',
        'escrow.released': 'not_sure',
      },
      { ...held, 'deal.concluded': 'remote' },
      { ...held, 'deal.paidOnPlatform': 'yes', 'platform.closedOn': '2026-11-01' },
    ];
    for (const facts of none) expect(names(facts), JSON.stringify(facts)).not.toContain('auto_release');
    const said: Facts = { ...held, 'escrow.released': 'no', 'platform.closedOn': '2026-11-01' };
    expect(one('auto_release', said)).toMatchObject({ daysLeft: 7 });
  });
});

/** Platform, facts, clock, first day, last day, latest day. Starts: order 2026-08-01, dispatch 08-10, due 09-01, receipt 09-05. */
const starts: Facts = {
  ...base,
  'deal.concluded': 'platform',
  'dispute.kind': 'quality',
  'deal.orderedOn': '2026-08-01',
  'delivery.dispatchedOn': '2026-08-10',
  'delivery.expectedOn': '2026-09-01',
  'receipt.on': '2026-09-05',
  'platform.receiptConfirmedOn': '2026-09-06',
};
const rows: readonly [string, Facts, ClockName, string | null, string, string][] = [
  [
    'check1',
    { 'deal.platform': 'amazon', 'delivery.expectedOn': '2026-11-01' },
    'a_to_z',
    '2026-11-04',
    '2027-01-30',
    '2027-01-30',
  ],
  // 5.2: "from + 3 days", whatever the dispute.
  ['amazon, quality', { 'deal.platform': 'amazon' }, 'a_to_z', '2026-09-04', '2026-11-30', '2026-11-30'],
  ['walmart', { 'deal.platform': 'walmart' }, 'walmart', '2026-09-04', '2026-11-30', '2026-11-30'],
  ['ebay, received', { 'deal.platform': 'ebay' }, 'ebay', null, '2026-10-05', '2026-10-05'],
  ['ebay, not received', { 'deal.platform': 'ebay', 'receipt.on': 'none' }, 'ebay', null, '2026-10-01', '2026-10-01'],
  ['aliexpress', { 'deal.platform': 'aliexpress' }, 'aliexpress', '2026-08-21', '2026-09-16', '2026-10-30'],
  [
    'aliexpress, never came',
    { 'deal.platform': 'aliexpress', 'dispute.kind': 'non_delivery', 'platform.receiptConfirmedOn': 'none' },
    'aliexpress',
    '2026-08-21',
    '2026-09-16',
    '2026-09-16',
  ],
  ['temu, return', { 'deal.platform': 'temu' }, 'temu', null, '2026-09-15', '2026-10-30'],
  [
    'temu, never came',
    { 'deal.platform': 'temu', 'dispute.kind': 'non_delivery' },
    'temu',
    null,
    '2026-10-30',
    '2026-10-30',
  ],
  ['shein', { 'deal.platform': 'shein' }, 'shein', null, '2026-10-05', '2026-10-05'],
  ['dhgate', { 'deal.platform': 'dhgate' }, 'dhgate', '2026-08-15', '2026-11-08', '2026-12-08'],
  [
    'dhgate, money released',
    { 'deal.platform': 'dhgate', 'escrow.released': 'yes', 'escrow.autoReleaseOn': '2026-11-20' },
    'dhgate',
    '2026-08-15',
    '2026-11-08',
    '2026-12-20',
  ],
  ['1688', { 'deal.platform': '1688' }, 'release_1688', null, '2026-08-20', '2026-08-20'],
  [
    'tiktok, Indonesia',
    { 'deal.platform': 'tiktok_shop', 'buyer.country': 'ID' },
    'tiktok',
    null,
    '2026-09-11',
    '2026-09-11',
  ],
  [
    'tiktok, Thailand',
    { 'deal.platform': 'tiktok_shop', 'buyer.country': 'TH' },
    'tiktok',
    null,
    '2026-09-12',
    '2026-09-20',
  ],
  [
    'tiktok, Viet Nam',
    { 'deal.platform': 'tiktok_shop', 'buyer.country': 'VN' },
    'tiktok',
    null,
    '2026-09-20',
    '2026-09-20',
  ],
  [
    'tiktok, United Kingdom',
    { 'deal.platform': 'tiktok_shop', 'buyer.country': 'GB' },
    'tiktok',
    null,
    '2026-10-05',
    '2026-10-05',
  ],
  [
    'tiktok, elsewhere',
    { 'deal.platform': 'tiktok_shop', 'buyer.country': 'FR' },
    'tiktok',
    null,
    '2026-09-11',
    '2026-10-05',
  ],
];

describe('windows', () => {
  it.each(rows)('%s', (_name, more, name, firstDay, lastDay, latestDay) => {
    const facts: Facts = { ...starts, ...more };
    expect(one(name, facts)).toMatchObject({ firstDay, lastDay, latestDay });
    const past = lastDay < latestDay ? 'between' : 'over';
    expect(around(name, facts, lastDay)).toEqual(['running', 'running', past]);
    expect(one(name, facts, addDays(latestDay, 1)).state).toBe('over');
    if (firstDay) expect(around(name, facts, firstDay)).toEqual(['not-yet', 'running', 'running']);
    const closed = name === 'release_1688' ? 'unknown' : 'no';
    expect([open(facts, lastDay), open(facts, addDays(latestDay, 1))]).toEqual(['yes', closed]);
    if (lastDay < latestDay) expect(open(facts, addDays(lastDay, 1))).toBe('unknown');
    if (firstDay) {
      expect(platformOpen(facts, addDays(firstDay, -1), 'no')).toMatchObject({ value: 'not-yet', firstDay });
    }
  });

  it.each(rows)('%s: without its start, no day', (_name, more, name) => {
    const facts: Facts = {
      ...starts,
      ...more,
      'deal.orderedOn': 'not_sure',
      'delivery.dispatchedOn': 'not_sure',
      'delivery.expectedOn': 'not_sure',
      'receipt.on': 'not_sure',
      'platform.receiptConfirmedOn': 'not_sure',
    };
    const c = one(name, facts);
    expect(c).toMatchObject({ state: 'unknown', start: null, lastDay: null, latestDay: null });
    expect(c.missing.length).toBeGreaterThan(0);
    expect(open(facts)).toBe('unknown');
  });

  it('a start that is not known leaves the end open: no day is counted from today', () => {
    const facts: Facts = { ...starts, 'deal.platform': 'ebay', 'receipt.on': 'not_sure' };
    expect(one('ebay', facts)).toMatchObject({ lastDay: '2026-10-01', latestDay: null, state: 'between' });
  });

  it('Taobao: seven days need Chinese consumer law, and are not the end of everything', () => {
    const facts: Facts = { ...starts, 'deal.platform': 'taobao_tmall' };
    const values = (gate: 'yes' | 'no' | 'unknown') =>
      ['2026-09-12', '2026-09-13'].map((day) => platformOpen(facts, day, gate).value);
    expect(values('yes')).toEqual(['yes', 'unknown']);
    expect(values('no')).toEqual(['unknown', 'unknown']);
    expect(values('unknown')).toEqual(['unknown', 'unknown']);
    expect(platformOpen(facts, TODAY, 'yes').clocks[0]).toMatchObject({ name: 'taobao_1688', lastDay: '2026-09-12' });
  });

  it('seven days: digital goods and goods made to order may be excluded (CRPL 25(1))', () => {
    const assumed = (object: 'catalogue' | 'digital' | 'not_sure') =>
      platformOpen({ ...starts, 'deal.platform': 'taobao_tmall', 'deal.object': object }, TODAY, 'yes').clocks[0]
        ?.assumed;
    expect(assumed('digital')).toContain('some-goods-excluded');
    expect(assumed('not_sure')).toContain('some-goods-excluded');
    expect(assumed('catalogue')).not.toContain('some-goods-excluded');
  });

  it('Temu, day of the order not known: at the latest 90 days from receipt, as an order cannot follow it', () => {
    const { 'deal.orderedOn': _, ...facts } = {
      ...starts,
      'deal.platform': 'temu',
      'receipt.on': '2026-05-20',
    } as Facts;
    const at = (day: string) => [one('temu', facts, day).state, open(facts, day)];
    expect(one('temu', facts)).toMatchObject({ lastDay: null, latestDay: '2026-08-18', missing: [] });
    expect(at('2026-08-18')).toEqual(['unknown', 'unknown']);
    expect(at('2026-08-19')).toEqual(['over', 'no']);
    expect(one('temu', facts, '2026-08-18').missing).toEqual(['deal.orderedOn']);
    expect(one('temu', { ...facts, 'receipt.on': 'none' }).state).toBe('unknown');
  });

  // 25 October and 90 days: 6, 30, 31 and 23.
  it('Temu, day of the order not known: at the latest 90 days from payment, as an order cannot follow that either', () => {
    const facts: Facts = { ...base, 'deal.concluded': 'platform', 'deal.platform': 'temu', 'payment.on': '2026-10-25' };
    const paid = (more: Facts, day = TODAY) => one('temu', { ...facts, 'payment.via': 'card', ...more }, day);
    const quality: Facts = { 'dispute.kind': 'quality', 'receipt.on': '2026-11-05' };
    for (const more of [{ 'dispute.kind': 'non_delivery' }, quality] as const) {
      expect(paid(more)).toMatchObject({ state: 'unknown', lastDay: null, latestDay: '2027-01-23' });
      expect(paid(more).missing).toEqual(['deal.orderedOn']);
      expect(paid(more, '2027-01-24').state).toBe('over');
    }
    // Paid when it was received, or later: the receipt counts.
    expect(paid({ ...quality, 'payment.on': '2026-11-20' }).latestDay).toBe('2027-02-03');
  });

  it.each(['made_in_china', 'global_sources', 'other'] as const)('%s: no window known', (platform) => {
    expect(platformOpen({ ...starts, 'deal.platform': platform }, TODAY, 'yes')).toMatchObject({
      value: 'unknown',
      firstDay: null,
      clocks: [],
    });
  });
});

describe('nothing came', () => {
  const order: Facts = { ...base, 'deal.concluded': 'platform', 'deal.paidOnPlatform': 'yes' };

  it('from a receipt no time has started, and the day of it is not asked (5.2)', () => {
    for (const [platform, name] of [
      ['alibaba', 'alibaba_offline'],
      ['shein', 'shein'],
      ['tiktok_shop', 'tiktok'],
    ] as const) {
      const c = one(name, { ...order, 'deal.platform': platform });
      expect(c).toMatchObject({ state: 'unknown', lastDay: null, because: ['dispute.kind'] });
      expect(c.missing).not.toContain('receipt.on');
      expect(c.assumed).toContain('not-started');
    }
  });

  it('eBay: then the latest estimated delivery counts', () => {
    const facts: Facts = { ...order, 'deal.platform': 'ebay', 'delivery.expectedOn': '2026-11-01' };
    expect(one('ebay', facts)).toMatchObject({ lastDay: '2026-12-01', latestDay: '2026-12-01', missing: [] });
    expect(one('ebay', { ...facts, 'dispute.kind': 'quality' }).missing).toEqual(['receipt.on']);
  });

  it('AliExpress: the 90 days of free return are no window for what never came (routes.md 1.2)', () => {
    const facts: Facts = { ...order, 'deal.platform': 'aliexpress', 'delivery.expectedOn': '2026-10-01' };
    expect(one('aliexpress', facts).assumed).not.toContain('free-return-may-be-longer');
    expect(one('aliexpress', { ...facts, 'dispute.kind': 'quality' }).assumed).toContain('free-return-may-be-longer');
  });
});

describe('1688', () => {
  const order: Facts = {
    ...base,
    'deal.concluded': 'platform',
    'deal.platform': '1688',
    'delivery.dispatchedOn': '2026-11-17',
    'payment.on': '2026-11-10',
  };

  it('paid outside: it holds no money, so it releases none', () => {
    const outside: Facts = { ...order, 'deal.paidOnPlatform': 'no', 'payment.via': 'wire' };
    for (const more of [{}, { 'escrow.autoReleaseOn': '2026-11-27' }] as const) {
      const found = names({ ...outside, ...more });
      expect(found).not.toContain('release_1688');
      expect(found).not.toContain('auto_release');
    }
    expect(names({ ...order, 'deal.paidOnPlatform': 'yes', 'payment.via': 'card' })).toContain('release_1688');
  });

  // Dispatch 17 November and 10 days; not known, the release counts as due within seven days of 21 November.
  it('the day of the release not known: told once, by the earlier of the usual day and seven days', () => {
    const held: Facts = { ...order, 'payment.via': 'escrow', 'escrow.released': 'not_sure' };
    expect(one('release_1688', held).lastDay).toBe('2026-11-27');
    expect(names(held)).not.toContain('auto_release');
    const late: Facts = { ...held, 'delivery.dispatchedOn': '2026-11-20' };
    expect(one('release_1688', late).lastDay).toBe('2026-11-30');
    expect(one('auto_release', late).lastDay).toBe('2026-11-28');
    const over: Facts = { ...held, 'delivery.dispatchedOn': '2026-11-01' };
    expect(one('auto_release', over).lastDay).toBe('2026-11-28');
  });
});

describe('records of the platform', () => {
  const order: Facts = {
    ...starts,
    'deal.platform': 'made_in_china',
    'deal.orderedOn': '2023-06-01',
    'receipt.on': '2023-07-01',
    'platform.receiptConfirmedOn': 'none',
  };

  it('alarm from the order, "may be gone" from the last event', () => {
    const c = one('platform_data', order);
    expect(c).toMatchObject({ lastDay: '2026-06-01', latestDay: '2026-07-01', state: 'over' });
    expect(c.alarms).toEqual([{ kind: 'warn', on: '2026-03-03' }]);
    expect(around('platform_data', order, '2026-06-01')).toEqual(['running', 'running', 'between']);
    expect(around('platform_data', order, '2026-07-01')).toEqual(['between', 'between', 'over']);
  });

  it('no event known: never over', () => {
    const facts: Facts = { ...order, 'receipt.on': 'not_sure' };
    expect(one('platform_data', facts)).toMatchObject({ state: 'between', latestDay: null });
  });

  it('order day not known: no day', () => {
    expect(one('platform_data', { ...starts, 'deal.platform': 'ebay', 'deal.orderedOn': 'not_sure' })).toMatchObject({
      state: 'unknown',
      lastDay: null,
    });
  });
});

// decision-routes.md R10, check1: 90 days from 1 November, 2027-01-30; filed first, it is to be decided, and nothing is left to file.
it('the claim with Amazon is filed: its last day is no day to act on, unless it was refused', () => {
  const order: Facts = { ...starts, 'deal.platform': 'amazon', 'delivery.expectedOn': '2026-11-01' };
  const filed: Facts = { ...order, 'platform.aToZFiled': 'yes' };
  expect(one('a_to_z', filed)).toMatchObject({ state: 'no-day', lastDay: null, assumed: ['done-in-time'] });
  expect(platformOpen(filed, TODAY).value).toBe('yes');
  for (const other of [
    order,
    { ...order, 'platform.aToZFiled': 'no' },
    { ...filed, 'platform.caseOpen': 'refused' },
  ] as const)
    expect(one('a_to_z', other)).toMatchObject({ state: 'running', lastDay: '2027-01-30' });
  // A case that is open may still be with the seller, who comes first (5.2 `a_to_z`): the claim is not filed by it.
  for (const claimed of [{}, { 'platform.aToZFiled': 'no' }, { 'platform.aToZFiled': 'not_sure' }] as const)
    expect(one('a_to_z', { ...order, ...claimed, 'platform.caseOpen': 'yes' })).toMatchObject({
      state: 'running',
      lastDay: '2027-01-30',
      assumed: [],
    });
  expect(one('a_to_z', { ...filed, 'platform.caseOpen': 'yes' }).state).toBe('no-day');
  // R10a: a card dispute closes the guarantee, whatever else was opened there; not filed, or not sure, its day stands.
  for (const there of [{}, { 'platform.caseOpen': 'yes' }, { 'platform.caseOpen': 'not_sure' }] as const) {
    expect(names({ ...order, ...there, 'payment.chargebackFiled': 'yes' })).not.toContain('a_to_z');
    for (const by of ['no', 'not_sure'] as const)
      expect(one('a_to_z', { ...order, ...there, 'payment.chargebackFiled': by }).lastDay).toBe('2027-01-30');
  }
  expect(names({ ...order, 'delivery.expectedOn': 'not_sure', 'payment.chargebackFiled': 'yes' })).not.toContain(
    'a_to_z',
  );
  // Other platforms have no such row.
  const shop: Facts = { ...order, 'deal.platform': 'walmart', 'payment.chargebackFiled': 'yes' };
  expect(one('walmart', shop).lastDay).toBe('2027-01-30');
});

// On the other platforms a dispute that is open has no day to open it. The day on which it was opened is not asked: it was in
// time for sure only while the earliest end is not over. Today is 2026-11-21.
describe('a dispute is open', () => {
  const of = (more: Facts): Facts => ({ ...base, 'deal.concluded': 'platform', 'dispute.kind': 'quality', ...more });
  const open = { 'platform.caseOpen': 'yes' } as const;
  const none = { state: 'no-day', firstDay: null, lastDay: null, latestDay: null, daysLeft: null } as const;

  it.each<readonly [string, Facts, ClockName, Partial<Clock>, readonly Assumption[]]>([
    [
      'eBay, until 1 December: in time',
      { 'deal.platform': 'ebay', 'receipt.on': '2026-11-01' },
      'ebay',
      { state: 'running', lastDay: '2026-12-01' },
      ['done-in-time'],
    ],
    // 20 September and 45 days: 10, 31 and 4; 90 days: 10, 31, 30 and 19.
    [
      'Temu, between the two ends',
      { 'deal.platform': 'temu', 'deal.orderedOn': '2026-09-20' },
      'temu',
      { state: 'between', lastDay: '2026-11-04', latestDay: '2026-12-19' },
      [],
    ],
    // 18 August and 90 days: 13, 30, 31 and 16; 120 days: 30 more.
    [
      'DHgate, between the two ends',
      { 'deal.platform': 'dhgate', 'delivery.dispatchedOn': '2026-08-18' },
      'dhgate',
      { state: 'between', lastDay: '2026-11-16' },
      [],
    ],
    [
      'TikTok Shop in Thailand, between the two ends',
      { 'deal.platform': 'tiktok_shop', 'buyer.country': 'TH', 'receipt.on': '2026-11-12' },
      'tiktok',
      { state: 'between', lastDay: '2026-11-19', latestDay: '2026-11-27' },
      [],
    ],
    [
      'DHgate, before its first day',
      { 'deal.platform': 'dhgate', 'delivery.dispatchedOn': '2026-11-20' },
      'dhgate',
      { state: 'not-yet', firstDay: '2026-11-25' },
      [],
    ],
    // 5.2: what falls due is the money, by no act of the buyer.
    [
      '1688, the usual release',
      { 'deal.platform': '1688', 'delivery.dispatchedOn': '2026-11-17' },
      'release_1688',
      { state: 'running', lastDay: '2026-11-27' },
      [],
    ],
  ])('no day to open it: %s', (_, more, name, before, assumed) => {
    expect(one(name, of(more))).toMatchObject(before);
    expect(one(name, { ...of(more), ...open })).toMatchObject({ ...none, assumed });
  });

  // 5.2: "may be shorter", "third-party items differ", a text of 2019: that it was in time is not known.
  it.each<readonly [string, Facts, ClockName, string, readonly Assumption[]]>([
    [
      'Trade Assurance',
      {
        'deal.platform': 'alibaba',
        'deal.paidOnPlatform': 'yes',
        'platform.receiptConfirmedOn': '2026-11-10',
        'platform.closedOn': 'none',
      },
      'alibaba_ta',
      '2026-12-10',
      ['may-be-shorter'],
    ],
    [
      'Shein',
      { 'deal.platform': 'shein', 'receipt.on': '2026-11-10' },
      'shein',
      '2026-12-10',
      ['other-sellers-may-differ'],
    ],
    [
      'Walmart',
      { 'deal.platform': 'walmart', 'delivery.expectedOn': '2026-11-01' },
      'walmart',
      '2027-01-30',
      ['old-text'],
    ],
    [
      'Alibaba.com, paid outside',
      {
        'deal.platform': 'alibaba',
        'deal.paidOnPlatform': 'no',
        'payment.on': '2026-10-01',
        'delivery.expectedOn': '2026-11-01',
      },
      'alibaba_outside_ta',
      '2027-01-30',
      ['old-text'],
    ],
    [
      'a closed order of Alibaba.com: in time',
      { 'deal.platform': 'alibaba', 'deal.paidOnPlatform': 'yes', 'platform.closedOn': '2026-11-10' },
      'alibaba_closed',
      '2026-12-10',
      ['done-in-time'],
    ],
  ])('in time only where the time surely runs: %s', (_, more, name, lastDay, assumed) => {
    expect(one(name, of(more))).toMatchObject({ state: 'running', lastDay });
    expect(one(name, { ...of(more), ...open })).toMatchObject({ ...none, assumed });
  });

  // 5.2: "free return 90 days from order"; 1 October and 90 days: 30, 30 and 30. A return without a dispute keeps its day.
  describe('AliExpress, the 90 days of the free return', () => {
    const order = of({
      'deal.platform': 'aliexpress',
      'delivery.expectedOn': '2026-10-15',
      'platform.receiptConfirmedOn': '2026-10-20',
      'deal.orderedOn': '2026-10-01',
      'delivery.dispatchedOn': '2026-10-02',
      ...open,
    });
    const of15 = { 'delivery.expectedOn': '2026-11-10', 'platform.receiptConfirmedOn': '2026-11-15' } as const;

    it.each<readonly [string, Facts, Partial<Clock>]>([
      ['the 15 days are over', {}, { state: 'between', lastDay: '2026-10-30', latestDay: '2026-12-30' }],
      [
        'one start of the 15 days not sure',
        { 'platform.receiptConfirmedOn': 'not_sure' },
        { state: 'between', lastDay: '2026-10-30', latestDay: '2026-12-30' },
      ],
      ['the day of the order not sure', { 'deal.orderedOn': 'not_sure' }, none],
      // 1 August and 90 days: 30 October.
      ['over, too', { 'deal.orderedOn': '2026-08-01' }, { state: 'over', latestDay: '2026-11-04' }],
      // The dispute is filed, and in time: its 15 days are no day to act on.
      ['the 15 days run', of15, none],
      // 5 November and 15 days: the later of the two starts still runs.
      [
        'over, one start of the 15 days is not',
        { 'deal.orderedOn': '2026-08-01', 'platform.receiptConfirmedOn': '2026-11-10' },
        none,
      ],
      [
        'it ends after the later start',
        { 'platform.receiptConfirmedOn': '2026-11-10' },
        { state: 'between', latestDay: '2026-12-30' },
      ],
      // routes.md 1.2: no return of what never came.
      ['never came', { 'dispute.kind': 'non_delivery' }, { state: 'over', latestDay: '2026-11-04' }],
    ])('%s', (_, more, seen) => {
      expect(one('aliexpress', { ...order, ...more })).toMatchObject(seen);
    });
  });

  it('a time that is over stays so', () => {
    const late = of({ 'deal.platform': 'ebay', 'receipt.on': '2026-10-01', ...open });
    expect(one('ebay', late)).toMatchObject({ state: 'over', lastDay: '2026-10-31' });
  });

  it('1688: a day of release that is told stands', () => {
    const held = of({
      'deal.platform': '1688',
      'escrow.released': 'no',
      'escrow.autoReleaseOn': '2026-11-23',
      ...open,
    });
    const { clocks } = platformOpen(held, TODAY);
    expect(clocks).toMatchObject([{ name: 'auto_release', state: 'running', lastDay: '2026-11-23', assumed: [] }]);
  });

  // CRPL 25: no dispute is needed for it. 18 November and seven days.
  it('the return without a reason on Chinese retail sites keeps its day', () => {
    const order = of({
      'deal.platform': 'taobao_tmall',
      'deal.object': 'catalogue',
      'receipt.on': '2026-11-18',
      ...open,
    });
    const { clocks } = platformOpen(order, TODAY, 'yes');
    expect(clocks).toMatchObject([{ name: 'taobao_1688', state: 'running', lastDay: '2026-11-25', assumed: [] }]);
  });
});
