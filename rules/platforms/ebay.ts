/** eBay: the money back guarantee, known from secondary pages and a copy of the policy. */
import { beforeConfirming, estimate, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const chinaparcels: Source = { at: 'chinaparcels.com', asOf: 'undated' };
const parceldetect: Source = { at: 'parceldetect.com', asOf: 'undated' };
const policy: Source = { at: 'analitec.com.br, copy of the policy', asOf: 'undated' };
const terms: Source = { at: 'OpenTermsArchive/contrib-versions, eBay Terms of Service', asOf: '2026-08-12' };

const fromPolicy = { sources: [policy], certainty: 'probable' } as const;
const fromTerms = { sources: [terms], certainty: 'probable' } as const;

export const ebay = {
  // In other countries a local company; its name was not looked up.
  operators: [
    { zh: null, en: 'eBay Inc.', place: 'outside', buyers: 'us', ...unverified },
    { zh: null, en: null, place: 'outside', buyers: 'others', ...unverified },
  ],
  operatorHome: null,
  contractWith: { value: 'seller', ...fromPolicy },
  hostsSellers: { value: 'yes', ...fromPolicy },
  windows: [
    {
      clock: 'ebay',
      purpose: 'open',
      from: 'actual_or_latest_estimated_delivery',
      lastDay: 30,
      sources: [chinaparcels, parceldetect],
      certainty: 'probable',
    },
    {
      clock: 'ebay',
      purpose: 'escalation',
      from: 'dispute_opened',
      lastDay: 21,
      unit: 'business_days',
      ...fromPolicy,
    },
    { clock: 'ebay', purpose: 'appeal', from: 'platform_decision', lastDay: 30, ...fromPolicy },
  ],
  stages: [
    { id: 'ebay.seller_answer', time: { max: 3, unit: 'working_days' }, ...fromPolicy },
    { id: 'ebay.step_in', time: { max: 21, unit: 'working_days' }, ...fromPolicy },
    { id: 'ebay.appeal', time: { max: 30, unit: 'days' }, ...fromPolicy },
  ],
  duration: estimate(4, 14, 35),
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [
    { buyers: 'us', law: 'utah', body: 'nam', seat: 'unknown', talksDays: 45, smallClaims: true, ...fromTerms },
  ],
  // "eBay (or any related third parties)": whether that reaches sellers is not known.
  clauseBuyerSeller: { value: 'unknown', ...fromTerms },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming],
} as const satisfies Platform;
