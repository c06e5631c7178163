'use client';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/Words';

interface Props {
  readonly words: Words['tools']['files'];
  /** Files in the list in memory, and in the case. */
  readonly own: number;
  readonly inCase: number;
  readonly keep: () => void;
}

/** Offers to keep the list in the case, or to go on with the list that is there. */
export function KeepList({ words, own, inCase, keep }: Props) {
  const { locale } = useWords();
  if (own === 0 && inCase === 0) return null;
  return (
    <div className="mt-4 space-y-2 print:hidden">
      {own > 0 && <p>{words.memory}</p>}
      <Button look="secondary" onClick={keep}>
        {own > 0 ? words.keep : plural(locale, inCase, words.resume)}
      </Button>
      <p className="text-muted">{words.keepHint}</p>
    </div>
  );
}
