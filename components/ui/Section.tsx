import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, id, children }: Props) {
  return (
    <section id={id} className="mt-10">
      <h2 className="mb-3 font-serif text-2xl leading-snug font-semibold">{title}</h2>
      {children}
    </section>
  );
}
