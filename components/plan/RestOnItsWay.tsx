'use client';
import { useCase } from '@/lib/case/use-case';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';
import { useFirstPart } from './PlanContext';
import type { Rest } from './useRest';

/**
 * Says that the rest of the plan is coming, or did not come; nothing once it is there. A case that lives in this page only
 * would be lost by loading again, so there is then no button for it.
 */
export function RestOnItsWay({ rest }: { readonly rest: Rest | 'failed' | undefined }) {
  const { plan } = useFirstPart().words;
  const { storage } = useCase();
  const hasFailed = rest === 'failed';
  return (
    <>
      <Status text={hasFailed ? plan.restFailed : rest === undefined ? plan.restLoading : ''} />
      {rest === undefined && (
        <p className="mt-8 text-muted print:hidden" aria-hidden="true">
          {plan.restLoading}
        </p>
      )}
      {hasFailed && (
        <div className="mt-8 print:hidden">
          <Notice tone="problem">
            <p>{plan.restFailed}</p>
            {storage === 'ok' && (
              <>
                <p>{plan.restKept}</p>
                <Button look="secondary" className="mt-2" onClick={() => window.location.reload()}>
                  {plan.restAgain}
                </Button>
              </>
            )}
          </Notice>
        </div>
      )}
      {(hasFailed || rest === undefined) && <p className="mt-4 hidden font-semibold print:block">{plan.restMissing}</p>}
    </>
  );
}
