'use client';
import { type Clock, isOuterLimit } from '@/rules/deadlines/clock';
import { known } from '@/rules/reading';
import { Joint } from '../ui/Joint';
import { AnswerNow } from './AnswerNow';
import { askedDay, isNoticeSent } from './days';
import { Mark } from './Mark';
import { useFirstPart } from './PlanContext';

/** The seller was told, by the answer itself or by the proof of it: what is missing is the day. */
export function NoticeDay({ clock }: { readonly clock: Clock }) {
  const { words } = useFirstPart();
  const { noticeTime } = words.plan;
  const asked = askedDay(clock);
  if (!asked) return null;
  return (
    <p className="mt-2">
      {asked === 'defect.noticeSentOn' ? noticeTime.sent : noticeTime.proof}
      <Joint is="space" />
      <AnswerNow id={asked} name={words.clocks.names[clock.name].name} />
    </p>
  );
}

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
  if (isNoticeSent(clock)) return <NoticeDay clock={clock} />;
  const counts =
    clock.state === 'running' || (clock.state === 'unknown' && clock.lastDay !== null && isOuterLimit(clock));
  if (!counts || (agreed !== undefined && agreed !== 'none')) return null;
  return (
    <p className="font-semibold text-seal">
      {noticeTime[clock.colour ?? 'open']} <Mark certainty="our-estimate" />
    </p>
  );
}
