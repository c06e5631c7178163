import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly id?: string;
  /** On paper the part stands in two columns. */
  readonly columns?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, id, columns = false, children }: Props) {
  return (
    <section id={id} {...(columns && { 'data-columns': '' })} className="mt-8 sm:mt-10">
      <h2 className="mb-3 font-serif text-2xl leading-snug font-semibold">{title}</h2>
      {children}
    </section>
  );
}
