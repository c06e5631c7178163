'use client';
import type { Clock } from '@/rules/deadlines/clock';
import { known } from '@/rules/reading';
import { isNoticeSent } from './days';
import { Mark } from './Mark';
import { useFirstPart } from './PlanContext';

/**
 * Without an agreed period the last day of a notice of defects is only the outer limit: a reasonable time counts before
 * it (CC 621; CISG 39). How much of it has passed is an estimate.
 */
export function NoticeTime({ clock }: { readonly clock: Clock }) {
  const { words, held } = useFirstPart();
  const { noticeTime } = words.plan;
  const agreed = known(held.facts, 'inspection.periodEnd');
  if (clock.name !== 'notice_cc' && clock.name !== 'notice_cisg') return null;
  if (clock.state !== 'running' || (agreed !== undefined && agreed !== 'none')) return null;
  if (isNoticeSent(clock)) return <p>{noticeTime.sent}</p>;
  return (
    <p className="font-semibold text-seal">
      {noticeTime[clock.colour ?? 'open']} <Mark certainty="our-estimate" />
    </p>
  );
}
