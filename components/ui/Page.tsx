import type { ReactNode } from 'react';
import { BackLink } from './BackLink';

interface Props {
  readonly title: string;
  readonly caption?: string;
  readonly back?: { readonly href: string; readonly text: string };
  /** Wide pages carry tables; all others keep a reading measure. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The main part of a page: back link, caption, heading, content. */
export function Page({ title, caption, back, wide = false, children }: Props) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full px-4 pt-4 pb-16 sm:px-6 ${wide ? 'max-w-5xl' : 'max-w-2xl'}`}
    >
      {back && <BackLink {...back} />}
      <header className="mt-3 mb-6">
        {caption && <p className="mb-1 font-medium text-muted">{caption}</p>}
        <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl">{title}</h1>
      </header>
      {children}
    </main>
  );
}
