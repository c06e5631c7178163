import Link from 'next/link';
import { pathTo, referencePages } from '@/lib/paths';
import type { Common } from '@/lib/words/words';

interface Group {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

const Links = ({ label, links }: Group) => (
  <nav aria-label={label} className="print:hidden">
    <ul className="flex flex-wrap gap-x-6">
      {links.map(({ href, text }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** Below every page. Built once for a language: it is no part of what runs in the browser. */
export function Footer({ locale, common }: { readonly locale: string; readonly common: Common }) {
  const { footer } = common;
  const links = [
    { href: pathTo(locale, 'check'), text: footer.yourCase },
    { href: pathTo(locale, 'link'), text: footer.share },
    { href: pathTo(locale, 'open'), text: footer.open },
    { href: pathTo(locale, 'advisor'), text: footer.advisor },
  ];
  return (
    <footer className="mt-auto border-t border-line bg-surface">
      <div className="mx-auto w-full max-w-5xl space-y-3 px-4 py-6 sm:px-6 print:px-0 print:py-2">
        <Links label={footer.label} links={links} />
        <Links
          label={footer.reference}
          links={referencePages.map((page) => ({ href: pathTo(locale, page), text: footer.pages[page] }))}
        />
        <p className="text-muted">{footer.advice}</p>
        <p className="text-muted print:hidden">{footer.privacy}</p>
      </div>
    </footer>
  );
}
