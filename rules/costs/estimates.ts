/**
 * Every figure that is our estimate, a practitioner's or an institution's and not the law's: decision-routes.md 1.6,
 * 3.7 (R29) and 6; routes.md 3.1 and 7. All are shown and can be changed. What routes.md marks as our proposal is our
 * estimate; what rests on firms' own figures or on memory is unverified. `source`: a note of `law/practice-notes.ts`,
 * or the section of the specification.
 */
import type { Certainty } from '../provision';

/** Whole dollars, whole yuan, hundredths of a percent, percent (a chance), days. */
export type Unit = 'USD' | 'CNY' | 'basis-points' | 'percent' | 'days';

export interface Estimate {
  readonly value: number;
  readonly unit: Unit;
  readonly certainty: Certainty;
  /** Day, month or year of the figure. */
  readonly asOf: string;
  readonly source: string;
}

const figure =
  <const U extends Unit>(unit: U) =>
  (value: number, certainty: Certainty, asOf: string, source: string) =>
    ({ value, unit, certainty, asOf, source }) satisfies Estimate;

const usd = figure('USD');
const yuan = figure('CNY');
const points = figure('basis-points');

/** Our own choices, as of the state of the law. */
const OWN = ['our-estimate', '2026-11-21', 'decision-routes 6'] as const;
const OWN_R29 = ['our-estimate', '2026-11-21', 'decision-routes R29'] as const;
const OWN_BAND = ['our-estimate', '2026-11-21', 'decision-routes 1.6'] as const;
const PLATFORM = ['our-estimate', '2026-11-21', 'note/platform-terms'] as const;
const LETTER = ['our-estimate', '2026-11-21', 'note/practice-letters'] as const;
const MEMORY = ['unverified', '2026-11-21', 'routes 7'] as const;
const COUNSEL = ['unverified', '2025', 'note/practice-suit-costs'] as const;
const SHARE = ['unverified', '2021-11-24', 'note/practice-suit-costs'] as const;
const SHIAC = ['probable', '2015-01-01', 'note/arbitration-fee-scales'] as const;
const CIETAC = ['unverified', '2026-11-21', 'note/arbitration-fee-scales'] as const;
const HKIAC = ['unverified', '2021-07', 'note/arbitration-fee-scales'] as const;
const days = (value: number, certainty: Certainty = 'our-estimate', source = 'decision-routes 6') =>
  figure('days')(value, certainty, '2026-11-21', source);
const percent = (value: number) => figure('percent')(value, ...OWN);

export const estimates = {
  'recall.min': usd(25, ...MEMORY),
  'recall.typical': usd(50, ...MEMORY),
  'recall.max': usd(150, ...MEMORY),
  'recall.days': days(10, 'probable', 'note/bank-recall'),

  'reversal.min': usd(0, ...OWN),
  'reversal.typical': usd(0, ...OWN),
  'reversal.max': usd(50, ...OWN),
  'reversal.days': days(45, 'probable', 'note/card-networks'),
  'letterOfCredit.days': days(2),

  'platform.min': usd(0, ...PLATFORM),
  'platform.typical': usd(300, ...PLATFORM),
  'platform.max': usd(1500, ...PLATFORM),
  'platform.days.alibaba': days(25),
  'platform.days.aliexpress': days(20),
  'platform.days.dhgate': days(15),
  'platform.days.retail': days(14),
  'platform.days.other': days(25),

  'negotiation.min': usd(0, ...OWN),
  'negotiation.typical': usd(0, ...OWN),
  'negotiation.max': usd(200, ...OWN),
  'negotiation.days': days(14),

  'letter.min': usd(300, ...LETTER),
  'letter.typical': usd(1150, ...LETTER),
  'letter.max': usd(5000, ...LETTER),
  'letter.days': days(14),

  // RMB 12,250 at 7.1: below such a fee most lawyers take no suit (page of 2014).
  'suit.counsel.least.min': usd(1725, 'unverified', '2014', 'note/practice-suit-costs'),
  'suit.counsel.least.typical': usd(3000, ...COUNSEL),
  'suit.counsel.least.max': usd(7000, ...COUNSEL),
  'suit.counsel.share.min': points(800, ...SHARE),
  'suit.counsel.share.typical': points(1000, ...SHARE),
  'suit.counsel.share.max': points(1500, ...SHARE),
  'suit.days': days(270, 'unverified', 'routes 7'),

  'translation.min': usd(100, ...OWN),
  'translation.typical': usd(300, ...OWN),
  'translation.max': usd(600, ...OWN),

  // R29: scales of the institutions, our rule for counsel, the share of the claim.
  'arbitration.shiac.registration': yuan(10_000, ...SHIAC),
  'arbitration.shiac.least': yuan(10_000, ...SHIAC),
  'arbitration.shiac.to1m': points(350, ...SHIAC),
  'arbitration.shiac.to5m': points(250, ...SHIAC),
  'arbitration.cietac.registration': yuan(10_000, ...CIETAC),
  'arbitration.cietac.least': yuan(10_000, ...CIETAC),
  'arbitration.cietac.to1m': points(400, ...CIETAC),
  'arbitration.cietac.to2m': points(350, ...CIETAC),
  'arbitration.cietac.to5m': points(250, ...CIETAC),
  'arbitration.hkiac.total': usd(24_212, ...HKIAC),
  'arbitration.counsel.least': usd(3000, ...OWN_R29),
  'arbitration.counsel.share': points(1000, ...OWN_R29),
  'arbitration.limit': points(4000, ...OWN_R29),
  'arbitration.saving': usd(1000, ...OWN),
  'arbitration.furtherCounsel.least': usd(3000, ...OWN),
  'arbitration.furtherCounsel.share': points(500, ...OWN),
  'arbitration.days.hkiac': days(270, 'unverified', 'note/arbitration-fee-scales'),
  'arbitration.days.cietac': days(150, 'unverified', 'routes 7'),
  'arbitration.days.other': days(180),

  'police.min': usd(0, ...OWN),
  'police.typical': usd(0, ...OWN),
  'police.max': usd(3000, ...MEMORY),
  'police.days': days(180),

  'network.min': usd(0, ...OWN),
  'network.typical': usd(0, ...OWN),
  'network.max': usd(0, ...OWN),
  'network.days': days(14),

  'complaint.min': usd(0, ...OWN),
  'complaint.typical': usd(0, ...OWN),
  'complaint.max': usd(0, ...OWN),
  'complaint.days': days(63),

  'identify.min': usd(0, ...OWN),
  'identify.typical': usd(0, ...OWN),
  'identify.max': usd(300, ...OWN),
  'identify.days': days(7),

  // Worth: chance to win, chance to collect.
  'worth.win.strong': percent(60),
  'worth.win.fair': percent(30),
  'worth.win.poor': percent(10),
  'worth.collect.assets': percent(80),
  'worth.collect.gone': percent(10),
  'worth.collect.active': percent(60),
  'worth.collect.other': percent(40),

  // Edges of the money bands, and "very large" (R20).
  'band.small': usd(500, ...OWN_BAND),
  'band.letter': usd(3000, ...OWN_BAND),
  'band.suit': usd(10_000, ...OWN_BAND),
  'band.freeze': usd(30_000, ...OWN_BAND),
  'band.large': usd(150_000, ...OWN_BAND),
  'band.veryLarge': usd(1_000_000, ...OWN_BAND),
} as const satisfies Record<string, Estimate>;

export type EstimateId = keyof typeof estimates;
export const estimateIds = Object.keys(estimates) as EstimateId[];

/** Figures that the person changed, in the unit of the figure. */
export type Overrides = Readonly<Partial<Record<EstimateId, number>>>;

const LARGEST: { readonly [U in Unit]: number } = {
  USD: 1_000_000_000,
  CNY: 1_000_000_000,
  'basis-points': 10_000,
  percent: 100,
  days: 10_000,
};

/** Can the figure be changed to this value? A whole number from 0 to the largest of its unit. */
export const isOverride = (id: EstimateId, value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= LARGEST[estimates[id].unit];

/** The figure in its unit: the person's if it can serve, else ours. */
export function estimate(id: EstimateId, overrides: Overrides = {}): number {
  const given = overrides[id];
  return given !== undefined && isOverride(id, given) ? given : estimates[id].value;
}

/** The figure as it is used, and whether the person changed it; then source and certainty speak of ours, not of theirs. */
export function figureOf(id: EstimateId, overrides: Overrides = {}): Estimate & { readonly changed: boolean } {
  const value = estimate(id, overrides);
  return { ...estimates[id], value, changed: value !== estimates[id].value };
}
