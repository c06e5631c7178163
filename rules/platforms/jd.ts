/** JD.com, and its retail site abroad, Joybuy. Nothing but the statute was seen. */
import { beforeConfirming, noFilingFee, returnFreight, sevenDaysReturn, stagesNotSeen } from './common';
import { type Platform, unverified } from './platform';

export const jd = {
  operators: [{ zh: null, en: null, place: '110000', buyers: 'all', ...unverified }],
  operatorHome: { place: '110000', ...unverified },
  // Own goods: a company of JD; shops of others: the seller; Joybuy: own retail.
  contractWith: { value: 'mixed', ...unverified },
  hostsSellers: { value: 'unknown', ...unverified },
  // Sales in China, Article 25 of the Consumer Protection Law.
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
  notes: [beforeConfirming, { id: 'jd.who_sells', ...unverified }],
} as const satisfies Platform;
