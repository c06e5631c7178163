'use client';
import { type Clock, isOuterLimit } from '@/rules/deadlines/clock';
import { known } from '@/rules/reading';
import { isNoticeSent } from './days';
import { Mark } from './Mark';
import { useFirstPart } from './PlanContext';

/**
 * Without an agreed period the last day of a notice of defects is only the outer limit: a reasonable time counts before
 * it (CC 621; CISG 39). How much of it has passed is an estimate. That a period was agreed and is not known changes nothing:
 * it could only be shorter or longer, and the notice is due now.
 */
export function NoticeTime({ clock }: { readonly clock: Clock }) {
  const { words, held } = useFirstPart();
  const { noticeTime } = words.plan;
  const agreed = known(held.facts, 'inspection.periodEnd');
  if (clock.name !== 'notice_cc' && clock.name !== 'notice_cisg') return null;
  const counts =
    clock.state === 'running' || (clock.state === 'unknown' && clock.lastDay !== null && isOuterLimit(clock));
  if (!counts || (agreed !== undefined && agreed !== 'none')) return null;
  if (isNoticeSent(clock)) return <p>{noticeTime.sent}</p>;
  return (
    <p className="font-semibold text-seal">
      {noticeTime[clock.colour ?? 'open']} <Mark certainty="our-estimate" />
    </p>
  );
}
