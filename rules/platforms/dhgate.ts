/** DHgate: pages from 2013 to undated, which differ; the sister site MyyShop gives the later last day. */
import { beforeConfirming, estimate, noFilingFee, returnFreight } from './common';
import { type Platform, type Source, unverified, type Window } from './platform';

const help: Source = { at: 'help-w.com/dhgate/1521944326', asOf: 'undated' };
const xcommerces: Source = { at: 'xcommerces.com', asOf: 'undated' };
const myyshop: Source = { at: 'myyshop.com/buyer-protection', asOf: 'undated' };
const seller: Source = { at: 'seller.dhgate.com i18823', asOf: '2013-01-16' };

const fromSeller = { sources: [seller], certainty: 'probable' } as const;
const afterDispatch = {
  clock: 'dhgate',
  purpose: 'open',
  from: 'dispatch',
  lastDay: 90,
  latestDay: 120,
  sources: [help, xcommerces, myyshop],
  certainty: 'contested',
} as const satisfies Window;

export const dhgate = {
  operators: [{ zh: null, en: null, place: '110000', buyers: 'all', ...unverified }],
  operatorHome: { place: '110000', ...unverified },
  contractWith: { value: 'seller', ...fromSeller },
  hostsSellers: { value: 'yes', ...fromSeller },
  windows: [
    // DHL, UPS, FedEx, TNT; then EMS; then post.
    { ...afterDispatch, scope: 'express', firstDay: 5 },
    { ...afterDispatch, scope: 'ems', firstDay: 7 },
    { ...afterDispatch, scope: 'post', firstDay: 10 },
    {
      clock: 'dhgate',
      purpose: 'open',
      scope: 'not_as_described',
      from: 'release',
      lastDay: 30,
      sources: [seller],
      certainty: 'contested',
    },
  ],
  stages: [
    { id: 'dhgate.seller_answer', time: { max: 5, unit: 'days' }, ...fromSeller },
    { id: 'dhgate.ask_mediation', time: { min: 3, max: 5, unit: 'days' }, ...fromSeller },
    { id: 'dhgate.decision', time: { max: 10, unit: 'days' }, ...fromSeller },
  ],
  duration: estimate(5, 15, 25),
  costs: [noFilingFee, returnFreight],
  remedies: [{ id: 'dhgate.personal_items', time: { max: 7, unit: 'days' }, sources: [help], certainty: 'contested' }],
  evidence: [],
  exclusiveWith: [],
  forumVsPlatform: [],
  clauseBuyerSeller: { value: 'unknown', ...unverified },
  marketplaceEscrow: { held: 'yes', ...fromSeller },
  declaredResellerFrom: null,
  notes: [
    beforeConfirming,
    { id: 'dhgate.pages_differ', sources: [help, xcommerces, myyshop], certainty: 'contested' },
    { id: 'dhgate.sister_site', time: { max: 30, unit: 'days' }, sources: [myyshop], certainty: 'contested' },
  ],
} as const satisfies Platform;
