import type { Value } from './facts';

type DisputeKind = Value<'dispute.kind'>;

/** Disputes on goods that came and are not as agreed: poor quality, too few, a false brand. */
export const DEFECTS: readonly DisputeKind[] = ['quality', 'shortage', 'counterfeit'];

/** Is the dispute on a defect of the goods? Not known: no. */
export const isDefect = (kind: DisputeKind | undefined): boolean => kind !== undefined && DEFECTS.includes(kind);
