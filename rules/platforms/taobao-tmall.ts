/** Taobao and Tmall. The seven days are Article 25 of the Consumer Protection Law. */
import { beforeConfirming, noFilingFee, returnFreight, sevenDaysReturn } from './common';
import { type Platform, type Source, unverified } from './platform';

const sugargoo: Source = { at: 'blog.sugargoo.com', asOf: 'undated' };
const tmallGlobal: Source = { at: 'terms.alicdn.com suit_bu1_tmall201802021942_58248', asOf: '2018' };

export const taobaoTmall = {
  operators: [
    { zh: '浙江淘宝网络有限公司', en: 'Zhejiang Taobao Network Co.', place: '330100', buyers: 'all', ...unverified },
    {
      zh: null,
      en: 'Taobao China Holding Ltd (Tmall Global, Hong Kong)',
      place: 'outside',
      buyers: 'all',
      sources: [tmallGlobal],
      certainty: 'probable',
    },
  ],
  operatorHome: { place: '330100', ...unverified },
  contractWith: { value: 'seller', sources: [sugargoo], certainty: 'probable' },
  hostsSellers: { value: 'yes', sources: [sugargoo], certainty: 'probable' },
  windows: [sevenDaysReturn],
  stages: [
    { id: 'taobao_tmall.chinese_only', sources: [sugargoo], certainty: 'probable' },
    { id: 'taobao_tmall.after_sale', time: { max: 15, unit: 'days' }, ...unverified },
  ],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [{ id: 'taobao_tmall.warehouse_check', sources: [sugargoo], certainty: 'probable' }],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming, { id: 'taobao_tmall.parcels_late', sources: [sugargoo], certainty: 'probable' }],
} as const satisfies Platform;
