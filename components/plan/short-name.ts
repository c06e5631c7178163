'use client';
import type { FactId, Facts } from '@/rules/facts';
import { isClosedCompany } from '@/rules/inputs/register-state';
import { usePlan } from './PlanContext';

/** Of a company that is off the register, only the assets of those who answer for it count (L1c–L1e). */
export const isOfOthers = (id: FactId, facts: Facts): boolean => id === 'seller.assets' && isClosedCompany(facts);

/** The short name of a question. */
export function useShortName() {
  const { words, held } = usePlan();
  return (id: FactId): string => (isOfOthers(id, held.facts) ? words.plan.assetsOfOthersShort : words.facts[id].short);
}
