import type { ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Only from the browser: told when it opens or closes. */
  readonly onToggle?: (open: boolean) => void;
}

/** More, on demand. */
export function Details({ summary, children, onToggle }: Props) {
  return (
    <details
      className="group"
      {...(onToggle && { onToggle: ({ currentTarget }) => onToggle((currentTarget as HTMLDetailsElement).open) })}
    >
      <summary className="cursor-pointer py-2.5 font-medium text-accent underline-offset-4 marker:text-accent hover:underline">
        {summary}
      </summary>
      <div className="mb-3 border-s-4 border-line ps-4 text-ink">{children}</div>
    </details>
  );
}
