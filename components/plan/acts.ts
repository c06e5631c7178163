import type { Assessment } from '@/rules/assessment';
import type { DayZero } from '@/rules/routes/printed-route';
import { ANSWERS, type NoteId } from '@/rules/routes/route-notes';

/** Acts of the first day that are recommended. */
export const actsNow = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'recommended');

/** Acts that may come to them. */
export const actsLater = ({ dayZero }: Pick<Assessment, 'dayZero'>): readonly DayZero[] =>
  dayZero.filter(({ verdict }) => verdict === 'possible' || verdict === 'not-now');

/** The rows tell only how things stand: that the seller was told, or until when there is time. */
export const isNothingToDo = ({ reasons, missing }: DayZero): boolean =>
  missing.length === 0 && reasons.every(({ outcome }) => outcome === 'none');

/** A payment that went astray: the seller is told, and the police of both places. */
export const isAstray = ({ routes }: Pick<Assessment, 'routes'>): boolean =>
  routes.some(({ notes }) => notes.steps.includes('tell-real-seller') || notes.steps.includes(BOTH_ENDS));

/** Of a payment that went astray the first hours count: what is to be done in them is told to its end. */
export const BOTH_ENDS: NoteId = 'report-both-ends';

/** The seller has sued: what is done before all else, as the time to answer is short and cannot be counted here (CPL 128, 278). */
export const answersOf = ({ routes }: Pick<Assessment, 'routes'>): readonly NoteId[] =>
  ANSWERS.filter((id) => routes.some(({ notes }) => notes.steps.includes(id)));
