/**
 * The chain of proof of a case: for each element of its kind of dispute whether it is closed, weak or open, borne by the
 * other side, or not known. It reads what the person said; it decides no route. "Not asked" and "not sure" stay unknown.
 */
import type { FactId, Facts } from '../facts';
import { consumerGate } from '../inputs/consumer-law';
import { demandNeeded, proofListed } from '../inputs/evidence';
import { sentAfterAgreed } from '../inputs/notice-exits';
import { isClosedCompany } from '../inputs/register-state';
import { nothingPaid } from '../inputs/something-paid';
import { natureOf } from '../jurisdiction/territory';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';
import type { DisputeKind, Element, ElementId } from './element';
import { inCase } from './element-in-case';
import { isAsked, matrix, neededInEveryDispute } from './matrix';
import { certaintyOfNotice, isOfCarriage, ofNoticeLaw, underConvention } from './notice-law';

/** `closed`: a document or original record. `weak`: only what cannot stand alone (EvP 90). `open`: nothing. */
export type LinkMark = 'closed' | 'weak' | 'open' | 'borne_by_other_side' | 'unknown';

/** What stands beside an element in this case; the words say what to do. It never changes the mark by itself. */
export type CautionId =
  | 'payee_differs'
  | 'seller_not_confirmed'
  | 'notice_not_sent'
  | 'notice_not_sent_carriage'
  | 'notice_answers_differ'
  | 'notice_late'
  | 'notice_late_cisg'
  | 'notice_time_may_not_count'
  | 'liability_accepted'
  | 'burden_may_shift'
  | 'court_appraisal'
  | 'beyond_doubt'
  | 'beyond_doubt_duress'
  | 'further_claim';

export interface Caution {
  readonly id: CautionId;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}

export interface Link {
  readonly element: Element;
  readonly mark: LinkMark;
  /** The answers behind the mark. */
  readonly because: readonly FactId[];
  /** The facts that are not known and would give the mark. */
  readonly missing: readonly FactId[];
  readonly cautions: readonly Caution[];
}

/** What to do first: name the dispute; get, strengthen or say what is held for one element; or keep the originals, and for a closed company show who answers. */
export type FirstStep =
  | { readonly do: 'name_dispute' | 'keep' | 'keep_closed' }
  | { readonly do: 'get' | 'strengthen' | 'say'; readonly element: ElementId };

export interface Chain {
  readonly kind: DisputeKind | undefined;
  readonly links: readonly Link[];
  /** Undefined: no contract is claimed from, and no dispute from one is named. */
  readonly first: FirstStep | undefined;
  /** The points are those of a claim from a contract, and this claim rests on none, or perhaps on none. */
  readonly outside: boolean;
  /** This claim surely rests on no contract, and no dispute from one is named: what has to be proved is in no list. */
  readonly unlisted: boolean;
}

const marks = { document: 'closed', weak: 'weak', nothing: 'open' } as const;

const caution = (id: CautionId, certainty: Certainty, ...sources: readonly SourceRef[]): Caution => ({
  id,
  sources,
  certainty,
});

/** Notice: what was not sent cannot be proved. If the person also says there is proof, the two answers differ. */
function noticeMark(s: Facts, level: LinkMark | undefined): Pick<Link, 'mark' | 'because' | 'missing'> | undefined {
  if (known(s, 'defect.noticeSent') !== 'no') return undefined;
  if (level === 'closed' || level === 'weak')
    return { mark: 'unknown', because: [], missing: ['evidence.elements', 'defect.noticeSent'] };
  return { mark: 'open', because: ['defect.noticeSent'], missing: [] };
}

function markOf(s: Facts, element: Element): Pick<Link, 'mark' | 'because' | 'missing'> {
  if (element.burden === 'seller') return { mark: 'borne_by_other_side', because: ['dispute.kind'], missing: [] };
  // A further claim is not asked about.
  if (!isAsked(element)) return { mark: 'unknown', because: [], missing: [] };
  const held = known(s, 'evidence.elements')?.[element.id];
  const level = held && marks[held];
  const byNotice = element.id === 'notice' ? noticeMark(s, level) : undefined;
  if (byNotice) return byNotice;
  if (level === undefined) return { mark: 'unknown', because: [], missing: ['evidence.elements'] };
  return { mark: level, because: ['evidence.elements'], missing: [] };
}

/** A consumer may have the burden moved to the seller (durable goods, six months, Chinese consumer law). */
const mayShift = (s: Facts) => known(s, 'buyer.kind') !== 'business' && consumerGate(s) !== 'no';

const TRIED: readonly unknown[] = ['first_instance', 'appeal'];
const BEFORE_COURT: readonly unknown[] = ['accepted', 'sued_by_seller'];

/** A court has the case and can order an appraisal; the stage not told, the answer on the filing tells it. */
const inTrial = (s: Facts): boolean => {
  const stage = known(s, 'case.stage');
  return stage === undefined ? BEFORE_COURT.includes(known(s, 'filing.state')) : TRIED.includes(stage);
};

/**
 * Under the Civil Code the text on a seller that knew was read (CC 621(3)); that of the convention was not (CISG 40), nor
 * another country's law. Where it is not known which applies, the weaker is said.
 */
function sellerKnewCertainty(s: Facts): Certainty {
  const byCode = known(s, 'contract.governingLaw') !== 'foreign' && underConvention(s) === 'no';
  return byCode ? 'settled' : 'unverified';
}

/**
 * Proof of a late notice closes nothing, an exception does (R49). Under the convention an agreed period ends the right only
 * perhaps, and it has exits of its own (CISG 6, 39, 40, 44).
 */
function lateCautions(s: Facts): readonly Caution[] {
  if (!sentAfterAgreed(s)) return [];
  const convention = underConvention(s);
  const byCode = caution('notice_late', certaintyOfNotice(s, 'settled'), ...ofNoticeLaw(s, ['CC/621', 'CC/622']));
  return [
    ...(convention === 'yes' ? [] : [byCode]),
    ...(convention === 'no' ? [] : [caution('notice_late_cisg', 'contested', 'CISG/39', 'CISG/40', 'CISG/44')]),
  ];
}

function noticeCautions(s: Facts, mark: LinkMark): readonly Caution[] {
  const sent = known(s, 'defect.noticeSent');
  const law = ofNoticeLaw(s, ['CC/621', 'CISG/39']);
  const firmness = certaintyOfNotice(s, 'settled');
  const carried = isOfCarriage(s);
  const unsent = carried ? 'notice_not_sent_carriage' : 'notice_not_sent';
  const told = [
    ...(sent === 'no' && mark === 'unknown' ? [caution('notice_answers_differ', firmness, ...law)] : []),
    ...(sent === 'no' && mark === 'open' ? [caution(unsent, firmness, ...law)] : []),
  ];
  if (carried) return told;
  const ofSellerThatKnew = ofNoticeLaw(s, ['CC/621(3)', 'CISG/40']);
  return [
    ...told,
    ...lateCautions(s),
    ...(known(s, 'seller.knewDefect') === 'yes'
      ? [caution('notice_time_may_not_count', sellerKnewCertainty(s), ...ofSellerThatKnew)]
      : []),
    ...(known(s, 'seller.acceptedLiability') === 'yes' ? [caution('liability_accepted', 'settled', 'SAL/14')] : []),
  ];
}

function cautionsOf(s: Facts, element: Element, mark: LinkMark): readonly Caution[] {
  const payee = known(s, 'payee.match');
  const identity = known(s, 'seller.identity');
  return [
    ...(element.id === 'payment' && payee !== undefined && payee !== 'same'
      ? [caution('payee_differs', 'unverified')]
      : []),
    ...(element.id === 'contract' && identity !== undefined && identity !== 'confirmed'
      ? [caution('seller_not_confirmed', 'unverified')]
      : []),
    ...(element.id === 'notice' ? noticeCautions(s, mark) : []),
    ...(element.shift && mayShift(s)
      ? [caution('burden_may_shift', element.shift.certainty, ...element.shift.sources)]
      : []),
    ...(element.id === 'defect_before' && (mark === 'open' || mark === 'weak') && inTrial(s)
      ? [caution('court_appraisal', 'settled', 'EvP/31')]
      : []),
    ...(element.beyondDoubt === 'always' ? [caution('beyond_doubt', 'settled', 'CPLI/109', 'EvP/86')] : []),
    ...(element.beyondDoubt === 'duress' ? [caution('beyond_doubt_duress', 'settled', 'CPLI/109', 'EvP/86')] : []),
    ...(element.only ? [caution('further_claim', element.certainty, ...element.sources)] : []),
  ];
}

/** Open before weak, weak before not said; in the order of the row. */
function firstStep(s: Facts, kind: DisputeKind | undefined, links: readonly Link[]): FirstStep {
  if (kind === undefined) return { do: 'name_dispute' };
  const asked = links.filter(({ element }) => isAsked(element));
  const at = (mark: LinkMark) => asked.find((link) => link.mark === mark)?.element.id;
  const open = at('open');
  if (open) return { do: 'get', element: open };
  const weak = at('weak');
  if (weak) return { do: 'strengthen', element: weak };
  const unknown = at('unknown');
  if (unknown) return { do: 'say', element: unknown };
  // L1c–L1f: who answers is no element of the row.
  return { do: isClosedCompany(s) ? 'keep_closed' : 'keep' };
}

/**
 * The chain of a case (procedure.md T19, 8.1; levels as in decision-routes.md 2.1 `evidence_elements`). While the kind of
 * dispute is not known, it holds only what every kind needs. No demand where the known ground of termination needs none
 * (CC 563(1)), and no payment where nothing was paid. Nothing throws; an unanswered element is unknown.
 */
export function evidenceChain(s: Facts): Chain {
  const kind = known(s, 'dispute.kind');
  const elements = kind === undefined ? neededInEveryDispute : matrix[kind].elements;
  const needed = elements.filter(
    ({ id }) => !(id === 'demand' && demandNeeded(s) === false) && !(id === 'payment' && nothingPaid(s)),
  );
  const links = needed.map((of): Link => {
    const element = inCase(s, of);
    const mark = markOf(s, element);
    return { element, ...mark, cautions: cautionsOf(s, element, mark.mark) };
  });
  const outside = proofListed(s) !== 'yes';
  const withoutKind = outside && kind === undefined;
  const unlisted = withoutKind && natureOf(s, known(s, 'claim.ground')).nature !== undefined;
  return { kind, links, first: withoutKind ? undefined : firstStep(s, kind, links), outside, unlisted };
}
