/** AliExpress: pages on the dispute calendar differ; all are kept. */
import { beforeConfirming, estimate, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const terms: Source = {
  at: 'OpenTermsArchive/vlopses-us-versions, AliExpress/Terms of Service.md',
  asOf: '2026-06-01',
};
const sale: Source = {
  at: 'OpenTermsArchive/vlopses-us-versions, AliExpress/General Conditions of Sale.md',
  asOf: '2025-12-10',
};
const business: Source = {
  at: 'OpenTermsArchive/vlopses-us-versions, AliExpress/Commercial Terms.md',
  asOf: '2024-02-01',
};
const blog: Source = { at: 'christinasbeautyjourney.blogspot.com', asOf: '2021-12' };
const activities: Source = { at: 'activities.aliexpress.com', asOf: 'undated' };
const ssopdot: Source = { at: 'ssopdot.com 13874', asOf: 'undated' };

const fromTerms = { sources: [terms], certainty: 'probable' } as const;

export const aliexpress = {
  operators: [
    { zh: null, en: 'AliExpress E-Commerce One Pte Ltd', place: 'outside', buyers: 'us', ...fromTerms },
    // Two companies for the Korean market; their names and places are in the terms, not in our notes.
    { zh: null, en: null, place: null, buyers: 'korea', sources: [terms], certainty: 'unverified' },
    { zh: null, en: 'AliExpress CIS Holding', place: null, buyers: 'cis', ...fromTerms },
    {
      zh: '杭州阿里巴巴广告有限公司',
      en: 'Hangzhou Alibaba Advertising Co., Ltd',
      place: '330100',
      buyers: 'mainland',
      ...fromTerms,
    },
    { zh: null, en: 'Alibaba.com Singapore E-Commerce Pte Ltd', place: 'outside', buyers: 'others', ...fromTerms },
  ],
  operatorHome: { place: '330100', ...fromTerms },
  contractWith: { value: 'seller', ...fromTerms },
  hostsSellers: { value: 'yes', ...fromTerms },
  windows: [
    // From about day 11 after dispatch.
    {
      clock: 'aliexpress',
      purpose: 'open',
      from: 'delivery_end_or_confirmed_receipt',
      firstDay: 11,
      firstFrom: 'dispatch',
      lastDay: 15,
      sources: [blog],
      certainty: 'contested',
    },
    // Items of mainland sellers that take part; from order and payment.
    {
      clock: 'aliexpress',
      purpose: 'open',
      scope: 'free_return_items',
      from: 'order',
      lastDay: 90,
      sources: [sale],
      certainty: 'contested',
    },
    {
      clock: 'platform_forum',
      purpose: 'challenge',
      scope: 'business_program',
      from: 'platform_decision',
      lastDay: 30,
      sources: [business],
      certainty: 'contested',
    },
  ],
  stages: [
    {
      id: 'aliexpress.escalate_older',
      time: { min: 4, max: 16, unit: 'days' },
      sources: [activities, ssopdot],
      certainty: 'contested',
    },
    { id: 'aliexpress.seller_answer_newer', time: { max: 5, unit: 'days' }, sources: [blog], certainty: 'contested' },
    {
      id: 'aliexpress.business_talks',
      time: { max: 60, unit: 'days' },
      sources: [business],
      certainty: 'probable',
    },
  ],
  duration: estimate(7, 20, 45),
  costs: [noFilingFee, returnFreight],
  remedies: [
    { id: 'aliexpress.counterfeit_twice', sources: [{ at: 'bio-guard.net', asOf: 'undated' }], certainty: 'probable' },
  ],
  evidence: [],
  exclusiveWith: [],
  // Consultation starts within 7 days of the request. The consumer terms for Europe exist; their content was not seen.
  forumVsPlatform: [
    { buyers: 'mainland', law: 'china', body: 'hangzhou_internet_court', seat: 'hangzhou', ...fromTerms },
    { buyers: 'eea_uk', law: 'unknown', body: 'home_court', seat: 'unknown', ...unverified },
    { buyers: 'outside_mainland', law: 'hong_kong', body: 'hkiac', seat: 'hong_kong', talksDays: 30, ...fromTerms },
  ],
  clauseBuyerSeller: { value: 'yes', only: 'business_program', sources: [business], certainty: 'probable' },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [
    beforeConfirming,
    { id: 'aliexpress.calendars_differ', sources: [blog, activities, ssopdot], certainty: 'contested' },
    {
      id: 'aliexpress.european_consumers',
      sources: [{ at: 'terms.alicdn.com 20220617114730619', asOf: '2022-06-30' }],
      certainty: 'probable',
    },
  ],
} as const satisfies Platform;
