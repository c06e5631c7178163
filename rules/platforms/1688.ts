/** 1688.com, the wholesale site in Chinese. The Global Supply Center of 2019 was another site with another seller. */
import { beforeConfirming, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const dropshipping: Source = { at: 'zqdropshipping.com', asOf: '2023-04' };
const globalCenter: Source = { at: 'terms.alicdn.com suit_bu1_b2b201910151345_94102', asOf: '2019' };

export const site1688 = {
  // Alibaba group, from memory.
  operators: [{ zh: null, en: null, place: '330100', buyers: 'all', ...unverified }],
  operatorHome: { place: '330100', ...unverified },
  contractWith: { value: 'mixed', sources: [globalCenter], certainty: 'probable' },
  hostsSellers: { value: 'yes', sources: [dropshipping], certainty: 'probable' },
  // Until the buyer extends the time or claims.
  windows: [
    {
      clock: 'release_1688',
      purpose: 'release',
      from: 'dispatch',
      lastDay: 10,
      sources: [dropshipping],
      certainty: 'probable',
    },
  ],
  stages: [{ id: '1688.platform_steps_in', ...unverified }],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [
    {
      id: '1688.replacement',
      time: { min: 7, max: 15, unit: 'days' },
      sources: [dropshipping],
      certainty: 'probable',
    },
  ],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: {
    held: 'yes',
    autoRelease: { from: 'dispatch', day: 10 },
    sources: [dropshipping],
    certainty: 'probable',
  },
  declaredResellerFrom: null,
  notes: [beforeConfirming, { id: '1688.global_site', sources: [globalCenter], certainty: 'probable' }],
} as const satisfies Platform;
