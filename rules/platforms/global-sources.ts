/** Global Sources: everything here is from memory. */
import { noFilingFee, returnFreight } from './common';
import { type Platform, unverified } from './platform';

export const globalSources = {
  // Hong Kong or Shenzhen.
  operators: [],
  operatorHome: null,
  contractWith: { value: 'seller', ...unverified },
  hostsSellers: { value: 'unknown', ...unverified },
  windows: [],
  stages: [{ id: 'global_sources.complaint', ...unverified }],
  duration: null,
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  // Normally none.
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [{ id: 'global_sources.no_escrow', ...unverified }],
} as const satisfies Platform;
