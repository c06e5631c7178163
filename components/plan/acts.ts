import type { Assessment } from '@/rules/assessment';
import type { DayZero } from '@/rules/routes/printed-route';

/** Acts of the first day that are recommended. */
export const actsNow = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'recommended');

/** Acts that may come to them. */
export const actsLater = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'possible' || verdict === 'not-now');
