'use client';
import { fill } from '@/lib/words/fill';
import { usePlan } from './PlanContext';

/** Assumptions and warnings beside the values. */
export function Flags({ flags }: { readonly flags: readonly string[] }) {
  const { words } = usePlan();
  const sentences: { readonly [flag: string]: string } = words.flags;
  return (
    <ul className="list-disc space-y-2 ps-5 marker:text-accent">
      {flags.map((flag) => (
        <li key={flag}>{sentences[flag] ?? fill(words.plan.unknownWords, { id: flag })}</li>
      ))}
    </ul>
  );
}
