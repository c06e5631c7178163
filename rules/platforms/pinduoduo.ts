/** Pinduoduo: all from memory but the statute. */
import { beforeConfirming, noFilingFee, returnFreight, sevenDaysReturn, stagesNotSeen } from './common';
import { type Platform, unverified } from './platform';

export const pinduoduo = {
  operators: [
    { zh: '上海寻梦信息技术有限公司', en: 'Shanghai Xunmeng', place: '310000', buyers: 'all', ...unverified },
  ],
  operatorHome: { place: '310000', ...unverified },
  contractWith: { value: 'seller', ...unverified },
  hostsSellers: { value: 'unknown', ...unverified },
  // Sales in China, Article 25 of the Consumer Protection Law; the platform's own page was not seen.
  windows: [sevenDaysReturn],
  stages: [stagesNotSeen],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming],
} as const satisfies Platform;
