/** `evidence`: how well the buyer can prove the case (decision-routes.md 2.2). */
import type { FactId, Facts } from '../facts';
import { evidenceElements } from '../facts/evidence';
import { natureOf } from '../jurisdiction/territory';
import type { Truth } from '../logic/finding';
import { known, unknownOf } from '../reading';
import { union } from '../union';
import { type Input, only, open, sure } from './input';
import { somethingPaid } from './something-paid';

export type Evidence = 'strong' | 'medium' | 'weak';

const all: readonly Evidence[] = ['strong', 'medium', 'weak'];

/**
 * Does the buyer have to prove a demand with a last period? Only to end the contract for delay, CC 563(1)(3) (procedure.md
 * T19 row 7; decision-routes.md 5.1 `termination_right`). Undefined: the ground is not known.
 */
export function demandNeeded(s: Facts): boolean | undefined {
  const ground = known(s, 'termination.ground');
  return ground === undefined ? undefined : ground === 'delay_after_demand';
}

/** What is held for these elements: a document for each (strong), something (medium), or nothing for one (weak). */
function held(s: Facts, elements: readonly string[]): Input<Evidence> {
  const answers: { readonly [e: string]: string | undefined } = known(s, 'evidence.elements') ?? {};
  const levels = elements.map((e) => answers[e]);
  const because: FactId[] = ['dispute.kind', 'evidence.elements'];
  if (levels.includes('nothing')) return sure('weak', because);
  const unknown = levels.some((l) => l === undefined);
  const weak = levels.includes('weak');
  if (unknown) {
    const missing: FactId[] = ['evidence.elements'];
    return weak ? { options: ['medium', 'weak'], because, missing } : open(all, missing);
  }
  return sure(weak ? 'medium' : 'strong', because);
}

/**
 * Is what the buyer has to prove listed (procedure.md T19)? Its rows are of disputes from a deal. What has to be proved of a
 * wrong, or for a right of one's own, no file says. Basis not known: an answer that names such a dispute may speak of a deal.
 */
export function proofListed(s: Facts): Truth {
  const ground = known(s, 'claim.ground');
  if (ground === undefined) return 'yes';
  const { nature } = natureOf(s, ground);
  if (nature === undefined && known(s, 'dispute.kind') !== undefined) return 'unknown';
  return nature === 'contract' ? 'yes' : 'no';
}

/** `evidence`; open where what has to be proved is in no list, or perhaps not. */
export function evidence(s: Facts): Input<Evidence> {
  const listed = proofListed(s);
  if (listed === 'yes') return ofRow(s);
  const { nature, ask } = natureOf(s, known(s, 'claim.ground'));
  const basis: readonly FactId[] = nature === undefined ? [ask] : [];
  return open(all, listed === 'no' ? basis : union(basis, ofRow(s).missing));
}

/** An element that only some cases need: as it is needed here, or both ways. The same with and without it: nothing hangs on it. */
function onlyWhere(
  element: string,
  needed: Input<'yes' | 'no'>,
  elements: readonly string[],
  of: (elements: readonly string[]) => Input<Evidence>,
): Input<Evidence> {
  const whole = of(elements);
  const rest = of(elements.filter((e) => e !== element));
  if (rest.options.join() === whole.options.join()) return whole;
  const is = only(needed);
  if (is !== undefined) {
    const found = is === 'yes' ? whole : rest;
    return { ...found, because: union(found.because, needed.because) };
  }
  return {
    options: all.filter((value) => whole.options.includes(value) || rest.options.includes(value)),
    because: whole.because,
    missing: union(union(whole.missing, rest.missing), needed.missing),
  };
}

function demandInput(s: Facts): Input<'yes' | 'no'> {
  const needed = demandNeeded(s);
  if (needed === undefined) return open(['yes', 'no'], ['termination.ground']);
  return sure(needed ? 'yes' : 'no', ['termination.ground']);
}

/**
 * CC 831: of a carriage, no objection in time is evidence at first (初步证据); the claim does not need one. By sea not known: the
 * Maritime Code on notice was not read.
 */
const noticeOfCarriage = (s: Facts): Input<'yes' | 'no'> =>
  known(s, 'carriage.mode') === 'other'
    ? sure('no', ['claim.ground', 'carriage.mode'])
    : open(['yes', 'no'], unknownOf(s, ['carriage.mode']));

/** Over the buyer-borne elements of the row: a demand where the ground of termination needs one, the payment where one was made. */
function ofRow(s: Facts): Input<Evidence> {
  const kind = known(s, 'dispute.kind');
  if (kind === undefined) return open(all, ['dispute.kind']);
  return onlyWhere('payment', somethingPaid(s), evidenceElements[kind], (paid) =>
    onlyWhere('demand', demandInput(s), paid, (elements) =>
      known(s, 'claim.ground') === 'carriage'
        ? onlyWhere('notice', noticeOfCarriage(s), elements, (rest) => held(s, rest))
        : held(s, elements),
    ),
  );
}
