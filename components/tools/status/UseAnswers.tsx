'use client';
import { useState } from 'react';
import type { Facts } from '@/rules/facts';
import { Button } from '../../ui/Button';
import type { StatusWords } from './kinds';

interface Props {
  readonly words: StatusWords;
  readonly says: string;
  readonly facts: Partial<Facts>;
  readonly onUse: ((answers: Partial<Facts>) => void) | undefined;
}

/** Offers what was found to the case: what would be filled in, and the button that does it. */
export function UseAnswers({ words, says, facts, onUse }: Props) {
  const [used, setUsed] = useState(false);
  if (!onUse) return null;
  return (
    <div>
      <p>{says}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button
          look="secondary"
          onClick={() => {
            onUse(facts);
            setUsed(true);
          }}
        >
          {words.use}
        </Button>
        <span role="status">{used ? words.used : ''}</span>
      </div>
    </div>
  );
}
