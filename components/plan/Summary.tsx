'use client';
import { fill } from '@/lib/words/fill';
import { Text } from '../ui/Text';
import { useFirst } from './PlanContext';

/** A summary that stands in every item of a list: its item is named for those who do not see it. */
export function Summary({ text, name }: { readonly text: string; readonly name: string }) {
  const { plan } = useFirst().words;
  return (
    <>
      {text}
      <span className="sr-only">
        {' '}
        <Text>{fill(plan.hiddenFor, { name })}</Text>
      </span>
    </>
  );
}
