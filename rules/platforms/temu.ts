/** Temu: title and risk pass from the sellers, who are named on the site. */
import { beforeConfirming, estimate, noFilingFee } from './common';
import { type Platform, type Source, unverified } from './platform';

const terms: Source = { at: 'OpenTermsArchive/vlopses-us-versions, Temu/Terms of Service.md', asOf: '2025-11-07' };
const sale: Source = {
  at: 'OpenTermsArchive/vlopses-us-versions, Temu/General Conditions of Sale.md',
  asOf: '2026-08-21',
};
const guidelines: Source = { at: 'Temu/Law Enforcement Guidelines.md', asOf: '2023-12-20' };

const fromSale = { sources: [sale], certainty: 'probable' } as const;
const fromGuidelines = { sources: [guidelines], certainty: 'probable' } as const;

export const temu = {
  operators: [
    { zh: null, en: 'Whaleco Inc.', place: 'outside', buyers: 'us', sources: [terms], certainty: 'probable' },
    // Named for requests of authorities.
    { zh: null, en: 'Whaleco Technology Ltd', place: 'outside', buyers: 'eu_uk', ...fromGuidelines },
  ],
  operatorHome: null,
  contractWith: { value: 'seller', sources: [terms], certainty: 'probable' },
  hostsSellers: { value: 'yes', sources: [terms], certainty: 'probable' },
  windows: [
    // Returns, and goods not delivered.
    { clock: 'temu', purpose: 'open', from: 'order', lastDay: 90, ...fromSale },
    // 45, 60 or 90 days, set by the seller.
    { clock: 'temu', purpose: 'open', scope: 'electronics', from: 'order', lastDay: 45, latestDay: 90, ...fromSale },
  ],
  stages: [
    { id: 'temu.post_parcel', time: { max: 14, unit: 'days' }, ...fromSale },
    { id: 'temu.refund_posting', time: { min: 5, max: 14, unit: 'working_days' }, ...fromSale },
    { id: 'temu.refund_latest', time: { max: 30, unit: 'days' }, ...fromSale },
  ],
  duration: estimate(3, 14, 45),
  costs: [noFilingFee, { id: 'temu.first_return_free', ...fromSale }],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  // One arbitrator licensed in New York; a rule on batches of like claims.
  forumVsPlatform: [
    {
      buyers: 'us',
      law: 'new_york',
      body: 'aaa',
      seat: 'unknown',
      optOutDays: 30,
      cisgExcluded: true,
      sources: [terms],
      certainty: 'probable',
    },
  ],
  // "Not for claims against the seller" is a memory only.
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming, { id: 'temu.seller_data', ...fromGuidelines }],
} as const satisfies Platform;
