import type { ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Open from the start, or opened and closed from outside; the person can still fold it. */
  readonly open?: boolean;
  /** `small`: behind a sentence. `law`, and `rest` of a card, list or part: their heads are left out on paper. */
  readonly kind?: 'small' | 'law' | 'rest';
  /** Only from the browser: told when it opens or closes. */
  readonly onToggle?: (open: boolean) => void;
}

const LARGE = 'py-2.5';
const heads = { small: 'py-1.5 text-sm', law: 'py-1.5 text-sm', rest: LARGE } as const;

/** More, on demand. */
export function Details({ summary, children, open, kind, onToggle }: Props) {
  return (
    <details
      className="group"
      {...(kind && { 'data-kind': kind })}
      {...(open !== undefined && { open })}
      {...(onToggle && { onToggle: ({ currentTarget }) => onToggle((currentTarget as HTMLDetailsElement).open) })}
    >
      <summary
        className={`cursor-pointer font-medium text-accent underline-offset-4 marker:text-accent hover:underline ${kind ? heads[kind] : LARGE}`}
      >
        {summary}
      </summary>
      <div className="mb-3 border-s-4 border-line ps-4 text-ink">{children}</div>
    </details>
  );
}
