/** Shein sells itself and hosts other sellers; the order names who sold. */
import { beforeConfirming, estimate, noFilingFee, stagesNotSeen } from './common';
import { type Platform, type Source, unverified } from './platform';

const terms: Source = { at: 'OpenTermsArchive/vlopses-us-versions, Shein/Terms of Service.md', asOf: '2026' };
const imprint: Source = { at: 'OpenTermsArchive/vlopses-us-versions, Shein/Imprint.md', asOf: '2026' };
const sale: Source = {
  at: 'OpenTermsArchive/vlopses-us-versions, Shein/General Conditions of Sale.md',
  asOf: '2026-07-31',
};

const fromTerms = { sources: [terms], certainty: 'probable' } as const;
const fromImprint = { sources: [terms, imprint], certainty: 'probable' } as const;
const fromSale = { sources: [sale], certainty: 'probable' } as const;

export const shein = {
  operators: [
    { zh: null, en: 'SHEIN US Services LLC', place: 'outside', buyers: 'us', ...fromImprint },
    { zh: null, en: 'SHEIN Distribution Corporation', place: 'outside', buyers: 'us', ...fromImprint },
  ],
  operatorHome: null,
  contractWith: { value: 'mixed', ...fromTerms },
  hostsSellers: { value: 'yes', ...fromTerms },
  // Items of other sellers: longer or shorter.
  windows: [{ clock: 'shein', purpose: 'open', from: 'receipt', lastDay: 30, varies: 'either', ...fromSale }],
  stages: [stagesNotSeen],
  duration: estimate(3, 14, 45),
  costs: [noFilingFee, { id: 'shein.second_return', money: { amount: '7.99', currency: 'USD' }, ...fromSale }],
  remedies: [],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [
    {
      buyers: 'us',
      law: 'delaware',
      body: 'jams',
      seat: 'unknown',
      talksDays: 60,
      optOutDays: 30,
      cisgExcluded: true,
      ...fromTerms,
    },
    // One arbitrator.
    { buyers: 'others', law: 'singapore', body: 'siac', seat: 'singapore', ...fromTerms },
  ],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [beforeConfirming, { id: 'shein.who_sells', ...fromTerms }, { id: 'shein.consumer_rights', ...fromTerms }],
} as const satisfies Platform;
