/** TikTok Shop: one company and one calendar per country; windows of Vietnam, Thailand and Indonesia were seen. */
import { beforeConfirming, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const pages: Source = { at: 'seller-vn, seller-th and seller-id pages', asOf: '2024' };
const tokopedia: Source = { at: 'seller-id.tokopedia.com', asOf: 'undated' };
const echotik: Source = { at: 'echotik.live', asOf: 'undated' };
const commercial: Source = { at: 'TikTok/Commercial Terms.md', asOf: '2026-06-25' };

const fromPages = { sources: [pages], certainty: 'probable' } as const;
const fromStages = { sources: [tokopedia, echotik], certainty: 'probable' } as const;
const fromCommercial = { sources: [commercial], certainty: 'probable' } as const;

export const tiktokShop = {
  // One company per country, none of them looked up.
  operators: [],
  operatorHome: null,
  contractWith: { value: 'seller', ...fromPages },
  hostsSellers: { value: 'yes', ...fromPages },
  windows: [
    {
      clock: 'tiktok',
      purpose: 'open',
      buyers: 'vietnam',
      from: 'receipt',
      lastDay: 15,
      ...fromPages,
    },
    // 15 days for shops of the Mall, else 7.
    {
      clock: 'tiktok',
      purpose: 'open',
      buyers: 'thailand',
      from: 'receipt',
      lastDay: 7,
      latestDay: 15,
      ...fromPages,
    },
    {
      clock: 'tiktok',
      purpose: 'open',
      buyers: 'indonesia',
      from: 'receipt',
      lastDay: 6,
      ...fromPages,
    },
    { clock: 'tiktok', purpose: 'open', buyers: 'us_uk', from: 'receipt', lastDay: 30, ...unverified },
  ],
  stages: [
    { id: 'tiktok_shop.seller_acts_day', time: { max: 1, unit: 'working_days' }, ...fromStages },
    { id: 'tiktok_shop.seller_acts_hours', time: { max: 48, unit: 'hours' }, ...fromStages },
    { id: 'tiktok_shop.escalate', time: { max: 48, unit: 'hours' }, ...fromStages },
    { id: 'tiktok_shop.ship_return', time: { max: 5, unit: 'days' }, ...fromStages },
    { id: 'tiktok_shop.inspect', time: { max: 8, unit: 'days' }, ...fromStages },
  ],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  // Terms of the products for business users; after the mediation in Singapore, SIAC by memory.
  forumVsPlatform: [
    { buyers: 'us', law: 'unknown', body: 'nam', seat: 'unknown', ...fromCommercial },
    { buyers: 'eea_uk_ch', law: 'unknown', body: 'mediation_icc', seat: 'london', ...fromCommercial },
    { buyers: 'others', law: 'unknown', body: 'mediation_simc', seat: 'singapore', ...fromCommercial },
  ],
  clauseBuyerSeller: { value: 'unknown', ...fromCommercial },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [
    beforeConfirming,
    { id: 'tiktok_shop.by_country', ...fromPages },
    { id: 'tiktok_shop.business_terms', ...fromCommercial },
  ],
} as const satisfies Platform;
