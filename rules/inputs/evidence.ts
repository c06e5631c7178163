/** `evidence`: how well the buyer can prove the case (decision-routes.md 2.2). */
import type { FactId, Facts } from '../facts';
import { evidenceElements } from '../facts/evidence';
import { known } from '../reading';
import { type Input, open, sure } from './input';

export type Evidence = 'strong' | 'medium' | 'weak';

/** `evidence`: every buyer-borne element of the row has a document (strong), something (medium), or one has nothing. */
export function evidence(s: Facts): Input<Evidence> {
  const kind = known(s, 'dispute.kind');
  const all: readonly Evidence[] = ['strong', 'medium', 'weak'];
  if (kind === undefined) return open(all, ['dispute.kind']);
  const held: { readonly [e: string]: string | undefined } = known(s, 'evidence.elements') ?? {};
  const levels = evidenceElements[kind].map((e) => held[e]);
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
