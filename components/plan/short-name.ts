'use client';
import type { FactId } from '@/rules/facts';
import { isClosedCompany } from '@/rules/inputs/register-state';
import { usePlan } from './PlanContext';

/** The short name of a question: of a company that is off the register, only the assets of those who answer for it count (L1c–L1e). */
export function useShortName() {
  const { words, held } = usePlan();
  return (id: FactId): string =>
    id === 'seller.assets' && isClosedCompany(held.facts) ? words.plan.assetsOfOthersShort : words.facts[id].short;
}
