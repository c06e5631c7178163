'use client';
import { useEffect } from 'react';
import { pathTo } from '@/lib/steps';
import { Button, ButtonLink } from '../ui/Button';
import { usePlan } from './PlanContext';

/** On paper everything is unfolded; afterwards the page is as it was. */
function useUnfoldedPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const unfold = () => {
      opened = [...document.querySelectorAll('details')].filter((details) => !details.open);
      for (const details of opened) details.open = true;
    };
    const fold = () => {
      for (const details of opened) details.open = false;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}

export function PlanActions() {
  const { words, language } = usePlan();
  useUnfoldedPrint();
  return (
    <p className="mt-6 flex flex-wrap gap-3 print:hidden">
      <Button onClick={() => window.print()}>{words.plan.print}</Button>
      <ButtonLink look="secondary" href={pathTo(language.locale, 'link')}>
        {words.plan.share}
      </ButtonLink>
      <ButtonLink look="quiet" href={pathTo(language.locale, 'check')}>
        {words.plan.change}
      </ButtonLink>
    </p>
  );
}
