import type { Assessment } from '@/rules/assessment';
import type { DayZero, RouteId } from '@/rules/routes/printed-route';

/** Acts of the first day that are recommended. */
export const actsNow = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'recommended');

/** Acts that may come to them. */
export const actsLater = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'possible' || verdict === 'not-now');

/** The rows tell only how things stand: that the seller was told, or until when there is time. */
export const isNothingToDo = ({ reasons, missing }: DayZero): boolean =>
  missing.length === 0 && reasons.every(({ outcome }) => outcome === 'none');

/** A route that by the figures costs more than it brings. */
export const isCostly = ({ routes }: Pick<Assessment, 'routes'>, id: RouteId): boolean =>
  routes.some((route) => route.id === id && route.worth === 'no');

/** Its sentence: without an answer on assets the chance to collect is put low, and known ones raise it, if not always enough. */
export const costly = ({ routes }: Pick<Assessment, 'routes'>, id: RouteId) =>
  routes.some((route) => route.id === id && route.missing.includes('seller.assets'))
    ? 'parallelCostlyOpen'
    : 'parallelCostly';
