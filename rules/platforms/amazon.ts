/** Amazon: the A-to-z guarantee; a card dispute on the same order bars it. */
import { beforeConfirming, estimate, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified } from './platform';

const help: Source = { at: 'amazon.ca and amazon.ae node 201889410', asOf: 'undated' };
const terms: Source = { at: 'OpenTermsArchive/contrib-versions, Amazon.com Terms of Service', asOf: '2026-08-15' };
const business: Source = { at: 'Amazon Business Commercial Terms', asOf: '2026-05-01' };

const fromHelp = { sources: [help], certainty: 'probable' } as const;
const fromTerms = { sources: [terms], certainty: 'probable' } as const;

export const amazon = {
  // In other countries a local company; its name was not looked up.
  operators: [
    { zh: null, en: 'Amazon.com (Seattle)', place: 'outside', buyers: 'us', ...unverified },
    { zh: null, en: null, place: 'outside', buyers: 'others', ...unverified },
  ],
  operatorHome: null,
  contractWith: { value: 'mixed', ...fromHelp },
  hostsSellers: { value: 'yes', ...fromHelp },
  // The first day is that of goods not delivered.
  windows: [
    {
      clock: 'a_to_z',
      purpose: 'open',
      from: 'latest_estimated_delivery',
      firstDay: 3,
      lastDay: 90,
      ...fromHelp,
    },
  ],
  stages: [
    { id: 'amazon.seller_first', time: { max: 48, unit: 'hours' }, ...fromHelp },
    { id: 'amazon.appeal', ...fromHelp },
  ],
  duration: estimate(3, 14, 45),
  costs: [noFilingFee, returnFreight],
  remedies: [],
  evidence: [],
  exclusiveWith: [{ what: 'chargeback', ...fromHelp }],
  // Washington law with the federal Arbitration Act; an appeal within the arbitration from USD 250,000.
  forumVsPlatform: [
    {
      buyers: 'us',
      law: 'washington',
      body: 'jams',
      seat: 'unknown',
      talksDays: 60,
      smallClaims: true,
      ...fromTerms,
    },
  ],
  // Covers goods sold through the site, but only between "you and we".
  clauseBuyerSeller: { value: 'no', ...fromTerms },
  marketplaceEscrow: { held: 'unknown', ...unverified },
  declaredResellerFrom: null,
  notes: [
    beforeConfirming,
    { id: 'amazon.choose_one', ...fromHelp },
    { id: 'amazon.business_no_cisg', sources: [business], certainty: 'probable' },
  ],
} as const satisfies Platform;
