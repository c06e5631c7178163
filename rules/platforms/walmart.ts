/** Walmart Marketplace, United States: help page of 2019; a later text differs on the hours. */
import { beforeConfirming, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const help: Source = { at: 'help.walmart.com a_id/4093', asOf: '2019-05-23' };
const returns: Source = { at: 'help.walmart.com 3039', asOf: 'undated' };

const fromHelp = { sources: [help], certainty: 'probable' } as const;

export const walmart = {
  operators: [{ zh: null, en: 'Walmart', place: 'outside', buyers: 'us', ...unverified }],
  operatorHome: null,
  contractWith: { value: 'seller', ...fromHelp },
  hostsSellers: { value: 'yes', ...fromHelp },
  // The first day is that of goods not delivered.
  windows: [
    {
      clock: 'walmart',
      purpose: 'open',
      from: 'latest_estimated_delivery',
      firstDay: 3,
      lastDay: 90,
      ...fromHelp,
    },
  ],
  stages: [
    { id: 'walmart.seller_answer', time: { min: 24, max: 48, unit: 'hours' }, sources: [help], certainty: 'contested' },
    { id: 'walmart.final_decision', ...fromHelp },
  ],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [
    {
      id: 'walmart.least_return_time',
      time: { min: 14, max: 30, unit: 'days' },
      sources: [returns],
      certainty: 'probable',
    },
  ],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming],
} as const satisfies Platform;
