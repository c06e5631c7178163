import type { ReactNode } from 'react';

const tones = {
  info: 'border-accent bg-accent-soft',
  warning: 'border-amber bg-amber-soft',
  problem: 'border-seal bg-seal-soft',
} as const;

interface Props {
  readonly tone?: keyof typeof tones;
  readonly title?: string;
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}

export function Notice({ tone = 'info', title, role, children }: Props) {
  return (
    <div role={role} className={`rounded-e-lg border-s-4 px-4 py-3 ${tones[tone]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
