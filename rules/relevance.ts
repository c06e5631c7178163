/**
 * Which questions can still change something, computed from the rules themselves: a rule that lacks a fact names it.
 * The wizard asks these and no others; there is no list of questions by hand.
 */
import { isFromAbroad } from './counterparty/company-abroad';
import { decideClaim } from './decide-claim';
import { type FactId, type Facts, factIds } from './facts';
import { nothingPaid } from './inputs/something-paid';
import type { CourtDecision } from './jurisdiction/internet-court';
import { scenesOf } from './jurisdiction/scene';
import type { Finding } from './logic/finding';
import { known } from './reading';
import { believesInNoCrime } from './routes/police-report';
import { readRoutes, routeQuestions } from './routes/read-routes';
import { union } from './union';

/** The signs of fraud are asked of who suspects a crime, or is not sure; paid to a false account, of everybody (R34). */
const gated = (s: Facts, id: FactId): FactId =>
  id === 'police.items' && s['dispute.crimeSuspected'] === undefined && known(s, 'dispute.kind') !== 'diverted_payment'
    ? 'dispute.crimeSuspected'
    : id;

/**
 * Who the buyer is and where: papers, offices and time limits follow it. A buyer at home in the mainland is asked for no country
 * here.
 */
function buyerQuestions(s: Facts): readonly FactId[] {
  const origin = known(s, 'buyer.origin');
  const isHome = origin === 'mainland' || origin === 'foreign_owned_mainland_firm';
  return isHome ? ['buyer.kind'] : ['buyer.kind', 'buyer.origin', 'buyer.country'];
}

/**
 * What the register shows is asked once a seller has a name: a seller that is gone turns every route (R25, L1). A person stands in
 * none, and a company from outside the mainland not in the Chinese one.
 */
function registerQuestion(s: Facts): readonly FactId[] {
  if (known(s, 'seller.kind') === 'person' || isFromAbroad(s)) return [];
  const identity = known(s, 'seller.identity');
  return identity === 'confirmed' || identity === 'registered' ? ['seller.registerStatus'] : [];
}

/**
 * Who was paid decides who may answer for the money (L9, L10, L17). It is asked where the money did not go through the
 * platform, or was wired and may not have; the bank and the change of account, where the account holder is not the seller.
 */
function payeeQuestions(s: Facts): readonly FactId[] {
  const concluded = known(s, 'deal.concluded');
  const paidThere = known(s, 'deal.paidOnPlatform') ?? (known(s, 'payment.via') === 'wire' ? 'no' : 'yes');
  const onPlatform = concluded === 'platform' && paidThere === 'yes';
  if (concluded === undefined || onPlatform || nothingPaid(s)) return [];
  const match = known(s, 'payee.match');
  return match === undefined || match === 'same'
    ? ['payee.match']
    : ['payee.match', 'payee.bankCountry', 'payee.changed'];
}

/** Network and kind of the card set its time limits (R3, R5; 5.2 `chargeback_outer`, `fcba`). */
const cardQuestions = (s: Facts): readonly FactId[] =>
  known(s, 'payment.via') === 'card' ? ['payment.cardNetwork', 'payment.cardKind'] : [];

/** When the notice of defects was sent: whether it came within a reasonable time turns on it (CC 621; CISG 39). */
const noticeQuestion = (s: Facts): readonly FactId[] =>
  known(s, 'defect.noticeSent') === 'yes' ? ['defect.noticeSentOn'] : [];

/**
 * What could make a lean yes firm: in a city where nothing else is lean for good, as the form of the sale (S1) is no
 * question where the court's own competence for foreign cases is only probable.
 */
function firmingQuestions(s: Facts, { cities, overall }: CourtDecision): readonly FactId[] {
  if (overall.truth !== 'yes' || overall.firm) return [];
  const mayBeFirm = (f: Finding): boolean => f.firm || f.firming.some((id) => s[id] === undefined);
  let ids: readonly FactId[] = [];
  for (const { ic, readings } of cities) {
    const parts = readings.flatMap((r) => [r.DATE, r.SUBJECT, r.LEVEL, r.TERRITORY, r.FOREIGN_OK, r.BAR]);
    if (ic.truth === 'yes' && parts.every(mayBeFirm)) ids = union(ids, ic.firming);
  }
  return ids;
}

/** The facts not asked yet whose answer the rules are waiting for. `asOf`: today, ISO day. */
export function nextQuestions(s: Facts, { asOf }: { readonly asOf: string }): readonly FactId[] {
  const scenes = scenesOf(s);
  const claim = decideClaim(s, known(s, 'claim.ground'), scenes);
  let next: readonly FactId[] = union(claim.court.next, firmingQuestions(s, claim.court));
  next = union(next, scenes.next);
  next = union(next, claim.ordinary.missing);
  next = union(next, claim.toAskOfBars);
  next = union(next, routeQuestions(readRoutes(s, asOf, claim.forRoutes)));
  return inPageOrder(
    s,
    union(next, [
      ...buyerQuestions(s),
      ...payeeQuestions(s),
      ...cardQuestions(s),
      ...registerQuestion(s),
      ...noticeQuestion(s),
    ]),
  );
}

function inPageOrder(s: Facts, ids: readonly FactId[]): readonly FactId[] {
  const open = new Set(ids.map((id) => gated(s, id)).filter((id) => s[id] === undefined));
  if (believesInNoCrime(s)) open.delete('police.items');
  return factIds.filter((id) => open.has(id));
}

/**
 * The questions to show: those that would have been asked on the way to here, answered or not, in the order of the
 * pages. An answer to a question that the others have made pointless is kept, but not shown.
 */
export function askable(s: Facts, on: { readonly asOf: string }): readonly FactId[] {
  const shown = new Set<FactId>();
  let sheet: Facts = {};
  for (;;) {
    const next = nextQuestions(sheet, on);
    const answered = next.filter((id) => s[id] !== undefined);
    for (const id of answered) shown.add(id);
    if (answered.length === 0) {
      for (const id of next) shown.add(id);
      return factIds.filter((id) => shown.has(id));
    }
    sheet = { ...sheet, ...Object.fromEntries(answered.map((id) => [id, s[id]])) };
  }
}
