/** Figures that the person changed for one look at the plan: our estimates, and rates into RMB. None: ours hold. */
import type { Rates } from './convert';
import type { Overrides } from './estimates';

export interface Figures {
  readonly overrides?: Overrides;
  readonly rates?: Rates;
}

export const ownFigures: Figures = {};
