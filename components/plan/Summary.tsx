'use client';
import { fill } from '@/lib/words/fill';
import { Text } from '../ui/Text';
import { useFirstPart } from './PlanContext';

/** A summary that stands in every item of a list: its item is named for those who do not see it. */
export function Summary({ text, name }: { readonly text: string; readonly name: string }) {
  const { plan } = useFirstPart().words;
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
