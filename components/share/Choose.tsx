'use client';
import { Button } from '../ui/Button';

interface Props {
  /** What is chosen about: stands behind the words of the buttons for whoever hears them. */
  readonly about: string;
  readonly mine: string;
  readonly theirs: string;
  readonly taken: boolean;
  readonly onTake: (theirs: boolean) => void;
}

/** Mine or theirs, for one answer or text. */
export function Choose({ about, mine, theirs, taken, onTake }: Props) {
  const sides = [
    [mine, false],
    [theirs, true],
  ] as const;
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {sides.map(([text, side]) => (
        <Button
          key={text}
          look="secondary"
          aria-pressed={taken === side}
          className="aria-pressed:bg-accent-soft"
          onClick={() => onTake(side)}
        >
          <span aria-hidden="true" className="w-4">
            {taken === side ? '✓' : ''}
          </span>
          {text}
          <span className="sr-only"> {about}</span>
        </Button>
      ))}
    </p>
  );
}
