/** Alibaba.com with Trade Assurance: the platform holds the money of such orders only. */
import { beforeConfirming, estimate, noFilingFee } from './common';
import { NOT_SEEN, type Platform, type Source, unverified } from './platform';

const terms: Source = {
  at: 'OpenTermsArchive/contrib-versions, Alibaba.com/Terms of Service.md',
  asOf: '2026-03-11',
};
const faq = (number: string): Source => ({ at: `service.alibaba.com faq ${number}`, asOf: 'undated' });
const oldRule: Source = { at: 'rule.alibaba.com/rule/detail/2061', asOf: 'undated' };
const dongpartners: Source = { at: 'dongpartners.eu', asOf: 'undated' };
const disputeRules: Source = { at: 'cjoglobal.com', asOf: '2021-11-15' };

const fromTerms = { sources: [terms], certainty: 'probable' } as const;

export const alibaba = {
  operators: [
    {
      zh: null,
      en: 'Alibaba.com Singapore E-Commerce Pte Ltd',
      place: 'outside',
      buyers: 'outside_mainland',
      ...fromTerms,
    },
    {
      zh: '杭州阿里巴巴广告有限公司',
      en: 'Hangzhou Alibaba Advertising Co., Ltd',
      place: '330100',
      buyers: 'mainland',
      ...fromTerms,
    },
  ],
  operatorHome: { place: '330100', ...fromTerms },
  contractWith: { value: 'seller', ...fromTerms },
  hostsSellers: { value: 'yes', ...fromTerms },
  windows: [
    {
      clock: 'alibaba_ta',
      purpose: 'open',
      scope: 'trade_assurance',
      from: 'confirmed_receipt',
      lastDay: 30,
      varies: 'shorter',
      sources: [faq('20153048'), faq('1000063651')],
      certainty: 'probable',
    },
    {
      clock: 'alibaba_offline',
      purpose: 'open',
      scope: 'no_refund_button',
      from: 'receipt',
      lastDay: 30,
      sources: [faq('1000063651')],
      certainty: 'probable',
    },
    // Suspected fraud: Alibaba may extend the time or set none (dispute rules, Articles 17 and 18).
    {
      clock: 'alibaba_closed',
      purpose: 'closed_order',
      from: 'closing_notice',
      lastDay: 30,
      sources: [dongpartners, { at: 'CJO', asOf: '2021-11' }],
      certainty: 'probable',
    },
    {
      clock: 'alibaba_outside_ta',
      purpose: 'complaint',
      scope: 'paid_outside',
      from: 'later_of_payment_and_delivery',
      lastDay: 90,
      sources: [oldRule],
      certainty: 'unverified',
    },
    // Two versions of one page: automatic on day 7 (newer) or day 8 (older).
    {
      clock: 'alibaba_escalate',
      purpose: 'escalation',
      scope: 'trade_assurance',
      from: 'request',
      firstDay: 4,
      lastDay: 7,
      latestDay: 8,
      sources: [faq('20155175')],
      certainty: 'contested',
    },
    // About 20 days, from memory.
    { clock: 'platform_forum', purpose: 'challenge', from: 'platform_decision', lastDay: 20, ...unverified },
    // Clause 8.8 of the terms, claims against Alibaba; its start was not seen.
    {
      clock: 'platform_forum',
      purpose: 'challenge',
      from: 'not_stated',
      lastDay: 1,
      unit: 'years',
      sources: [terms],
      certainty: 'unverified',
    },
  ],
  stages: [
    {
      id: 'alibaba.talks',
      time: { max: 3, unit: 'days' },
      sources: [faq('20155175')],
      certainty: 'probable',
    },
    {
      id: 'alibaba.escalate',
      time: { min: 4, max: 8, unit: 'days' },
      sources: [faq('20155175')],
      certainty: 'contested',
    },
    {
      id: 'alibaba.staff_join',
      time: { max: 2, unit: 'working_days' },
      sources: [faq('1000060198')],
      certainty: 'probable',
    },
    {
      id: 'alibaba.evidence_check',
      time: { max: 2, unit: 'working_days' },
      sources: [faq('1000060198')],
      certainty: 'probable',
    },
    { id: 'alibaba.missed_upload', sources: [faq('1000060198')], certainty: 'probable' },
    { id: 'alibaba.outside_cover', sources: [oldRule, terms], certainty: 'probable' },
  ],
  duration: estimate(7, 25, 60),
  costs: [
    noFilingFee,
    { id: 'alibaba.return_freight', sources: [faq('20155175')], certainty: 'probable' },
    { id: 'alibaba.inspection_fee', sources: [faq('20155175')], certainty: 'probable' },
  ],
  remedies: [
    { id: 'alibaba.refund_and_damages', sources: [disputeRules], certainty: 'probable' },
    { id: 'alibaba.advance_payment_cap', sources: [disputeRules], certainty: 'probable' },
    { id: 'alibaba.general_standard', sources: [{ at: 'sarahrothenberg.net', asOf: '2022' }], certainty: 'probable' },
    {
      id: 'alibaba.guaranteed_delivery',
      time: { max: 30, unit: 'days' },
      money: { amount: '100', currency: 'USD' },
      sources: [{ at: 'sale.alibaba.com/p/dkytzdtjl', asOf: 'undated' }],
      certainty: 'probable',
    },
  ],
  evidence: [
    {
      id: 'alibaba.own_chat',
      sources: [{ at: 'CJO, How to preserve evidence during correspondences', asOf: 'undated' }],
      certainty: 'probable',
    },
    {
      id: 'alibaba.export_files',
      sources: [{ at: 'CJO, How to preserve evidence during correspondences', asOf: 'undated' }],
      certainty: 'probable',
    },
  ],
  exclusiveWith: [{ what: 'off_platform_settlement', sources: [faq('20155175')], certainty: 'probable' }],
  forumVsPlatform: [
    {
      buyers: 'outside_mainland',
      law: 'hong_kong',
      body: 'hkiac',
      seat: 'hong_kong',
      talksDays: 30,
      ...fromTerms,
    },
    { buyers: 'mainland', law: 'china', body: 'yuhang_court', seat: 'hangzhou', ...fromTerms },
  ],
  clauseBuyerSeller: { value: 'yes', only: 'trade_assurance', sources: [dongpartners], certainty: 'probable' },
  marketplaceEscrow: { held: 'yes', only: 'trade_assurance', sources: [faq('1000063651')], certainty: 'probable' },
  declaredResellerFrom: { day: '2026-03-17', ...fromTerms },
  notes: [
    beforeConfirming,
    { id: 'alibaba.declared_reseller', ...fromTerms },
    { id: 'alibaba.fraud_lifts_limit', sources: [dongpartners, { at: 'CJO', asOf: '2021-11' }], certainty: 'probable' },
    { id: 'alibaba.settlement_ends_cover', sources: [faq('20155175')], certainty: 'probable' },
    { id: 'alibaba.agreement_not_seen', sources: [NOT_SEEN], certainty: 'unverified' },
    { id: 'alibaba.identity', ...fromTerms },
  ],
} as const satisfies Platform;
