import type { ReactNode } from 'react';

/** More, on demand. */
export function Details({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="group">
      <summary className="cursor-pointer py-2.5 font-medium text-accent underline-offset-4 marker:text-accent hover:underline">
        {summary}
      </summary>
      <div className="mb-3 border-s-4 border-line ps-4 text-ink">{children}</div>
    </details>
  );
}
