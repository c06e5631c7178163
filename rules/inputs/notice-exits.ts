/** The exits from a late notice of defects (R49). */
import { cisg } from '../deadlines/cisg';
import type { FactId, Facts } from '../facts';
import { dayOf, known } from '../reading';
import { union } from '../union';
import { type Input, open, sure } from './input';

/** The notice was sent on a known day, after the end of an agreed period (CC 621(1)); an exit can still help (R49). */
export function sentAfterAgreed(s: Facts): boolean {
  const on = known(s, 'defect.noticeSent') === 'yes' ? dayOf(s, 'defect.noticeSentOn') : undefined;
  const end = dayOf(s, 'inspection.periodEnd');
  return on !== undefined && end !== undefined && on > end;
}

/** CC 622(1): under a period that was too short only a hidden defect is free from it; of a visible one it still counts. */
function tooShort(s: Facts): Part {
  if (known(s, 'inspection.periodEnd') === 'none') return { closedBy: 'inspection.periodEnd' };
  if (known(s, 'defect.visible') === 'yes') return { closedBy: 'defect.visible' };
  const answer = known(s, 'inspection.tooShort');
  if (answer === 'no') return { closedBy: 'inspection.tooShort' };
  if (answer === undefined) return { missing: ['inspection.tooShort'] };
  return known(s, 'defect.visible') === 'no'
    ? { openBy: ['inspection.tooShort', 'defect.visible'] }
    : { missing: ['defect.visible'] };
}

/** A warranty (decision-routes.md R49), or a longer period set by law (CC 622(2)), that had not ended when the notice was sent, or today. */
function stillRuns(s: Facts, asOf: string, id: 'inspection.statutoryEnd' | 'warranty.end'): Part {
  const end = dayOf(s, id);
  if (end === undefined) return known(s, id) === undefined ? { missing: [id] } : { closedBy: id };
  if (end >= asOf) return { openBy: [id] };
  const sent = known(s, 'defect.noticeSent');
  const on = dayOf(s, 'defect.noticeSentOn');
  if (sent === undefined) return { missing: ['defect.noticeSent'] };
  if (sent === 'yes' && on === undefined) return { missing: ['defect.noticeSentOn'] };
  return sent === 'yes' && on !== undefined && on <= end ? { openBy: [id, 'defect.noticeSentOn'] } : { closedBy: id };
}

const answered = (s: Facts, id: 'seller.knewDefect' | 'seller.acceptedLiability'): Part => {
  const answer = known(s, id);
  if (answer === undefined) return { missing: [id] };
  return answer === 'yes' ? { openBy: [id] } : { closedBy: id };
};

/** One exit: open by these answers, closed by this one, or not known for want of these. */
interface Part {
  readonly openBy?: readonly FactId[];
  readonly closedBy?: FactId;
  readonly missing?: readonly FactId[];
}

/**
 * R49: is one of the exits from a late complaint open? Each must be closed (CC 621, 622; SAL 14; CISG 40). A reasonable excuse
 * is an exit under the convention only (CISG 44).
 */
export function noticeExits(s: Facts, asOf: string): Input<'one' | 'none'> {
  const parts: readonly Part[] = [
    tooShort(s),
    stillRuns(s, asOf, 'inspection.statutoryEnd'),
    stillRuns(s, asOf, 'warranty.end'),
    answered(s, 'seller.knewDefect'),
    answered(s, 'seller.acceptedLiability'),
  ];
  const yes = parts.flatMap(({ openBy = [] }) => openBy);
  if (yes.length > 0) return sure('one', [...new Set(yes)]);
  const law = cisg(s, asOf);
  const excused = known(s, 'notice.excused');
  if (law.value === 'yes' && excused === 'yes') return sure('one', [...law.because, 'notice.excused']);
  const missing = [...new Set(parts.flatMap(({ missing: some = [] }) => some))];
  if (law.value === 'no' || excused === 'no') {
    const closed = parts.flatMap(({ closedBy = [] }) => closedBy);
    const because = excused === 'no' ? (['notice.excused'] as const) : law.because;
    return missing.length > 0 ? open(['one', 'none'], missing) : sure('none', [...closed, ...because]);
  }
  return open(['one', 'none'], union(missing, excused === 'yes' ? law.missing : ['notice.excused', ...law.missing]));
}
