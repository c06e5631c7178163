/**
 * Time to end the contract, and to have it undone (CC 563–565, 199, 152; CISG 49). Nothing restarts these periods. The
 * right to end it: one year from knowing the ground; an agreed period instead; or a reasonable time after the other side
 * asked, whichever is first. Exercised in time when the notice arrives. A reasonable time is never a computed day.
 * None is listed once the claim is decided for good (`decided.ts`).
 * Not coded: duress and mistake (no fact says so); fraud has no day, as the day of knowledge is not asked.
 */
import { isDefect } from '../defects';
import type { FactId, Facts, Value } from '../facts';
import { isNotByEnding } from '../inputs/not-by-ending';
import { notReceived } from '../inputs/not-received';
import { dayOf, isNone, known, knownOf } from '../reading';
import { cisg } from './cisg';
import { type Assumption, type Clock, clock } from './clock';
import { lawAssumed } from './contract-law';
import { decidedBy } from './decided';
import { ofContractClaim } from './of-sale';
import { addYears, earlier } from './period';

const CONTRACTS: ReadonlySet<Value<'claim.ground'>> = new Set([
  'sale',
  'service',
  'carriage',
  'platform_agreement',
  // Harm by goods: the contract is the other claim (CC 186). The platform beside the seller: the purchase is the same.
  'product_liability',
  'platform_joint_liability',
]);

const FACTS: readonly FactId[] = ['termination.ground', 'termination.groundKnownOn', 'termination.agreedEnd'];

/**
 * The answer that the goods came, where the breach is known, too: the reasonable time of art. 49(2) runs (from memory). A part
 * that came is left out.
 */
function runsNow(s: Facts, asOf: string): FactId | undefined {
  const from = dayOf(s, 'termination.groundKnownOn');
  const kind = known(s, 'dispute.kind');
  if (from === undefined ? !isDefect(kind) && kind !== 'late' : from > asOf) return undefined;
  const received = dayOf(s, 'receipt.on');
  if (known(s, 'performance.state') === 'full') return 'performance.state';
  return s['performance.state'] === undefined && received !== undefined && received <= asOf ? 'receipt.on' : undefined;
}

/** The year, or the agreed end instead. Not asked: none agreed (event). Not sure: it can be earlier or later than the year. */
function fullTime(
  s: Facts,
  from: string,
): { readonly end: string; readonly known: boolean; readonly assumed: readonly Assumption[] } {
  const agreed = dayOf(s, 'termination.agreedEnd');
  if (agreed !== undefined) return { end: agreed, known: true, assumed: [] };
  const year = addYears(from, 1);
  if (isNone(s, 'termination.agreedEnd')) return { end: year, known: true, assumed: [] };
  const asked = s['termination.agreedEnd'] !== undefined;
  return { end: year, known: !asked, assumed: [asked ? 'agreed-period-not-known' : 'no-agreed-period'] };
}

function terminationRight(s: Facts, asOf: string, open: readonly FactId[]): Clock {
  // Faulty goods as a ground, and repair, belong to a sale (CC 610).
  const carriage: readonly Assumption[] = known(s, 'claim.ground') === 'carriage' ? ['of-carriage'] : [];
  const law = lawAssumed(s);
  const unsure: readonly Assumption[] = [
    ...(open.length > 0 ? (['cisg-unknown'] as const) : []),
    ...carriage,
    ...law.assumed,
  ];
  const from = dayOf(s, 'termination.groundKnownOn');
  const ground: readonly FactId[] = known(s, 'termination.ground') === undefined ? ['termination.ground'] : [];
  if (from === undefined) {
    const missing: readonly FactId[] = [...ground, 'termination.groundKnownOn', ...open, ...law.missing];
    return clock('termination_right', asOf, { because: knownOf(s, ['termination.ground']), missing, assumed: unsure });
  }
  const full = fullTime(s, from);
  const agreed = full.known ? [] : (['termination.agreedEnd'] as const);
  const base = { start: from, because: knownOf(s, FACTS), missing: [...ground, ...agreed, ...open, ...law.missing] };
  const notice = dayOf(s, 'termination.noticeArrivedOn');
  if (notice !== undefined && notice <= asOf && notice <= full.end && full.known) {
    const because: readonly FactId[] = [...base.because, 'termination.noticeArrivedOn'];
    return clock('termination_right', asOf, {
      ...base,
      because,
      state: 'no-day',
      doneOn: notice,
      assumed: [...carriage, 'done-in-time'],
    });
  }
  const asked = dayOf(s, 'termination.askedOn');
  const pressed = asked !== undefined && asked <= asOf && asked < full.end;
  const unsureAsked = s['termination.askedOn'] === 'not_sure';
  const assumed: readonly Assumption[] = [
    ...unsure,
    ...full.assumed,
    ...(pressed ? (['asked-to-decide'] as const) : []),
    ...(s['termination.askedOn'] === undefined ? (['not-asked-to-decide'] as const) : []),
  ];
  return clock('termination_right', asOf, {
    ...base,
    missing: unsureAsked ? [...base.missing, 'termination.askedOn'] : base.missing,
    because: pressed ? [...base.because, 'termination.askedOn'] : base.because,
    lastDay: pressed ? earlier(asked, full.end) : full.end,
    latestDay: full.known ? full.end : null,
    assumed,
    ...(full.known && !unsureAsked ? {} : { state: 'unknown' as const }),
  });
}

export function terminationClocks(s: Facts, asOf: string): readonly Clock[] {
  if (decidedBy(s).length > 0) return [];
  const ground = known(s, 'claim.ground');
  // An impostor who diverts a payment deceives after the contract, not into it (CC 148, 149).
  const deceived = known(s, 'dispute.crimeSuspected') === 'yes' && known(s, 'dispute.kind') !== 'diverted_payment';
  const fraud: readonly Clock[] = deceived
    ? [clock('fraud_avoidance', asOf, { state: 'no-day', because: ['dispute.crimeSuspected'] })]
    : [];
  if (ground !== undefined && !CONTRACTS.has(ground)) return [];
  // Another country's law takes the place of the Civil Code; the convention may belong to it (`cisg`).
  const foreign = known(s, 'contract.governingLaw') === 'foreign';
  const why = known(s, 'termination.ground');
  if (why === 'none' || isNotByEnding(s)) return foreign ? [] : ofContractClaim(s, fraud);
  const law = cisg(s, asOf);
  const open = law.value === 'unknown';
  // Nothing was delivered: art. 49(2) ends the right where the goods were (from memory).
  const never = notReceived(s);
  // A notice that arrived has used the right; whether in a reasonable time is not told.
  const said = dayOf(s, 'termination.noticeArrivedOn') !== undefined;
  const soon = said || never ? undefined : runsNow(s, asOf);
  const convention = clock('termination_cisg', asOf, {
    state: 'no-day',
    start: never ? null : (dayOf(s, 'termination.groundKnownOn') ?? null),
    because: [
      ...law.because,
      ...(foreign ? (['contract.governingLaw'] as const) : []),
      ...(never ? [never] : soon ? [soon] : []),
    ],
    missing: open ? law.missing : [],
    assumed: [
      ...(never && !said ? (['nothing-delivered'] as const) : []),
      ...(soon ? (['end-soon'] as const) : []),
      ...(open ? (['cisg-unknown'] as const) : []),
    ],
  });
  if (foreign) return law.value === 'no' ? [] : ofContractClaim(s, [convention]);
  return ofContractClaim(s, [
    ...(law.value === 'yes' ? [] : [terminationRight(s, asOf, open ? law.missing : [])]),
    ...(law.value === 'no' ? [] : [convention]),
    ...fraud,
  ]);
}
