'use client';
import { usePathname } from 'next/navigation';
import { base } from '@/lib/base';
import { htmlLang, type Locale, localeNames, locales } from '@/lib/locales';
import { useOrigin } from './useOrigin';

/**
 * The same page in the other languages. The case stays: it lies in the browser, not in the page. Search engines want
 * the addresses for them in full.
 */
export function LanguageSwitch({ locale, label }: { readonly locale: string; readonly label: string }) {
  const path = usePathname();
  const origin = useOrigin();
  if (locales.length < 2) return null;
  const to = (other: Locale) => `${base}/${other}${path.slice(locale.length + 1)}`;
  return (
    <nav aria-label={label} className="ms-auto print:hidden">
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={htmlLang[other]} href={`${origin}${to(other)}`} />
      ))}
      <ul className="flex gap-4">
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <li key={other}>
              <a
                href={to(other)}
                hrefLang={htmlLang[other]}
                lang={htmlLang[other]}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {localeNames[other]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
