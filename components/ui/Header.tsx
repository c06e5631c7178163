import Link from 'next/link';
import { LanguageSwitch } from './LanguageSwitch';

/** The name of the site beside its mark, a seal. */
export function Header({
  locale,
  href,
  site,
  label,
  language,
}: {
  readonly locale: string;
  readonly href: string;
  readonly site: string;
  readonly label: string;
  /** Name of the choice of languages. */
  readonly language: string;
}) {
  return (
    <header className="border-b border-line bg-surface print:min-h-20">
      <div className="mx-auto flex w-full max-w-5xl items-center px-4 sm:px-6 print:px-0">
        <Link
          href={href}
          prefetch={false}
          aria-label={label}
          className="inline-flex min-h-14 items-center gap-3 font-serif text-xl font-semibold"
        >
          <span
            aria-hidden="true"
            className="grid size-8 place-items-center rounded-md bg-seal text-base leading-none text-paper before:content-['R'] print:border print:text-ink"
          />
          {site}
        </Link>
        <LanguageSwitch locale={locale} label={language} />
      </div>
    </header>
  );
}
