import type { Value } from '../facts';

type Platform = Value<'deal.platform'>;

const HOLDS: readonly Platform[] = ['alibaba', 'aliexpress', '1688', 'taobao_tmall', 'dhgate', 'made_in_china'];

/** Platforms that hold the price until receipt (routes.md 1.2); for the others R7 asks nothing. */
export const holdsPayment = (platform: string | undefined): boolean => HOLDS.includes(platform as Platform);
