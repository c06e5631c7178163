'use client';
import { fill } from '@/lib/words/fill';
import { paymentsOf } from '@/rules/deadlines/payments';
import type { PlatformId } from '@/rules/platforms/platform';
import { known } from '@/rules/reading';
import { PlatformRecord } from '../platforms/PlatformRecord';
import { Fold } from '../ui/Fold';
import { usePlan } from './PlanContext';

/**
 * What is known of the platform of this case, for a buyer from this country. A payment outside it leaves nothing there to
 * be held (R7, R11a want one on it).
 */
export function PlatformFacts({ id }: { readonly id: PlatformId }) {
  const { words, held, language } = usePlan();
  const { platforms, plan } = words;
  const name = platforms.names[id].en;
  const paidOutside =
    known(held.facts, 'deal.paidOnPlatform') === 'no' && !paymentsOf(held.facts).some(({ via }) => via === 'escrow');
  return (
    <>
      {paidOutside && <p className="mb-2 font-medium">{platforms.record.paidOutside}</p>}
      <p className="text-muted">{platforms.record.intro}</p>
      <Fold summary={fill(platforms.record.title, { platform: name })}>
        <PlatformRecord
          id={id}
          words={{ locale: language.locale, platforms, certainty: plan.certainty }}
          country={known(held.facts, 'buyer.country')}
          paidOutside={paidOutside}
        />
      </Fold>
    </>
  );
}
