import type { Value } from '../facts';

type Platform = Value<'deal.platform'>;

const HOLDS: readonly Platform[] = ['alibaba', '1688', 'dhgate'];

/** Platforms that hold the price until receipt (routes.md 1.2). For the others R7 needs a payment into escrow, or the person saying that the money is held. */
export const holdsPayment = (platform: string | undefined): boolean => HOLDS.includes(platform as Platform);
