import Link from 'next/link';
import { pathTo } from '@/lib/steps';
import type { Common } from '@/lib/words/words';

export function Footer({ locale, common }: { readonly locale: string; readonly common: Common }) {
  const { footer } = common;
  const links = [
    { href: pathTo(locale, 'check'), text: footer.yourCase },
    { href: pathTo(locale, 'link'), text: footer.share },
    { href: pathTo(locale, 'open'), text: footer.open },
  ];
  return (
    <footer className="mt-auto border-t border-line bg-surface">
      <div className="mx-auto w-full max-w-5xl space-y-3 px-4 py-6 sm:px-6">
        <nav aria-label={footer.label} className="print:hidden">
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
        <p className="text-muted">{footer.advice}</p>
        <p className="text-muted">{footer.privacy}</p>
      </div>
    </footer>
  );
}
