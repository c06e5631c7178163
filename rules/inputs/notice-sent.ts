/** Was the seller told of the defects, and on which day? */
import type { FactId, Facts } from '../facts';
import { dayOf, known } from '../reading';
import { type Input, sure } from './input';
import { single } from './single';

/**
 * Who holds a document of the notice has sent it, where the answer itself was not asked; one's own word is none. On which day, and
 * so whether in time, it does not say.
 */
export const sentByProof = (s: Facts): boolean =>
  s['defect.noticeSent'] === undefined && known(s, 'evidence.elements')?.notice === 'document';

export const noticeSent = (s: Facts): Input<'yes' | 'no'> =>
  sentByProof(s) ? sure('yes', ['evidence.elements']) : single(s, 'defect.noticeSent');

/** The questions of the day of a notice that was sent, where it is not known: the first opens the other. */
export const NOTICE_DAY = ['defect.noticeSent', 'defect.noticeSentOn'] as const satisfies readonly FactId[];

/** Of them the one to ask: nothing where the day is known, or no notice was sent, as far as known. */
export function askNoticeDay(s: Facts): readonly (typeof NOTICE_DAY)[number][] {
  if (sentByProof(s)) return ['defect.noticeSent'];
  const isSent = known(s, 'defect.noticeSent') === 'yes';
  return isSent && dayOf(s, 'defect.noticeSentOn') === undefined ? ['defect.noticeSentOn'] : [];
}
