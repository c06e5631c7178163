'use client';
import { fill } from '@/lib/words/fill';
import { type Claim, fenToUsdCents, type Rates } from '@/rules/costs/convert';
import { acceptance, feeOf } from '@/rules/costs/court-fee';
import type { CostInput } from '@/rules/costs/route-cost';
import { exactMoney } from './money';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

interface Props {
  readonly claim: Claim;
  readonly halfFee: CostInput['halfFee'];
  readonly rates: Rates;
}

/** What halves the fee, or bars that. */
const OF_HALF: { readonly [half in NonNullable<CostInput['halfFee']>]: readonly string[] } = {
  possible: ['FEE/15', 'FEE/16'],
  contested: ['FEE/16', 'CPLI/140', 'CPLI/257(1)', '2018/18'],
  no: ['CPLI/140', 'CPLI/257(1)'],
  counterclaim: ['FEE/18'],
};

/** The court fee of the claim, whole and half. */
export function CourtFee({ claim, halfFee = 'possible', rates }: Props) {
  const { words, language } = usePlan();
  const { plan, costs } = words;
  const sentence = (text: string, share: 1 | 2) => {
    const fee = feeOf(acceptance, BigInt(claim.fen), share);
    return fill(text, {
      yuan: exactMoney(language.locale, { minor: Number(fee), currency: 'CNY' }),
      dollars: exactMoney(language.locale, { minor: fenToUsdCents(fee, rates), currency: 'USD' }),
    });
  };
  return (
    <div className="space-y-1">
      <p className="font-medium">{sentence(plan.courtFeeFull, 1)}</p>
      {halfFee !== 'no' && <p className="font-medium">{sentence(plan.courtFeeHalf, 2)}</p>}
      <p className="text-muted">{costs.halfFee[halfFee]}</p>
      <Sources sources={['FEE/13(1)', ...OF_HALF[halfFee], 'CPLI/206']} />
    </div>
  );
}
