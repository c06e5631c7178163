import type { ReactNode } from 'react';
import { base } from '@/lib/base';
import { Text } from '../ui/Text';

/** Links inside look alike without a class each: these pages have hundreds. */
export const LINKS =
  '[&_a]:text-accent [&_a]:underline [&_a]:underline-offset-4 [&_a]:hover:decoration-2 [&_ul_a]:inline-block [&_ul_a]:py-0.5';

interface LinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link inside the site, without the weight of a client-side one. */
export const PlainLink = ({ href, children }: LinkProps) => (
  <a href={`${base}${href}`}>
    <Text>{children}</Text>
  </a>
);

/** A term and what is said of it. */
export const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
    <dt className="font-medium text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Words that stand in the code in English, whatever the language of the page. */
export const Coded = ({ children }: { readonly children: string }) => (
  <span lang="en">
    <Text>{children}</Text>
  </span>
);

/** Items in one line each. */
export const Lines = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {items.map((item) => (
      <li key={item}>
        <Text>{item}</Text>
      </li>
    ))}
  </ul>
);

/** Paths in the repository. */
export const Paths = ({ paths }: { readonly paths: readonly string[] }) => (
  <ul className="text-sm">
    {paths.map((path) => (
      <li key={path}>
        <code translate="no" className="break-all">
          {path}
        </code>
      </li>
    ))}
  </ul>
);
