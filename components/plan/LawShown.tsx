'use client';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button } from '../ui/Button';
import { usePlan } from './PlanContext';

interface Shown {
  readonly shown: boolean;
  readonly toggle: () => void;
}

const Context = createContext<Shown>({ shown: false, toggle: () => {} });

/** Is the law unfolded at every sentence? */
export const useLawShown = () => useContext(Context).shown;

export function LawShown({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState(false);
  return <Context value={{ shown, toggle: () => setShown(!shown) }}>{children}</Context>;
}

/** For whoever checks the plan: the law of every sentence at once. */
export function LawButton() {
  const { plan } = usePlan().words;
  const { shown, toggle } = useContext(Context);
  return (
    <Button look="quiet" className="px-0!" onClick={toggle}>
      {shown ? plan.lawFold : plan.lawShow}
    </Button>
  );
}
