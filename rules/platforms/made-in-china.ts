/** Made-in-China.com, run from Nanjing: it gives no Internet Court through the platform. No window was seen. */
import { noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const terms: Source = { at: 'made-in-china.com/help/terms', asOf: '2022-08-04' };
const trading: Source = { at: 'trading.made-in-china.com/buyerfaq', asOf: 'undated' };

const fromTerms = { sources: [terms], certainty: 'probable' } as const;

export const madeInChina = {
  operators: [
    { zh: '焦点科技股份有限公司', en: 'Focus Technology Co., Ltd', place: '320100', buyers: 'all', ...fromTerms },
  ],
  operatorHome: { place: '320100', ...fromTerms },
  contractWith: { value: 'seller', sources: [trading], certainty: 'probable' },
  hostsSellers: { value: 'yes', sources: [trading], certainty: 'probable' },
  windows: [],
  stages: [{ id: 'made_in_china.complaint_form', ...unverified }],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [
    { id: 'made_in_china.online_trading', sources: [trading], certainty: 'probable' },
    { id: 'made_in_china.wire_outside', ...unverified },
  ],
} as const satisfies Platform;
